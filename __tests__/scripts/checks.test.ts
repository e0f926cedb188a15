// The checks of the corpus must be able to fail.
import { describe, expect, it } from '@jest/globals'
import { checkFile, type Evidence } from '../../scripts/corpus/checks.ts'
import { parseNm } from '../../scripts/corpus/oracles.ts'
import { packages, type CorpusFile } from '../../scripts/corpus/packages.ts'
import { contentShare, sharesOf } from '../../scripts/corpus/shares.ts'
import { namedRuntimeTables } from '../../src/core/model/closed-lists.ts'
import { example, symbol } from '../core/compare/example.ts'

const [table] = namedRuntimeTables

const measurement = example({
  packages: { 'example.com/tool': 840, [table]: 20, '(unattributed)': 140 },
  regions: [{ name: 'code', size: 1000 }],
  symbols: [symbol('main.main', 100), symbol('main.a.b', 30)]
})

const file: CorpusFile = {
  path: 'package/bin/tool',
  bytes: 1000,
  sha256: measurement.binary.sha256,
  format: 'elf',
  goarch: 'amd64',
  goVersion: 'go1.26.8',
  buildInfo: true,
  functions: 2,
  stripped: true
}

const evidence: Evidence = {
  measurement,
  functionCount: 2,
  standard: new Set(['runtime']),
  told: {
    goVersion: 'go1.26.8',
    main: 'example.com/tool',
    modules: ['example.com/tool'],
    directories: ['example.com/tool', 'runtime'],
    sections: null,
    functions: [
      { name: 'main.main', space: 128 },
      { name: 'main.a·b', space: 30 }
    ]
  },
  sections: [{ name: '.text', offset: 0, size: 1000 }],
  symbols: null
}

const broken = (more: Partial<Evidence>, facts: Partial<CorpusFile> = {}) =>
  checkFile({ ...file, ...facts }, { ...evidence, ...more }).flatMap(
    ({ what, problem }) => (problem === null ? [] : [`${what}: ${problem}`])
  )

const measured = (more: Partial<typeof measurement>): Partial<Evidence> => ({
  measurement: { ...measurement, ...more }
})

const { binary } = measurement

const told = (functions: Evidence['told']['functions']): Partial<Evidence> => ({
  told: { ...evidence.told, functions }
})

const spaces = (main: number, other = 30): Partial<Evidence> =>
  told([
    { name: 'main.main', space: main },
    { name: 'main.a·b', space: other }
  ])

describe('checkFile', () => {
  it('finds nothing where all agree, and checks what there is', () => {
    expect(broken({})).toEqual([])
    expect(checkFile(file, evidence)).toHaveLength(15)
    const nothing = { ...file, buildInfo: false, functions: null }
    const alone = { ...evidence, sections: null, ...told(null) }
    expect(checkFile({ ...nothing, stripped: null }, alone)).toHaveLength(9)
  })

  it.each<[string, Partial<Evidence>, RegExp]>([
    [
      'sums',
      measured({ regions: [{ name: 'code', size: 999 }] }),
      /^sums: regions add up to 999, not to 1000$/
    ],
    [
      'a package that a name was cut to',
      measured({
        packages: measurement.packages.map((one) =>
          one.path === 'example.com/tool'
            ? { ...one, path: 'example.com/tool.T.net/http' }
            : one
        )
      }),
      /^no phantom package: 1 of 3 packages are made up: "example\.com\/tool\.T\.net\/http" is below no module of the build info$/
    ],
    [
      'modules without their packages',
      measured({ modules: [{ path: 'x', version: '', size: 1000 }] }),
      /^sums: packages of x add up to 0, not to 1000$/
    ],
    [
      'a gap between sections',
      measured({
        sections: [
          { name: '.text', offset: 0, fileSize: 1000, virtualSize: 0 },
          { name: '.data', offset: 1001, fileSize: 1, virtualSize: 0 }
        ]
      }),
      /^sections tile the file: section \.data is at 1001/m
    ],
    [
      'another hash',
      measured({ binary: { ...binary, sha256: '00' } }),
      /^sha256: "00" instead of/
    ],
    [
      'another Go',
      measured({ binary: { ...binary, goVersion: '' } }),
      /^Go version: "" instead of "go1.26.8"/
    ],
    [
      'another number of functions',
      { functionCount: 3 },
      /^functions: 3 instead of 2/
    ],
    [
      'a section elsewhere',
      { sections: [{ name: '.text', offset: 1, size: 999 }] },
      /^sections as others list them: \.text has 999 bytes at 1, and here 1000 at 0$/
    ],
    [
      'a function that is longer than its space',
      spaces(99),
      /^sizes of functions: main\.main has 100 bytes in a space of 99$/
    ],
    [
      'a function that is too short',
      spaces(164),
      /^sizes of functions: main\.main has 100 bytes in a space of 164$/
    ],
    [
      'a function that we lack',
      told([
        { name: 'main.main', space: 100 },
        { name: 'main.c', space: 30 }
      ]),
      /^sizes of functions: main\.c is missing$/
    ],
    [
      'a function that nobody else has',
      told([{ name: 'main.main', space: 100 }]),
      /sizes of functions: main\.a\.b is in no table but ours$/
    ],
    [
      'a symbol of another size',
      {
        symbols: [
          { name: 'main.main.abi0', size: 100 },
          { name: 'main.a·b', size: 31 }
        ]
      },
      /^symbols by go tool nm: main\.a\.b has 30 bytes, and for nm 31$/
    ]
  ])('finds %s', (_, more, message) => {
    expect(broken(more).join('\n')).toMatch(message)
  })

  it('wants an owner for 85 % of a file of a current Go, and of those only', () => {
    const poor = example({
      packages: { 'example.com/tool': 849, '(C)': 11, '(unattributed)': 140 },
      regions: [{ name: 'code', size: 1000 }],
      symbols: measurement.symbols
    })
    const facts = { sha256: poor.binary.sha256 }
    expect(broken({ measurement: poor }, facts)).toEqual([
      'owned share: 84.90 % has an owner, less than 85 %'
    ])
    const goVersion = 'go1.25.9'
    const old = {
      measurement: { ...poor, binary: { ...poor.binary, goVersion } },
      told: { ...evidence.told, goVersion }
    }
    expect(broken(old, { ...facts, goVersion })).toEqual([])
  })
})

describe('shares', () => {
  it('count each byte once', () => {
    const shares = sharesOf(
      example({
        packages: {
          'example.com/tool': 500,
          [table]: 100,
          '(C)': 50,
          '(padding)': 50,
          '(shared types)': 30,
          '(signature)': 20,
          '(unattributed)': 250
        }
      })
    )
    expect(shares).toEqual({
      fileSize: 1000,
      packages: 500,
      namedRuntimeTables: 100,
      c: 50,
      padding: 50,
      sharedTypes: 30,
      signature: 20,
      unattributed: 250
    })
    expect(contentShare(shares)).toBeCloseTo(650 / 950)
  })
})

describe('the table', () => {
  it('has files of every format, each once', () => {
    const files = packages.flatMap((one) =>
      one.files.map((each) => ({ ...each, from: one.name + one.version }))
    )
    expect(new Set(files.map((one) => one.format)).size).toBe(5)
    expect(new Set(files.map((one) => one.from + one.path)).size).toBe(
      files.length
    )
  })
})

describe('parseNm', () => {
  it('reads sizes and names of code', () => {
    const text = [
      '       0          0 _ go.go',
      '  401000         89 T internal/cpu.Initialize',
      '  4b2e40        120 t type:.eq.struct { a int; b string }',
      '  5a0000         16 D runtime.buildVersion',
      '                 0 U malloc'
    ]
    expect(parseNm(text.join('\n'))).toEqual([
      { name: 'internal/cpu.Initialize', size: 89 },
      { name: 'type:.eq.struct { a int; b string }', size: 120 }
    ])
  })
})
