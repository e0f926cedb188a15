// How a user's build cache is read, and how much is in it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { splitQuoted } from '../../../../src/core/text/go-quoting.ts'
import {
  cacheEnvironment,
  findAccess
} from '../../../../src/toolchain/doctor/cache/open-cache.ts'
import {
  readContents,
  userCachePath
} from '../../../../src/toolchain/doctor/cache/user-cache.ts'
import type { Shell } from '../../../../src/toolchain/doctor/shell.ts'
import { snapshot } from '../../../gate/doctor/bench.ts'
import { shellIn } from './shell-in.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'a users cache '))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const shellOf = (
  version: string,
  variables?: Readonly<Record<string, string>>
): Shell => shellIn(root, version, variables)

/** An entry and its output in a cache. */
function fill(cache: string, bytes = 1000): void {
  mkdirSync(join(cache, 'a0'), { recursive: true })
  writeFileSync(join(cache, 'a0', 'x-a'), 'entry')
  writeFileSync(join(cache, 'a0', 'y-d'), Buffer.alloc(bytes))
  const old = new Date('2001-02-03T04:05:06Z')
  utimesSync(join(cache, 'a0', 'x-a'), old, old)
}

/** How a small cache is read by a release of Go. */
async function access(
  version: string,
  maxBytes?: number
): ReturnType<typeof findAccess> {
  const cache = join(root, 'cache')
  fill(cache)
  return await findAccess(shellOf(version, { GOCACHE: cache }), maxBytes)
}

describe('the user’s build cache', () => {
  it('is where Go has it', () => {
    const { places } = shellOf('')
    const settings = { process: {}, file: {}, toolchain: {} }
    const named = { ...settings, file: { GOCACHE: '/c' } }
    expect(userCachePath(named, places)).toBe('/c')
    expect(userCachePath(settings, places)).toContain(places.home)
    expect(userCachePath(settings, places)).toMatch(/go-build$/)
  })

  it('has sizes and times, and is not touched', async () => {
    const cache = join(root, 'cache')
    fill(cache)
    mkdirSync(join(cache, 'ff', 'z-d'), { recursive: true })
    writeFileSync(join(cache, 'ff', 'z-d', 'program'), '12')
    writeFileSync(join(cache, 'trim.txt'), '1700000000')
    writeFileSync(join(cache, 'README'), 'not counted')
    const before = snapshot(cache)
    const time = Date.parse('2001-02-03T04:05:06Z')
    expect(await readContents(cache)).toEqual({
      entries: 1,
      files: 3,
      bytes: 1007,
      oldest: time,
      newest: time,
      isWhole: true,
      trimmed: 1_700_000_000_000
    })
    expect(snapshot(cache)).toEqual(before)
  })

  it('that is huge is not looked through as a whole', async () => {
    const cache = join(root, 'cache')
    fill(cache)
    mkdirSync(join(cache, 'ff'))
    writeFileSync(join(cache, 'ff', 'x-a'), 'entry')
    const few = { files: 2, seconds: 60 }
    expect(await readContents(cache, few)).toMatchObject({
      files: 2,
      isWhole: false
    })
    const noTime = { files: 100, seconds: 0 }
    expect(await readContents(cache, noTime)).toMatchObject({
      files: 0,
      isWhole: false
    })
    expect(await readContents(join(root, 'none'))).toBeNull()
  })
})

describe('a way to read it', () => {
  it('is a copy before Go 1.24', async () => {
    expect(await access('go1.23.4')).toMatchObject({
      kind: 'copy',
      path: join(root, 'cache')
    })
  })

  it('is none before Go 1.24 where it is large', async () => {
    expect(await access('go1.23.4', 1004)).toEqual({
      kind: 'none',
      reason:
        'go1.23.4 reads a build cache only that it may write to, as all before Go 1.24 do, and more than 1004 B are not copied'
    })
  })

  it('gives copies to Go, together with what the run has', async () => {
    const cache = join(root, 'cache')
    fill(cache)
    const shell = shellOf('go1.23.4', { GOCACHE: cache })
    const { goCache } = shell.workspace
    fill(goCache, 5)
    writeFileSync(join(goCache, 'a0', 'only-d'), 'of the run')
    const before = snapshot(cache)
    const copy = await findAccess(shell)
    if (copy.kind !== 'copy') throw new Error(copy.kind)
    const { GOCACHE = '' } = await cacheEnvironment(shell, copy, goCache)
    writeFileSync(join(GOCACHE, 'a0', 'x-a'), 'changed')
    expect(snapshot(cache)).toEqual(before)
    expect(readFileSync(join(GOCACHE, 'a0', 'y-d'))).toHaveLength(1000)
    expect(readFileSync(join(GOCACHE, 'a0', 'only-d'), 'utf8')).toBe(
      'of the run'
    )
  })

  it('is one copy, however often it is asked for', async () => {
    const cache = join(root, 'cache')
    fill(cache)
    const shell = shellOf('go1.23.4', { GOCACHE: cache })
    const { goCache, scratch } = shell.workspace
    const empty = join(scratch, 'stale')
    mkdirSync(empty)
    fill(goCache, 5)
    writeFileSync(join(goCache, 'a0', 'only-d'), 'of the run')
    const copy = await findAccess(shell)
    if (copy.kind !== 'copy') throw new Error(copy.kind)
    const first = await cacheEnvironment(shell, copy, empty)
    const second = await cacheEnvironment(shell, copy, goCache)
    expect(second['GOCACHE']).toBe(first['GOCACHE'])
    expect(
      readFileSync(join(second['GOCACHE'] ?? '', 'a0', 'only-d'), 'utf8')
    ).toBe('of the run')
  })

  it('is a helper from Go 1.24 on, whose words Go can read', async () => {
    const cache = join(root, 'cache')
    const shell = shellOf('go1.24.0', {
      GOCACHE: cache,
      NODE_OPTIONS: '--inspect',
      GOAMD64: 'v1'
    })
    const helper = { kind: 'helper', path: cache } as const
    const environment = await cacheEnvironment(shell, helper, join(root, 'own'))
    expect(splitQuoted(environment['GOCACHEPROG'] ?? '').slice(-2)).toEqual([
      cache,
      join(root, 'own')
    ])
    expect(environment).toMatchObject({
      GOCACHE: join(root, 'own'),
      GOAMD64: 'v1'
    })
    expect(environment).not.toHaveProperty('NODE_OPTIONS')
  })
})
