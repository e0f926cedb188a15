// Proves a pack before it is signed: the tree is copied, and built from what the pack
// unpacks to and nothing else, in directories that the first build didn't have. Each file
// has to be the first build's to the last byte.
import { createReadStream } from 'node:fs'
import {
  buildBeside,
  type FirstBuild,
  type SecondBuild
} from '../build-again.ts'
import type { PackContents } from './pack-cache.ts'
import { pieceBytes } from './pack-file.ts'
import { unpackCache } from './unpack-cache.ts'

export interface ProvingRequest extends FirstBuild {
  /** What `packCache` makes. The tree is copied while it is packed and unpacked. */
  readonly contents: Promise<PackContents>
  /** The file that `packCache` writes. */
  readonly blobsPath: string
  /** A new directory, which is left to be removed, also where proving fails. */
  readonly directory: string
}

/**
 * @returns what was built from the pack; a reproduction that isn't identical, or a binary
 *   without one, refutes the pack
 * @throws UnfitPack where it can't be unpacked; UserError where the build fails; what
 *   `contents` rejects with
 */
export async function provePack({
  contents,
  blobsPath,
  directory,
  ...first
}: ProvingRequest): Promise<SecondBuild> {
  return await buildBeside(first, directory, async (goCache) => {
    const packed = await contents
    await unpackCache({
      blobs: createReadStream(blobsPath, { highWaterMark: pieceBytes }),
      contents: packed,
      goCache,
      leaveOutC: false
    })
  })
}
