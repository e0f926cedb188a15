// The codecs of packs that this Node has, within bounds of memory: at once for what is
// small, as streams for all else.
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { PackCodec } from '../../core/build-cache/pack-manifest.ts'

/** Bytes that a stream hands on at once. */
const pieceBytes = 128 * 1024

/** zstd's window in bits: 8 MiB. A frame that asks for more is refused, and not given the memory. */
const windowBits = 23

/** Node has zstd from 22.15 on. */
const hasZstd = 'createZstdCompress' in zlib

/** The best one first. */
export function availableCodecs(): readonly PackCodec[] {
  return hasZstd ? ['zstd', 'gzip'] : ['gzip']
}

/**
 * Bytes of what is best compressed or inflated at once. Most archives have fewer, and for
 * them the buffers of streams are most of the work, not least for the garbage collector.
 */
export const maxAtOnce = 8 * 1024 * 1024

const gzipOptions: zlib.ZlibOptions = { level: 1, chunkSize: pieceBytes }

/** @param bytes that will be compressed */
function zstdOptions(bytes: number): zlib.ZstdOptions {
  return {
    chunkSize: pieceBytes,
    pledgedSrcSize: bytes,
    // Each push waits for it; higher levels make archives of packages hardly smaller.
    params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 }
  }
}

const unzstdParams = { [zlib.constants.ZSTD_d_windowLogMax]: windowBits }

/** @param bytes that will be compressed */
export function makeCompressor(codec: PackCodec, bytes: number): Transform {
  return codec === 'gzip'
    ? zlib.createGzip(gzipOptions)
    : zlib.createZstdCompress(zstdOptions(bytes))
}

/** What a compressor makes of `bytes`, on another thread. */
export async function compress(
  codec: PackCodec,
  bytes: Uint8Array
): Promise<Uint8Array> {
  return codec === 'gzip'
    ? await promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.gzip)(
        bytes,
        gzipOptions
      )
    : await promisify<Uint8Array, zlib.ZstdOptions, Uint8Array>(
        zlib.zstdCompress
      )(bytes, zstdOptions(bytes.length))
}

/** A stream that fails for damaged data; what it gives has no bound. */
export function makeDecompressor(codec: PackCodec): Transform {
  return codec === 'gzip'
    ? zlib.createGunzip({ chunkSize: pieceBytes })
    : zlib.createZstdDecompress({
        chunkSize: pieceBytes,
        params: unzstdParams
      })
}

/**
 * What a decompressor makes of `bytes`, on another thread.
 * @param maxBytes of what it makes; more is an error, and never in memory
 * @throws zlib's error for damaged data, RangeError with `ERR_BUFFER_TOO_LARGE` for more bytes
 */
export async function decompress(
  codec: PackCodec,
  bytes: Uint8Array,
  maxBytes: number
): Promise<Uint8Array> {
  const options = {
    // Room for a byte more: what fills its buffer is given another one.
    chunkSize: Math.max(maxBytes + 1, zlib.constants.Z_MIN_CHUNK),
    maxOutputLength: maxBytes
  }
  return codec === 'gzip'
    ? await promisify<Uint8Array, zlib.ZlibOptions, Uint8Array>(zlib.gunzip)(
        bytes,
        options
      )
    : await promisify<Uint8Array, zlib.ZstdOptions, Uint8Array>(
        zlib.zstdDecompress
      )(bytes, { ...options, params: unzstdParams })
}
