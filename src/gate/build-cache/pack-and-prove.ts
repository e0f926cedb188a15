// Packs archives of a build, and proves the pack.
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { formatBytes } from '../../core/text/sizes.ts'
import type { SecondBuild } from '../../toolchain/build-again.ts'
import type { TreeBuild } from '../../toolchain/build-tree.ts'
import { availableCodecs } from '../../toolchain/build-cache/codecs.ts'
import type { ListedArchive } from '../../toolchain/build-cache/list-archives.ts'
import {
  packCache,
  type PackContents
} from '../../toolchain/build-cache/pack-cache.ts'
import { provePack } from '../../toolchain/build-cache/prove-pack.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'

export interface PackingRequest {
  readonly opened: OpenTree
  readonly build: TreeBuild
  readonly archives: readonly ListedArchive[]
  /** Bytes that the pack's blobs may have, the input `go-cache-limit`. */
  readonly maxBytes: number
  /** A new file for the blobs. */
  readonly blobsPath: string
  /** A new directory for the proof, which is left to be removed. */
  readonly directory: string
}

export interface ProvedPack {
  readonly contents: PackContents
  /** Whatever it proved or refuted. */
  readonly proof: SecondBuild
}

/**
 * The tree is copied for the proof while its archives are packed and unpacked.
 * @throws UnfitPack with a clause where they can't be packed; UserError where the copy
 *   doesn't build
 */
export async function packAndProve({
  opened,
  build,
  archives,
  maxBytes,
  blobsPath,
  directory
}: PackingRequest): Promise<ProvedPack> {
  const packing = packCache({
    goCache: opened.workspace.goCache,
    archives,
    codec: availableCodecs()[0] ?? 'gzip',
    blobsPath,
    maxBytes
  }).catch((error: unknown) => {
    if (!(error instanceof UnfitPack)) throw error
    throw new UnfitPack(
      `${error.message} (go-cache-limit: ${formatBytes(maxBytes)})`
    )
  })
  const { listings, binaries } = build
  const proving = provePack({
    opened,
    listings,
    binaries,
    contents: packing,
    blobsPath,
    directory
  })
  // Where one of them fails, the other one writes to what is to be removed.
  await Promise.allSettled([packing, proving])
  return { contents: await packing, proof: await proving }
}
