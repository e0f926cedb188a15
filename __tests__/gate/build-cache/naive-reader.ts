// A reader of packs as one writes it who trusts the cache: it believes every line, and
// places what comes. Attacks that the gate refuses succeed against it.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { constants, gunzip, zstdDecompress } from 'node:zlib'
import * as v from 'valibot'
import {
  entryName,
  formatEntry,
  outputName
} from '../../../src/core/build-cache/cache-files.ts'
import { codeOf } from '../../../src/host/system-error.ts'

const manifestShape = v.object({
  codec: v.string(),
  outputs: v.array(v.tuple([v.string(), v.number(), v.number(), v.number()])),
  actions: v.array(v.tuple([v.string(), v.number()]))
})

/** Bytes to which one blob is inflated here: the disk of this machine is not filled. */
export const mostInflated = 64 * 1024 * 1024

/**
 * Places the outputs of a pack, whole or cut, in their own order.
 * @returns bytes of the largest one
 */
export async function placeUnchecked(
  pack: Buffer,
  goCache: string
): Promise<number> {
  const end = pack.indexOf('\n') + 1
  const length = Number(pack.toString('latin1', 0, end).split(' ')[3])
  const manifest = v.parse(
    manifestShape,
    JSON.parse(pack.toString('utf8', end, end + length))
  )
  let at = end + length
  const sizes: number[] = []
  for (const [id, , packed] of manifest.outputs) {
    const blob = pack.subarray(at, at + packed)
    const content = await inflate(blob, manifest.codec)
    await write(join(goCache, outputName(id)), content)
    sizes.push(content.length)
    at += packed
  }
  for (const [action, index] of manifest.actions) {
    const [outputId = ''] = manifest.outputs[index] ?? []
    const entry = { outputId, size: sizes[index] ?? 0, time: 1n }
    await write(join(goCache, entryName(action)), formatEntry(action, entry))
  }
  return Math.max(...sizes)
}

/** What a cut blob begins with is taken as well. */
async function inflate(blob: Buffer, codec: string): Promise<Buffer> {
  try {
    return codec === 'gzip'
      ? await promisify(gunzip)(blob, {
          finishFlush: constants.Z_SYNC_FLUSH,
          maxOutputLength: mostInflated
        })
      : await promisify(zstdDecompress)(blob, {
          finishFlush: constants.ZSTD_e_flush,
          maxOutputLength: mostInflated
        })
  } catch (error) {
    if (codeOf(error) !== 'ERR_BUFFER_TOO_LARGE') throw error
    return Buffer.alloc(mostInflated)
  }
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}
