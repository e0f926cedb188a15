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
import { mkdir, open, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import {
  entryName,
  formatEntry,
  outputName
} from '../../core/build-cache/cache-files.ts'
import type { PackedOutput } from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { archiveMagic } from '../../core/binary/goobj/archive.ts'
import { messageOf } from '../../core/user-error.ts'
import { withPrivateDirectory } from '../../host/files/private-directory.ts'
import { codeOf } from '../../host/system-error.ts'
import { makeDecompressor } from './codecs.ts'
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
    await inflateAll(request, async (output, index) =>
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
  await inflateAll(request, async () => null)
}

/** @param pathOf where an output is written; null: it is only checked */
async function inflateAll(
  { blobs, contents }: Pick<UnpackRequest, 'blobs' | 'contents'>,
  pathOf: (output: PackedOutput, index: number) => Promise<string | null>
): Promise<void> {
  const digest = createHash('sha256')
  const reader = pieceReader(blobs)
  try {
    for (const [index, output] of contents.outputs.entries()) {
      const path = await pathOf(output, index)
      await inflateOne(output, contents, { reader, digest, path })
    }
    if (!(await reader.isAtEnd())) {
      throw new UnfitPack('it has more bytes than it declares')
    }
  } finally {
    await reader.close()
  }
  if (digest.digest('hex') !== contents.blobs) {
    throw new UnfitPack('its blobs are not those that were signed')
  }
}

interface Inflating {
  readonly reader: PieceReader
  /** Of all blobs. */
  readonly digest: Hash
  readonly path: string | null
}

async function inflateOne(
  [outputId, bytes, packed]: PackedOutput,
  { codec }: PackContents,
  { reader, digest, path }: Inflating
): Promise<void> {
  const file = path === null ? null : await open(path, 'wx')
  const hash = createHash('sha256')
  let read = 0
  let length = 0
  let start = ''
  try {
    await pipeline(
      async function* () {
        for await (const piece of reader.take(packed)) {
          read += piece.length
          digest.update(piece)
          yield piece
        }
        if (read < packed) throw new UnfitPack('it is cut off')
      },
      makeDecompressor(codec),
      async (pieces: AsyncIterable<Buffer>) => {
        for await (const piece of pieces) {
          length += piece.length
          if (start.length < archiveMagic.length) {
            start += piece.toString('latin1', 0, archiveMagic.length)
            assertArchive(start, outputId)
          }
          if (length > bytes) {
            throw new UnfitPack(
              `its output ${outputId} inflates to more than ${bytes} bytes`
            )
          }
          hash.update(piece)
          await file?.appendFile(piece)
        }
      }
    )
  } catch (error) {
    throw isOfZlib(error)
      ? new UnfitPack(`its output ${outputId} is damaged (${messageOf(error)})`)
      : error
  } finally {
    await file?.close()
  }
  if (length !== bytes || hash.digest('hex') !== outputId) {
    throw new UnfitPack(`its output ${outputId} has other content`)
  }
}

/** A pack holds no executable. @param start of the output, at least a byte */
function assertArchive(start: string, outputId: string): void {
  const known = archiveMagic.slice(0, start.length)
  if (start.slice(0, archiveMagic.length) === known) return
  throw new UnfitPack(`its output ${outputId} is not an archive of a package`)
}

/** Whether a decompressor refused its bytes. */
function isOfZlib(error: unknown): boolean {
  return /^(?:Z_|ZSTD_|ERR_ZSTD)/.test(codeOf(error))
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
