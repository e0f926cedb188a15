// Version 2 of the cache service: Twirp over JSON for the entries, signed
// addresses of Azure's Put Blob, Put Block and Put Block List for their content. The messages are those of
// actions/toolkit, packages/cache/src/generated/results/api/v1/cache.ts.
import * as v from 'valibot'
import { exchange } from '../../host/web.ts'
import { chunkBytes, chunksOf } from './content.ts'
import type { EntryContent } from './service.ts'
import {
  AccessDenied,
  blobRequest,
  serviceRequest,
  type CacheService
} from './service.ts'

const service = '/twirp/github.actions.results.api.v1.CacheService/'

const text = v.optional(v.string(), '')
const created = v.object({
  ok: v.optional(v.boolean(), false),
  signed_upload_url: text
})
const finalized = v.object({ ok: v.optional(v.boolean(), false) })
const foundSchema = v.object({
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
    async find([key = '', ...restore_keys], version, signal) {
      const answer = await call(
        'GetCacheEntryDownloadURL',
        { key, restore_keys, version },
        foundSchema,
        signal
      )
      if (answer === 'conflict' || !answer.ok) return null
      return { key: answer.matched_key, address: answer.signed_download_url }
    },

    async store(name, content, signal) {
      const place = await call('CreateCacheEntry', name, created, signal)
      if (place === 'conflict') return 'already'
      if (!place.ok) throw new Error('the cache service reserved no entry')
      await upload(place.signed_upload_url, content, signal)
      const size = { ...name, size_bytes: String(content.size) }
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

/** In one request where that is enough, else block by block. */
async function upload(
  address: string,
  content: EntryContent,
  signal: AbortSignal
): Promise<void> {
  const put = async (
    parameters: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>>,
    body: string | Uint8Array
  ): Promise<void> => {
    const url = new URL(address)
    for (const [name, value] of Object.entries(parameters)) {
      url.searchParams.append(name, value)
    }
    const { status } = await exchange({
      ...serviceRequest,
      ...blobRequest,
      method: 'PUT',
      url: url.href,
      headers,
      body,
      signal
    })
    if (status === 201) return
    throw new Error(`the content of the cache entry was not taken (${status})`)
  }
  const bytesType = { 'content-type': 'application/octet-stream' }
  if (content.size <= chunkBytes) {
    const blob = { ...bytesType, 'x-ms-blob-type': 'BlockBlob' }
    const whole = await content.read(0, content.size)
    return await put({}, blob, whole)
  }
  const blocks: string[] = []
  for await (const { bytes } of chunksOf(content)) {
    // Of one length all, as Azure wants it.
    const name = String(blocks.length).padStart(8, '0')
    const blockid = Buffer.from(name).toString('base64')
    await put({ comp: 'block', blockid }, bytesType, bytes)
    blocks.push(`<Latest>${blockid}</Latest>`)
  }
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList>${blocks.join('')}</BlockList>`
  await put({ comp: 'blocklist' }, { 'content-type': 'application/xml' }, list)
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
  const serverMessage = parsed.success ? parsed.output.msg : ''
  const message = `the cache service answered ${status}${serverMessage === '' ? '' : `: ${serverMessage}`}`
  return status === 403 ? new AccessDenied(message) : new Error(message)
}
