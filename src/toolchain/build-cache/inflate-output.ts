// Inflates one output of a pack to a new file, and proves it: no more bytes than its
// manifest says, those of an archive, and with its ID as their SHA-256.
import { createHash } from 'node:crypto'
import { open, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type {
  PackCodec,
  PackedOutput
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { archiveMagic } from '../../core/binary/goobj/archive.ts'
import { messageOf } from '../../core/user-error.ts'
import { codeOf } from '../../host/system-error.ts'
import { decompress, makeDecompressor } from './codecs.ts'

/**
 * Inflates an output of at most `maxAtOnce` bytes.
 * @param path of a new file; null: it is only checked
 * @throws UnfitPack with a clause where the output is not what its row says; the system's
 *   error where it can't be written
 */
export async function inflateWhole(
  [outputId, bytes]: PackedOutput,
  codec: PackCodec,
  blob: Uint8Array,
  path: string | null
): Promise<void> {
  let content: Uint8Array
  try {
    content = await decompress(codec, blob, bytes)
  } catch (error) {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE'
      ? tooManyBytes(outputId, bytes)
      : refusalOf(error, outputId)
  }
  const start = Buffer.from(content.subarray(0, archiveMagic.length))
  assertArchive(start.toString('latin1'), outputId)
  const hash = createHash('sha256').update(content).digest('hex')
  if (content.length !== bytes || hash !== outputId) {
    throw otherContent(outputId)
  }
  if (path !== null) await writeFile(path, content, { flag: 'wx' })
}

/**
 * Inflates an output of any size, of which only pieces are in memory.
 * @param path of a new file, which is left behind where the output is refused; null: it
 *   is only checked
 * @throws as `inflateWhole` does, and what `pieces` throw
 */
export async function inflateInPieces(
  [outputId, bytes]: PackedOutput,
  codec: PackCodec,
  pieces: AsyncIterable<Uint8Array>,
  path: string | null
): Promise<void> {
  const file = path === null ? null : await open(path, 'wx')
  const hash = createHash('sha256')
  let length = 0
  let start = ''
  try {
    await pipeline(
      pieces,
      makeDecompressor(codec),
      async (inflated: AsyncIterable<Buffer>) => {
        for await (const piece of inflated) {
          length += piece.length
          if (start.length < archiveMagic.length) {
            start += piece.toString('latin1', 0, archiveMagic.length)
            assertArchive(start, outputId)
          }
          if (length > bytes) throw tooManyBytes(outputId, bytes)
          hash.update(piece)
          await file?.appendFile(piece)
        }
      }
    )
  } catch (error) {
    throw refusalOf(error, outputId)
  } finally {
    await file?.close()
  }
  if (length !== bytes || hash.digest('hex') !== outputId) {
    throw otherContent(outputId)
  }
}

/** A pack holds no executable. @param start of the output, at least a byte */
function assertArchive(start: string, outputId: string): void {
  const known = archiveMagic.slice(0, start.length)
  if (start.slice(0, archiveMagic.length) === known) return
  throw new UnfitPack(`its output ${outputId} is not an archive of a package`)
}

function tooManyBytes(outputId: string, bytes: number): UnfitPack {
  return new UnfitPack(
    `its output ${outputId} inflates to more than ${bytes} bytes`
  )
}

function otherContent(outputId: string): UnfitPack {
  return new UnfitPack(`its output ${outputId} has other content`)
}

/** What a decompressor refused is a fault of the pack; all else is what it is. */
function refusalOf(error: unknown, outputId: string): unknown {
  return /^(?:Z_|ZSTD_|ERR_ZSTD)/.test(codeOf(error))
    ? new UnfitPack(`its output ${outputId} is damaged (${messageOf(error)})`)
    : error
}
