import { describe, expect, it } from '@jest/globals'
import { binaryReport, compare } from '../../../src/core/compare/compare.ts'
import { example, randomExample, seeded, symbol } from './example.ts'

const tables = ['sections', 'regions', 'modules', 'packages'] as const

describe('compare', () => {
  it('reports changed rows only, by size of the change, then name', () => {
    const base = example({ packages: { a: 10, b: 10, c: 10, same: 7 } })
    const head = example({ packages: { a: 11, b: 9, c: 60, same: 7, d: 3 } })
    const { packages, delta, status } = compare(base, head)
    expect(status).toBe('changed')
    expect(packages).toEqual([
      { path: 'c', module: 'c', base: 10, head: 60, delta: 50 },
      { path: 'd', module: 'd', base: 0, head: 3, delta: 3 },
      { path: 'a', module: 'a', base: 10, head: 11, delta: 1 },
      { path: 'b', module: 'b', base: 10, head: 9, delta: -1 }
    ])
    expect(delta).toEqual({ fileSize: 53, contentSize: 53, gzip: null })
  })

  it('has no rows for equal measurements', () => {
    const comparison = compare(example(), example())
    expect(comparison.status).toBe('unchanged')
    expect(comparison.delta).toEqual({
      fileSize: 0,
      contentSize: 0,
      gzip: null
    })
    for (const table of [...tables, 'symbols'] as const) {
      expect(comparison[table]).toEqual([])
    }
    expect(comparison.unlike).toEqual([])
  })

  it('has no rows for equal files that were attributed unequally', () => {
    const sha256 = 'a'.repeat(64)
    const base = example({
      binary: { sha256 },
      level: 'functions',
      packages: { '(unattributed)': 1000 }
    })
    const head = example({ binary: { sha256 }, symbols: [symbol('a.F', 100)] })
    const comparison = compare(base, head)
    expect(comparison.status).toBe('unchanged')
    for (const table of [...tables, 'symbols'] as const) {
      expect(comparison[table]).toEqual([])
    }
    expect(comparison.everyPackage).toEqual([
      {
        path: 'example.com/tool',
        module: 'example.com/tool',
        base: 1000,
        head: 1000,
        delta: 0
      }
    ])
  })

  it('believes sizes before a hash that two files claim to share', () => {
    const sha256 = 'a'.repeat(64)
    const base = example({ binary: { sha256 }, packages: { a: 1000 } })
    const head = example({ binary: { sha256 }, packages: { a: 1200 } })
    const { delta, packages } = compare(base, head)
    expect(delta.fileSize).toBe(200)
    expect(packages).toMatchObject([{ path: 'a', delta: 200 }])
  })

  it('calls a file of the same size and other bytes changed', () => {
    const base = example({ binary: { sha256: 'a'.repeat(64) } })
    expect(compare(base, example())).toMatchObject({
      status: 'changed',
      delta: { fileSize: 0 },
      packages: []
    })
  })

  it('counts a missing side as 0', () => {
    const one = example({ packages: { a: 10, '(padding)': 2 }, gzip: 5 })
    expect(compare(null, one)).toMatchObject({
      status: 'added',
      base: null,
      delta: { fileSize: 12, contentSize: 10, gzip: 5 },
      sections: [{ name: '.text', base: 0, head: 12, delta: 12 }]
    })
    expect(compare(one, null)).toMatchObject({
      status: 'removed',
      head: null,
      mainPackage: 'example.com/tool',
      target: 'linux/amd64',
      delta: { fileSize: -12, contentSize: -10, gzip: -5 }
    })
    expect(() => compare(null, null)).toThrow('both sides are null')
  })

  it.each([
    [5, 9, 4],
    [null, 9, null],
    [5, null, null]
  ])('compares gzip of %p and %p as %p', (from, to, delta) => {
    const base = example({ gzip: from })
    const head = example({ gzip: to, packages: { a: 1 } })
    expect(compare(base, head).delta.gzip).toBe(delta)
  })

  it('keeps a module whose version alone changed', () => {
    const { modules } = compare(
      example({ packages: { dep: 10, gone: 0 }, versions: { dep: 'v1.0.0' } }),
      example({ packages: { dep: 10, new: 0 }, versions: { dep: 'v1.1.0' } })
    )
    expect(modules).toEqual([
      {
        path: 'dep',
        baseVersion: 'v1.0.0',
        headVersion: 'v1.1.0',
        base: 10,
        head: 10,
        delta: 0
      }
    ])
  })

  it('shows the module that a package is in now', () => {
    const base = example({ packages: { 'm/p': 4 }, moduleOf: { 'm/p': 'm' } })
    const head = example({ packages: { 'm/p': 9 }, moduleOf: { 'm/p': 'm/p' } })
    const { packages, modules } = compare(base, head)
    expect(packages).toMatchObject([{ path: 'm/p', module: 'm/p', delta: 5 }])
    expect(modules).toMatchObject([
      { path: 'm/p', delta: 9 },
      { path: 'm', delta: -4 }
    ])
  })

  it('tells what packages wrote, also where they hold as much as before', () => {
    const base = example({
      packages: { a: 100, b: 50, c: 20 },
      written: { a: 90, b: 60, c: 20 }
    })
    const head = example({
      packages: { a: 100, b: 50, d: 30 },
      written: { a: 70, b: 60, d: 50 }
    })
    const { packages } = compare(base, head)
    const row = { base: 100, head: 100, delta: 0 }
    expect(
      packages.map(({ path, delta, written }) => [path, delta, written])
    ).toEqual([
      ['d', 30, { base: 0, head: 50, delta: 50 }],
      ['c', -20, { base: 20, head: 0, delta: -20 }],
      ['a', row.delta, { base: 90, head: 70, delta: -20 }]
    ])
    expect(compare(null, head).packages.map(({ written }) => written)).toEqual([
      { base: 0, head: 70, delta: 70 },
      { base: 0, head: 60, delta: 60 },
      { base: 0, head: 50, delta: 50 }
    ])
    expect(compare(head, head).packages).toEqual([])
  })

  it('tells of no package what it wrote where a side does not', () => {
    const told = example({
      packages: { a: 100, b: 50 },
      written: { a: 90, b: 60 }
    })
    const old = example({ packages: { a: 100, b: 40 } })
    for (const [base, head] of [
      [old, told],
      [told, old]
    ] as const) {
      const { packages } = compare(base, head)
      expect(packages).toHaveLength(1)
      expect(packages.some((row) => 'written' in row)).toBe(false)
    }
  })

  it('adds up, for any two measurements', () => {
    const random = seeded(1)
    for (let round = 0; round < 300; round += 1) {
      const base = random() % 10 === 0 ? null : randomExample(random)
      const head =
        base !== null && random() % 10 === 0 ? null : randomExample(random)
      const comparison = compare(base, head)
      const { delta } = comparison
      expect(delta.fileSize).toBe(
        (head?.binary.fileSize ?? 0) - (base?.binary.fileSize ?? 0)
      )
      for (const table of tables) {
        const rows = comparison[table]
        expect(rows.reduce((sum, row) => sum + row.delta, 0)).toBe(
          delta.fileSize
        )
        const changes = rows.map((row) => Math.abs(row.delta))
        expect(changes).toEqual(changes.toSorted((a, b) => b - a))
        expect(rows.every((row) => row.delta === row.head - row.base)).toBe(
          true
        )
      }
    }
  })

  it('is the mirror image when the sides are swapped', () => {
    const random = seeded(2)
    for (let round = 0; round < 50; round += 1) {
      const [a, b] = [randomExample(random), randomExample(random)]
      const forth = compare(a, b).packages.map(({ path, delta }) => [
        path,
        delta
      ])
      const back = compare(b, a).packages.map(({ path, delta }) => [
        path,
        -delta
      ])
      expect(back).toEqual(forth)
    }
  })

  it.each(tables)('refuses %s that do not add up', (table) => {
    const head = example({ packages: { a: 5 } })
    expect(() => compare(example(), { ...head, [table]: [] })).toThrow(
      `the ${table} add up to a change of -1000 bytes, the files to one of -995`
    )
  })

  it('compares a foreign file of known size only', () => {
    const base = example({ level: 'file', packages: { '(unattributed)': 50 } })
    const comparison = compare(base, example({ symbols: [symbol('a.F', 9)] }))
    expect(comparison.delta.fileSize).toBe(950)
    expect(comparison.symbols).toEqual([])
    expect(comparison.unlike).toEqual(['attribution file -> symbols'])
  })

  it.each(['file', 'sections'] as const)(
    'shows no package as new or gone where a side is known by its %s only',
    (level) => {
      const packed = example({
        level,
        packages: { '(unattributed)': 400, '(headers)': 100 }
      })
      const plain = example({
        packages: {
          runtime: 700,
          'a/b': 200,
          '(headers)': 90,
          '(padding)': 10
        },
        kinds: { runtime: 'std' },
        written: { runtime: 800, 'a/b': 100 }
      })
      for (const [base, head, sign] of [
        [plain, packed, -1],
        [packed, plain, 1]
      ] as const) {
        const { packages, modules, origins, everyPackage } = compare(base, head)
        expect(packages.map(({ path, delta }) => [path, delta])).toEqual([
          ['(unattributed)', 500 * sign],
          ['(headers)', -10 * sign],
          ['(padding)', 10 * sign]
        ])
        expect(modules.map(({ path, delta }) => [path, delta])).toEqual([
          ['(unattributed)', 500 * sign],
          ['(headers)', -10 * sign],
          ['(padding)', 10 * sign]
        ])
        expect(origins.map(({ origin }) => origin)).toEqual([
          'other',
          'alignment'
        ])
        expect(packages.every(({ written }) => written === undefined)).toBe(
          true
        )
        // Budgets still see what the one side has.
        expect(everyPackage.map(({ path }) => path)).toContain('a/b')
      }
    }
  )

  it('knows a change that is only alignment', () => {
    const base = example({ packages: { a: 100, '(padding)': 10 } })
    const page = example({ packages: { a: 100, '(padding)': 4106 } })
    const more = example({ packages: { a: 101, '(padding)': 4105 } })
    expect(compare(base, page)).toMatchObject({
      onlyAlignment: true,
      packages: [{ path: '(padding)', delta: 4096 }],
      modules: [{ path: '(padding)', delta: 4096 }],
      regions: [{ name: 'padding', delta: 4096 }]
    })
    expect(compare(base, more).onlyAlignment).toBe(false)
    expect(compare(base, base).onlyAlignment).toBe(false)
  })

  it('knows where sections can be compared', () => {
    const newer = example({ binary: { goVersion: 'go1.27.0' } })
    const patched = example({ binary: { goVersion: 'go1.26.9' } })
    expect(compare(example(), newer).sectionsComparable).toBe(false)
    expect(compare(example(), patched).sectionsComparable).toBe(true)
    expect(compare(null, newer).sectionsComparable).toBe(true)
  })

  it('becomes an entry of the report without its extra fields', () => {
    const verdict = { state: 'pass', reasons: [] } as const
    const report = binaryReport(compare(null, example()), verdict, null)
    expect(Object.keys(report)).toEqual([
      'status',
      'mainPackage',
      'target',
      'base',
      'head',
      'delta',
      'sections',
      'regions',
      'modules',
      'packages',
      'origins',
      'symbols',
      'verdict',
      'baseline'
    ])
  })
})

describe('unlike sides', () => {
  const other = { fingerprint: '0'.repeat(64) }

  it('are named one by one', () => {
    const head = example({
      binary: { goVersion: 'go1.27.0', stripped: false },
      build: {
        ...other,
        target: 'linux/arm64',
        flags: ['-trimpath', '-tags=x'],
        environment: { GOPROXY: 'off', CGO_ENABLED: '1' },
        stamps: [{ name: 'main.version', length: 5 }]
      }
    })
    const comparison = compare(example(), head)
    expect(comparison.buildsDiffer).toBe(true)
    expect(comparison.unlike).toEqual([
      'target linux/amd64 -> linux/arm64',
      'Go go1.26.8 -> go1.27.0',
      'symbol table and debug data stripped -> present',
      'flags -trimpath -> -trimpath -tags=x',
      'CGO_ENABLED (none) -> 1',
      'stamped variables (none) -> main.version'
    ])
  })

  it('are never silent, even where nothing else tells them apart', () => {
    const comparison = compare(example(), example({ build: other }))
    expect(comparison.unlike).toEqual([
      'the builds have different fingerprints'
    ])
  })

  it('are alike when only the length of a stamped value differs', () => {
    const [base, head] = [5, 9].map((length) =>
      example({ build: { stamps: [{ name: 'main.version', length }] } })
    )
    expect(compare(base ?? null, head ?? null).unlike).toEqual([])
  })

  it('are alike where one target names its usual level', () => {
    const base = example({ build: { target: 'linux/amd64' } })
    const head = example({ build: { target: 'linux/amd64/v1' } })
    expect(compare(base, head).unlike).toEqual([])
  })

  describe('of which one was given', () => {
    const settings = {
      '-trimpath': 'true',
      '-ldflags': '-s -w',
      '-tags': 'a',
      CGO_ENABLED: '0'
    }
    const given = (more: Readonly<Record<string, string>> = {}) =>
      example({
        build: null,
        binary: { settings: { ...settings, ...more } }
      })

    it.each([
      ['-trimpath', '', '-trimpath true -> (none)'],
      ['-tags', 'a,b', '-tags a -> a,b'],
      ['-ldflags', '-s', '-ldflags -s -w -> -s'],
      ['CGO_ENABLED', '1', 'CGO_ENABLED 0 -> 1']
    ])('differ in %s %s', (name, value, text) => {
      const comparison = compare(given(), given({ [name]: value }))
      expect(comparison.buildsDiffer).toBe(true)
      expect(comparison.unlike).toEqual([text])
    })

    it.each([{ goVersion: 'go1.27.0' }, { stripped: false }])(
      'differ by %j',
      (binary) => {
        const head = example({ build: null, binary })
        expect(compare(example({ build: null }), head).buildsDiffer).toBe(true)
      }
    )

    it('are alike where the gate built the other one by the same settings', () => {
      const built = example({
        build: {
          flags: ['-trimpath', '-tags=a', '-ldflags=-X main.v=… -s -w'],
          environment: { CGO_ENABLED: '0', GOFIPS140: 'off' }
        }
      })
      const file = given({ '-buildmode': 'exe' })
      expect(compare(built, file).unlike).toEqual([])
      expect(compare(built, file).buildsDiffer).toBe(false)
      expect(compare(built, given({ '-tags': '' })).unlike).toEqual([
        '-tags a -> (none)'
      ])
    })

    it('are not called unlike for what is not recorded, or not there', () => {
      const file = example({ build: null })
      expect(compare(file, example()).buildsDiffer).toBe(false)
      expect(compare(null, example()).buildsDiffer).toBe(false)
    })
  })
})
