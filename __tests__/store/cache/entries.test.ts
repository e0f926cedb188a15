// Signed entries in the cache, against a loopback service of each version.
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import {
  lookupByAnyGo,
  lookupEntry,
  storeEntry,
  type CacheOptions
} from '../../../src/store/cache/entries.ts'
import { cacheKey, cacheKeyOfAnyGo } from '../../../src/store/entry-key.ts'
import {
  startCacheServer,
  type CacheEntry,
  type CacheServer
} from '../../servers/cache-server.ts'
import type { Fault } from '../../servers/fault.ts'
import {
  bodyOf,
  listen,
  sendJson,
  type Loopback
} from '../../servers/listen.ts'
import { entry, makeKeys } from '../entries.ts'

const { signer, verifier } = makeKeys()

const printed: string[] = []
const write = process.stdout.write.bind(process.stdout)

beforeEach(() => {
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed.push(String(chunk))
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
})
// The runner obeys what is printed; the cache says nothing itself.
afterAll(() => expect(printed).toEqual([]))

describe('without a service', () => {
  it.each([
    {},
    { ACTIONS_CACHE_SERVICE_V2: 'True' },
    { ACTIONS_CACHE_URL: '', ACTIONS_RESULTS_URL: '' }
  ])('is unavailable: %j', async (environment) => {
    const reason = 'there is no cache service in this environment'
    expect(await lookupEntry(entry, verifier, { environment })).toEqual({
      kind: 'unavailable',
      reason
    })
    expect(await storeEntry(entry, signer, { environment })).toEqual({
      kind: 'unavailable',
      reason
    })
  })
})

describe('with the service, version 2', () => {
  let server: CacheServer
  let main: CacheOptions
  let pull: CacheOptions
  beforeEach(async () => {
    server = await startCacheServer()
    main = { environment: server.env }
    const scopes = ['refs/pull/7/merge', 'refs/heads/main']
    pull = { environment: server.envFor(scopes) }
  })
  afterEach(() => server.close())

  function only(): CacheEntry {
    const [stored] = server.entries
    if (stored === undefined) throw new Error('nothing was stored')
    return stored
  }

  it('finds what was stored, once', async () => {
    expect(await lookupEntry(entry, verifier, main)).toEqual({ kind: 'miss' })
    expect(await storeEntry(entry, signer, main)).toEqual({ kind: 'stored' })
    expect(await storeEntry(entry, signer, main)).toEqual({
      kind: 'already',
      entry
    })
    expect(await lookupEntry(entry, verifier, pull)).toEqual({
      kind: 'found',
      entry
    })
    const other = { ...entry, fingerprint: 'other' }
    expect(await lookupEntry(other, verifier, main)).toEqual({ kind: 'miss' })
  })

  it('does not take for stored what took its key', async () => {
    await storeEntry(entry, signer, main)
    const stored = only()
    server.entries[0] = { ...stored, done: false }
    expect(await storeEntry(entry, signer, main)).toEqual({
      kind: 'unavailable',
      reason: 'its key is taken: an unfinished entry'
    })
    server.entries[0] = { ...stored, content: Buffer.from('x') }
    expect(await storeEntry(entry, signer, main)).toEqual({
      kind: 'unavailable',
      reason: 'its key is taken: it is not signed'
    })
  })

  it('is not fooled by an entry under a longer key', async () => {
    await storeEntry(entry, signer, main)
    const stored = only()
    server.entries[0] = { ...stored, key: `${stored.key}-more` }
    expect(await lookupEntry(entry, verifier, main)).toEqual({
      kind: 'refused',
      reason: 'an entry under a longer key hides it'
    })
  })

  describe('by another Go', () => {
    const recorded = { ...entry, fingerprint: 'e-go1.25.3' }
    const asked = { ...entry, fingerprint: 'e-go1.26.8' }

    it('finds what differs in nothing else', async () => {
      await storeEntry(recorded, signer, main)
      expect(await lookupEntry(asked, verifier, pull)).toEqual({ kind: 'miss' })
      expect(await lookupByAnyGo(asked, verifier, pull)).toEqual({
        kind: 'found',
        entry: recorded
      })
      for (const other of [
        { fingerprint: 'f-go1.26.8' },
        { commit: 'e'.repeat(40) },
        { key: 'other' }
      ]) {
        const wanted = { ...asked, ...other }
        expect(await lookupByAnyGo(wanted, verifier, pull)).toEqual({
          kind: 'miss'
        })
      }
    })

    it.each(['go1.24.0-', 'go9-', 'go1.24.0', ''])(
      'believes nothing that a pull request put before it: %s',
      async (release) => {
        await storeEntry(recorded, signer, main)
        const { content } = only()
        server.entries.push({
          ...only(),
          scope: 'refs/pull/7/merge',
          key: `${cacheKeyOfAnyGo(asked)}${release}`,
          content
        })
        expect(await lookupByAnyGo(asked, verifier, pull)).toMatchObject({
          kind: 'refused'
        })
      }
    )
  })

  it.each([
    ['commit', 'e'.repeat(40)],
    ['key', 'other'],
    ['fingerprint', 'f'.repeat(64)]
  ])('refuses a signed entry of another %s', async (part, value) => {
    await storeEntry(entry, signer, main)
    const wanted = { ...entry, [part]: value }
    server.entries[0] = { ...only(), key: cacheKey(wanted) }
    expect(await lookupEntry(wanted, verifier, main)).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/^its signature is not valid for /)
    })
  })

  it('refuses an entry of another repository, though its key is the same', async () => {
    await storeEntry(entry, signer, main)
    const wanted = { ...entry, repository: 'o/fork' }
    expect(await lookupEntry(wanted, verifier, main)).toMatchObject({
      kind: 'refused'
    })
  })

  it('is unavailable when the content is not sent, or too long', async () => {
    await storeEntry(entry, signer, main)
    const stored = only()
    stored.content = Buffer.alloc(64 * 1024 * 1024 + 1)
    expect(await lookupEntry(entry, verifier, main)).toEqual({
      kind: 'unavailable',
      reason: 'the answer has more than 67108864 bytes'
    })
    stored.content = null
    expect(await lookupEntry(entry, verifier, main)).toEqual({
      kind: 'unavailable',
      reason: 'the content of the cache entry was not sent (404)'
    })
  })

  const faults: readonly (readonly [Fault, RegExp])[] = [
    [{ kind: 'cut' }, /^(?!fetch failed).+/],
    [{ kind: 'status', status: 401, message: 'who?' }, /401: who\?$/],
    [{ kind: 'status', status: 429, message: 'slow' }, /429: slow$/],
    [{ kind: 'status', status: 503 }, /^there was no answer in time$/],
    [{ kind: 'hang' }, /^there was no answer in time$/]
  ]
  it.each(faults)(
    'is unavailable when the service fails: %j',
    async (fault, reason) => {
      server.fail(fault)
      const hasty = fault.kind === 'hang' || reason.source.includes('in time')
      const options = { ...main, ...(hasty ? { limitSeconds: 0.5 } : {}) }
      const unavailable = {
        kind: 'unavailable',
        reason: expect.stringMatching(reason)
      }
      expect(await lookupEntry(entry, verifier, options)).toEqual(unavailable)
      expect(await storeEntry(entry, signer, options)).toEqual(unavailable)
    }
  )

  it('tries again where the server has a problem for a moment', async () => {
    server.fail({ kind: 'status', status: 503 })
    const storing = storeEntry(entry, signer, main)
    while (server.requests.length === 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, 10)
      })
    }
    server.fail(null)
    expect(await storing).toEqual({ kind: 'stored' })
  })

  it('is unavailable when nothing listens there', async () => {
    await server.close()
    expect(await lookupEntry(entry, verifier, main)).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(/ECONNREFUSED/)
    })
    server = await startCacheServer()
  })

  it('says when the run may not read or write', async () => {
    const denied = { kind: 'status', status: 403 } as const
    server.fail({ ...denied, message: 'cache write denied: read-only token' })
    expect(await storeEntry(entry, signer, main)).toEqual({
      kind: 'refused',
      reason:
        'the cache service answered 403: cache write denied: read-only token'
    })
    server.fail(null)
    for (const [mode, reads, writes] of [
      ['none', false, false],
      ['read', true, false],
      ['write-only', false, true],
      ['write', true, true],
      ['unheard-of', true, true]
    ] as const) {
      const environment = { ...server.env, ACTIONS_CACHE_MODE: mode }
      const lookup = await lookupEntry(entry, verifier, { environment })
      expect(lookup.kind === 'unavailable').toBe(!reads)
      const other = { ...entry, key: mode }
      const storing = await storeEntry(other, signer, { environment })
      expect(storing.kind).toBe(writes ? 'stored' : 'refused')
    }
  })
})

describe('with the service, version 1', () => {
  let service: Loopback
  let environment: Record<string, string>
  let exists = false
  const stored = new Map<string, Buffer>()
  beforeEach(async () => {
    stored.clear()
    exists = false
    let reserved = ''
    service = await listen(async (request, response) => {
      const url = new URL(request.url ?? '/', service.url)
      const body = await bodyOf(request)
      const path = url.pathname.replace('/root/_apis/artifactcache', '')
      const route = `${request.method} ${path}`
      if (route === 'GET /cache') {
        const wanted = url.searchParams.get('keys') ?? ''
        const key = [...stored.keys()].find((one) => one.startsWith(wanted))
        if (key === undefined) response.writeHead(204).end()
        else {
          const archiveLocation = `${service.url}/archive/${key}`
          sendJson(response, 200, { cacheKey: key, archiveLocation })
        }
      } else if (route === 'POST /caches' && exists) {
        sendJson(response, 409, {
          message: 'Cache already exists. Scope: refs/heads/main'
        })
      } else if (route === 'POST /caches') {
        reserved = String(JSON.parse(body.toString()).key)
        sendJson(response, 201, { cacheId: 7 })
      } else if (route === 'PATCH /caches/7') {
        const range = `bytes 0-${body.length - 1}/*`
        if (request.headers['content-range'] === range) {
          stored.set(reserved, body)
        }
        response.writeHead(204).end()
      } else if (route === 'POST /caches/7') response.writeHead(204).end()
      else if (url.pathname.startsWith('/archive/')) {
        response.end(stored.get(url.pathname.split('/').at(-1) ?? ''))
      } else response.writeHead(404).end()
    })
    environment = { ACTIONS_CACHE_URL: `${service.url}/root/` }
  })
  afterEach(() => service.close())

  it('stores and finds', async () => {
    const options = { environment }
    expect(await lookupEntry(entry, verifier, options)).toEqual({
      kind: 'miss'
    })
    expect(await storeEntry(entry, signer, options)).toEqual({ kind: 'stored' })
    expect(await lookupEntry(entry, verifier, options)).toEqual({
      kind: 'found',
      entry
    })
    exists = true
    expect(await storeEntry(entry, signer, options)).toEqual({
      kind: 'already',
      entry
    })
    const [[key, bytes] = ['', Buffer.of()]] = stored
    stored.clear()
    stored.set(`${key}-more`, bytes)
    expect(await lookupEntry(entry, verifier, options)).toMatchObject({
      kind: 'refused'
    })
  })

  it('is spoken on other servers, whatever the variables say of version 2', async () => {
    const options = {
      environment: {
        ...environment,
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
        GITHUB_SERVER_URL: 'https://ghe.example'
      }
    }
    expect(await storeEntry(entry, signer, options)).toEqual({ kind: 'stored' })
  })
})
