// The official client in this process, against a loopback service.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  jest
} from '@jest/globals'
import { lookupEntry, storeEntry } from '../../src/baseline/cache.ts'
import { cacheKey } from '../../src/baseline/key.ts'
import {
  startCacheServer,
  type CacheFault,
  type CacheServer
} from '../servers/cache-server.ts'
import { bodyOf, listen, sendJson, type Loopback } from '../servers/listen.ts'
import { entry } from './entries.ts'

// Real processes; on a busy machine each test takes its time.
jest.setTimeout(120_000)

const serviceNames = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_MODE',
  'GITHUB_SERVER_URL',
  'GITHUB_WORKSPACE',
  'RUNNER_TEMP'
]

let directory: string
let workspace: string
let saved: Record<string, string | undefined>
let printed: string[]
const write = process.stdout.write.bind(process.stdout)

function use(env: Readonly<Record<string, string>>): void {
  for (const name of serviceNames) delete process.env[name]
  Object.assign(process.env, {
    ...env,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: workspace
  })
}

/** A new private directory, as a run on another machine has it. */
function scratch(): { readonly scratch: string } {
  return { scratch: mkdtempSync(join(directory, 'scratch-')) }
}

beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-cache-')))
  workspace = join(directory, 'workspace')
  mkdirSync(workspace)
  saved = Object.fromEntries(
    serviceNames.map((name) => [name, process.env[name]])
  )
  printed = []
  process.stdout.write = (chunk: string | Uint8Array) => {
    printed.push(String(chunk))
    return true
  }
})
afterEach(() => {
  process.stdout.write = write
  for (const name of serviceNames) {
    const value = saved[name]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  // Whatever happened, the workspace holds nothing of ours.
  expect(readdirSync(workspace)).toEqual([])
  rmSync(directory, { recursive: true, force: true })
})

describe('without a service', () => {
  it('is unavailable', async () => {
    use({})
    const reason = 'there is no cache service in this environment'
    expect(await lookupEntry(entry, scratch())).toEqual({
      kind: 'unavailable',
      reason
    })
    expect(await storeEntry(entry, scratch())).toEqual({
      kind: 'unavailable',
      reason
    })
  })
})

describe('with the service, version 2', () => {
  let server: CacheServer
  beforeEach(async () => {
    server = await startCacheServer()
    use(server.env)
  })
  afterEach(() => server.close())

  it('finds on another machine what was stored, once', async () => {
    const before = process.cwd()
    expect(await lookupEntry(entry, scratch())).toEqual({ kind: 'miss' })
    expect(await storeEntry(entry, scratch())).toEqual({ kind: 'stored' })
    expect(await storeEntry(entry, scratch())).toEqual({ kind: 'already' })
    use(server.envFor(['refs/pull/7/merge', 'refs/heads/main']))
    expect(await lookupEntry(entry, scratch())).toEqual({
      kind: 'found',
      entry
    })
    const other = { ...entry, fingerprint: 'other' }
    expect(await lookupEntry(other, scratch())).toEqual({ kind: 'miss' })
    expect(process.cwd()).toBe(before)
    expect(process.env.GITHUB_WORKSPACE).toBe(workspace)
    expect(process.env.RUNNER_TEMP).toBe(workspace)
    // Nothing but what the runner reads as commands without effect on people.
    const lines = printed.join('').split('\n')
    expect(
      lines.filter((line) => !/^(?:::(?:debug|add-mask)::.*)?$/.test(line))
    ).toEqual([])
  })

  it('takes no entry whose key only begins alike', async () => {
    await storeEntry(entry, scratch())
    const [stored] = server.entries
    if (stored === undefined) throw new Error('nothing was stored')
    server.entries[0] = { ...stored, key: `${stored.key}-more` }
    expect(await lookupEntry(entry, scratch())).toEqual({ kind: 'miss' })
  })

  it('refuses an entry for another commit under this key', async () => {
    await storeEntry(entry, scratch())
    const [stored] = server.entries
    if (stored === undefined) throw new Error('nothing was stored')
    const wanted = { ...entry, commit: 'e'.repeat(40) }
    server.entries[0] = { ...stored, key: cacheKey(wanted) }
    expect(await lookupEntry(wanted, scratch())).toEqual({
      kind: 'unavailable',
      reason: 'the entry is for another commit'
    })
  })

  it('reads no link out of an archive', async () => {
    await storeEntry(entry, scratch())
    const [stored] = server.entries
    if (!stored?.content) throw new Error('nothing was stored')
    const made = join(directory, 'made')
    mkdirSync(made)
    const name = 'go-size-gate-measurements.json.gz'
    symlinkSync('/etc/passwd', join(made, name))
    const gzip = stored.content.readUInt16BE(0) === 0x1f8b
    stored.content = execFileSync('tar', [
      '--create',
      gzip ? '--gzip' : '--zstd',
      '--directory',
      made,
      name
    ])
    expect(await lookupEntry(entry, scratch())).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(/^ELOOP/)
    })
  })

  it('is unavailable when the archive is broken', async () => {
    await storeEntry(entry, scratch())
    const [stored] = server.entries
    if (stored === undefined) throw new Error('nothing was stored')
    stored.content = Buffer.from('broken')
    expect(await lookupEntry(entry, scratch())).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(/^Failed to restore: .*tar/)
    })
  })

  const faults: readonly (readonly [CacheFault, RegExp])[] = [
    [{ kind: 'cut' }, /^Failed to restore: /],
    [{ kind: 'status', status: 401, message: 'who?' }, /^Failed to restore: /],
    [{ kind: 'status', status: 429, message: 'slow' }, /^Failed to restore: /],
    [{ kind: 'status', status: 503 }, /^the cache service did not answer/],
    [{ kind: 'hang' }, /^the cache service did not answer within 1 s$/]
  ]
  it.each(faults)(
    'is unavailable when the service fails: %j',
    async (fault, reason) => {
      server.fail(fault)
      const before = process.cwd()
      const limited = { ...scratch(), limitSeconds: 1 }
      expect(await lookupEntry(entry, limited)).toEqual({
        kind: 'unavailable',
        reason: expect.stringMatching(reason)
      })
      expect(process.cwd()).toBe(before)
      if (reason.source.includes('did not answer')) {
        // Still at it: it is not called a second time meanwhile.
        expect(await storeEntry(entry, limited)).toEqual({
          kind: 'unavailable',
          reason: 'an earlier call to the cache service has not ended'
        })
      }
      await server.close()
      // Then it ends, and the variables are as before.
      while (process.env.GITHUB_WORKSPACE !== workspace) await pause(50)
      expect(process.env.RUNNER_TEMP).toBe(workspace)
      expect(printed.join('')).not.toMatch(/::(?:warning|error)::/)
    }
  )

  it('tells a failed store from an entry that is there', async () => {
    server.fail({ kind: 'status', status: 401, message: 'who?' })
    expect(await storeEntry(entry, scratch())).toMatchObject({
      kind: 'unavailable'
    })
    server.fail({
      kind: 'status',
      status: 403,
      message: 'cache write denied: read-only token'
    })
    expect(await storeEntry(entry, scratch())).toMatchObject({
      kind: 'refused'
    })
  })

  it('says when the run may not read or write', async () => {
    process.env.ACTIONS_CACHE_MODE = 'none'
    expect(await storeEntry(entry, scratch())).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(/cache-mode 'none' does not permit writes/)
    })
    expect(await lookupEntry(entry, scratch())).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(/cache-mode 'none' does not permit reads/)
    })
  })
})

describe('with the service, version 1', () => {
  let service: Loopback
  let exists = false
  const stored = new Map<string, Buffer>()
  beforeEach(async () => {
    stored.clear()
    exists = false
    let reserved = ''
    service = await listen(async (request, response) => {
      const url = new URL(request.url ?? '/', service.url)
      const body = await bodyOf(request)
      const route = `${request.method} ${url.pathname.replace('/_apis/artifactcache', '')}`
      if (route === 'GET /cache') {
        const key = url.searchParams.get('keys') ?? ''
        if (stored.has(key)) {
          const archiveLocation = `${service.url}/archive/${key}`
          sendJson(response, 200, { cacheKey: key, archiveLocation })
        } else response.writeHead(204).end()
      } else if (route === 'POST /caches' && exists) {
        sendJson(response, 409, {
          message: 'Cache already exists. Scope: refs/heads/main'
        })
      } else if (route === 'POST /caches') {
        reserved = String(JSON.parse(body.toString()).key)
        sendJson(response, 201, { cacheId: 7 })
      } else if (route === 'PATCH /caches/7') {
        stored.set(reserved, body)
        response.writeHead(204).end()
      } else if (route === 'POST /caches/7') response.writeHead(204).end()
      else if (route.startsWith('GET /archive/')) {
        response.end(stored.get(url.pathname.split('/').at(-1) ?? ''))
      } else response.writeHead(404).end()
    })
    use({ ACTIONS_CACHE_URL: `${service.url}/` })
  })
  afterEach(() => service.close())

  it('stores and finds', async () => {
    expect(await lookupEntry(entry, scratch())).toEqual({ kind: 'miss' })
    expect(await storeEntry(entry, scratch())).toEqual({ kind: 'stored' })
    expect(await lookupEntry(entry, scratch())).toEqual({
      kind: 'found',
      entry
    })
    exists = true
    expect(await storeEntry(entry, scratch())).toEqual({ kind: 'already' })
  })

  it('is unavailable when nothing listens there', async () => {
    await service.close()
    expect(
      await lookupEntry(entry, { ...scratch(), limitSeconds: 20 })
    ).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringMatching(/ECONNREFUSED/)
    })
    expect(existsSync(workspace)).toBe(true)
  })
})
