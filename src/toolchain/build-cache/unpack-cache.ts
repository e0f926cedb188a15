// Unpacks a pack into a build cache. Its manifest is proved by then; its blobs are not:
// each is inflated within its own bytes and hashed while it is written, in this order:
//
// 1. All outputs go to a private directory in the cache: on its file system, where go
//    doesn't look.
// 2. The digest of all blobs has to be that of the manifest.
// 3. The outputs are renamed to their places, and after them the entries of their actions,
//    so that no entry ever names an output that isn't there.
//
// Nothing is placed before the last byte is proved. What a killed process leaves is that
// directory, which the next one removes.
import { createHash, type Hash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  entryName,
  formatEntry,
  outputName
} from '../../core/build-cache/cache-files.ts'
import type { PackedOutput } from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { withPrivateDirectory } from '../../host/files/private-directory.ts'
import { maxAtOnce } from './codecs.ts'
import { inflateInPieces, inflateWhole } from './inflate-output.ts'
import type { PackContents } from './pack-cache.ts'
import { pieceReader, type PieceReader } from './piece-reader.ts'

export interface UnpackRequest {
  /** What follows the manifest, to the end of the pack. */
  readonly blobs: AsyncIterable<Uint8Array>
  readonly contents: PackContents
  /** Absolute path of the cache; it is made where there is none. */
  readonly goCache: string
  /** Whether archives that hold what a C compiler made are left out. */
  readonly leaveOutC: boolean
}

export interface Unpacked {
  /** Archives that are in the cache now. */
  readonly outputs: number
  readonly actions: number
  /** Of the archives. */
  readonly bytes: number
  /** Archives that were left out. */
  readonly leftOut: number
}

/**
 * @throws UnfitPack with a clause for any doubt about the pack, and then nothing is placed;
 *   the system's error where the cache can't be written
 */
export async function unpackCache(request: UnpackRequest): Promise<Unpacked> {
  const { goCache, contents, leaveOutC } = request
  await mkdir(goCache, { recursive: true, mode: 0o700 })
  const isPlaced = ([, , , holdsC]: PackedOutput): boolean =>
    !(leaveOutC && holdsC === 1)
  return await withPrivateDirectory(goCache, async (directory) => {
    await inflateAll(request, (output, index) =>
      isPlaced(output) ? join(directory, String(index)) : null
    )
    return await place(contents, goCache, directory, isPlaced)
  })
}

/**
 * Proves every blob without writing any.
 * @throws UnfitPack as `unpackCache` does
 */
export async function checkBlobs(
  request: Pick<UnpackRequest, 'blobs' | 'contents'>
): Promise<void> {
  await inflateAll(request, () => null)
}

/** @param pathOf where an output is written; null: it is only checked */
async function inflateAll(
  { blobs, contents }: Pick<UnpackRequest, 'blobs' | 'contents'>,
  pathOf: (output: PackedOutput, index: number) => string | null
): Promise<void> {
  const { codec, outputs } = contents
  const digest = createHash('sha256')
  const reader = pieceReader(blobs)
  // One is inflated and written while the next one is read.
  let before: Promise<void> = Promise.resolve()
  try {
    for (const [index, output] of outputs.entries()) {
      const [, bytes, packed] = output
      const path = pathOf(output, index)
      const pieces = digested(reader, packed, digest)
      const isSmall = Math.max(bytes, packed) <= maxAtOnce
      const inflating = isSmall
        ? inflateWhole(output, codec, await joined(pieces), path)
        : inflateInPieces(output, codec, pieces, path)
      // A failure is reported to those who wait for it.
      inflating.catch(() => {})
      const last = before
      before = inflating
      await last
      if (!isSmall) await inflating
    }
    await before
    if (!(await reader.isAtEnd())) {
      throw new UnfitPack('it has more bytes than it declares')
    }
  } finally {
    // Nothing is written any more when the directory is removed.
    await before.catch(() => {})
    await reader.close()
  }
  if (digest.digest('hex') !== contents.blobs) {
    throw new UnfitPack('its blobs are not those that were signed')
  }
}

/** The next bytes of a pack, which go into the digest of all of them. */
async function* digested(
  reader: PieceReader,
  bytes: number,
  digest: Hash
): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const piece of reader.take(bytes)) {
    read += piece.length
    digest.update(piece)
    yield piece
  }
  if (read < bytes) throw new UnfitPack('it is cut off')
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  const [only] = all
  return only !== undefined && all.length === 1 ? only : Buffer.concat(all)
}

async function place(
  { outputs, actions }: PackContents,
  goCache: string,
  directory: string,
  isPlaced: (output: PackedOutput) => boolean
): Promise<Unpacked> {
  const made = new Set<string>()
  const move = async (from: string, name: string): Promise<void> => {
    const to = join(goCache, name)
    if (!made.has(dirname(to))) await mkdir(dirname(to), { recursive: true })
    made.add(dirname(to))
    await rename(from, to)
  }
  let placed = 0
  let bytes = 0
  for (const [index, output] of outputs.entries()) {
    if (!isPlaced(output)) continue
    await move(join(directory, String(index)), outputName(output[0]))
    placed++
    bytes += output[1]
  }
  const time = BigInt(Date.now()) * 1_000_000n
  const draft = join(directory, 'entry')
  let entries = 0
  for (const [action, index] of actions) {
    const output = outputs[index]
    if (output === undefined || !isPlaced(output)) continue
    const [outputId, size] = output
    await writeFile(draft, formatEntry(action, { outputId, size, time }))
    await move(draft, entryName(action))
    entries++
  }
  return {
    outputs: placed,
    actions: entries,
    bytes,
    leftOut: outputs.length - placed
  }
}
