// The codecs of packs that this Node has, as streams within bounds of memory.
import type { Transform } from 'node:stream'
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

/** @param bytes that will be compressed */
export function makeCompressor(codec: PackCodec, bytes: number): Transform {
  return codec === 'gzip'
    ? zlib.createGzip({ level: 1, chunkSize: pieceBytes })
    : zlib.createZstdCompress({
        chunkSize: pieceBytes,
        pledgedSrcSize: bytes,
        // Each push waits for it; higher levels make archives of packages hardly smaller.
        params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 }
      })
}

/** A stream that fails for damaged data; what it gives has no bound. */
export function makeDecompressor(codec: PackCodec): Transform {
  return codec === 'gzip'
    ? zlib.createGunzip({ chunkSize: pieceBytes })
    : zlib.createZstdDecompress({
        chunkSize: pieceBytes,
        params: { [zlib.constants.ZSTD_d_windowLogMax]: windowBits }
      })
}
