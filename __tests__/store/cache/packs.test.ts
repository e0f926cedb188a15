// Packs of a build cache, in a loopback cache service and in a directory. What a pack
// holds is nothing that these places look at.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  cacheServicePlace,
  packPrefix
} from '../../../src/store/cache/packs.ts'
import { packDirectory } from '../../../src/store/pack-directory.ts'
import { isPackFileName, packFileName } from '../../../src/store/pack-name.ts'
import type { PackIdentity, PackPlace } from '../../../src/store/pack-place.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import { temporaryDirectory } from '../../setup/programs.ts'

const identity: PackIdentity = {
  directory: 'services/api',
  key: '',
  leg: 'default',
  work: '0123456789abcdef',
  go: 'go1.26.8',
  host: 'linux/amd64',
  targets: ['linux/amd64', 'windows/amd64']
}
const digest = 'ab'.repeat(32)
const limit = () => AbortSignal.timeout(20_000)

let scratch: string
let server: CacheServer
let ignoresRange = false

beforeEach(async () => {
  scratch = await temporaryDirectory()
  ignoresRange = false
  server = await startCacheServer(undefined, (request) => {
    if (ignoresRange) delete request.headers.range
    return Promise.resolve(false)
  })
})
afterEach(async () => {
  await server.close()
  await rm(scratch, { recursive: true })
})

function service(
  runId: number,
  scopes = ['refs/heads/main'],
  of = identity
): PackPlace {
  return cacheServicePlace(of, {
    ...server.envFor(scopes, runId),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: '1'
  })
}

async function store(place: PackPlace, content: string) {
  const path = join(scratch, 'to-store')
  await writeFile(path, content)
  return await place.store(path, digest, limit())
}

/** What the newest pack of a place is; the kind of the answer where there is none. */
async function read(place: PackPlace, bytes = 1000): Promise<string> {
  const lookup = await place.newest(limit())
  if (lookup.kind !== 'found') return lookup.kind
  return (await lookup.pack.readStart(bytes, limit())).toString()
}

describe('names', () => {
  it('are those of a job, of a Go and of the targets, in whatever order', () => {
    const others: Partial<PackIdentity>[] = [
      { directory: '' },
      { key: 'race' },
      { leg: 'linux' },
      { work: 'fedcba9876543210' },
      { go: 'go1.26.9' },
      { host: 'linux/arm64' },
      { targets: ['linux/amd64'] }
    ]
    const names = [identity, ...others.map((one) => ({ ...identity, ...one }))]
    expect(new Set(names.map(packPrefix)).size).toBe(names.length)
    const targets = identity.targets.toReversed()
    expect(packPrefix({ ...identity, targets })).toBe(packPrefix(identity))
    expect(packPrefix(identity)).toMatch(/^go-size-gate-gocache-[0-9a-f]{32}-$/)
    expect(isPackFileName(packFileName(identity))).toBe(true)
    expect(isPackFileName(`../${packFileName(identity)}`)).toBe(false)
  })
})

describe('in the cache service', () => {
  it('the newest is found, first in the scope of the run', async () => {
    expect(await read(service(1))).toBe('miss')
    expect(await store(service(1), 'one')).toEqual({
      kind: 'stored',
      name: `${packPrefix(identity)}${digest.slice(0, 16)}-1.1`
    })
    await store(service(2), 'two')
    await store(service(3, undefined, { ...identity, key: 'race' }), 'other')
    expect(await read(service(4))).toBe('two')
    const pull = ['refs/pull/7/merge', 'refs/heads/main']
    expect(await read(service(4, pull))).toBe('two')
    await store(service(5, pull), 'of the pull request')
    expect(await read(service(6, pull))).toBe('of the pull request')
    expect(await read(service(6))).toBe('two')
  })

  it.each([false, true])(
    'its first bytes are read alone, and then all of it (a range is ignored: %s)',
    async (isIgnored) => {
      ignoresRange = isIgnored
      await store(service(1), 'x'.repeat(5000))
      const lookup = await service(2).newest(limit())
      if (lookup.kind !== 'found') throw new Error(lookup.kind)
      const { pack } = lookup
      expect(pack.name).toMatch(/-1\.1$/)
      expect(await pack.readStart(7, limit())).toHaveLength(7)
      const path = join(scratch, 'fetched')
      expect(await pack.fetch(path, 5000, limit())).toBe(path)
      expect(await readFile(path, 'utf8')).toBe('x'.repeat(5000))
      const other = join(scratch, 'too-long')
      await expect(pack.fetch(other, 4999, limit())).rejects.toThrow(
        'the answer has more than 4999 bytes'
      )
      expect(readdirSync(scratch)).not.toContain('too-long')
    }
  )

  it.each([
    { kind: 'cut' },
    { kind: 'hang' },
    { kind: 'broken-json' },
    { kind: 'status', status: 403 },
    { kind: 'status', status: 404 }
  ] as const)('a failure has a reason: %j', async (fault) => {
    server.fail(fault)
    const short = AbortSignal.timeout(500)
    const unavailable = {
      kind: 'unavailable',
      reason: expect.stringMatching(/./)
    }
    expect(await service(1).newest(short)).toEqual(unavailable)
    const path = join(scratch, 'to-store')
    await writeFile(path, 'one')
    expect(await service(1).store(path, digest, short)).toEqual(unavailable)
  })

  it('a taken key stores nothing', async () => {
    await store(service(1), 'one')
    expect(await store(service(1), 'two')).toEqual({
      kind: 'unavailable',
      reason: 'its key is taken'
    })
    expect(await read(service(2))).toBe('one')
  })

  it('is not asked where the job may not, or there is none', async () => {
    const forbidden = { ...server.env, ACTIONS_CACHE_MODE: 'none' }
    expect(
      await cacheServicePlace(identity, forbidden).newest(limit())
    ).toMatchObject({ reason: expect.stringMatching(/forbids to read$/) })
    expect(await store(cacheServicePlace(identity, forbidden), 'x')).toEqual({
      kind: 'unavailable',
      reason: expect.stringMatching(/forbids to write$/)
    })
    expect(await cacheServicePlace(identity, {}).newest(limit())).toEqual({
      kind: 'unavailable',
      reason: 'there is no cache service in this environment'
    })
    expect(server.requests).toEqual([])
  })
})

describe('in a directory', () => {
  it('there is one file for each job, which the newest replaces', async () => {
    const directory = join(scratch, 'not', 'there')
    const place = packDirectory(identity, directory)
    expect(await read(place)).toBe('miss')
    const path = join(directory, packFileName(identity))
    expect(await store(place, 'one')).toEqual({ kind: 'stored', name: path })
    expect(await read(place)).toBe('one')
    expect(await read(place, 2)).toBe('on')
    await store(place, 'two')
    const other = packDirectory({ ...identity, key: 'race' }, directory)
    expect(await read(other)).toBe('miss')
    await store(other, 'other')
    expect(await read(place)).toBe('two')
    expect(readdirSync(directory)).toHaveLength(2)
  })

  it('drafts of killed runs go when the next pack is stored, and no other file', async () => {
    const directory = join(scratch, 'drafts')
    mkdirSync(directory)
    const place = packDirectory(identity, directory)
    const draft = (digit: string): string =>
      `${packFileName(identity)}.${digit.repeat(16)}.tmp`
    const kept = [draft('b'), `${draft('c')}.bak`, 'mine.tmp']
    for (const name of [draft('a'), ...kept]) {
      writeFileSync(join(directory, name), 'half')
      // Of the second another run may still be writing.
      if (name !== draft('b')) utimesSync(join(directory, name), 1, 1)
    }
    await store(place, 'one')
    expect(readdirSync(directory).toSorted()).toEqual(
      [packFileName(identity), ...kept].toSorted()
    )
  })

  it('is read where it is', async () => {
    const place = packDirectory(identity, scratch)
    await store(place, 'one')
    const lookup = await place.newest(limit())
    if (lookup.kind !== 'found') throw new Error(lookup.kind)
    const path = join(scratch, packFileName(identity))
    expect(await lookup.pack.fetch('elsewhere', 3, limit())).toBe(path)
    await expect(lookup.pack.fetch('elsewhere', 2, limit())).rejects.toThrow(
      'it has more than 2 bytes'
    )
  })

  it('what is not a file is not read, nor replaced', async () => {
    mkdirSync(join(scratch, packFileName(identity)))
    const place = packDirectory(identity, scratch)
    expect(await read(place)).toBe('unavailable')
    expect((await store(place, 'one')).kind).toBe('unavailable')
    const blocked = join(scratch, 'file')
    writeFileSync(blocked, 'mine')
    const below = packDirectory(identity, blocked)
    expect(await read(below)).toBe('miss')
    expect((await store(below, 'one')).kind).toBe('unavailable')
    expect(readFileSync(blocked, 'utf8')).toBe('mine')
    expect(
      readdirSync(scratch).filter((name) => name.endsWith('.tmp'))
    ).toEqual([])
  })
})
