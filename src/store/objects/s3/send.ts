// One request to S3: signed (Signature Version 4) by AWS's own signer, sent by the
// project's HTTP client, and repeated where the network, the service or a conflict stopped it.
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Sha256 } from '@smithy/core/checksum'
import { HttpRequest } from '@smithy/core/protocols'
import { SignatureV4 } from '@smithy/signature-v4'
import { messageOf } from '../../../core/user-error.ts'
import { exchange, isTooLong, type WebAnswer } from '../../../host/web.ts'
import type { S3Place } from './place.ts'

export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE'
  /** Below the place's prefix; null: the bucket itself. */
  readonly key: string | null
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** Bytes of an answer that is no error. */
  readonly maxBytes: number
}

export interface S3Limits {
  /** For each attempt, to which the time for its bytes is added. */
  readonly timeoutMilliseconds: number
  readonly attempts: number
  /** Before the second attempt; before each further one twice as long. */
  readonly retryMilliseconds: number
}

export const defaultLimits: S3Limits = {
  timeoutMilliseconds: 60_000,
  attempts: 5,
  retryMilliseconds: 250
}

/** An answer with a status of success. */
export interface S3Success {
  readonly kind: 'success'
  readonly headers: WebAnswer['headers']
  readonly body: Buffer
}

/** An answer with another status: an error, or a redirection. */
export interface S3Error {
  readonly kind: 'error'
  readonly status: number
  readonly headers: WebAnswer['headers']
  readonly body: Buffer
  /** S3's own code, such as `NoSuchKey`; '' where the answer has none. */
  readonly code: string
  /** An earlier attempt got no answer, or an error of the service: it may have been carried out. */
  readonly mayBeDone: boolean
}

export type S3Answer =
  | S3Success
  | S3Error
  | { readonly kind: 'too-long' }
  /** `reason` is a clause. */
  | { readonly kind: 'no-answer'; readonly reason: string }

/** A slower line than this, in bytes for each millisecond, is given up. */
const slowestLine = 256

/** Bytes of an answer that is an error. */
const maxErrorBytes = 64 * 1024

/** Errors that pass: S3's codes where the status doesn't say so (its API reference, "Error responses"). */
const passing =
  /^(?:ConditionalRequestConflict|OperationAborted|RequestTimeout|SlowDown)$/

/** Sends a request, several times where that can help. */
export async function sendToS3(
  place: S3Place,
  request: S3Request,
  limits: S3Limits
): Promise<S3Answer> {
  let mayBeDone = false
  for (let attempt = 1; ; attempt += 1) {
    const answer = await sendOnce(place, request, limits, mayBeDone)
    if (attempt >= limits.attempts || !isPassing(answer)) return answer
    mayBeDone ||= answer.kind !== 'error' || answer.status >= 500
    // Those who collide come back at different times.
    const wait = limits.retryMilliseconds * 2 ** (attempt - 1)
    await pause(wait * (0.5 + Math.random()))
  }
}

function isPassing(answer: S3Answer): boolean {
  if (answer.kind === 'no-answer') return true
  if (answer.kind !== 'error') return false
  const { status, code } = answer
  const isOverloaded = (status >= 500 && status !== 501) || status === 429
  return isOverloaded || passing.test(code)
}

async function sendOnce(
  place: S3Place,
  request: S3Request,
  limits: S3Limits,
  mayBeDone: boolean
): Promise<S3Answer> {
  const { method, body, maxBytes } = request
  const { url, headers } = await signed(place, request)
  const bytes = Math.max(body?.length ?? 0, maxBytes)
  try {
    const answer = await exchange({
      method,
      url,
      headers,
      ...(body === undefined ? {} : { body }),
      // An error is read where the object has no bytes, too.
      maxBytes: Math.max(maxBytes, maxErrorBytes),
      timeoutMilliseconds:
        limits.timeoutMilliseconds + Math.ceil(bytes / slowestLine),
      attempts: 1
    })
    const { status, headers: received, body: content } = answer
    const isSuccess = status >= 200 && status < 300
    if (!isSuccess) {
      const code = errorCodeIn(content)
      return { kind: 'error', ...answer, code, mayBeDone }
    }
    if (content.length > maxBytes) return { kind: 'too-long' }
    return { kind: 'success', headers: received, body: content }
  } catch (error) {
    if (isTooLong(error)) return { kind: 'too-long' }
    return { kind: 'no-answer', reason: messageOf(error) }
  }
}

function errorCodeIn(body: Buffer): string {
  const text = body.subarray(0, maxErrorBytes).toString('utf8')
  const [, code = ''] = /<Code>([A-Za-z0-9.]{1,80})<\/Code>/.exec(text) ?? []
  return code
}

interface Signed {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

async function signed(place: S3Place, request: S3Request): Promise<Signed> {
  const { method, key, query = {}, body } = request
  const address = new URL(place.address)
  const object = key === null ? '' : `/${escaped(`${place.prefix}${key}`)}`
  const path = `${address.pathname.replace(/\/$/, '')}${object}` || '/'
  const search = Object.entries(query)
    .map((pair) => pair.map(escapedPart).join('='))
    .join('&')
  const url = `${address.origin}${path}${search === '' ? '' : `?${search}`}`
  const headers = {
    ...request.headers,
    // Buckets with object lock want a checksum of what is written.
    ...(body === undefined ? {} : { 'x-amz-checksum-sha256': sha256Of(body) })
  }
  const sent = await withSignature(
    place,
    new HttpRequest({
      method,
      protocol: address.protocol,
      hostname: address.hostname,
      path,
      query: { ...query },
      headers: { host: address.host, ...headers },
      body
    })
  )
  // An encoding on the way would change the length and the ETag.
  return { url, headers: { ...sent, 'accept-encoding': 'identity' } }
}

/** The headers of a request, signed where there are credentials. */
async function withSignature(
  { credentials, region }: S3Place,
  request: HttpRequest
): Promise<Record<string, string>> {
  if (credentials === null) return request.headers
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false
  })
  const { headers } = await signer.sign(request)
  return headers
}

const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64')

/** RFC 3986's unreserved characters stay, as the signature wants it. */
function escapedPart(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

function escaped(path: string): string {
  return path.split('/').map(escapedPart).join('/')
}
