// Packs of modules in the cache, against a loopback service of each version.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chunkBytes } from '../../../src/store/cache/content.ts'
import {
  fetchPack,
  packKeys,
  storePack,
  whyNoPacks,
  type PackOptions
} from '../../../src/store/cache/modules.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import {
  bodyOf,
  listen,
  sendJson,
  type Loopback
} from '../../servers/listen.ts'
import { temporaryDirectory } from '../../setup/programs.ts'

const name = { directory: 'services/api', sums: 'a' }
const noService = 'there is no cache service in this environment'

let scratch: string
let server: CacheServer
let fetches = 0

beforeEach(async () => {
  scratch = await temporaryDirectory()
  server = await startCacheServer()
})
afterEach(async () => {
  await server.close()
  await rm(scratch, { recursive: true })
})

async function store(
  content: Buffer | string,
  options: PackOptions,
  of = name
): Promise<unknown> {
  const path = join(scratch, 'to-store')
  await writeFile(path, content)
  return storePack(of, String(content).slice(0, 100), path, options)
}

/** What is fetched, and its content; null where there is no file. */
async function fetch(options: PackOptions, of = name, maxBytes = 10 ** 9) {
  const path = join(scratch, `fetched-${(fetches += 1)}`)
  const lookup = await fetchPack(of, path, maxBytes, options)
  const exists = await access(path).then(
    () => true,
    () => false
  )
  return { lookup, content: exists ? await readFile(path) : null }
}

/** A run of the main branch. */
function run(id: number, scopes = ['refs/heads/main']): PackOptions {
  return {
    environment: {
      ...server.envFor(scopes, id),
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: '1'
    }
  }
}

const text = async (options: PackOptions, of = name): Promise<unknown> =>
  (await fetch(options, of)).content?.toString()

describe('with the service, version 2', () => {
  it('finds the newest pack of this go.sum, else of this directory', async () => {
    expect(await fetch(run(1))).toEqual({
      lookup: { kind: 'miss' },
      content: null
    })
    expect(await store('one', run(1))).toEqual({ kind: 'stored' })
    expect(await store('one', run(1))).toEqual({ kind: 'already' })
    await store('two', run(2))
    await store('other', run(3), { ...name, sums: 'b' })
    expect(await text(run(4))).toBe('two')
    expect(await text(run(4), { ...name, sums: 'c' })).toBe('other')
    expect(await text(run(4), { ...name, directory: '' })).toBeUndefined()
  })

  it('a pull request writes to its own scope, and reads it first', async () => {
    const pull = ['refs/pull/7/merge', 'refs/heads/main']
    await store('of main', run(1))
    expect(await text(run(2, pull))).toBe('of main')
    await store('of the pull request', run(2, pull), { ...name, sums: 'b' })
    expect(await text(run(3, pull))).toBe('of the pull request')
    expect(await text(run(3))).toBe('of main')
    expect(server.entries.map(({ scope }) => scope)).toEqual([
      'refs/heads/main',
      'refs/pull/7/merge'
    ])
  })

  it('takes no entry that was never finished, and can keep the same again', async () => {
    await store('one', run(1))
    const [entry] = server.entries
    if (entry === undefined) throw new Error('nothing was stored')
    entry.done = false
    expect((await fetch(run(2))).lookup).toEqual({ kind: 'miss' })
    expect(await store('one', run(2))).toEqual({ kind: 'stored' })
    expect(await text(run(3))).toBe('one')
  })

  it('sends a large pack block by block, and writes it to a file', async () => {
    const large = Buffer.alloc(2 * chunkBytes + 5)
    for (let at = 0; at < large.length; at += 4096) large.writeUInt32LE(at, at)
    expect(await store(large, run(1))).toEqual({ kind: 'stored' })
    expect(
      server.requests.filter((request) => request.includes('comp=block&'))
    ).toHaveLength(3)
    const { lookup, content } = await fetch(run(2))
    expect(lookup.kind).toBe('found')
    expect(content?.equals(large)).toBe(true)
  })

  it('leaves no file of what is too long, or not sent', async () => {
    await store('123456', run(1))
    expect(await fetch(run(2), name, 5)).toEqual({
      lookup: {
        kind: 'unavailable',
        reason: 'the answer has more than 5 bytes'
      },
      content: null
    })
    const [entry] = server.entries
    if (entry === undefined) throw new Error('nothing was stored')
    entry.content = null
    expect(await fetch(run(2))).toEqual({
      lookup: {
        kind: 'unavailable',
        reason: 'the content of the cache entry was not sent (404)'
      },
      content: null
    })
  })

  it.each([
    { kind: 'cut' },
    { kind: 'hang' },
    { kind: 'broken-json' },
    { kind: 'status', status: 401 },
    { kind: 'status', status: 403 },
    { kind: 'status', status: 500 }
  ] as const)('is not an error when the service fails: %j', async (fault) => {
    server.fail(fault)
    const options = { ...run(1), limitSeconds: 0.5 }
    const unavailable = {
      kind: 'unavailable',
      reason: expect.stringMatching(/./)
    }
    expect(await fetch(options)).toEqual({ lookup: unavailable, content: null })
    expect(await store('one', options)).toEqual(unavailable)
  })

  it('is not asked where the job may not', async () => {
    const environment = { ...server.env, ACTIONS_CACHE_MODE: 'none' }
    expect(await whyNoPacks(environment)).toMatch(/which forbids to read$/)
    expect((await fetch({ environment })).lookup.kind).toBe('unavailable')
    expect(await store('one', { environment })).toMatchObject({
      reason: expect.stringMatching(/which forbids to write$/)
    })
    expect(server.requests).toEqual([])
    expect(await whyNoPacks(server.env)).toBeNull()
  })
})

describe('with the service, version 1', () => {
  let service: Loopback
  const entries: { key: string; content: Buffer }[] = []
  beforeEach(async () => {
    entries.splice(0)
    service = await listen(async (request, response) => {
      const url = new URL(request.url ?? '/', service.url)
      const body = await bodyOf(request)
      const route = `${request.method} ${url.pathname.replace('/_apis/artifactcache', '')}`
      if (route === 'GET /cache') {
        const wanted = (url.searchParams.get('keys') ?? '').split(',')
        const found = wanted
          .map((key) => entries.find((entry) => entry.key.startsWith(key)))
          .find((entry) => entry !== undefined)
        if (found === undefined) response.writeHead(204).end()
        else {
          const archiveLocation = `${service.url}/archive/${entries.indexOf(found)}`
          sendJson(response, 200, { cacheKey: found.key, archiveLocation })
        }
      } else if (route === 'POST /caches') {
        const { key, cacheSize } = JSON.parse(body.toString())
        entries.push({ key, content: Buffer.alloc(cacheSize) })
        sendJson(response, 201, { cacheId: entries.length - 1 })
      } else if (request.method === 'PATCH') {
        const [, start = ''] =
          /^bytes (\d+)-/.exec(request.headers['content-range'] ?? '') ?? []
        const entry = entries[Number(url.pathname.split('/').at(-1))]
        if (entry !== undefined) body.copy(entry.content, Number(start))
        response.writeHead(204).end()
      } else if (url.pathname.startsWith('/archive/')) {
        response.end(entries[Number(url.pathname.split('/').at(-1))]?.content)
      } else response.writeHead(204).end()
    })
  })
  afterEach(() => service.close())

  it('stores in parts and finds by prefix', async () => {
    const options = { environment: { ACTIONS_CACHE_URL: `${service.url}/` } }
    const large = Buffer.alloc(chunkBytes + 3, 'x')
    large.write('end', chunkBytes)
    expect(await store(large, options)).toEqual({ kind: 'stored' })
    expect(entries[0]?.key.startsWith(packKeys(name)[0])).toBe(true)
    const { content } = await fetch(options, { ...name, sums: 'b' })
    expect(content?.equals(large)).toBe(true)
  })
})

describe('without a service', () => {
  it('there are no packs, and that is said', async () => {
    const unavailable = { kind: 'unavailable', reason: noService }
    expect(await whyNoPacks({})).toBe(noService)
    expect((await fetch({ environment: {} })).lookup).toEqual(unavailable)
    expect(await store('one', { environment: {} })).toEqual(unavailable)
  })
})
