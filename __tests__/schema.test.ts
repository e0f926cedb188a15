import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import * as v from 'valibot'
import { parse } from 'yaml'
import { schemaFiles } from '../scripts/schema.ts'
import { binaryReport, compare } from '../src/core/compare/compare.ts'
import type { Measurement } from '../src/core/model/measurement.ts'
import { parseMeasurement } from '../src/core/model/parse-measurement.ts'
import { parseBudgetFile } from '../src/core/policy/budget-file/budget-file.ts'
import { noBudgetFile, noLayer } from '../src/core/policy/budget.ts'
import { judge } from '../src/core/policy/judge.ts'
import { overall } from '../src/core/policy/verdicts.ts'
import type { Report } from '../src/core/model/report.ts'
import { reportSchema } from '../src/core/model/report-schema.ts'
import {
  example,
  randomExample,
  seeded,
  symbol
} from './core/compare/example.ts'

async function read(path: string): Promise<string> {
  return await readFile(new URL(`../${path}`, import.meta.url), 'utf8')
}

const ajv = new Ajv()

/** The validator of a published schema. */
async function published(name: string): Promise<ValidateFunction> {
  const known = ajv.getSchema(name)
  if (known !== undefined) return known
  ajv.addSchema(JSON.parse(await read(`schema/${name}.schema.json`)), name)
  return await published(name)
}

/** A value as it is after a way through JSON. */
function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown
}

describe('schema/*.json', () => {
  it('are what scripts/schema.ts writes', async () => {
    const files = await schemaFiles()
    expect(Object.keys(files)).toHaveLength(13)
    for (const [path, text] of Object.entries(files)) {
      // If this fails: node scripts/schema.ts
      expect(await read(path)).toBe(text)
    }
  })
})

describe('a measurement', () => {
  it('is read as it was written', async () => {
    const validate = await published('measurement')
    const random = seeded(5)
    for (let round = 0; round < 20; round += 1) {
      const measurement = randomExample(random)
      expect(parseMeasurement(stored(measurement))).toEqual(measurement)
      expect(validate(stored(measurement))).toBe(true)
    }
    const file = example({ build: null, gzip: 7 })
    expect(parseMeasurement(stored(file))).toEqual(file)
    expect(validate(stored(file))).toBe(true)
  })

  it('may hold what a later version adds', () => {
    const later = {
      ...example(),
      added: 1,
      binary: { ...example().binary, x: 2 }
    }
    expect(parseMeasurement(later)).toEqual(example())
  })

  it('may be as large as a large program', () => {
    const symbols = Array.from({ length: 50_000 }, (_, index) =>
      symbol(`example.com/tool.F${index}`, 1)
    )
    const large = example({ symbols })
    expect(parseMeasurement(stored(large)).symbols).toHaveLength(50_000)
  })

  const good = example({ symbols: [symbol('a.F', 1)] })
  const section = good.sections[0]
  const bytes = 'must be a whole number of bytes, 0 to 2^53 - 1'

  it.each<[unknown, string]>([
    [null, 'the document must be an object'],
    ['x', 'the document must be an object'],
    [{}, 'schemaVersion is missing'],
    [
      { ...good, schemaVersion: 2 },
      'schemaVersion must be 1, the only version that this program reads'
    ],
    [{ ...good, symbols: undefined }, 'symbols must be a list'],
    [
      { ...good, symbols: [{ ...good.symbols[0], size: -1 }] },
      `symbols[0].size ${bytes}`
    ],
    [
      { ...good, symbols: [{ ...good.symbols[0], size: 0.5 }] },
      `symbols[0].size ${bytes}`
    ],
    [
      { ...good, symbols: [{ ...good.symbols[0], size: 2 ** 53 }] },
      `symbols[0].size ${bytes}`
    ],
    [
      { ...good, symbols: [{ ...good.symbols[0], size: '1' }] },
      `symbols[0].size ${bytes}`
    ],
    [
      { ...good, symbols: [{ ...good.symbols[0], region: 'x' }] },
      'symbols[0].region must be the name of a region'
    ],
    [
      {
        ...good,
        symbols: [{ ...good.symbols[0], name: 'x'.repeat(2 ** 20 + 1) }]
      },
      'symbols[0].name must have at most 1048576 characters'
    ],
    [
      { ...good, sections: [section, section] },
      'sections must have each name once only'
    ],
    [
      { ...good, packages: [...good.packages, ...good.packages] },
      'packages must have each path once only'
    ],
    [
      { ...good, modules: [...good.modules, ...good.modules] },
      'modules must have each path once only'
    ],
    [
      { ...good, regions: [...good.regions, ...good.regions] },
      'regions must have each name once only'
    ],
    [
      {
        ...good,
        modules: Array.from({ length: 100_001 }, () => good.modules[0])
      },
      'modules must have at most 100000 entries'
    ],
    [
      { ...good, binary: { ...good.binary, sha256: 'A'.repeat(64) } },
      'binary.sha256 must be 64 lower-case hex digits'
    ],
    [
      { ...good, binary: { ...good.binary, format: 'a.out' } },
      'binary.format must be elf, macho, pe, plan9, wasm or xcoff'
    ],
    [
      { ...good, build: { ...good.build, environment: { A: 1 } } },
      'build.environment.A must be a string'
    ],
    [
      { ...good, attribution: { ...good.attribution, level: 'most' } },
      'attribution.level must be file, sections, functions, symbols or literals'
    ]
  ])(
    'is refused with the place and what must stand there: #%#',
    (value, fault) => {
      expect(() => parseMeasurement(value)).toThrow(
        `not a measurement: ${fault}`
      )
    }
  )

  it.each([
    ['sections', { sections: [] }],
    ['regions', { regions: [] }],
    ['modules', { modules: [] }],
    ['packages', { packages: [] }],
    ['content and padding', { binary: { ...good.binary, contentSize: 1 } }],
    [
      'owned and unattributed bytes',
      { attribution: { ...good.attribution, ownedBytes: 1 } }
    ]
  ])('is refused when %s do not add up', (what, change) => {
    expect(() => parseMeasurement({ ...good, ...change })).toThrow(
      `not a measurement that adds up: ${what} add up to `
    )
  })
})

function report(base: Measurement | null, head: Measurement | null): Report {
  const comparison = compare(base, head)
  const verdict = judge(
    comparison,
    { inline: noLayer, file: noBudgetFile },
    { event: 'change', baseline: { state: 'found', source: 'cache' } }
  )
  const baseline = {
    source: 'cache',
    commit: 'c'.repeat(40),
    chosenBy: 'merge base',
    run: ''
  } as const
  return {
    schemaVersion: 1,
    verdict: overall([{ title: 'tool', verdict }]),
    reports: [binaryReport(comparison, verdict, baseline)],
    notBuilt: [{ mainPackage: 'a', target: 'js/wasm', reason: 'excluded' }],
    budgetChange: {
      path: 'budget.yml',
      accepted: false,
      baseVerdict: 'fail',
      headVerdict: 'pass'
    },
    provenance: {
      tool: 'go-size-gate 1.0.0',
      mode: 'gate',
      event: 'pull_request',
      headCommit: 'd'.repeat(40),
      overrides: [],
      relaxations: [],
      passedThrough: [],
      modulesReused: 1,
      modulesFetched: 2,
      verified: true,
      notices: [],
      reproduce: ''
    }
  }
}

describe('a report', () => {
  it('keeps to its schema', async () => {
    const validate = await published('report')
    const random = seeded(6)
    for (let round = 0; round < 20; round += 1) {
      const [a, b] = [randomExample(random), randomExample(random)]
      for (const one of [report(a, b), report(null, b), report(a, null)]) {
        expect(v.parse(reportSchema, stored(one))).toEqual(one)
        expect(validate(stored(one))).toBe(true)
      }
    }
  })

  it('has no other states and no fractions of a byte', async () => {
    const validate = await published('report')
    const one = report(null, example())
    const half = {
      ...one.reports[0],
      delta: { fileSize: 0.5, contentSize: 0, gzip: null }
    }
    for (const broken of [
      { ...one, verdict: { state: 'green', reasons: [] } },
      { ...one, reports: [half] },
      { ...one, schemaVersion: 2 }
    ]) {
      expect(v.safeParse(reportSchema, broken).success).toBe(false)
      expect(validate(stored(broken))).toBe(false)
    }
  })
})

describe('a budget file', () => {
  it.each([
    ['fail: { max-size: 20 MiB }', true],
    ['fail: { max-size: { file: 20 MiB, gzip: none } }', true],
    ['warn: { max-growth-percent: 0.5 %, require: all }', true],
    ['metric: [file, gzip]', true],
    ['binaries: [{ binary: a, was: b, target: linux/* }]', true],
    [
      'packages: [{ package: a, judge: together, fail: { max-growth: 1 } }]',
      true
    ],
    ['modules: [{ module: a, warn: { min-size: 1 } }]', true],
    ['fali: {}', false],
    ['fail: { max-size: 20 mib }', false],
    ['fail: { max-size: -1 }', false],
    ['fail: { max-size: 1.5 }', false],
    ['fail: { max-size: { file: 1, zip: 1 } }', false],
    ['fail: []', false],
    ['metric: []', false],
    ['binaries: [{ target: a }]', false],
    ['modules: [{ module: a, fail: { max-size: none } }]', false],
    ['version: 2', false]
  ])(
    'is judged alike by editors and by the program: %s',
    async (text, good) => {
      const validate = await published('budget')
      expect(validate(parse(text))).toBe(good)
      const parsed = () => parseBudgetFile(text, 'budget.yml')
      if (good) expect(parsed).not.toThrow()
      else expect(parsed).toThrow('budget.yml:1:')
    }
  )

  const keys = v.record(
    v.string(),
    v.object({
      $ref: v.optional(v.string()),
      description: v.optional(v.string())
    })
  )

  it('has a description for every key', async () => {
    const described = v.parse(
      v.object({ properties: keys, $defs: keys }),
      JSON.parse(await read('schema/budget.schema.json'))
    )
    const all = { ...described.properties, ...described.$defs }
    for (const [name, { $ref, description }] of Object.entries(all)) {
      expect([name, description ?? $ref]).toEqual([name, expect.any(String)])
    }
  })
})
