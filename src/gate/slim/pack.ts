// Compresses embedded files as a build would: once, as small as it gets.
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { Packing } from '../../core/slim/contents/unpacking-code.ts'

const gzip = promisify(zlib.gzip)

/** The highest level that needs no more memory to unpack. */
const zstdLevel = 19

/** Whether this Node compresses so: zstd came with 22.15. */
export function canPack(packing: Packing): boolean {
  return packing === 'gzip' || typeof zlib.zstdCompress === 'function'
}

/** @returns null where this Node can't */
export async function pack(
  packing: Packing,
  content: Uint8Array
): Promise<Uint8Array | null> {
  if (packing === 'gzip') return await gzip(content, { level: 9 })
  if (!canPack(packing)) return null
  return await promisify(zlib.zstdCompress)(content, {
    params: { [zlib.constants.ZSTD_c_compressionLevel]: zstdLevel }
  })
}
