// A loopback server with what all test servers need: a free port, bodies of
// bounded size and an end that waits for nobody.
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Tap } from './tap.ts'

export interface Loopback {
  /** `http://127.0.0.1:<port>`, without a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Starts a server; an error of `handle` is answered with 500 and its text.
 * @param tap is asked first, and may take a request
 */
export async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  tap: Tap = () => Promise.resolve(false)
): Promise<Loopback> {
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> => {
    if (!(await tap(request, response))) await handle(request, response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error('the server has no port')
  }
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

/** 64 MiB: far above what a test sends. */
const largestBody = 64 * 2 ** 20

const bodies = new WeakMap<IncomingMessage, Promise<Buffer>>()

/** The whole body; who asks again gets the same. */
export function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const body = bodies.get(request) ?? readBody(request)
  bodies.set(request, body)
  return body
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largestBody) throw new Error('the body is too long')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {}
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...headers
  })
  response.end(JSON.stringify(value))
}
