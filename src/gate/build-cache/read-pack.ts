// Reads and proves the beginning of a pack: its signature first, then its manifest. Its
// blobs stay where they are.
import { headOf, maxHeadBytes } from '../../core/build-cache/pack-head.ts'
import {
  blobBytes,
  parseManifest,
  type PackManifest
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { whyUnfit } from '../../core/build-cache/why-not.ts'
import type { StoredPack } from '../../store/pack-place.ts'
import { assertSigned } from '../../store/signing/sign-pack.ts'
import type { Verifier } from '../../store/signing/trust.ts'
import { availableCodecs } from '../../toolchain/build-cache/codecs.ts'
import type { PackScope } from './pack-scope.ts'

export interface ProvedPack {
  readonly stored: StoredPack
  readonly manifest: PackManifest
  /** The same as it was signed. */
  readonly manifestBytes: Uint8Array
  /** Of the whole pack, as its manifest has it. */
  readonly packBytes: number
}

/** Bytes of the first request: of most packs the whole manifest. */
const firstBytes = 1024 * 1024

/**
 * @throws UnfitPack where it is not signed for this repository or not for this build;
 *   Error where it can't be read
 */
export async function readPack(
  stored: StoredPack,
  { wanted }: Pick<PackScope, 'wanted'>,
  verifier: Verifier | null,
  signal: AbortSignal
): Promise<ProvedPack> {
  let bytes = await stored.readStart(firstBytes, signal)
  const head = headOf(bytes.subarray(0, maxHeadBytes))
  const end = head.start + head.manifestBytes
  if (end > firstBytes) bytes = await stored.readStart(end, signal)
  const manifestBytes = bytes.subarray(head.start, end)
  assertSigned(head, manifestBytes, wanted.repository, verifier)
  const manifest = parseManifest(manifestBytes)
  const why = whyUnfit(manifest, wanted, availableCodecs())
  if (why !== null) throw new UnfitPack(why)
  const packBytes = end + blobBytes(manifest)
  return { stored, manifest, manifestBytes, packBytes }
}
