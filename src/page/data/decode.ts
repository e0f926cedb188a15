// Reads the page's data: base64, gzip, JSON. The file's own script block holds it.
import type { PageData } from '../../core/page/page-data.ts'

/**
 * The data of a page.
 * @throws where the text isn't what the page's program was given: a damaged file
 */
export async function decodePageData(base64: string): Promise<PageData> {
  const compressed = bytesOf(base64.trim())
  const inflated = new Blob([compressed])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  const data: unknown = await new Response(inflated).json()
  if (!isPageData(data)) {
    throw new Error('the data of this page are of another version')
  }
  return data
}

/** The file is written as a whole, and a policy lets no other be read: what has the version is right. */
function isPageData(data: unknown): data is PageData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'schemaVersion' in data &&
    data.schemaVersion === 1
  )
}

/** Bytes of base64, without an intermediate list: a page may have millions. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}
