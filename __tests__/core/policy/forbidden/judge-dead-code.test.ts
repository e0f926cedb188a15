import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../../src/core/compare/compare.ts'
import type { DeadCode } from '../../../../src/core/model/explanation/explanation.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer, type Layer } from '../../../../src/core/policy/budget.ts'
import type { JudgeContext } from '../../../../src/core/policy/judge-context.ts'
import { judge } from '../../../../src/core/policy/judge.ts'
import { main, program } from './program.ts'

const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}
const push: JudgeContext = { ...change, event: 'push' }
const fail = 'fail: { require-dead-code-elimination: true }'
const warn = 'warn: { require-dead-code-elimination: true }'
const strict = 'fail: { require-dead-code-elimination: strict }'

function reasons(
  text: string,
  base: Measurement | null,
  head: Measurement | null,
  context = change,
  allowed: readonly Layer[] = []
) {
  const file = parseBudgetFile(text, 'budget.yml')
  const budget = { inline: noLayer, file, allowed }
  return judge(compare(base, head), budget, context).reasons.filter(
    ({ rule }) => rule?.includes('dead-code')
  )
}

const imports = { [main]: ['fmt', 'text/template'] }
const culprit = {
  kind: 'reflection' as const,
  symbol: 'text/template.(*state).evalField',
  package: 'text/template',
  path: [
    { package: main, symbol: 'main.main' },
    { package: 'text/template', symbol: 'text/template.(*state).evalField' }
  ]
}
const off: DeadCode = { state: 'off', culprits: [culprit] }
const on: DeadCode = { state: 'on', culprits: [] }
const unknown: DeadCode = {
  state: 'unknown',
  why: "Go before 1.21 doesn't mark culprits",
  culprits: []
}
// Another program has other bytes.
const of = (
  deadCode: DeadCode | null,
  bytes = 1000 + JSON.stringify(deadCode).length
) => program({ imports, deadCode, bytes: { [main]: bytes } })

const found = `dead-code elimination is off, and it is required: by text/template.(*state).evalField (${main} → text/template), imported at own.go:4`
const place = { file: 'own.go', line: 4 }
const rule = 'fail.require-dead-code-elimination'

describe('require-dead-code-elimination', () => {
  it('fails a change that switches it off, and names the culprit, its path and the line', () => {
    expect(reasons(fail, of(on), of(off))).toEqual([
      { state: 'fail', rule, message: found, place }
    ])
    expect(reasons(warn, of(on), of(off))).toMatchObject([{ state: 'warn' }])
    expect(reasons(fail, null, of(off))).toMatchObject([{ state: 'fail' }])
  })

  it('names the line of own code that calls for methods', () => {
    const own = {
      ...culprit,
      symbol: 'main.call',
      package: main,
      place: 'own.go:14',
      path: [{ package: main, symbol: 'main.call' }]
    }
    expect(
      reasons(fail, of(on), of({ state: 'off', culprits: [own] }))
    ).toEqual([
      {
        state: 'fail',
        rule,
        message:
          'dead-code elimination is off, and it is required: by main.call, at own.go:14',
        place: { file: 'own.go', line: 14 }
      }
    ])
  })

  it('is silent where it is on, and for a binary that is gone', () => {
    expect(reasons(strict, of(off), of(on))).toEqual([])
    expect(reasons(strict, of(off), null)).toEqual([])
    expect(reasons('noise-floor: 0', of(on), of(off))).toEqual([])
  })

  it('warns of a base that has it off already, unless it is strict', () => {
    const message = `${found}; already in the base`
    for (const head of [of(off), of(off, 9000)]) {
      expect(reasons(fail, of(off), head)).toEqual([
        { state: 'warn', rule, message }
      ])
      expect(reasons(strict, of(off), head)).toMatchObject([{ state: 'fail' }])
    }
  })

  it.each([
    ['a Go before 1.21', of(unknown), unknown.why],
    [
      'a measurement without a listing',
      of(null),
      "the linker's listing was not recorded"
    ],
    [
      'a stripped foreign file',
      program({
        imports: null,
        deadCode: null,
        build: null,
        level: 'functions'
      }),
      "a file that was only analysed has no linker's listing"
    ],
    [
      'a twin that is no pair',
      program({
        imports,
        deadCode: null,
        level: 'functions',
        notes: ['the twin is no pair']
      }),
      'symbols are known only at the level "functions" (the twin is no pair)'
    ]
  ])('has no baseline for %s, and warns under warn', (_, head, why) => {
    const message = `whether dead-code elimination is on, which is required, is not known: ${why}`
    expect(reasons(fail, of(on), head)).toEqual([
      { state: 'no-baseline', rule, message }
    ])
    expect(reasons(strict, of(on), head)).toMatchObject([
      { state: 'no-baseline' }
    ])
    expect(reasons(warn, of(on), head)).toMatchObject([
      { state: 'warn', message }
    ])
    // Of the base: whether the change did it is not known.
    expect(reasons(fail, head, of(off))).toMatchObject([
      {
        state: 'no-baseline',
        message: `${found}; whether the base has it already is not known: ${why}`
      }
    ])
    expect(reasons(strict, head, of(off))).toMatchObject([{ state: 'fail' }])
    expect(reasons(fail, head, of(on))).toEqual([])
  })

  it('has no baseline without a base', () => {
    const missing: JudgeContext = {
      event: 'change',
      baseline: { state: 'missing', why: 'x' }
    }
    expect(reasons(fail, null, of(off), missing)).toMatchObject([
      {
        state: 'no-baseline',
        message: `${found}; whether the base has it already is not known: x`
      }
    ])
  })

  it('fails no push, but for a strict one', () => {
    expect(reasons(fail, of(on), of(off), push)).toMatchObject([
      { state: 'warn', message: found }
    ])
    expect(reasons(strict, of(on), of(off), push)).toMatchObject([
      { state: 'fail' }
    ])
    expect(reasons(fail, of(on), of(unknown), push)).toMatchObject([
      { state: 'warn' }
    ])
  })

  it('is lifted by a later layer: of a binary, or of an allowance', () => {
    const lifted =
      'binaries: [{ binary: tool, fail: { require-dead-code-elimination: false } }]'
    expect(reasons(`${fail}\n${lifted}`, of(on), of(off))).toEqual([])
    const allowance: Layer = { warn: {}, fail: { requireDeadCode: 'none' } }
    expect(reasons(fail, of(on), of(off), change, [allowance])).toEqual([])
  })

  it('names an import of plugin with its line, and a shared link', () => {
    const plugin: DeadCode = {
      state: 'off',
      culprits: [
        { kind: 'plugin', symbol: 'plugin', package: main, path: [] },
        { kind: 'shared', symbol: '-buildmode=plugin', package: '', path: [] }
      ]
    }
    const head = program({
      imports: { [main]: ['fmt', 'os', 'plugin'] },
      deadCode: plugin
    })
    expect(reasons(fail, of(on), head)).toEqual([
      {
        state: 'fail',
        rule,
        message: `dead-code elimination is off, and it is required: by the import of plugin in ${main}, types shared with other files by -buildmode=plugin, imported at own.go:5`,
        place: { file: 'own.go', line: 5 }
      }
    ])
  })

  it('names three culprits and counts the others, of a dynamic link as well', () => {
    const many: DeadCode = {
      state: 'off',
      culprits: Array.from({ length: 5 }, (_, index) => ({
        kind: 'reflection' as const,
        symbol: `p.F${index}`,
        package: 'p',
        path: []
      }))
    }
    expect(reasons(fail, of(on), of(many))).toMatchObject([
      {
        message:
          'dead-code elimination is off, and it is required: by p.F0, p.F1, p.F2, 2 more'
      }
    ])
  })
})
