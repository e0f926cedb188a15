// The size of a file compressed by zlib's level 6, which takes longer than to measure it.
import { readWhole } from './read-file.ts'

/**
 * The size of a file compressed by zlib's level 6, in bytes. It is done beside
 * everything else, on another thread.
 * @param onRead called when the file is in memory, and whatever this thread does stops nothing
 * @throws UserError where the file can't be read
 */
export async function compressedSize(
  path: string,
  onRead?: () => void
): Promise<number> {
  const { size } = await beginCompressing(await readWhole(path))
  onRead?.()
  return await size
}

/** Bytes of the largest buffer for what is compressed. */
const maxChunkBytes = 1024 * 1024 * 1024

/** Resolves when another thread compresses the file; what this one does then stops nothing. */
export async function beginCompressing(
  file: Uint8Array
): Promise<{ readonly size: Promise<number> }> {
  const { createGzip } = await import('node:zlib')
  // All goes into one buffer: for another one the compressing thread would wait for this
  // one, which measures meanwhile. Of its memory no more is used than is written.
  const room = file.length + (file.length >> 10) + 1024
  const packing = createGzip({
    level: 6,
    chunkSize: Math.min(room, maxChunkBytes)
  })
  const size = new Promise<number>((resolve, reject) => {
    let bytes = 0
    packing.on('data', (part: Uint8Array) => (bytes += part.length))
    packing.on('end', () => resolve(bytes))
    packing.on('error', reject)
  })
  packing.end(file)
  return { size }
}
