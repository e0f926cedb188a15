// Version 1 of the cache service: a REST interface of its own, which GitHub
// Enterprise Server, other forges and local runners have. The routes are those of
// actions/toolkit, packages/cache/src/internal/cacheHttpClient.ts.
import * as v from 'valibot'
import { exchange, type WebAnswer } from '../../host/web.ts'
import { chunksOf } from './content.ts'
import {
  AccessDenied,
  blobRequest,
  serviceRequest,
  type CacheService
} from './service.ts'

const foundSchema = v.object({
  cacheKey: v.string(),
  archiveLocation: v.string()
})
const reserved = v.object({ cacheId: v.number() })
const failure = v.object({ message: v.string() })

/** @param address ACTIONS_CACHE_URL, with its path */
export function openCacheV1(address: string, token: string): CacheService {
  const root = `${address}${address.endsWith('/') ? '' : '/'}_apis/artifactcache/`
  const headers = {
    accept: 'application/json;api-version=6.0-preview.1',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` })
  }
  const post = (
    path: string,
    message: unknown,
    signal: AbortSignal
  ): Promise<WebAnswer> =>
    exchange({
      ...serviceRequest,
      method: 'POST',
      url: root + path,
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal
    })

  return {
    async find(keys, version, signal) {
      const query = new URLSearchParams({ keys: keys.join(','), version })
      const answer = await exchange({
        ...serviceRequest,
        method: 'GET',
        url: `${root}cache?${query.toString()}`,
        headers,
        signal
      })
      if (answer.status === 204 || answer.status === 404) return null
      const { cacheKey, archiveLocation } = read(foundSchema, answer)
      return { key: cacheKey, address: archiveLocation }
    },

    async store(name, content, signal) {
      const { size } = content
      const answer = await post('caches', { ...name, cacheSize: size }, signal)
      if (answer.status === 409) return 'already'
      const { cacheId } = read(reserved, answer)
      const url = `${root}caches/${cacheId}`
      await uploadContent(url, headers, content, signal)
      const { status } = await post(`caches/${cacheId}`, { size }, signal)
      if (status >= 300) {
        throw new Error(`the cache service did not take the entry (${status})`)
      }
      return 'stored'
    }
  }
}

/** @throws Error when the service doesn't take a piece of the content */
async function uploadContent(
  url: string,
  headers: Readonly<Record<string, string>>,
  content: Parameters<CacheService['store']>[1],
  signal: AbortSignal
): Promise<void> {
  for await (const { start, bytes } of chunksOf(content)) {
    const { status } = await exchange({
      ...serviceRequest,
      ...blobRequest,
      method: 'PATCH',
      url,
      headers: {
        ...headers,
        'content-type': 'application/octet-stream',
        'content-range': `bytes ${start}-${start + bytes.length - 1}/*`
      },
      body: bytes,
      signal
    })
    if (status >= 300) {
      throw new Error(
        `the content of the cache entry was not taken (${status})`
      )
    }
  }
}

function read<T extends v.GenericSchema>(
  schema: T,
  { status, body }: WebAnswer
): v.InferOutput<T> {
  let value: unknown = null
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    // The status says more.
  }
  if (status >= 300) {
    const parsed = v.safeParse(failure, value)
    const message = `the cache service answered ${status}${parsed.success ? `: ${parsed.output.message}` : ''}`
    throw status === 403 ? new AccessDenied(message) : new Error(message)
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success)
    throw new Error('the cache service gave no usable answer')
  return parsed.output
}
