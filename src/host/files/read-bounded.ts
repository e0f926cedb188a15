// Reads a file that the user names into memory, without believing the size that
// the system gives of it: pipes and devices have none, and may never end.
import { open } from 'node:fs/promises'
import { UserError } from '../../core/user-error.ts'

const chunkBytes = 1024 * 1024

/**
 * The content of a file, pipe or device.
 * @param maxBytes of the content; one byte more is an error
 * @throws UserError when there is more; the system's error when it can't be read
 */
export async function readBounded(
  path: string,
  maxBytes: number
): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tooLarge = (actual: string) =>
      new UserError(
        `${path} has ${actual} bytes; no more than ${maxBytes} are read`
      )
    if (size > maxBytes) throw tooLarge(String(size))
    const chunks: Buffer[] = []
    let length = 0
    for (;;) {
      const capacity = Math.max(
        Math.min(size + 1 - length, maxBytes),
        chunkBytes
      )
      const chunk = Buffer.allocUnsafe(capacity)
      const { bytesRead } = await file.read(chunk, 0, capacity, null)
      if (bytesRead === 0) break
      length += bytesRead
      if (length > maxBytes) throw tooLarge(`more than ${maxBytes}`)
      chunks.push(chunk.subarray(0, bytesRead))
    }
    return chunks.length === 1 && chunks[0] !== undefined
      ? chunks[0]
      : Buffer.concat(chunks)
  } finally {
    await file.close()
  }
}
