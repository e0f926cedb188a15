// `cache pack`: packs a build cache that is there, and signs it. No build proves it, and
// it says so.
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { factsOf } from '../../core/build-cache/pack-facts.ts'
import {
  serializeManifest,
  type PackManifest
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import type { CacheResult } from '../../core/model/build-cache/result-schema.ts'
import { firstOf, wordList } from '../../core/text/word-list.ts'
import { UserError } from '../../core/user-error.ts'
import { withPrivateDirectory } from '../../host/files/private-directory.ts'
import { assertFree, moveToFree } from '../../host/files/write-once.ts'
import { machineTarget } from '../../host/machine.ts'
import { signManifest } from '../../store/signing/sign-pack.ts'
import type { Signer } from '../../store/signing/trust.ts'
import { availableCodecs } from '../../toolchain/build-cache/codecs.ts'
import {
  listArchives,
  type ListedArchive
} from '../../toolchain/build-cache/list-archives.ts'
import { packCache } from '../../toolchain/build-cache/pack-cache.ts'
import { writePack } from '../../toolchain/build-cache/pack-file.ts'
import { toolName } from '../services.ts'
import { describeFile } from './describe-file.ts'

export interface PackingRequest {
  /** Path of the build cache. */
  readonly from: string
  /** Path of the pack. */
  readonly output: string
  /** Whether a file that is there is replaced. */
  readonly force: boolean
  readonly repository: string
  readonly commit: string
  /** Which Go's archives are packed, such as go1.26.8; null: the only one's. */
  readonly go: string | null
  readonly signer: Signer
  readonly maxBytes: number
}

/** @throws UserError where there is nothing to pack, it is too much, or can't be written */
export async function makePack(
  request: PackingRequest,
  now: Date
): Promise<Omit<CacheResult, 'schemaVersion' | 'action'>> {
  const { output, from, force } = request
  if (!force) await assertFree([output])
  const stats = await stat(from).catch(() => null)
  if (!stats?.isDirectory()) {
    throw new UserError(
      `there is no build cache at ${from}: name one by --from`
    )
  }
  try {
    const all = await listArchives(resolve(from), null)
    const { archives, go } = ofOneGo(all, request)
    const manifest = await withPrivateDirectory(dirname(output), (directory) =>
      writeSigned(request, archives, go, now, directory)
    )
    const file = await describeFile(output)
    const facts = factsOf(manifest)
    const pack = { ...file, state: 'packed', reason: '', facts } as const
    return { done: true, dryRun: false, packs: [pack], placed: null }
  } catch (error) {
    if (!(error instanceof UnfitPack)) throw error
    throw new UserError(`no pack is made of ${from}: ${error.message}`)
  }
}

/** The archives of one release of Go: IDs of actions of another are never asked for. */
function ofOneGo(
  all: readonly ListedArchive[],
  { from, go: wanted }: PackingRequest
): { archives: readonly ListedArchive[]; go: string } {
  const known = new Set(all.map(({ go }) => go).filter((go) => go !== ''))
  const releases = [...known].toSorted()
  const go = wanted ?? releases[0]
  if (go === undefined) {
    throw new UserError(
      `no archive of a package is in ${from}: build something with it first`
    )
  }
  const named = wordList(firstOf(releases, 10), 'and')
  if (wanted === null && releases.length > 1) {
    throw new UserError(
      `${from} has archives of ${named}: say which are packed by --go, e.g. --go ${releases.at(-1) ?? ''}`
    )
  }
  const archives = all.filter((archive) => archive.go === go)
  if (archives.length === 0) {
    throw new UserError(`${from} has archives of ${named}, and none of ${go}`)
  }
  return { archives, go }
}

async function writeSigned(
  request: PackingRequest,
  archives: readonly ListedArchive[],
  go: string,
  now: Date,
  directory: string
): Promise<PackManifest> {
  const { from, output, force, repository, commit, signer, maxBytes } = request
  const blobsPath = join(directory, 'blobs')
  const contents = await packCache({
    goCache: resolve(from),
    archives,
    codec: availableCodecs()[0] ?? 'gzip',
    blobsPath,
    maxBytes
  })
  const manifest: PackManifest = {
    ...contents,
    repository,
    conditions: {
      go,
      host: machineTarget(),
      targets: [...new Set(archives.map(({ target }) => target))].toSorted(),
      compiler: null
    },
    commit,
    goSum: null,
    run: '',
    createdAt: now.toISOString(),
    tool: toolName,
    coldSeconds: null,
    warmSeconds: null
  }
  const bytes = serializeManifest(manifest)
  const head = signManifest(bytes, repository, signer)
  const draft = join(directory, 'pack')
  await writePack({ head, manifest: bytes, blobsPath }, draft, true)
  await moveToFree(draft, output, force)
  return manifest
}
