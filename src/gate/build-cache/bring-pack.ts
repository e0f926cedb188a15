// Brings what a push run compiled into this run's own build cache, while the trees are
// listed. Any doubt drops the pack, and everything is compiled. Nothing here fails a run.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { minGain, secondsGained } from '../../core/build-cache/expected-gain.ts'
import { assertLength } from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { leavesOutC } from '../../core/build-cache/why-not.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { formatBytes } from '../../core/text/sizes.ts'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import { withPackFile } from '../../toolchain/build-cache/pack-file.ts'
import { unpackCache } from '../../toolchain/build-cache/unpack-cache.ts'
import type { OpenHead } from '../open-head.ts'
import {
  packScopeOf,
  packUseOf,
  whyNoProof,
  type PackHost
} from './pack-scope.ts'
import { readPack, type ProvedPack } from './read-pack.ts'

export interface BroughtPack {
  /** null: everything is compiled. */
  readonly pack: Pick<ProvedPack, 'manifest' | 'packBytes'> | null
  /** Why there is none, a clause; '' where there is one. */
  readonly why: string
  /** What was not believed, sentences for the report. */
  readonly notices: readonly string[]
}

export interface PackBringer {
  /** Waits until the build cache is what the build begins from; nothing may use it meanwhile but listing. */
  readonly ready: () => Promise<BroughtPack>
  /** Ends what is still being fetched. */
  readonly close: () => Promise<void>
}

/** Of looking for a pack and reading its manifest. */
const searchSeconds = 30

/** Of fetching one: at least and at most. */
const minFetchSeconds = 10
const maxFetchSeconds = 180

/** Begins to bring the pack, where this run uses one. */
export function bringPack(
  plan: Plan,
  subject: Pick<OpenHead, 'opened'>,
  host: PackHost
): PackBringer {
  const use = packUseOf(plan, host)
  if (use !== 'bring') {
    const why = use === 'keep' ? 'a run that records builds from nothing' : ''
    const nothing = { pack: null, why, notices: [] }
    return {
      ready: () => Promise.resolve(nothing),
      close: () => Promise.resolve()
    }
  }
  const stopping = new AbortController()
  const { goCache } = subject.opened.workspace
  const bringing = bring(plan, subject, host, stopping.signal)
  const done = bringing.then(({ pack, why, notices }) => {
    if (pack === null) say(host, why)
    for (const notice of notices) host.log.info(notice)
  })
  return {
    async ready() {
      const brought = await bringing
      await done
      if (brought.notices.length > 0) await empty(goCache)
      return brought
    },
    async close() {
      stopping.abort()
      await done
    }
  }
}

const say = ({ log }: PackHost, message: string): void =>
  log.info(`Signed build cache: ${message}`)

function without(why: string, ...notices: readonly string[]): BroughtPack {
  return { pack: null, why, notices }
}

async function bring(
  plan: Plan,
  subject: Pick<OpenHead, 'opened'>,
  host: PackHost,
  stop: AbortSignal
): Promise<BroughtPack> {
  const { verifier } = host.trust
  const noProof = whyNoProof(verifier)
  if (noProof !== null) {
    return without(noProof, `the signed build cache is not used: ${noProof}`)
  }
  const scope = packScopeOf(plan, subject, host)
  const search = within(searchSeconds, stop)
  const lookup = await scope.place.newest(search)
  if (lookup.kind === 'miss') return without('none is stored yet')
  if (lookup.kind === 'unavailable') {
    const { reason } = lookup
    return without(reason, `the signed build cache can't be had: ${reason}`)
  }
  const { name } = lookup.pack
  try {
    const proved = await readPack(lookup.pack, scope, verifier, search)
    const why = whyNotFetched(proved, plan)
    if (why !== null) return without(why)
    await fetchAndUnpack(proved, subject, host, scope.wanted.compiler, stop)
    return { pack: proved, why: '', notices: [] }
  } catch (error) {
    const why = visibleLine(messageOf(error), maxReason)
    return without(
      why,
      error instanceof UnfitPack
        ? `the build cache ${name} is not used, and everything is compiled: ${why}`
        : `the build cache ${name} can't be brought, and everything is compiled: ${why}`
    )
  }
}

/** A clause; null where it is worth its bytes. */
function whyNotFetched(
  { manifest, packBytes }: ProvedPack,
  { goCacheLimit }: Pick<Plan, 'goCacheLimit'>
): string | null {
  const of = `that of ${manifest.commit.slice(0, 7)}`
  if (packBytes > goCacheLimit) {
    return `${of} has ${formatBytes(packBytes)}, and go-cache-limit is ${formatBytes(goCacheLimit)}`
  }
  const gain = secondsGained(manifest, packBytes) ?? 0
  return gain < minGain
    ? `${of} would save ${Math.max(gain, 0).toFixed(1)} s of a build of ${(manifest.coldSeconds ?? 0).toFixed(1)} s, less than ${minGain} s`
    : null
}

async function fetchAndUnpack(
  { stored, manifest, manifestBytes, packBytes }: ProvedPack,
  { opened }: Pick<OpenHead, 'opened'>,
  host: PackHost,
  compiler: string | null,
  stop: AbortSignal
): Promise<void> {
  const own = join(host.scratch, 'build-cache.pack')
  // What takes longer than to compile is not worth it.
  const seconds = Math.min(
    Math.max(manifest.coldSeconds ?? 0, minFetchSeconds),
    maxFetchSeconds
  )
  try {
    const path = await stored.fetch(own, packBytes, within(seconds, stop))
    const unpacked = await withPackFile(path, async (file) => {
      if (!Buffer.from(file.manifest).equals(manifestBytes)) {
        throw new UnfitPack('another pack is in its place now')
      }
      const start = file.head.start + file.head.manifestBytes
      assertLength(manifest, start, file.bytes)
      return await unpackCache({
        blobs: file.blobs(),
        contents: manifest,
        goCache: opened.workspace.goCache,
        leaveOutC: leavesOutC(manifest, { compiler })
      })
    })
    const left =
      unpacked.leftOut === 0
        ? ''
        : `, without ${unpacked.leftOut} of another C compiler`
    say(
      host,
      `${unpacked.outputs} archives of ${manifest.commit.slice(0, 7)} from ${stored.name}${left}`
    )
  } finally {
    await rm(own, { force: true })
  }
}

function within(seconds: number, stop: AbortSignal): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(Math.ceil(seconds * 1000)), stop])
}

/** Empties a private build cache, whatever is in it. */
async function empty(goCache: string): Promise<void> {
  for (const name of await readdir(goCache)) {
    await rm(join(goCache, name), { recursive: true, force: true })
  }
}
