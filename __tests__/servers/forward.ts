// Passes a request on to another server, and its answer back.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { bodyOf } from './listen.ts'

/** Headers that belong to one connection. */
const ofConnection = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding'
])

/**
 * @param target whole address
 * @param renamed what addresses in the answer become
 */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  target: string,
  renamed: (text: string) => string = (text) => text
): Promise<void> {
  const body = await bodyOf(request)
  const answer = await fetch(target, {
    method: request.method ?? 'GET',
    headers: Object.entries(request.headers)
      .filter(([name]) => !ofConnection.has(name))
      .map(([name, value]): [string, string] => [name, String(value)]),
    redirect: 'manual',
    body: body.length === 0 ? null : new Uint8Array(body)
  })
  const content = Buffer.from(await answer.arrayBuffer())
  const isText = /json/.test(answer.headers.get('content-type') ?? '')
  response.writeHead(
    answer.status,
    Object.fromEntries(
      [...answer.headers]
        .filter(([name]) => !ofConnection.has(name))
        .map(([name, value]) => [name, renamed(value)])
    )
  )
  response.end(isText ? renamed(content.toString()) : content)
}
