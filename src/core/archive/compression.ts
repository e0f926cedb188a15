// What readers of archives need of compression. They ask for unpacked bytes, as the
// decompressors of Node and of libraries are not part of the core.

/** How bytes may be compressed; `deflate` is raw, as in zip archives. */
export type Compression = 'deflate' | 'gzip' | 'xz' | 'zstd' | 'bzip2'

/** Compressed bytes that a reader wants unpacked. */
export interface Unpacking {
  readonly compression: Compression
  readonly bytes: Uint8Array
  /** Of the result; where there are more, null is given in their place. */
  readonly maxBytes: number
}

/** A reader that asks for unpacked bytes, and is given them. */
export type Unpacker<Result> = Generator<Unpacking, Result, Uint8Array | null>

/** The checksum of zip archives and xz files. */
export type Crc32 = (bytes: Uint8Array) => number

const magics: readonly (readonly [Compression, string])[] = [
  ['gzip', '\x1f\x8b'],
  ['xz', '\xfd7zXZ\0'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['bzip2', 'BZh']
]

/** How a file is compressed as a whole, by its first bytes; null where it isn't. */
export function compressionOf(file: Uint8Array): Compression | null {
  const start = Buffer.from(file.subarray(0, 6)).toString('latin1')
  return magics.find(([, magic]) => start.startsWith(magic))?.[0] ?? null
}
