import { describe, expect, it } from '@jest/globals'
import { regionNames } from '../../../src/core/model/closed-lists.ts'
import type {
  Measurement,
  SymbolSize
} from '../../../src/core/model/measurement.ts'
import { assertAddsUp } from '../../../src/core/page/assert-adds-up.ts'
import { comparedBinary } from '../../../src/core/page/page-binary.ts'
import type { PageBinary } from '../../../src/core/page/page-data.ts'
import {
  measurementData,
  reportData
} from '../../../src/core/page/report-page.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { example, randomExample, seeded, symbol } from '../compare/example.ts'
import { provenance } from '../report/reports.ts'
import { lines, reportOf, rests } from './pages.ts'

const tool = 'example.com/tool'
const lib = 'example.com/lib'

function binaryOf(
  base: Measurement | null,
  head: Measurement | null
): PageBinary {
  const sides = [base, head].filter((side) => side !== null)
  const [binary] = reportData(reportOf(base, head), sides).binaries
  if (binary === undefined) throw new Error('the page has no binary')
  return binary
}

const written = (binary: PageBinary) =>
  binary.packages.map((row) => row.written)

describe('reportData', () => {
  it('has every symbol of both sides, unchanged, new, gone and changed ones', () => {
    const base = example({
      packages: { [tool]: 1000 },
      symbols: [
        symbol(`${tool}.Same`, 100),
        symbol(`${tool}.Grew`, 200),
        symbol(`${tool}.Gone`, 50)
      ]
    })
    const head = example({
      packages: { [tool]: 1300 },
      symbols: [
        symbol(`${tool}.Same`, 100),
        symbol(`${tool}.Grew`, 290),
        symbol(`${tool}.New`, 333)
      ]
    })
    const binary = binaryOf(base, head)
    expect(lines(binary)).toEqual([
      [tool, '', '.New', 0, 333],
      [tool, '', '.Grew', 200, 290],
      [tool, '', '.Same', 100, 100],
      [tool, '', '.Gone', 50, 0]
    ])
    expect(rests(binary, regionNames)).toEqual([[tool, 'code', 650, 577]])
    expect(binary.symbols.from).toEqual([])
    expect(binary.status).toBe('changed')
  })

  it('groups methods by their type, and functions by the file that they are in', () => {
    const head = example({
      symbols: [
        symbol(`${tool}.(*Server).Run`, 90, { package: tool }),
        symbol(`${tool}.(*Server).Run.func1`, 40, { package: tool }),
        symbol(`${tool}.Main`, 30, { file: 'example.com/tool/main.go' }),
        symbol(`${tool}.table`, 20, { region: 'data', section: '.data' })
      ],
      packages: { [tool]: 1000 }
    })
    const regions = [
      { name: 'code', size: 900 },
      { name: 'data', size: 100 }
    ] as const
    const [binary] = measurementData([
      {
        ...head,
        packages: head.packages.map((pkg) => ({ ...pkg, regions })),
        regions
      }
    ]).binaries
    if (binary === undefined) throw new Error('the page has no binary')
    expect(lines(binary)).toEqual([
      [tool, '', '.table', 0, 20],
      [tool, 'Server', '.(*Server).Run', 0, 90],
      [tool, 'Server', '.(*Server).Run.func1', 0, 40],
      [tool, 'main.go', '.Main', 0, 30]
    ])
    expect(binary.sections).toEqual(['.data', '.text'])
    expect(rests(binary, regionNames)).toEqual([
      [tool, 'code', 0, 740],
      [tool, 'data', 0, 80]
    ])
  })

  it('shows what was renamed in its package as one symbol, with its old name', () => {
    const base = example({ symbols: [symbol(`${tool}.parseOld`, 640)] })
    const head = example({
      packages: { [tool]: 1001 },
      symbols: [symbol(`${tool}.parseNew`, 640)]
    })
    const { symbols, ...binary } = binaryOf(base, head)
    expect(lines({ ...binary, symbols })).toEqual([
      [tool, '', '.parseNew', 640, 640]
    ])
    expect(symbols.from).toEqual([[0, '.parseOld']])
  })

  it('takes the pairs of the comparison, and matches nothing again', () => {
    const base = example({ symbols: [symbol(`${tool}.parseOld`, 640)] })
    let walks = 0
    class Walked extends Array<SymbolSize> {
      override [Symbol.iterator]() {
        walks += 1
        return super[Symbol.iterator]()
      }
    }
    const symbols = Walked.of(symbol(`${tool}.parseNew`, 640))
    const head = { ...example({ packages: { [tool]: 1001 } }), symbols }
    const report = reportOf(base, head)
    const before = walks
    expect(before).toBeGreaterThan(0)
    const [binary] = reportData(report, [base, head]).binaries
    expect(binary?.symbols.from).toEqual([[0, '.parseOld']])
    expect(walks).toBe(before)
  })

  it('shows what moved to another package in both, so that each keeps its sums', () => {
    const base = example({
      packages: { [tool]: 1000, [`${lib}/v2`]: 700 },
      symbols: [symbol(`${lib}/v2.Parse`, 640, { package: `${lib}/v2` })]
    })
    const head = example({
      packages: { [tool]: 1000, [`${lib}/v3`]: 710 },
      symbols: [symbol(`${lib}/v3.Parse`, 650, { package: `${lib}/v3` })]
    })
    const binary = binaryOf(base, head)
    expect(lines(binary)).toEqual([
      [`${lib}/v3`, '', '.Parse', 0, 650],
      [`${lib}/v2`, '', '.Parse', 640, 0]
    ])
    expect(binary.symbols.moved).toEqual([[1, 0]])
  })

  it('keeps a name that is both code and data apart by region', () => {
    const both = (code: number, data: number): Measurement => {
      const of = example({
        symbols: [
          symbol(`${tool}.x`, code),
          symbol(`${tool}.x`, data, { region: 'data', section: '.data' })
        ],
        packages: { [tool]: code + data + 10 }
      })
      const regions = [
        { name: 'code', size: code + 10 },
        { name: 'data', size: data }
      ] as const
      const packages = of.packages.map((pkg) => ({ ...pkg, regions }))
      return { ...of, regions, packages }
    }
    const binary = binaryOf(both(100, 50), both(120, 40))
    expect(lines(binary)).toEqual([
      [tool, '', '.x', 100, 120],
      [tool, '', '.x', 50, 40]
    ])
    expect(binary.symbols.region.map((region) => regionNames[region])).toEqual([
      'code',
      'data'
    ])
    expect(rests(binary, regionNames)).toEqual([[tool, 'code', 10, 10]])
  })

  it('has a package that changed its module in both modules', () => {
    const sizes = { packages: { [`${lib}/inner`]: 400, [tool]: 600 } }
    const base = example({ ...sizes, moduleOf: { [`${lib}/inner`]: lib } })
    const head = example({
      ...sizes,
      moduleOf: { [`${lib}/inner`]: `${lib}/inner` },
      versions: { [`${lib}/inner`]: 'v1.0.0' }
    })
    const { modules } = binaryOf(base, head)
    expect(modules).toEqual([
      { path: tool, baseVersion: '', headVersion: '', base: 600, head: 600 },
      { path: lib, baseVersion: '', headVersion: '', base: 400, head: 0 },
      {
        path: `${lib}/inner`,
        baseVersion: '',
        headVersion: 'v1.0.0',
        base: 0,
        head: 400
      }
    ])
  })

  it('says what a package wrote where both sides know it, and nothing otherwise', () => {
    const packages = { [tool]: 600, [lib]: 400 }
    const plain = example({ packages })
    const base = example({ packages, written: { [tool]: 650, [lib]: 350 } })
    const head = example({ packages, written: { [tool]: 610, [lib]: 390 } })
    expect(written(binaryOf(base, head))).toEqual([
      { base: 650, head: 610 },
      { base: 350, head: 390 }
    ])
    expect(written(binaryOf(plain, head))).toEqual([null, null])
  })

  it('has no base for a new binary, and no head for one that is gone', () => {
    const one = example({ symbols: [symbol(`${tool}.F`, 10)] })
    const [added, removed] = [binaryOf(null, one), binaryOf(one, null)]
    expect(added).toMatchObject({ status: 'added', base: null })
    expect(lines(added)).toEqual([[tool, '', '.F', 0, 10]])
    expect(removed).toMatchObject({ status: 'removed', head: null })
    expect(lines(removed)).toEqual([[tool, '', '.F', 10, 0]])
  })

  it('shows an unchanged file by the attribution of the head', () => {
    const binary = { sha256: 'a'.repeat(64) }
    const base = example({ binary, level: 'functions' })
    const head = example({
      binary,
      level: 'literals',
      symbols: [symbol(`${tool}.F`, 10)]
    })
    const shown = binaryOf(base, head)
    expect(shown.status).toBe('unchanged')
    expect(lines(shown)).toEqual([[tool, '', '.F', 10, 10]])
    expect(shown.notes).toEqual([])
  })

  it('says nothing of sections, which it has no table of', () => {
    const base = example({ binary: { goVersion: 'go1.25.1' } })
    const head = example({ packages: { [tool]: 1100 } })
    expect(binaryOf(base, head).notes).toEqual([])
  })

  it('takes the measurement that a side is of, where one file was measured twice', () => {
    const binary = { sha256: 'b'.repeat(64) }
    const poor = example({ binary, level: 'functions' })
    const rich = example({ binary, symbols: [symbol(`${tool}.F`, 10)] })
    const report = reportOf(null, rich)
    const [shown] = reportData(report, [poor, rich]).binaries
    expect(shown?.symbols.name).toEqual(['.F'])
  })

  it('compares no symbols of sides that were attributed to different levels, and says so', () => {
    const symbols = [symbol(`${tool}.F`, 10)]
    const base = example({ level: 'functions', symbols })
    const head = example({
      level: 'literals',
      symbols,
      packages: { [tool]: 1100 }
    })
    const binary = binaryOf(base, head)
    expect(lines(binary)).toEqual([])
    expect(binary.notes).toEqual([
      'Symbols are not compared: the base is attributed by functions, the head by literals.'
    ])
    expect(rests(binary, regionNames)).toEqual([[tool, 'code', 1000, 1100]])
  })

  it('compares no packages where one side has none', () => {
    const base = example({
      level: 'sections',
      packages: { '(unattributed)': 900, '(headers)': 100 }
    })
    const head = example({
      packages: { [tool]: 700, '(headers)': 150, '(unattributed)': 20 }
    })
    const binary = binaryOf(base, head)
    expect(
      binary.packages.map(({ path, base: before, head: after }) => [
        path,
        before,
        after
      ])
    ).toEqual([
      ['(unattributed)', 900, 720],
      ['(headers)', 100, 150]
    ])
    expect(binary.notes[0]).toMatch(/^Packages and symbols are not compared: /)
  })

  it('shows the changed packages of the report where a measurement is not at hand', () => {
    const base = example({ packages: { [tool]: 600, [lib]: 400 } })
    const head = example({ packages: { [tool]: 650, [lib]: 400 } })
    const [binary] = reportData(reportOf(base, head), [head]).binaries
    expect(binary?.packages).toMatchObject([
      { path: tool, base: 600, head: 650 },
      { path: '(not in the report)', base: 400, head: 400 }
    ])
    expect(binary?.notes).toHaveLength(1)
    expect(binary?.symbols.name).toEqual([])
  })

  it('says why a package changed', () => {
    const base = example()
    const head = example({ packages: { [tool]: 1000, [lib]: 500 } })
    const report = reportOf(base, head)
    const arrival = {
      change: 'added',
      packages: [lib],
      delta: 500,
      cause: {
        kind: 'import',
        edges: [{ from: tool, to: lib, file: 'main.go', line: 7 }],
        chain: []
      }
    } as const
    const explanation = {
      arrivals: [arrival],
      deadCode: null,
      symbols: [],
      contents: [],
      duplicates: [],
      notRecorded: []
    }
    const reports = report.reports.map((binary) => ({ ...binary, explanation }))
    const data = reportData({ ...report, reports }, [base, head])
    expect(data.binaries[0]?.packages).toMatchObject([
      { path: tool, why: [] },
      { path: lib, why: [`${lib} (+500 B) came in by main.go:7`] }
    ])
  })

  it('has the sizes that were recorded before, and the change as their last point', () => {
    const base = example({ gzip: 300 })
    const head = example({ packages: { [tool]: 1400 }, gzip: 333 })
    const of = reportOf(base, head)
    const [commit, now] = ['a'.repeat(40), 'b'.repeat(40)]
    const time = '2026-11-30T12:00:00Z'
    const history = [{ commit, time, missing: 0, fileSize: 1000, gzip: 300 }]
    const reports = of.reports.map((binary) => ({ ...binary, history }))
    const data = reportData(
      { ...of, reports, provenance: { ...provenance, headCommit: now } },
      [base, head],
      { runUrl: '', filesUrl: 'https://github.com/o/r/blob' }
    )
    expect(data.histories).toMatchObject([
      {
        name: 'tool',
        target: 'linux/amd64',
        points: [
          {
            label: 'aaaaaaa',
            url: `https://github.com/o/r/commit/${commit}`,
            fileSize: 1000,
            step: null
          },
          {
            label: 'bbbbbbb',
            time: '',
            fileSize: 1400,
            gzip: 333,
            step: [{ module: tool, base: 1000, head: 1400 }]
          }
        ]
      }
    ])
    expect(reportData(of, [base, head]).histories).toEqual([])
  })

  it('adds up for all kinds of changes', () => {
    const random = seeded(20)
    for (let round = 0; round < 60; round += 1) {
      const [base, head] = [randomExample(random), randomExample(random)].map(
        withRegions
      )
      if (base === undefined || head === undefined) throw new Error('two sides')
      expect(() => binaryOf(base, head)).not.toThrow()
    }
  })

  it('refuses a saved measurement whose symbols are larger than their package', () => {
    const head = example({ symbols: [symbol(`${tool}.F`, 1001)] })
    expect(() => measurementData([head])).toThrow(UserError)
    expect(() => measurementData([head])).toThrow(
      'the symbols of example.com/tool are larger than the package'
    )
  })

  it('refuses a saved measurement that has no package of a symbol', () => {
    const head = example({
      symbols: [symbol('a.F', 10, { package: 'example.com/\u202Elib' })]
    })
    expect(() => measurementData([head])).toThrow(UserError)
    expect(() => measurementData([head])).toThrow(
      'the symbol a.F is of example.com/lib, which is not among the packages'
    )
  })

  it('tells apart two measurements that claim to be of one file', () => {
    const binary = { sha256: 'b'.repeat(64) }
    const base = example({ binary })
    const head = example({ binary, packages: { [tool]: 2000 } })
    expect(binaryOf(base, head)).toMatchObject({
      status: 'changed',
      modules: [{ path: tool, base: 1000, head: 2000 }]
    })
  })

  it('lists no symbols where there are more than any program has, and says so', () => {
    const only = symbol(`${tool}.F`, 0)
    const symbols = Array.from({ length: 2_000_001 }, () => only)
    const [binary] = measurementData([example({ symbols })]).binaries
    expect(binary?.symbols.name).toEqual([])
    expect(binary?.notes).toEqual([
      'No symbols are listed: the measurements have 2000001, and a page matches at most 2000000.'
    ])
  })

  it('makes names of strangers text that steers nothing', () => {
    const hostile = `${tool}.\u202Eevil\u0000</script>`
    const head = example({
      symbols: [symbol(hostile, 10, { package: tool })],
      binary: { name: 'to\u202Eol' }
    })
    const [binary] = measurementData([head]).binaries
    expect(binary?.symbols.name).toEqual(['.evil</script>'])
    expect(binary?.name).toBe('tool')
    const path = 'example.com/\u2066lib\u0007'
    const [other] = measurementData([
      example({ packages: { [path]: 10 }, moduleOf: { [path]: path } })
    ]).binaries
    expect(other?.packages[0]?.path).toBe('example.com/lib')
    expect(other?.modules[0]?.path).toBe('example.com/lib')
  })

  it('cuts versions, targets, types and old names that fill a screen', () => {
    const long = 'x'.repeat(100_000)
    const head = example({
      versions: { [tool]: long },
      build: { target: long },
      symbols: [symbol(`${tool}.F`, 10, { instantiatedFor: long })]
    })
    const report = reportOf(null, head)
    const [one] = report.reports
    if (one === undefined) throw new Error('no report')
    const history = [
      { commit: long, time: long, missing: 0, fileSize: 1, gzip: null }
    ]
    const data = reportData({ ...report, reports: [{ ...one, history }] }, [
      head
    ])
    expect(JSON.stringify(data).length).toBeLessThan(10_000)
    expect(data.histories).toHaveLength(1)
  })
})

/** Random examples have larger symbols than packages: these fit. */
function withRegions(of: Measurement): Measurement {
  const left = new Map(of.packages.map(({ path, size }) => [path, size]))
  const symbols = of.symbols.filter(({ package: owner, size }) => {
    const room = left.get(owner) ?? 0
    left.set(owner, room - size)
    return size > 0 && size <= room
  })
  const fits = symbols.filter(
    ({ package: owner }) => (left.get(owner) ?? -1) >= 0
  )
  return { ...of, symbols: fits }
}

describe('comparedBinary', () => {
  it('leaves out the smallest unchanged symbols first, and counts their bytes with their packages', () => {
    const base = example({
      symbols: [
        symbol(`${tool}.Large`, 500),
        symbol(`${tool}.Small`, 5),
        symbol(`${tool}.Grew`, 10)
      ]
    })
    const head = example({
      packages: { [tool]: 1002 },
      symbols: [
        symbol(`${tool}.Large`, 500),
        symbol(`${tool}.Small`, 5),
        symbol(`${tool}.Grew`, 12)
      ]
    })
    const [report] = reportOf(base, head).reports
    if (report === undefined) throw new Error('no report')
    const binary = comparedBinary({ report, base, head }, 2)
    expect(lines(binary)).toEqual([
      [tool, '', '.Large', 500, 500],
      [tool, '', '.Grew', 10, 12]
    ])
    expect(rests(binary, regionNames)).toEqual([[tool, 'code', 490, 490]])
    expect(binary.notes).toEqual([
      '1 of 3 symbols are not listed, the unchanged and smallest ones first; their bytes are counted with their packages.'
    ])
  })
})

describe('assertAddsUp', () => {
  const whole = binaryOf(
    example({ symbols: [symbol(`${tool}.F`, 10)] }),
    example({ packages: { [tool]: 1100 }, symbols: [symbol(`${tool}.F`, 12)] })
  )

  it.each([
    ['modules', { modules: [] }],
    [
      'packages of a module',
      { packages: whole.packages.map((row) => ({ ...row, head: 1 })) }
    ],
    [
      'symbols and rest of a package',
      { symbols: { ...whole.symbols, base: [11] } }
    ]
  ])('refuses %s that don’t', (what, change) => {
    expect(() => assertAddsUp(whole)).not.toThrow()
    expect(() => assertAddsUp({ ...whole, ...change })).toThrow(
      `the ${what} of a page add up to`
    )
  })
})
