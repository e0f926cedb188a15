// When a run that records stores no pack. What it stores is shown by a real build
// (e2e/signed-build-cache).
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { outputName } from '../../../src/core/build-cache/cache-files.ts'
import {
  keepPack,
  refutations
} from '../../../src/gate/build-cache/keep-pack.ts'
import type { PackHost } from '../../../src/gate/build-cache/pack-scope.ts'
import { sharedOutputs } from '../../../src/gate/build-cache/shared-outputs.ts'
import {
  withoutUnfitPacks,
  withoutSignedCache
} from '../../../src/gate/build-cache/without-signed-cache.ts'
import { withoutCaches } from '../../../src/gate/release/without-caches.ts'
import { readTrust } from '../../../src/store/signing/trust.ts'
import type { Build } from '../../../src/core/model/measurement.ts'
import type { Reproduction } from '../../../src/toolchain/verify/reproducible.ts'
import type { TreeBuild } from '../../../src/toolchain/build-tree.ts'
import type {
  BuiltBinary,
  ListedModule,
  TargetListing
} from '../../../src/toolchain/source-tree.ts'
import { measurement } from '../../store/entries.ts'
import { recordingLog } from '../../toolchain/workbench.ts'
import {
  goArchive,
  noise,
  sha256,
  writeCache
} from '../../toolchain/build-cache/fake-cache.ts'
import {
  archives,
  openPackBench,
  planOf,
  privatePem,
  type PackBench
} from './pack-bench.ts'

const linux = { goos: 'linux', goarch: 'amd64', level: '' }

let bench: PackBench

beforeAll(async () => {
  bench = await openPackBench()
})
afterAll(() => bench.close())
beforeEach(() => bench.renew())
afterEach(() => bench.endTest())

function buildOf(
  binaries: readonly BuiltBinary[] = [],
  modules: readonly ListedModule[] = []
): TreeBuild {
  const listing: TargetListing = {
    target: linux,
    mains: [],
    notBuilt: [],
    modules,
    usesCgo: false,
    compilesForeignC: false,
    uncovered: [],
    unusedExclusions: []
  }
  return {
    goVersion: 'go1.26.8',
    binaries,
    notBuilt: [],
    listings: [listing],
    fetched: new Set(),
    unchecked: [],
    reproductions: [],
    compiling: { compiled: new Set(), seconds: 60 }
  }
}

interface Keeping {
  readonly texts?: Record<string, string>
  readonly host?: Partial<PackHost>
  readonly modified?: readonly string[]
  readonly build?: TreeBuild
}

/** Keeps the build cache of a push to main; returns the notices, without how they begin, and the log. */
async function keep({
  texts = {},
  host = {},
  modified = [],
  build = buildOf()
}: Keeping = {}) {
  const log = recordingLog()
  const push = {
    kind: 'push',
    ref: 'refs/heads/main',
    isDefaultBranch: true,
    before: null,
    after: null,
    forced: false
  } as const
  const { opened } = bench
  const { notices, failures } = await keepPack(
    planOf(texts),
    { opened, modified, repository: { head: 'd'.repeat(40) } },
    { build, rebuilt: null },
    {
      ...bench.hostOf({
        event: push,
        log,
        trust: readTrust({ 'baseline-signing-key': privatePem }),
        ...host
      }),
      runUrl: ''
    }
  )
  expect(failures).toEqual([])
  const why = notices.map((notice) =>
    notice.replace(/^the build cache is not stored: /, '')
  )
  return { why, log: log.text() }
}

const stores = (): number =>
  bench.server.entries.filter(({ done }) => done).length

describe('a run that records stores no pack', () => {
  it.each<[string, Keeping, string]>([
    [
      'without a key',
      { host: { trust: readTrust({}) } },
      'there is no baseline-signing-key to sign it with'
    ],
    [
      'with a shared secret',
      { host: { trust: readTrust({ 'baseline-secret': 's'.repeat(32) }) } },
      'a shared secret signs no pack: use baseline-signing-key'
    ],
    [
      'of a tree with changes',
      { modified: ['a.go', 'b.go', 'c.go', 'd.go'] },
      'the tree has changes that are in no commit (a.go, b.go and c.go among others)'
    ],
    [
      'after commands that could write to its cache',
      { texts: { prepare: 'go generate ./...' } },
      'commands of prepare ran before the build, and nothing vouches for what they left in it'
    ],
    [
      'where the service fails',
      { host: { environment: {} } },
      'there is no cache service in this environment'
    ]
  ])('%s', async (_, keeping, why) => {
    await writeCache(bench.opened.workspace.goCache, archives)
    expect((await keep(keeping)).why).toEqual([why])
    expect(bench.server.requests).toEqual([])
  })

  it.each<[string, Keeping]>([
    [
      'of a tag, which no pull request could read',
      {
        host: {
          event: {
            kind: 'push',
            ref: 'refs/tags/v1.0.0',
            isDefaultBranch: false,
            before: null,
            after: null,
            forced: false
          }
        }
      }
    ],
    [
      'of a schedule, which workflows give no key',
      { host: { event: { kind: 'schedule' }, trust: readTrust({}) } }
    ],
    ['with another build cache', { texts: { 'go-cache': '/dev/null' } }],
    [
      'where it records nothing',
      { host: { event: { kind: 'other', name: 'workflow_dispatch' } } }
    ]
  ])('%s, and needs not say so', async (_, keeping) => {
    await writeCache(bench.opened.workspace.goCache, archives)
    expect((await keep(keeping)).why).toEqual([])
    expect(bench.server.requests).toEqual([])
  })

  it('above the limit', async () => {
    const { goCache } = bench.opened.workspace
    await writeCache(goCache, [goArchive(noise(1_200_000))])
    expect(await keep({ texts: { 'go-cache-limit': '1 MiB' } })).toMatchObject({
      why: ['it would have more than 1048576 bytes (go-cache-limit: 1.00 MiB)']
    })
    expect(stores()).toBe(0)
  })

  it('where the newest has nearly all of it, and only then', async () => {
    await writeCache(bench.opened.workspace.goCache, archives)
    await bench.store()
    const { why, log } = await keep()
    expect(why).toEqual([])
    expect(log).toContain(
      'The build cache is not stored: that of ddddddd has nearly all of it'
    )
    expect(stores()).toBe(1)
    // One that nobody can use, such as of a wrong key, counts for nothing.
    await writeCache(bench.opened.workspace.goCache, [
      goArchive(noise(1_200_000))
    ])
    const more = await keep({ texts: { 'go-cache-limit': '1 MiB' } })
    expect(more.why).toHaveLength(1)
  })
})

function binaryWith(
  importcfgPath: string | null
): BuiltBinary & { readonly build: Build } {
  const { build } = measurement
  if (build === null) throw new Error('it was not built')
  return {
    mainPackage: 'example.com/m',
    name: 'm',
    target: linux,
    path: '',
    twinPath: null,
    depsPath: null,
    importcfgPath,
    imports: null,
    build
  }
}

/** The tree of the bench, opened where modules of example.com are private. */
const openedWithPrivate = () => ({
  ...bench.opened,
  surroundings: {
    ...bench.opened.surroundings,
    process: { GOPRIVATE: 'example.com/*' }
  }
})

describe('packages of private modules', () => {
  const modules: readonly ListedModule[] = [
    ['example.com/m', ''],
    ['example.com/m/secret', 'v1.0.0'],
    ['public.example/p', 'v1.0.0']
  ].map(([path = '', version = '']) => ({
    path,
    version,
    directory: '/d',
    replacedBy: ''
  }))
  const packages = [
    'fmt',
    'example.com/m/own',
    'example.com/m/secret/inner',
    'public.example/p'
  ]

  it('are not packed, and those of the repository are', async () => {
    const { goCache } = bench.opened.workspace
    const path = join(bench.scratch, 'importcfg')
    const lines = packages.map(
      (name) => `packagefile ${name}=${join(goCache, outputName(sha256(name)))}`
    )
    await writeFile(path, lines.join('\n'))
    const used = await sharedOutputs(
      openedWithPrivate(),
      buildOf([binaryWith(path)], modules)
    )
    const isIn = packages.filter((name) => used?.has(sha256(name)))
    expect(isIn).toEqual(['fmt', 'example.com/m/own', 'public.example/p'])
  })

  it('prevent a pack where it is not known which they are', async () => {
    const build = buildOf([binaryWith(null)], modules)
    await expect(sharedOutputs(openedWithPrivate(), build)).rejects.toThrow(
      'it uses private modules, and which archives are theirs is not known for this target'
    )
    expect(await sharedOutputs(bench.opened, build)).toBeNull()
  })
})

/** What follows from another build of a program, which differs in .text except for `made`; null: none was made. */
function refutationsOf(made: Partial<Reproduction> | null) {
  const binary = binaryWith(null)
  const different: Reproduction = {
    mainPackage: binary.mainPackage,
    target: binary.build.target,
    identical: false,
    sha256: ['a', 'b'],
    differing: ['.text']
  }
  const reproductions = made === null ? [] : [{ ...different, ...made }]
  return refutations({ binaries: [binary] }, { reproductions })
}

const failureWith = (text: string) => ({
  failures: [expect.stringContaining(text)],
  otherIds: []
})

describe('a program that a build from the pack makes with other bytes', () => {
  it('prevents the pack, and is an error where more than a build ID differs', () => {
    expect(refutationsOf({ identical: true })).toEqual({
      failures: [],
      otherIds: []
    })
    expect(refutationsOf({ onlyBuildIds: true })).toEqual({
      failures: [],
      otherIds: [
        expect.stringMatching(
          /^built from it in another directory, m \(\S+\) has another build ID/
        )
      ]
    })
    expect(refutationsOf({ onlyBuildIds: false })).toEqual(
      failureWith(' differs in .text;')
    )
    expect(refutationsOf(null)).toEqual(failureWith(' was not made;'))
  })
})

describe('a signed build cache is ignored', () => {
  it('by builds that prove that they are reproducible', () => {
    const plan = planOf({ 'verify-reproducible': 'true' })
    const run = withoutUnfitPacks({ plan, notices: ['a'], host: 1 })
    expect(run).toMatchObject({
      plan: { build: { goCache: '/dev/null' } },
      notices: [
        'a',
        'go-cache: signed is ignored: verify-reproducible builds from empty caches'
      ],
      host: 1
    })
    const other = { plan: planOf(), notices: [] }
    expect(withoutUnfitPacks(other)).toBe(other)
    const directory = planOf({
      'verify-reproducible': 'true',
      'go-cache': '/cache'
    })
    expect(withoutUnfitPacks({ plan: directory, notices: [] })).toEqual({
      plan: directory,
      notices: []
    })
  })

  it('by builds with flags that nobody has checked', () => {
    const plan = planOf({ 'allow-unsafe-build-flags': 'true' })
    expect(withoutUnfitPacks({ plan, notices: [] })).toMatchObject({
      plan: { build: { goCache: '/dev/null' } },
      notices: [
        expect.stringMatching(
          /^go-cache: signed is ignored: flags that allow-unsafe-build-flags lets through /
        )
      ]
    })
  })

  it('by releases, and by commands that judge nothing', () => {
    expect(withoutCaches(planOf())).toMatchObject({
      plan: { build: { goCache: '/dev/null' } },
      notices: ['go-cache is ignored: a release is built from empty caches']
    })
    expect(withoutSignedCache(planOf(), 'only check uses it')).toMatchObject({
      plan: { build: { goCache: '/dev/null' } },
      notices: ['go-cache: signed is ignored: only check uses it']
    })
  })
})
