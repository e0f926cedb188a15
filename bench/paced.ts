// The network between a runner and the storage of caches, of which a server on the same
// machine has none: what is fetched comes no faster than it would from there.
import { setTimeout as pause } from 'node:timers/promises'
import type { ServerResponse } from 'node:http'
import type { CacheServer } from '../__tests__/servers/cache-server.ts'
import type { Tap } from '../__tests__/servers/tap.ts'

/** Bytes per second. */
export const networkSpeed = 50_000_000

const pieceBytes = 256 * 1024

/** Answers downloads of cache entries in place of their server. @param server once it runs */
export function pacedDownloads(server: () => CacheServer): Tap {
  return async ({ method, url = '', headers }, response) => {
    const [, index] = /^\/download\/(\d+)\?/.exec(url) ?? []
    if (method !== 'GET' || index === undefined) return false
    const content = server().entries[Number(index)]?.content
    if (!content) return false
    const [, last] = /^bytes=0-(\d+)$/.exec(headers.range ?? '') ?? []
    const part =
      last === undefined ? content : content.subarray(0, Number(last) + 1)
    response.writeHead(last === undefined ? 200 : 206, {
      'content-length': String(part.length),
      'content-range': `bytes 0-${part.length - 1}/${content.length}`
    })
    await sendPaced(part, response)
    return true
  }
}

async function sendPaced(
  content: Buffer,
  response: ServerResponse
): Promise<void> {
  const start = performance.now()
  for (let at = 0; at < content.length; at += pieceBytes) {
    const piece = content.subarray(at, at + pieceBytes)
    const due = ((at + piece.length) / networkSpeed) * 1000
    const early = due - (performance.now() - start)
    if (early > 1) await pause(early)
    await new Promise((resolve) => response.write(piece, resolve))
  }
  response.end()
}
