// The official client against the cache server, as its own process: the
// client reads the runner's variables from its environment.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startCacheServer } from './cache-server.ts'
import type { CacheServer } from './cache-server.ts'

const run = promisify(execFile)
let server: CacheServer
let folder: string

beforeEach(async () => {
  server = await startCacheServer()
  folder = await mkdtemp(join(tmpdir(), 'cache-server-'))
})

afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a call of the client in a process of its own; its result is the last line. */
async function client(
  expression: string,
  env: Readonly<Record<string, string>> = server.env
): Promise<unknown> {
  const script = `import * as cache from '@actions/cache'; const result = await (${expression}); console.log('\\n' + JSON.stringify(result ?? null)); process.exit()`
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '-e', script],
    {
      env: {
        ...env,
        PATH: process.env['PATH'],
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: folder
      }
    }
  )
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
}

const path = () => JSON.stringify([join(folder, 'measurement.json')])
const save = (key: string, env?: Readonly<Record<string, string>>) =>
  client(`cache.saveCache(${path()}, ${JSON.stringify(key)})`, env)
const restore = (key: string, env?: Readonly<Record<string, string>>) =>
  client(`cache.restoreCache(${path()}, ${JSON.stringify(key)})`, env)

describe('the cache server and the official client', () => {
  it('save and restore; another key misses', async () => {
    const file = join(folder, 'measurement.json')
    await writeFile(file, '{"size":1}')
    expect(await save('go-a')).toBe(1)
    expect(server.entries).toMatchObject([
      { key: 'go-a', scope: 'refs/heads/main', done: true }
    ])
    await rm(file)
    expect(await restore('go-b')).toBeNull()
    expect(await restore('go-a')).toBe('go-a')
    expect(await readFile(file, 'utf8')).toBe('{"size":1}')
  })

  it('an entry is immutable, and a pull request reads what its base wrote', async () => {
    const file = join(folder, 'measurement.json')
    await writeFile(file, 'one')
    expect(await save('go-a')).toBe(1)
    await writeFile(file, 'two')
    expect(await save('go-a')).toBe(-1)
    const pull = server.envFor(['refs/pull/7/merge', 'refs/heads/main'])
    expect(await restore('go-a', pull)).toBe('go-a')
    expect(await readFile(file, 'utf8')).toBe('one')
    await writeFile(file, 'three')
    expect(await save('go-a', pull)).toBe(2)
    expect(await restore('go-a', pull)).toBe('go-a')
    expect(await readFile(file, 'utf8')).toBe('three')
    expect(await restore('go-a')).toBe('go-a')
    expect(await readFile(file, 'utf8')).toBe('one')
  })

  it('a refusal is a miss to the client', async () => {
    await writeFile(join(folder, 'measurement.json'), 'x')
    server.fail({
      kind: 'status',
      status: 403,
      message: 'cache read denied: policy'
    })
    expect(await restore('go-a')).toBeNull()
    expect(await save('go-a')).toBe(-1)
    server.fail(null)
    expect(await save('go-a')).toBe(1)
  })

  it('a service that is down is a miss to the client', async () => {
    await server.close()
    expect(await restore('go-a')).toBeNull()
    server = await startCacheServer()
  })

  it('takes a request and does not answer it when it hangs', async () => {
    const limit = new AbortController()
    server.fail({ kind: 'hang', taken: () => limit.abort() })
    const url = `${server.url}/twirp/github.actions.results.api.v1.CacheService/CreateCacheEntry`
    await expect(
      fetch(url, {
        method: 'POST',
        body: '{}',
        signal: limit.signal
      })
    ).rejects.toThrow()
    expect(server.requests.length).toBe(1)
    server.fail({ kind: 'cut' })
    await expect(fetch(url, { method: 'POST', body: '{}' })).rejects.toThrow()
  })
})
