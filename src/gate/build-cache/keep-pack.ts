// Keeps what a push run compiled for later runs, in this order:
//
// 1. What the links read is listed. Where the newest pack has nearly all of it, nothing
//    is stored: a repository's caches share one quota.
// 2. It is packed, and proved: the same files have to come out of a build from the pack
//    alone. A file that differs is an error of the run.
// 3. Only then the pack is signed and stored.
import { mkdtemp, rm } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { isWorthStoring } from '../../core/build-cache/missing-share.ts'
import {
  serializeManifest,
  type PackManifest
} from '../../core/build-cache/pack-manifest.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { formatBytes } from '../../core/text/sizes.ts'
import { wordList } from '../../core/text/word-list.ts'
import { messageOf } from '../../core/user-error.ts'
import { removeTree } from '../../host/files/scratch.ts'
import { signManifest } from '../../store/signing/sign-pack.ts'
import { verifierOf, type Signer } from '../../store/signing/trust.ts'
import type { TreeBuild } from '../../toolchain/build-tree.ts'
import type { SecondBuild } from '../../toolchain/build-again.ts'
import {
  listArchives,
  type ListedArchive
} from '../../toolchain/build-cache/list-archives.ts'
import { writePack } from '../../toolchain/build-cache/pack-file.ts'
import { findGoMod } from '../../toolchain/tree/find-modules.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'
import { maxSumBytes, readTreeFile } from '../../toolchain/tree/tree-file.ts'
import type { OpenHead } from '../open-head.ts'
import type { MeasuredTree } from '../measure-tree.ts'
import { toolName, type Host } from '../services.ts'
import { packAndProve, type ProvedPack } from './pack-and-prove.ts'
import {
  packScopeOf,
  packUseOf,
  type PackHost,
  type PackScope
} from './pack-scope.ts'
import { readPack } from './read-pack.ts'
import { sharedOutputs } from './shared-outputs.ts'

export interface KeptPack {
  /** Why nothing is stored, where the user has to act: sentences for the report. */
  readonly notices: readonly string[]
  /** Files that the pack doesn't make again, sentences: the run is an error. */
  readonly failures: readonly string[]
}

const nothing: KeptPack = { notices: [], failures: [] }

type KeepHost = PackHost & Pick<Host, 'runUrl'>
type KeepSubject = Pick<OpenHead, 'opened' | 'modified'> & {
  readonly repository: Pick<OpenHead['repository'], 'head'>
}

/** Of looking for the newest pack, and of storing one. */
const searchSeconds = 30
const storeSeconds = 180

/** What a run built from nothing. */
export interface ColdBuild {
  /** Of the head; its files are there. */
  readonly build: TreeBuild
  /** The base, where the run built it before, from the same cache. */
  readonly rebuilt: MeasuredTree | null
}

/**
 * Packs, proves and stores what a build of the head compiled. Never throws: what can't be
 * stored is not.
 */
export async function keepPack(
  plan: Plan,
  subject: KeepSubject,
  { build, rebuilt }: ColdBuild,
  host: KeepHost
): Promise<KeptPack> {
  if (packUseOf(plan, host) !== 'keep') return nothing
  // Of a tag's entries in the cache, no pull request can read any.
  if (host.event?.kind === 'push' && !host.event.ref.startsWith('refs/heads/'))
    return nothing
  const { signer } = host.trust
  // Workflows have the key on pushes, by docs/build-cache.md: nobody has to act.
  if (signer === null && host.event?.kind === 'schedule') {
    host.log.info(`The build cache is not stored: ${noKey}`)
    return nothing
  }
  const why = whyNotKept(plan, subject, signer)
  if (why !== null || signer === null) {
    return notKept(host, why ?? 'nothing signs here')
  }
  const coldSeconds =
    build.compiling.seconds + (rebuilt?.build.compiling.seconds ?? 0)
  try {
    return await keep({ plan, subject, build, coldSeconds, host, signer })
  } catch (error) {
    return notKept(host, visibleLine(messageOf(error), maxReason))
  }
}

function notKept({ log }: PackHost, why: string): KeptPack {
  const notice = `the build cache is not stored: ${why}`
  log.info(notice)
  return { notices: [notice], failures: [] }
}

const noKey = 'there is no baseline-signing-key to sign it with'

/** A clause; null where the run may store a pack. */
function whyNotKept(
  { build }: Plan,
  { modified }: Pick<OpenHead, 'modified'>,
  signer: Signer | null
): string | null {
  if (signer === null) return noKey
  if (signer.scheme !== 'ed25519') {
    return 'a shared secret signs no pack: use baseline-signing-key'
  }
  if (modified.length > 0) {
    return `the tree has changes that are in no commit (${wordList(modified.slice(0, 3), 'and')}${modified.length > 3 ? ' among others' : ''})`
  }
  // They run in the build's environment, and could write to its cache.
  return build.prepare.length > 0
    ? 'commands of prepare ran before the build, and nothing vouches for what they left in it'
    : null
}

interface Keeping {
  readonly plan: Plan
  readonly subject: KeepSubject
  readonly build: TreeBuild
  readonly coldSeconds: number
  readonly host: KeepHost
  readonly signer: Signer
}

async function keep(keeping: Keeping): Promise<KeptPack> {
  const { plan, subject, host, signer } = keeping
  const { goCache, scratch } = subject.opened.workspace
  const scope = packScopeOf(plan, subject, host)
  const archives = await listArchives(
    goCache,
    await sharedOutputs(subject.opened, keeping.build)
  )
  const newest = await newestManifest(scope, signer, host)
  if (!isWorthStoring(newest, archives)) {
    host.log.info(
      `The build cache is not stored: that of ${newest?.commit.slice(0, 7)} has nearly all of it`
    )
    return nothing
  }
  const directory = await mkdtemp(join(scratch, 'pack-'))
  try {
    return await makeAndStore(keeping, scope, archives, directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** null where there is none that this run could use. */
async function newestManifest(
  scope: PackScope,
  signer: Signer,
  { log }: PackHost
): Promise<PackManifest | null> {
  const signal = AbortSignal.timeout(searchSeconds * 1000)
  const lookup = await scope.place.newest(signal)
  if (lookup.kind === 'unavailable') throw new Error(lookup.reason)
  if (lookup.kind === 'miss') return null
  try {
    const verifier = verifierOf(signer)
    return (await readPack(lookup.pack, scope, verifier, signal)).manifest
  } catch (error) {
    log.info(`${lookup.pack.name} is not counted: ${messageOf(error)}`)
    return null
  }
}

async function makeAndStore(
  keeping: Keeping,
  scope: PackScope,
  archives: readonly ListedArchive[],
  directory: string
): Promise<KeptPack> {
  const { build, host } = keeping
  const blobsPath = join(directory, 'blobs')
  const proofDirectory = join(directory, 'proof')
  const { contents, proof } = await packAndProve({
    opened: keeping.subject.opened,
    build,
    archives,
    maxBytes: keeping.plan.goCacheLimit,
    blobsPath,
    directory: proofDirectory
  })
  const { failures, otherIds } = refutations(build, proof)
  if (failures.length > 0) return { notices: [], failures }
  if (otherIds.length > 0) return notKept(host, otherIds.join('; '))
  // What is left goes with the directory.
  const removing = removeTree(proofDirectory).catch(() => {})
  try {
    return await signAndStore(
      keeping,
      scope,
      { contents, blobsPath, proof },
      directory
    )
  } finally {
    await removing
  }
}

async function signAndStore(
  keeping: Keeping,
  scope: PackScope,
  { contents, blobsPath, proof }: ProvedPack & { readonly blobsPath: string },
  directory: string
): Promise<KeptPack> {
  const { host, signer } = keeping
  const manifest = serializeManifest({
    ...contents,
    ...(await factsOf(keeping, scope)),
    warmSeconds: proof.seconds
  })
  const { repository } = scope.wanted
  const head = signManifest(manifest, repository, signer)
  const path = join(directory, 'pack')
  const bytes = await writePack({ head, manifest, blobsPath }, path, false)
  const digest = createHash('sha256').update(manifest).digest('hex')
  const signal = AbortSignal.timeout(storeSeconds * 1000)
  const storing = await scope.place.store(path, digest, signal)
  if (storing.kind === 'unavailable') return notKept(host, storing.reason)
  host.log.info(
    `Stored ${contents.outputs.length} archives as ${storing.name}, ${formatBytes(bytes)}: a build from it took ${proof.seconds.toFixed(1)} s and not ${keeping.coldSeconds.toFixed(1)} s, compiled ${proof.compiled.size} ${proof.compiled.size === 1 ? 'package' : 'packages'} and made the same bytes`
  )
  return nothing
}

interface Refutations {
  /** A sentence for each program whose content differs, or that was not made. */
  readonly failures: readonly string[]
  /** A clause for each that has another build ID and nothing else: no fault of the run. */
  readonly otherIds: readonly string[]
}

/** What a build from the pack doesn't make again to the last byte. */
export function refutations(
  { binaries }: Pick<TreeBuild, 'binaries'>,
  { reproductions }: Pick<SecondBuild, 'reproductions'>
): Refutations {
  const failures: string[] = []
  const otherIds: string[] = []
  for (const { mainPackage, name, build } of binaries) {
    const made = reproductions.find(
      (reproduction) =>
        reproduction.mainPackage === mainPackage &&
        reproduction.target === build.target
    )
    if (made?.identical === true) continue
    const program = `built from it in another directory, ${name} (${build.target})`
    if (made?.onlyBuildIds === true) {
      otherIds.push(
        `${program} has another build ID, which C flags with the name of a directory cause; with build-id: none or commit it has not`
      )
      continue
    }
    const how =
      made === undefined
        ? 'was not made'
        : `differs in ${wordList(made.differing, 'and')}`
    failures.push(
      `the build cache is not stored, as it does not make the same bytes: ${program} ${how}; make the build independent of its directory, or leave out go-cache: signed`
    )
  }
  return { failures, otherIds }
}

async function factsOf(
  { subject, coldSeconds, host }: Keeping,
  { wanted }: PackScope
): Promise<
  Omit<PackManifest, 'codec' | 'blobs' | 'outputs' | 'actions' | 'warmSeconds'>
> {
  const { repository, ...conditions } = wanted
  return {
    repository,
    conditions,
    commit: subject.repository.head,
    goSum: await goSumDigest(subject.opened),
    run: host.runUrl,
    createdAt: new Date().toISOString(),
    tool: toolName,
    coldSeconds
  }
}

/** Recorded only: IDs of actions cover what is in it. */
async function goSumDigest({ tree }: OpenTree): Promise<string | null> {
  const goMod = await findGoMod(tree)
  if (goMod === null) return null
  const path = join(dirname(goMod), 'go.sum')
  const text = await readTreeFile(tree, path, maxSumBytes).catch(() => null)
  return text === null ? null : createHash('sha256').update(text).digest('hex')
}
