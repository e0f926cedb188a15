// The decompressors that readers of archives are given: Node's own, and a library for
// xz. None of them gives more bytes than were asked for.
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import { ArchiveError } from '../core/archive/archive-error.ts'
import type { Compression, Unpacker } from '../core/archive/compression.ts'
import {
  hasSha256,
  verifySha256,
  withoutSha256
} from '../core/archive/xz-sha256.ts'
import { messageOf } from '../core/user-error.ts'

type Decompress = (
  bytes: Uint8Array,
  maxBytes: number
) => Promise<Uint8Array | null>

/**
 * Gives a reader of archives what it asks for.
 * @throws ArchiveError for damaged bytes, and where there is no decompressor
 */
export async function unpack<Result>(
  reading: Unpacker<Result>
): Promise<Result> {
  let step = reading.next()
  while (!step.done) {
    const { compression, bytes, maxBytes } = step.value
    step = reading.next(await decompressors[compression](bytes, maxBytes))
  }
  return step.value
}

const decompressors: Readonly<Record<Compression, Decompress>> = {
  deflate: withNode('deflate', promisify(zlib.inflateRaw)),
  gzip: withNode('gzip', promisify(zlib.gunzip)),
  xz: decompressXz,
  // Node has it from 22.15 on.
  zstd:
    'zstdDecompress' in zlib
      ? withNode('zstd', promisify(zlib.zstdDecompress))
      : async () => {
          throw new ArchiveError(
            `it is compressed by zstd, which Node ${process.versions.node} does not unpack: use Node 22.15 or later`
          )
        },
  bzip2: async () => {
    throw new ArchiveError(
      'it is compressed by bzip2, which is not read here: unpack it'
    )
  }
}

function withNode(
  name: string,
  decompress: (
    bytes: Uint8Array,
    options: { maxOutputLength: number }
  ) => Promise<Uint8Array>
): Decompress {
  return async (bytes, maxBytes) => {
    try {
      // Node takes no limit of 0.
      const maxOutputLength = Math.max(maxBytes, 1)
      return await decompress(bytes, { maxOutputLength })
    } catch (error) {
      if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return null
      throw new ArchiveError(
        `its ${name} data is truncated or damaged (${messageOf(error)})`
      )
    }
  }
}

function codeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown
    ? thrown.code
    : null
}

/** Bytes of compressed data that the library is given at once. */
const pieceBytes = 64 * 1024

/** What xz-embedded, in the library, says by a number (its xz.h). */
const xzFaults: Readonly<Record<string, string>> = {
  3: 'its xz data needs more memory than there is',
  4: 'its xz data needs a dictionary of more than 64 MiB, the size that xz -9 has',
  6: 'its xz data was made with a filter that is not read here: pack it by a plain xz'
}

async function decompressXz(
  bytes: Uint8Array,
  maxBytes: number
): Promise<Uint8Array | null> {
  if (!hasSha256(bytes)) return await decompressPlainXz(bytes, maxBytes)
  const { bytes: plain, checksums } = withoutSha256(bytes, zlib.crc32)
  const content = await decompressPlainXz(plain, maxBytes)
  if (content !== null) verifySha256(content, checksums)
  return content
}

async function decompressPlainXz(
  bytes: Uint8Array,
  maxBytes: number
): Promise<Uint8Array | null> {
  const { default: library } = await import('xz-decompress')
  const reader = new library.XzReadableStream(piecesOf(bytes)).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return Buffer.concat(chunks, length)
      length += value.length
      if (length > maxBytes) {
        await reader.cancel()
        return null
      }
      chunks.push(value)
    }
  } catch (error) {
    const [, code = ''] = /error code (\d+)/.exec(messageOf(error)) ?? []
    throw new ArchiveError(
      xzFaults[code] ?? 'its xz data is truncated or damaged'
    )
  }
}

function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      const piece = bytes.subarray(at, at + pieceBytes)
      at += piece.length
      if (piece.length > 0) controller.enqueue(piece)
      else controller.close()
    }
  })
}
