// Reads and writes the content of cache entries: small ones in memory,
// large ones from and to a file, chunk by chunk.
import { open } from 'node:fs/promises'
import { download, exchange, readStart } from '../../host/web.ts'
import { blobRequest, type EntryContent, type CacheEntry } from './service.ts'

/** Bytes of content in one request, and in memory. */
export const chunkBytes = 32 * 1024 * 1024

/** One request for a file; what a slow network brings in that time is worth it. */
const fileRequest = { timeoutMilliseconds: 150_000, attempts: 2 } as const

export function contentOf(bytes: Uint8Array): EntryContent {
  return {
    size: bytes.length,
    read: (start, length) =>
      Promise.resolve(bytes.subarray(start, start + length))
  }
}

/** What `use` may read is the file as it is meanwhile. */
export async function withFileContent<T>(
  path: string,
  use: (content: EntryContent) => Promise<T>
): Promise<T> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    return await use({
      size,
      async read(start, length) {
        const buffer = Buffer.alloc(length)
        const { bytesRead } = await handle.read(buffer, 0, length, start)
        if (bytesRead !== length) throw new Error(`${path} became shorter`)
        return buffer
      }
    })
  } finally {
    await handle.close()
  }
}

/** The chunks of a content, in their order. */
export async function* chunksOf(
  content: EntryContent
): AsyncGenerator<{ readonly start: number; readonly bytes: Uint8Array }> {
  for (let start = 0; start < content.size; start += chunkBytes) {
    const length = Math.min(chunkBytes, content.size - start)
    yield { start, bytes: await content.read(start, length) }
  }
}

/**
 * Reads the content of an entry into memory.
 * @throws Error with the reason, a clause
 */
export async function readContent(
  { address }: CacheEntry,
  maxBytes: number,
  signal: AbortSignal
): Promise<Buffer> {
  const { status, body } = await exchange({
    ...blobRequest,
    method: 'GET',
    url: address,
    follow: true,
    maxBytes,
    signal
  })
  if (status !== 200) throw notSent(status)
  return body
}

/**
 * Reads the first bytes of an entry's content, at most so many.
 * @throws Error with the reason, a clause
 */
export async function readContentStart(
  { address }: CacheEntry,
  bytes: number,
  signal: AbortSignal
): Promise<Buffer> {
  const request = { method: 'GET', url: address, follow: true, signal } as const
  const { status, body } = await readStart(
    { ...blobRequest, ...request },
    bytes
  )
  if (status !== 200 && status !== 206) throw notSent(status)
  return body
}

/**
 * Writes the content of an entry to a new file; after an error it is not there.
 * @throws Error with the reason, a clause
 */
export async function saveContent(
  { address }: CacheEntry,
  path: string,
  maxBytes: number,
  signal: AbortSignal
): Promise<void> {
  const request = {
    ...fileRequest,
    method: 'GET',
    url: address,
    follow: true,
    maxBytes,
    signal
  } as const
  const status = await download(request, path)
  if (status !== 200) throw notSent(status)
}

function notSent(status: number): Error {
  return new Error(`the content of the cache entry was not sent (${status})`)
}
