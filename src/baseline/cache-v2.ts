// Version 2 of the cache service: Twirp over JSON for the entries, signed
// addresses of Azure's Put Blob for their content. The messages are those of
// actions/toolkit, packages/cache/src/generated/results/api/v1/cache.ts.
import * as v from 'valibot'
import { exchange } from '../host/web.ts'
import {
  AccessDenied,
  blobRequest,
  entryVersion,
  serviceRequest,
  type CacheService
} from './cache-service.ts'

const service = '/twirp/github.actions.results.api.v1.CacheService/'

const text = v.optional(v.string(), '')
const created = v.object({
  ok: v.optional(v.boolean(), false),
  signed_upload_url: text
})
const finalized = v.object({ ok: v.optional(v.boolean(), false) })
const found = v.object({
  ok: v.optional(v.boolean(), false),
  signed_download_url: text,
  matched_key: text
})
const failure = v.object({ msg: text })

/** @param address ACTIONS_RESULTS_URL, of which only the origin counts */
export function openCacheV2(address: string, token: string): CacheService {
  async function call<T extends v.GenericSchema>(
    method: string,
    message: unknown,
    answer: T,
    signal: AbortSignal
  ): Promise<v.InferOutput<T> | 'conflict'> {
    const { status, body } = await exchange({
      ...serviceRequest,
      method: 'POST',
      url: new URL(service + method, address).href,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json'
      },
      body: JSON.stringify(message),
      signal
    })
    if (status === 409) return 'conflict'
    const value = jsonOf(body)
    if (status !== 200) throw refusal(status, value)
    const parsed = v.safeParse(answer, value)
    if (!parsed.success)
      throw new Error('the cache service gave no usable answer')
    return parsed.output
  }

  return {
    async find(key, maxBytes, signal) {
      const message = { key, restore_keys: [], version: entryVersion }
      const answer = await call(
        'GetCacheEntryDownloadURL',
        message,
        found,
        signal
      )
      if (answer === 'conflict' || !answer.ok) return null
      if (answer.matched_key !== key) return 'hidden'
      const { status, body } = await exchange({
        ...blobRequest,
        method: 'GET',
        url: answer.signed_download_url,
        follow: true,
        maxBytes,
        signal
      })
      if (status !== 200) {
        throw new Error(
          `the content of the cache entry was not sent (${status})`
        )
      }
      return body
    },

    async store(key, bytes, signal) {
      const name = { key, version: entryVersion }
      const place = await call('CreateCacheEntry', name, created, signal)
      if (place === 'conflict') return 'already'
      if (!place.ok) throw new Error('the cache service reserved no entry')
      const { status } = await exchange({
        ...serviceRequest,
        ...blobRequest,
        method: 'PUT',
        url: place.signed_upload_url,
        headers: {
          'content-type': 'application/octet-stream',
          'x-ms-blob-type': 'BlockBlob'
        },
        body: bytes,
        signal
      })
      if (status !== 201) {
        throw new Error(
          `the content of the cache entry was not taken (${status})`
        )
      }
      const size = { ...name, size_bytes: String(bytes.length) }
      const end = await call(
        'FinalizeCacheEntryUpload',
        size,
        finalized,
        signal
      )
      if (end === 'conflict' || !end.ok) {
        throw new Error('the cache service did not take the entry')
      }
      return 'stored'
    }
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return null
  }
}

/** The service says `cache write denied: …` or `cache read denied: …` by policy. */
function refusal(status: number, value: unknown): Error {
  const parsed = v.safeParse(failure, value)
  const said = parsed.success ? parsed.output.msg : ''
  const message = `the cache service answered ${status}${said === '' ? '' : `: ${said}`}`
  return status === 403 ? new AccessDenied(message) : new Error(message)
}
