// What a run makes of a pack that a cache service has: the archives are of no compiler,
// and nothing is built.
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  entryName,
  outputName
} from '../../../src/core/build-cache/cache-files.ts'
import type { PackManifest } from '../../../src/core/build-cache/pack-manifest.ts'
import { bringPack } from '../../../src/gate/build-cache/bring-pack.ts'
import {
  packScopeOf,
  type PackHost
} from '../../../src/gate/build-cache/pack-scope.ts'
import { readTrust } from '../../../src/store/signing/trust.ts'
import { makeKeys } from '../../store/entries.ts'
import { manifestOf } from '../../core/build-cache/manifest.ts'
import { sha256 } from '../../toolchain/build-cache/fake-cache.ts'
import {
  archives,
  openPackBench,
  planOf,
  type Making,
  type PackBench
} from './pack-bench.ts'

const others = makeKeys()

let bench: PackBench

beforeAll(async () => {
  bench = await openPackBench()
})
afterAll(() => bench.close())
beforeEach(() => bench.renew())
afterEach(() => bench.endTest())

async function bring(
  texts: Record<string, string> = {},
  host: Partial<PackHost> = {}
) {
  const bringer = bringPack(
    planOf(texts),
    { opened: bench.opened },
    bench.hostOf(host)
  )
  const brought = await bringer.ready()
  await bringer.close()
  return brought
}

const has = (content: Buffer): boolean =>
  existsSync(join(bench.opened.workspace.goCache, outputName(sha256(content))))

describe('a pack', () => {
  it.each([false, true])(
    'is unpacked, without what another C compiler made (a range is ignored: %s)',
    async (isIgnored) => {
      bench.ignoresRange = isIgnored
      const pack = await bench.store()
      const brought = await bring()
      expect(brought).toMatchObject({
        pack: { packBytes: pack.length, manifest: { commit: 'd'.repeat(40) } },
        why: '',
        notices: []
      })
      expect(archives.map(has)).toEqual([true, false])
      const entry = entryName(sha256('action 0'))
      expect(existsSync(join(bench.opened.workspace.goCache, entry))).toBe(true)
      expect(readdirSync(bench.scratch)).not.toContain('build-cache.pack')
    }
  )

  it.each([
    [
      'gains too little',
      { coldSeconds: 6.4, warmSeconds: 1.5 },
      {},
      /^that of ddddddd would save 4\.9 s of a build of 6\.4 s, less than 5 s$/
    ],
    [
      'is larger than the limit',
      // Blobs that are not there: nothing but the manifest is read.
      {
        outputs: [['1'.repeat(64), 9e6, 8e6, 0] as const],
        actions: [['2'.repeat(64), 0] as const]
      },
      { 'go-cache-limit': '2 MiB' },
      /^that of ddddddd has 7\.63 MiB, and go-cache-limit is 2\.00 MiB$/
    ]
  ] as const)('is not fetched where it %s', async (_, change, texts, why) => {
    await bench.store(change)
    bench.server.requests.splice(0)
    expect(await bring(texts)).toEqual({
      pack: null,
      why: expect.stringMatching(why),
      notices: []
    })
    const fetches = bench.server.requests.filter((one) => one.startsWith('GET'))
    expect(fetches).toHaveLength(1)
  })

  it.each<[string, Partial<PackManifest>, Making, string]>([
    [
      'another key signed',
      {},
      { by: others.privatePem },
      'its signature is not valid for owner/name and this key'
    ],
    [
      'is of another repository',
      { repository: 'owner/other' },
      {},
      'its signature is not valid for owner/name and this key'
    ],
    [
      'no build proved',
      { warmSeconds: null },
      {},
      'it was not proved by a build'
    ],
    [
      'is of another Go',
      {
        conditions: {
          ...manifestOf().conditions,
          go: 'go1.19',
          compiler: null
        }
      },
      {},
      'it was made by go1.19, and this build uses'
    ],
    [
      'is cut off',
      {},
      { edit: (pack) => pack.subarray(0, -1) },
      'bytes and not the'
    ],
    [
      'has another blob',
      {},
      {
        edit: (pack) => {
          const at = pack.length - 20
          pack[at] = (pack[at] ?? 0) ^ 1
          return pack
        }
      },
      'its output '
    ],
    [
      'is no pack',
      {},
      { edit: () => Buffer.from('PK') },
      'it is not a signed pack'
    ]
  ])(
    'that %s is dropped and named, and the build cache is empty',
    async (_, change, making, why) => {
      await bench.store(change, making)
      const { goCache } = bench.opened.workspace
      await mkdir(join(goCache, '00'))
      await writeFile(join(goCache, '00', 'of-go-list'), 'x')
      const { pack, notices } = await bring()
      expect(pack).toBeNull()
      expect(notices).toEqual([
        expect.stringMatching(
          /^the build cache go-size-gate-gocache-\S+-0\.1 is not used, and everything is compiled: /
        )
      ])
      expect(notices[0]).toContain(why)
      expect(readdirSync(goCache)).toEqual([])
    }
  )

  it('is read from a baseline directory where one is named', async () => {
    const baselineDirectory = {
      path: join(bench.scratch, 'kept'),
      records: false
    }
    const pack = await bench.store(
      {},
      { host: { baselineDirectory, repository: '' } }
    )
    const inDirectory = { baselineDirectory, repository: '' }
    const { pack: brought, notices } = await bring({}, inDirectory)
    expect({ bytes: brought?.packBytes, notices }).toEqual({
      bytes: pack.length,
      notices: []
    })
    expect(archives.map(has)).toEqual([true, false])
    expect(readdirSync(baselineDirectory.path)).toHaveLength(1)
    expect(bench.server.requests).toEqual([])
  })

  it('is not waited for where a pipe took its place in a directory', async () => {
    const baselineDirectory = {
      path: join(bench.scratch, 'kept'),
      records: false
    }
    const inDirectory = { baselineDirectory, repository: '' }
    await bench.store({}, { host: inDirectory })
    const { place } = packScopeOf(
      planOf(),
      { opened: bench.opened },
      bench.hostOf(inDirectory)
    )
    const signal = AbortSignal.timeout(60_000)
    const lookup = await place.newest(signal)
    if (lookup.kind !== 'found') throw new Error('there is no pack')
    await rm(lookup.pack.name)
    execFileSync('mkfifo', [lookup.pack.name])
    expect(await lookup.pack.readStart(1000, signal)).toHaveLength(0)
    expect(await place.newest(signal)).toEqual({
      kind: 'unavailable',
      reason: `${lookup.pack.name} is not a file`
    })
  })

  it('that the service does not send is named', async () => {
    await bench.store()
    const [entry] = bench.server.entries
    if (entry === undefined) throw new Error('nothing was stored')
    entry.content = null
    expect((await bring()).notices).toEqual([
      expect.stringMatching(
        /can't be brought, and everything is compiled: the content of the cache entry was not sent \(404\)$/
      )
    ])
  })

  it('is not waited for once it is not needed', async () => {
    await bench.store()
    const asked = new Promise<void>((taken) => {
      bench.server.fail({ kind: 'hang', taken })
    })
    const bringer = bringPack(
      planOf(),
      { opened: bench.opened },
      bench.hostOf()
    )
    await asked
    await bringer.close()
    expect((await bringer.ready()).pack).toBeNull()
    // In time another attempt would have been made.
    const lookups = bench.server.requests.filter((one) =>
      one.includes('GetCacheEntry')
    )
    expect(lookups).toHaveLength(1)
  })
})

describe('no pack', () => {
  it('is needed where none is stored', async () => {
    expect(await bring()).toEqual({
      pack: null,
      why: 'none is stored yet',
      notices: []
    })
  })

  it.each([
    ['there is no key', {}, 'there is no baseline-public-key to prove it by'],
    [
      'there is a shared secret',
      { 'baseline-secret': 's'.repeat(32) },
      'a shared secret proves no pack: use baseline-public-key'
    ]
  ])('is asked for where %s', async (_, texts, why) => {
    await bench.store()
    bench.server.requests.splice(0)
    expect(await bring({}, { trust: readTrust(texts) })).toEqual({
      pack: null,
      why,
      notices: [`the signed build cache is not used: ${why}`]
    })
    expect(bench.server.requests).toEqual([])
  })

  it('can be had without a service, or from one that fails', async () => {
    const why = 'there is no cache service in this environment'
    expect(await bring({}, { environment: {} })).toEqual({
      pack: null,
      why,
      notices: [`the signed build cache can't be had: ${why}`]
    })
    bench.server.fail({ kind: 'status', status: 403, message: 'read denied' })
    expect((await bring()).notices).toEqual([
      "the signed build cache can't be had: the cache service answered 403: read denied"
    ])
  })

  it('is brought to a run that records, or that did not ask for it', async () => {
    await bench.store()
    bench.server.requests.splice(0)
    const why = 'a run that records builds from nothing'
    expect(await bring({}, { event: { kind: 'schedule' } })).toMatchObject({
      pack: null,
      why
    })
    const baselineDirectory = { path: bench.scratch, records: true }
    expect(await bring({}, { baselineDirectory })).toMatchObject({ why })
    expect(await bring({ 'go-cache': '/dev/null' })).toMatchObject({ why: '' })
    expect(bench.server.requests).toEqual([])
  })
})
