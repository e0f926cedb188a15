import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer, type Budget } from '../../../src/core/policy/budget.ts'
import { judge } from '../../../src/core/policy/judge.ts'
import type { JudgeContext } from '../../../src/core/policy/judge-context.ts'
import { example } from '../compare/example.ts'

const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}
const quiet = 'warn: { max-growth: none }\nfail: { max-growth: none }\n'

function budget(text: string): Budget {
  return {
    inline: noLayer,
    file: parseBudgetFile(`${quiet}${text}`, 'budget.yml')
  }
}

function told(
  base: Measurement | null,
  head: Measurement,
  text: string,
  context = change
): string[] {
  const { reasons } = judge(compare(base, head), budget(text), context)
  return reasons
    .filter(({ message }) => /package|module|breach|code/.test(message))
    .map(({ state, rule, message }) => `${state} ${rule ?? '-'}: ${message}`)
}

const before = example({
  packages: { main: 100_000, 'aws/s3': 10_000, 'aws/ec2': 20_000 },
  moduleOf: { 'aws/s3': 'aws', 'aws/ec2': 'aws' }
})
const after = example({
  packages: { main: 100_000, 'aws/s3': 15_000, 'aws/ec2': 21_000 },
  moduleOf: { 'aws/s3': 'aws', 'aws/ec2': 'aws' }
})

describe('budgets of packages', () => {
  it.each([
    ['{ package: aws/s3, fail: { max-size: 15000 } }', []],
    [
      '{ package: aws/s3, fail: { max-size: 14999 } }',
      [
        'fail packages.fail.max-size: package aws/s3 is 14.6 KiB, 1 B over the maximum of 14.6 KiB'
      ]
    ],
    ['{ package: "aws/*", fail: { max-growth: 5000 } }', []],
    [
      '{ package: "aws/*", fail: { max-growth: 4999 } }',
      [
        'fail packages.fail.max-growth: package aws/s3 grew by 4.9 KiB (+50.0 %), 1 B over the limit of 4.9 KiB'
      ]
    ],
    ['{ package: "aws/*", judge: together, fail: { max-growth: 6000 } }', []],
    [
      '{ package: "aws/*", judge: together, warn: { max-growth: 5999 } }',
      [
        'warn packages.warn.max-growth: packages aws/* grew by 5.9 KiB (+20.0 %), 1 B over the limit of 5.9 KiB'
      ]
    ],
    ['{ package: aws/ec2, warn: { max-growth-percent: 1 } }', []],
    [
      '{ package: gone, fail: { min-size: 1 } }',
      [
        'fail packages.fail.min-size: package gone is 0 B, 1 B under the minimum of 1 B'
      ]
    ],
    ['{ package: gone, fail: { max-size: 0, max-growth: 0 } }', []]
  ])('%s', (rule, expected) => {
    expect(told(before, after, `packages: [${rule}]`)).toEqual(expected)
  })

  it('judge every matching rule', () => {
    const rule = '{ package: aws/s3, warn: { max-size: 1 } }'
    const text = `packages: [${rule}, ${rule}]\nbinaries: [{ binary: tool, packages: [${rule}] }]`
    expect(told(before, after, text)).toHaveLength(3)
  })

  it('do not judge growth on a push or of a new binary', () => {
    const text = 'packages: [{ package: "**", fail: { max-growth: 0 } }]'
    expect(told(before, after, text, { ...change, event: 'push' })).toEqual([])
    expect(told(null, after, text)).toEqual([])
  })

  it('judge ceilings on a push and of a new binary', () => {
    const text = 'packages: [{ package: aws/s3, fail: { max-size: 0 } }]'
    expect(
      told(before, after, text, { ...change, event: 'push' })
    ).toHaveLength(1)
    expect(told(null, after, text)).toHaveLength(1)
  })

  it('list the worst breaches of a rule and count the others', () => {
    const packages = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`p${index}`, 1000 + index])
    )
    const reasons = told(
      null,
      example({ packages }),
      'packages: [{ package: "*", fail: { max-size: 10 } }]'
    )
    expect(reasons).toHaveLength(11)
    expect(reasons[0]).toMatch('package p24 is 1.0 KiB')
    expect(reasons[10]).toBe(
      'fail -: 15 more breaches of limits for packages of *'
    )
  })
})

describe('budgets of modules', () => {
  it('judge the module as a whole', () => {
    const text = 'modules: [{ module: aws, fail: { max-growth: 5999 } }]'
    expect(told(before, after, text)).toEqual([
      'fail modules.fail.max-growth: module aws grew by 5.9 KiB (+20.0 %), 1 B over the limit of 5.9 KiB'
    ])
  })
})

describe('budgets of own code and of dependencies', () => {
  const kinds = { tool: 'main', 'tool/x': 'main', fmt: 'std' } as const
  const of = (own: number, old: number, updated: number, version: string) =>
    example({
      packages: {
        tool: 50_000,
        'tool/x': own,
        fmt: 9_000,
        'd/old': old,
        'd/new': updated,
        '(padding)': own
      },
      kinds,
      moduleOf: { 'tool/x': 'tool', fmt: 'std' },
      versions: { 'd/old': 'v1.0.0', 'd/new': version }
    })
  const base = of(10_000, 20_000, 30_000, 'v1.0.0')
  const head = of(15_000, 21_000, 37_000, 'v1.1.0')

  it('judge each by what is its own', () => {
    expect(
      told(base, head, 'origins: [{ origin: own, fail: { max-growth: 4999 } }]')
    ).toEqual([
      'fail origins.fail.max-growth: own code grew by 4.9 KiB (+8.3 %), 1 B over the limit of 4.9 KiB'
    ])
    expect(
      told(base, head, 'origins: [{ origin: own, fail: { max-growth: 5000 } }]')
    ).toEqual([])
    expect(
      told(
        base,
        head,
        'origins: [{ origin: dependencies, warn: { max-growth: 7999 } }]'
      )
    ).toEqual([
      'warn origins.warn.max-growth: code of dependencies grew by 7.8 KiB (+16.0 %), 1 B over the limit of 7.8 KiB'
    ])
    expect(
      told(
        base,
        head,
        'origins: [{ origin: dependencies, fail: { max-size: 57999 } }]'
      )
    ).toEqual([
      'fail origins.fail.max-size: code of dependencies is 56.6 KiB, 1 B over the maximum of 56.6 KiB'
    ])
  })
})

describe('parts that could not be attributed', () => {
  const text = 'packages: [{ package: aws/s3, fail: { max-growth: 0 } }]'

  it.each(['file', 'sections'] as const)('warn at the level %s', (level) => {
    expect(told(before, { ...after, ...leveled(level) }, text)).toEqual([
      `warn -: budgets of packages, modules and origins were not judged: names could be given to bytes only at the level "${level}"`
    ])
  })

  it('are never compared between different levels', () => {
    const head = { ...after, ...leveled('functions') }
    expect(told(before, head, text)).toEqual([
      'no-baseline -: growth of packages, modules and origins was not judged: names were given to bytes at the level "symbols" in the base and "functions" in the head'
    ])
    const ceiling = 'packages: [{ package: aws/s3, fail: { max-size: 1 MiB } }]'
    expect(told(before, head, ceiling)).toEqual([])
  })

  it('do not matter without such budgets', () => {
    expect(told(before, { ...after, ...leveled('file') }, '')).toEqual([])
  })

  it('do not matter to equal files', () => {
    const base = { ...after, ...leveled('functions') }
    expect(told(base, after, text)).toEqual([])
  })
})

function leveled(level: Measurement['attribution']['level']) {
  return { attribution: { ...after.attribution, level } }
}
