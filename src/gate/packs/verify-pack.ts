// `cache verify`: proves a pack, and puts it into a build cache where that is asked for.
import { factsOf } from '../../core/build-cache/pack-facts.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import type {
  CacheResult,
  PackFacts,
  PlacedArchives
} from '../../core/model/build-cache/result-schema.ts'
import type { Verifier } from '../../store/signing/trust.ts'
import { availableCodecs } from '../../toolchain/build-cache/codecs.ts'
import {
  withPackFile,
  type PackFile
} from '../../toolchain/build-cache/pack-file.ts'
import {
  checkBlobs,
  unpackCache
} from '../../toolchain/build-cache/unpack-cache.ts'
import { describeFile } from './describe-file.ts'
import { proveManifest } from './prove-manifest.ts'

export interface VerifyingRequest {
  readonly path: string
  /** `OWNER/NAME`. */
  readonly repository: string
  readonly verifier: Verifier
  /** Absolute path of a build cache; null: nothing is written. */
  readonly into: string | null
  /** Whether archives with C code are placed as well. */
  readonly withC: boolean
}

/** @throws the system's error where something can't be read or written */
export async function verifyPack(
  request: VerifyingRequest
): Promise<Omit<CacheResult, 'schemaVersion' | 'action'>> {
  const { path } = request
  const file = await describeFile(path)
  try {
    const { facts, placed } = await withPackFile(path, (pack) =>
      prove(request, pack)
    )
    const pack = { ...file, state: 'proved', reason: '', facts } as const
    return { done: true, dryRun: false, packs: [pack], placed }
  } catch (error) {
    if (!(error instanceof UnfitPack)) throw error
    const reason = error.message
    const pack = { ...file, state: 'refused', reason, facts: null } as const
    return { done: false, dryRun: false, packs: [pack], placed: null }
  }
}

async function prove(
  { repository, verifier, into, withC }: VerifyingRequest,
  pack: PackFile
): Promise<{ facts: PackFacts; placed: PlacedArchives | null }> {
  const manifest = proveManifest(pack, repository, verifier)
  const facts = factsOf(manifest)
  if (!availableCodecs().includes(manifest.codec)) {
    throw new UnfitPack(
      `it is compressed by ${manifest.codec}, which this Node does not have: use Node 22.15 or later`
    )
  }
  const blobs = pack.blobs()
  if (into === null) {
    await checkBlobs({ blobs, contents: manifest })
    return { facts, placed: null }
  }
  const { outputs, ...counts } = await unpackCache({
    blobs,
    contents: manifest,
    goCache: into,
    leaveOutC: !withC
  })
  return { facts, placed: { directory: into, archives: outputs, ...counts } }
}
