// HTTP client for artifact and cache storage. Every exchange has a time
// limit and every body a size limit; proxies are used as the environment
// says.
import { open, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Response } from 'undici'
import { proxiedFetch } from './fetch.ts'
import { messageOf } from '../core/user-error.ts'

export interface WebRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /**
   * Bytes of the answer's body; a longer one is an error. Of an answer without success, `exchange`
   * leaves the rest out.
   */
  readonly maxBytes: number
  /** Whether redirections are followed; false by default, as a token must not travel. */
  readonly follow?: boolean
  /** For each attempt, its body included; 30,000 by default. */
  readonly timeoutMilliseconds?: number
  /** Attempts when the network or the server fails, or there are too many requests; 3 by default. */
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

/** Bytes of the body of an answer without success, at most; what is beyond them is not read. */
const maxErrorBytes = 64 * 1024

/**
 * Sends a request and reads the answer, whatever its status: all of it after success, else
 * as much as says why.
 * @throws Error with the reason when there is no answer, or one that is too long
 */
export async function exchange(request: WebRequest): Promise<WebAnswer> {
  return await attempted(request, async () => {
    const response = await send(request)
    const { status, headers, ok } = response
    const body = ok
      ? await wholeBody(response, request.maxBytes)
      : await startOfBody(response, Math.min(request.maxBytes, maxErrorBytes))
    return { status, headers, body }
  })
}

/**
 * Sends a request for the first bytes of something. A server that ignores the range
 * sends all of it, of which the rest isn't read.
 * @returns the status (200 or 206 after success), and at most `bytes` bytes
 * @throws Error with the reason when there is no answer
 */
export async function readStart(
  request: Omit<WebRequest, 'maxBytes'>,
  bytes: number
): Promise<WebAnswer> {
  const range = `bytes=0-${bytes - 1}`
  const ranged = { ...request, headers: { ...request.headers, range } }
  return await attempted({ ...ranged, maxBytes: bytes }, async () => {
    const response = await send({ ...ranged, maxBytes: bytes })
    const { status, headers, ok } = response
    const limit = ok ? bytes : Math.min(bytes, maxErrorBytes)
    return { status, headers, body: await startOfBody(response, limit) }
  })
}

/**
 * Sends a request and writes the body of the answer to a file that is not there yet.
 * After an error, and with another status than 200, it is not there either.
 * @returns the status
 * @throws Error with the reason when there is no answer, or one that is too long
 */
export async function download(
  request: WebRequest,
  path: string
): Promise<number> {
  const { status } = await attempted(request, async () => {
    const response = await send(request)
    if (response.status !== 200) {
      await response.body?.cancel()
      return response
    }
    const file = await open(path, 'wx')
    try {
      await eachChunk(response, request.maxBytes, async (chunk) => {
        await file.appendFile(chunk)
      })
      await file.close()
      return response
    } catch (error) {
      await file.close()
      await rm(path)
      throw error
    }
  })
  return status
}

async function attempted<T extends Pick<WebAnswer, 'status' | 'headers'>>(
  request: WebRequest,
  once: () => Promise<T>
): Promise<T> {
  const { attempts = 3, retryMilliseconds = 1000, signal } = request
  try {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt >= attempts
      let wait = retryMilliseconds * 4 ** (attempt - 1)
      try {
        const answer = await once()
        const delay = waitOf(answer)
        if (delay === null || delay > maxWait || last) return answer
        wait = Math.max(wait, delay)
      } catch (error) {
        if (error instanceof TooLong || signal?.aborted || last) throw error
      }
      await pause(wait, undefined, { signal })
    }
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error })
  }
}

/** Milliseconds that a server may ask to wait. */
const maxWait = 20_000

/** Milliseconds before another attempt, as the answer has it; null where there is none to make. */
function waitOf({
  status,
  headers
}: Pick<WebAnswer, 'status' | 'headers'>): number | null {
  if (status < 500 && status !== 429) return null
  const seconds = Number(headers.get('retry-after') ?? 0)
  return seconds > 0 ? seconds * 1000 : 0
}

class TooLong extends Error {
  override readonly name = 'TooLong'
}

/** Whether what `exchange` or `download` threw means that the answer was too long. */
export function isTooLong(error: unknown): boolean {
  return causeOf(error) instanceof TooLong
}

async function send(request: WebRequest): Promise<Response> {
  const limit = AbortSignal.timeout(request.timeoutMilliseconds ?? 30_000)
  return await proxiedFetch(request.url, {
    method: request.method,
    headers: { ...request.headers },
    body: request.body ?? null,
    redirect: request.follow === true ? 'follow' : 'manual',
    signal: request.signal ? AbortSignal.any([limit, request.signal]) : limit
  })
}

/** @throws TooLong for one of more than `maxBytes` */
async function wholeBody(
  response: Response,
  maxBytes: number
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  await eachChunk(response, maxBytes, (chunk) => {
    chunks.push(chunk)
  })
  return Buffer.concat(chunks)
}

/** The first `maxBytes` of a body, or all of it. */
async function startOfBody(
  { body }: Response,
  maxBytes: number
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    // Leaving the loop cancels the rest.
    if (length >= maxBytes) break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

/** Reads a body, and no more than `maxBytes` of it. @throws TooLong */
async function eachChunk(
  { body }: Response,
  maxBytes: number,
  take: (chunk: Uint8Array) => Promise<void> | void
): Promise<void> {
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the rest.
    if (length > maxBytes) {
      throw new TooLong(`the answer has more than ${maxBytes} bytes`)
    }
    await take(chunk)
  }
}

/**
 * `fetch failed` says nothing; its cause does. No address is shown: it may be a
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
