// A pack as a file: its head and manifest, which nothing has proved yet, its blobs as a
// stream, and how a pack is put together.
import { constants, createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import {
  headOf,
  maxHeadBytes,
  type PackHead
} from '../../core/build-cache/pack-head.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'

export interface PackFile {
  readonly head: PackHead
  /** Not proved. */
  readonly manifest: Uint8Array
  /** Of the whole pack. */
  readonly bytes: number
  /** When the file was written last, in milliseconds. */
  readonly writtenAt: number
  /** What follows the manifest, to the end; once. */
  readonly blobs: () => AsyncIterable<Uint8Array>
}

/** A pipe isn't waited for. */
const readingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Bytes that are read at once. Most blobs have fewer, and are mostly in one piece then. */
export const pieceBytes = 1024 * 1024

/**
 * Does `work` with a pack that stays open meanwhile, whatever is renamed.
 * @throws UnfitPack where it is not a pack; the system's error where it can't be read;
 *   whatever `work` throws
 */
export async function withPackFile<Result>(
  path: string,
  work: (pack: PackFile) => Promise<Result>
): Promise<Result> {
  const file = await open(path, readingFlags)
  try {
    return await work(await readPack(file))
  } finally {
    await file.close()
  }
}

async function readPack(file: FileHandle): Promise<PackFile> {
  const stats = await file.stat()
  if (!stats.isFile()) throw new UnfitPack('it is not a regular file')
  const head = headOf(await readAt(file, 0, maxHeadBytes))
  const { start, manifestBytes } = head
  const manifest = await readAt(file, start, manifestBytes)
  if (manifest.length < manifestBytes) {
    throw new UnfitPack('it is cut off within its manifest')
  }
  return {
    head,
    manifest,
    bytes: stats.size,
    writtenAt: stats.mtimeMs,
    blobs: () =>
      file.createReadStream({
        start: start + manifestBytes,
        highWaterMark: pieceBytes,
        autoClose: false
      })
  }
}

/** Fewer bytes where the file ends before. */
async function readAt(
  file: FileHandle,
  position: number,
  size: number
): Promise<Uint8Array> {
  const bytes = Buffer.alloc(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(
      bytes,
      length,
      size - length,
      position + length
    )
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

/** The parts of a pack that is signed. */
export interface PackParts {
  /** Its first line. */
  readonly head: Uint8Array
  readonly manifest: Uint8Array
  /** The file that `packCache` wrote. */
  readonly blobsPath: string
}

/** The bytes of a pack, from its beginning to its end. */
export async function* packPieces({
  head,
  manifest,
  blobsPath
}: PackParts): AsyncGenerator<Uint8Array> {
  yield head
  yield manifest
  yield* createReadStream(blobsPath, { highWaterMark: pieceBytes })
}

/**
 * Writes a pack to a new file, which is left behind half-written where that fails: name it
 * in a directory of its own, and rename it.
 * @param isKept whether whoever finds it after a power failure has to find all of it
 * @returns bytes of the pack
 */
export async function writePack(
  parts: PackParts,
  path: string,
  isKept: boolean
): Promise<number> {
  const file = await open(path, 'wx')
  try {
    let bytes = 0
    await pipeline(packPieces(parts), async (pieces) => {
      for await (const piece of pieces) {
        bytes += piece.length
        await file.appendFile(piece)
      }
    })
    if (isKept) await file.sync()
    return bytes
  } finally {
    await file.close()
  }
}
