// HTTP for what is no REST API: stores of files and their services. Every
// exchange has a time limit, every body a limit of its own, and proxies are
// used as the environment says.
import { setTimeout as pause } from 'node:timers/promises'
import { messageOf } from '../user-error.ts'

export interface WebRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Bytes of the answer's body; a longer one is an error. */
  readonly maxBytes: number
  /** Whether redirections are followed; false by default, as a token must not travel. */
  readonly follow?: boolean
  /** For each attempt, its body included; 30,000 by default. */
  readonly timeoutMilliseconds?: number
  /** Attempts when the network or the server fails; 3 by default. */
  readonly attempts?: number
  /** Ends all attempts. */
  readonly signal?: AbortSignal
  /** Before the second attempt, four times that before the third; 1,000 by default. */
  readonly retryMilliseconds?: number
}

export interface WebAnswer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: Buffer
}

/**
 * Sends a request and reads the whole answer, whatever its status.
 * @throws Error with the reason when there is no answer, or one that is too long
 */
export async function exchange(request: WebRequest): Promise<WebAnswer> {
  const { attempts = 3, retryMilliseconds = 1000, signal } = request
  try {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt >= attempts
      try {
        const answer = await once(request)
        if (answer.status < 500 || last) return answer
      } catch (error) {
        if (error instanceof TooLong || signal?.aborted || last) throw error
      }
      await pause(retryMilliseconds * 4 ** (attempt - 1), undefined, { signal })
    }
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error })
  }
}

class TooLong extends Error {
  override readonly name = 'TooLong'
}

async function once(request: WebRequest): Promise<WebAnswer> {
  const { fetch } = await import('undici')
  const { HttpClient } = await import('@actions/http-client')
  const proxy = new HttpClient().getAgentDispatcher(request.url)
  const limit = AbortSignal.timeout(request.timeoutMilliseconds ?? 30_000)
  const response = await fetch(request.url, {
    method: request.method,
    headers: { ...request.headers },
    body: request.body ?? null,
    redirect: request.follow === true ? 'follow' : 'manual',
    signal: request.signal ? AbortSignal.any([limit, request.signal]) : limit,
    ...(proxy === undefined ? {} : { dispatcher: proxy })
  })
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the rest.
    if (length > request.maxBytes) {
      throw new TooLong(`the answer has more than ${request.maxBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return {
    status: response.status,
    headers: response.headers,
    body: Buffer.concat(chunks, length)
  }
}

/**
 * `fetch failed` says nothing; its cause does. No address is told: it may be a
 * signed one.
 */
function reasonOf(error: unknown): string {
  if (/^(?:Timeout|Abort)Error$/.test(fieldOf(error, 'name'))) {
    return 'there was no answer in time'
  }
  const cause = causeOf(error) ?? error
  return messageOf(cause) || fieldOf(cause, 'code') || 'no answer'
}

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error
    ? error.cause
    : undefined
}

function fieldOf(value: unknown, name: 'name' | 'code'): string {
  if (typeof value !== 'object' || value === null) return ''
  const field: unknown = Reflect.get(value, name)
  return typeof field === 'string' ? field : ''
}
