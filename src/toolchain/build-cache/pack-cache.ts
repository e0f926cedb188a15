// Packs archives of a build cache: their blobs go to a file, one after the other, each
// compressed by itself, and what a manifest says of them is returned. Of a large archive
// only pieces are in memory.
import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { outputName } from '../../core/build-cache/cache-files.ts'
import type {
  PackCodec,
  PackedOutput,
  PackManifest
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { compress, makeCompressor, maxAtOnce } from './codecs.ts'
import type { ListedArchive } from './list-archives.ts'

/** What the blobs of a pack are. */
export type PackContents = Pick<
  PackManifest,
  'codec' | 'blobs' | 'outputs' | 'actions'
>

export interface PackRequest {
  /** Absolute path. */
  readonly goCache: string
  /** At least one. */
  readonly archives: readonly ListedArchive[]
  readonly codec: PackCodec
  /** A new file. It is left behind where packing fails. */
  readonly blobsPath: string
  /** Of all blobs. */
  readonly maxBytes: number
}

/**
 * @throws UnfitPack with a clause where there is no archive, they are more than `maxBytes`
 *   as packed, or one is not what its ID says
 */
export async function packCache(request: PackRequest): Promise<PackContents> {
  const { archives, codec, blobsPath } = request
  if (archives.length === 0) throw new UnfitPack('it would hold nothing')
  const digest = createHash('sha256')
  const outputs: PackedOutput[] = []
  const actions: (readonly [string, number])[] = []
  const blobs = await open(blobsPath, 'wx', 0o600)
  const buffer = Buffer.allocUnsafe(largestAtOnce(archives) + 1)
  try {
    let left = request.maxBytes
    for (const [index, archive] of archives.entries()) {
      const packed = await packOne(request, archive, {
        blobs,
        digest,
        left,
        buffer
      })
      left -= packed
      const { outputId, bytes, holdsC } = archive
      outputs.push([outputId, bytes, packed, holdsC ? 1 : 0])
      for (const action of archive.actions) actions.push([action, index])
    }
  } finally {
    await blobs.close()
  }
  return { codec, blobs: digest.digest('hex'), outputs, actions }
}

/** Bytes of the largest archive that is packed at once. */
function largestAtOnce(archives: readonly ListedArchive[]): number {
  const sizes = archives.map(({ bytes }) => bytes)
  return Math.max(0, ...sizes.filter((bytes) => bytes <= maxAtOnce))
}

/** Bytes of a large archive that are read at once: fewer take more time. */
const readBytes = 1024 * 1024

interface Destination {
  readonly blobs: FileHandle
  /** Of all blobs. */
  readonly digest: Hash
  /** Bytes that the blob may have. */
  readonly left: number
  /** For whole archives, a byte longer than the largest of them. */
  readonly buffer: Buffer
}

/** @returns bytes of the blob */
async function packOne(
  request: PackRequest,
  archive: ListedArchive,
  destination: Destination
): Promise<number> {
  return archive.bytes <= maxAtOnce
    ? await packWhole(request, archive, destination)
    : await packInPieces(request, archive, destination)
}

async function packWhole(
  { goCache, codec, maxBytes }: PackRequest,
  { outputId, bytes }: ListedArchive,
  { blobs, digest, left, buffer }: Destination
): Promise<number> {
  // A byte more, which one that grew has.
  const path = join(goCache, outputName(outputId))
  const content = await readInto(buffer.subarray(0, bytes + 1), path)
  const compressing = compress(codec, content)
  const isProved =
    content.length === bytes &&
    createHash('sha256').update(content).digest('hex') === outputId
  const packed = await compressing
  if (!isProved) throw otherContent(outputId)
  if (packed.length > left) throw tooManyBytes(maxBytes)
  digest.update(packed)
  await blobs.appendFile(packed)
  return packed.length
}

/** The file's first bytes, as many as there is room for. */
async function readInto(buffer: Buffer, path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    let length = 0
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return buffer.subarray(0, length)
  } finally {
    await file.close()
  }
}

async function packInPieces(
  { goCache, codec, maxBytes }: PackRequest,
  { outputId, bytes }: ListedArchive,
  { blobs, digest, left }: Destination
): Promise<number> {
  let packed = 0
  await pipeline(
    createReadStream(join(goCache, outputName(outputId)), {
      // A byte more, which one that grew has.
      end: bytes,
      highWaterMark: readBytes
    }),
    (pieces: AsyncIterable<Buffer>) => proved(pieces, outputId, bytes),
    makeCompressor(codec, bytes),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        packed += piece.length
        if (packed > left) throw tooManyBytes(maxBytes)
        digest.update(piece)
        await blobs.appendFile(piece)
      }
    }
  )
  return packed
}

/** The content of an output. @throws UnfitPack at its end where its ID or its bytes are others */
async function* proved(
  pieces: AsyncIterable<Buffer>,
  outputId: string,
  bytes: number
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > bytes) break
    hash.update(piece)
    yield piece
  }
  if (length === bytes && hash.digest('hex') === outputId) return
  throw otherContent(outputId)
}

function tooManyBytes(maxBytes: number): UnfitPack {
  return new UnfitPack(`it would have more than ${maxBytes} bytes`)
}

function otherContent(outputId: string): UnfitPack {
  return new UnfitPack(
    `the build cache is damaged: its output ${outputId} has other content`
  )
}
