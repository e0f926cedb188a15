import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../../src/core/compare/compare.ts'
import type {
  Measurement,
  PathLeak,
  PathLeaks
} from '../../../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../../../src/core/model/parse-measurement.ts'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer, type Layer } from '../../../../src/core/policy/budget.ts'
import type { JudgeContext } from '../../../../src/core/policy/judge-context.ts'
import { judge } from '../../../../src/core/policy/judge.ts'
import { replay } from '../../../../src/core/policy/replay.ts'
import { leakPlaces } from '../../../../src/core/model/closed-lists.ts'
import { main, program } from './program.ts'

const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}
const push: JudgeContext = { ...change, event: 'push' }
const fail = 'fail: { forbid-path-leaks: true }'
const warn = 'warn: { forbid-path-leaks: true }'
const strict = 'fail: { forbid-path-leaks: strict }'
const rule = 'fail.forbid-path-leaks'

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
    ({ rule: by }) => by?.includes('path-leaks')
  )
}

const help: PathLeak = {
  place: 'string literal',
  path: '<source tree>/dist',
  holder: 'main.help',
  package: main,
  declared: 'help.go:12',
  count: 1
}
const stamp: PathLeak = {
  place: '-X value',
  path: '<source tree>',
  holder: 'main.stamp',
  package: main,
  count: 1
}

let bytes = 1000

/** A program with leaks; no two have the same bytes. */
function of(leaks: readonly PathLeak[] | null, missing?: string): Measurement {
  const made = program({
    imports: { [main]: ['fmt'] },
    bytes: { [main]: bytes++ }
  })
  if (leaks === null) return made
  return parseMeasurement({
    ...made,
    pathLeaks: { leaks, ...(missing === undefined ? {} : { missing }) }
  })
}

const found =
  'paths of the build machine are forbidden: <source tree>/dist in a string literal of main.help (package example.com/tool); at help.go:12; take it out of the source, or of what generates that'
const place = { file: 'help.go', line: 12 }

describe('forbid-path-leaks', () => {
  it('fails a change that brings a path, and names its owner, line and remedy', () => {
    expect(reasons(fail, of([]), of([help]))).toEqual([
      { state: 'fail', rule, message: found, place }
    ])
    expect(reasons(warn, of([]), of([help]))).toMatchObject([
      { state: 'warn', rule: 'warn.forbid-path-leaks' }
    ])
    expect(reasons(fail, null, of([help]))).toMatchObject([{ state: 'fail' }])
  })

  it('is silent without a path, without the rule, and for a binary that is gone', () => {
    expect(reasons(strict, of([help]), of([]))).toEqual([])
    expect(reasons(strict, of([help]), null)).toEqual([])
    expect(reasons('noise-floor: 0', of([]), of([help]))).toEqual([])
    expect(
      reasons('fail: { forbid-path-leaks: false }', of([]), of([help]))
    ).toEqual([])
  })

  it('warns of what the base has already, whoever holds it, unless it is strict', () => {
    const message = `${found}; already in the base`
    for (const base of [
      of([help]),
      of([{ ...help, holder: 'main.helpText', declared: 'other.go:1' }])
    ]) {
      expect(reasons(fail, base, of([help]))).toEqual([
        { state: 'warn', rule, message }
      ])
      expect(reasons(strict, base, of([help]))).toMatchObject([
        { state: 'fail' }
      ])
    }
    // Equal bytes hold the same, whoever recorded them.
    const same = of([help])
    const { pathLeaks: _pathLeaks, ...older } = same
    expect(reasons(fail, older, same)).toMatchObject([
      { state: 'warn', message }
    ])
  })

  it.each([
    ['another path', { ...help, path: '<source tree>/other' }],
    ['another kind of place', { ...help, place: 'data' as const }]
  ])('is not excused by %s of the base', (_, other) => {
    expect(reasons(fail, of([other]), of([help]))).toMatchObject([
      { state: 'fail', message: found }
    ])
  })

  it('takes a variable with another value of -X as the same, and another variable as new', () => {
    const other = { ...stamp, path: '/home/other' }
    expect(reasons(fail, of([other]), of([stamp]))).toMatchObject([
      { state: 'warn' }
    ])
    expect(
      reasons(fail, of([{ ...stamp, holder: 'main.other' }]), of([stamp]))
    ).toEqual([
      {
        state: 'fail',
        rule,
        message:
          'paths of the build machine are forbidden: <source tree> in the -X value of main.stamp (package example.com/tool); give the linker another value'
      }
    ])
  })

  it('keeps what is new apart from what the base has', () => {
    expect(reasons(fail, of([stamp]), of([help, stamp]))).toMatchObject([
      { state: 'fail', message: found },
      { state: 'warn', message: expect.stringContaining('main.stamp') }
    ])
  })

  it('names three and counts the others, and the paths below a directory', () => {
    const table: PathLeak = {
      place: 'file table',
      path: '<module cache>',
      holder: 'example.com/a, example.com/b',
      package: '',
      count: 40
    }
    const many = leakPlaces
      .filter((name) => name !== 'file table')
      .map((name): PathLeak => ({ ...stamp, place: name }))
    const [reason] = reasons(fail, of([]), of([table, ...many]))
    expect(reason?.message).toBe(
      'paths of the build machine are forbidden: 40 paths below <module cache> in the file table, for example.com/a, example.com/b, <source tree> in the build info, setting main.stamp (package example.com/tool), <source tree> in the default GOROOT, main.stamp (package example.com/tool), 7 more; build with -trimpath'
    )
  })

  it.each([
    ['an older measurement', of(null), 'its measurement has no paths'],
    [
      'a search that was not whole',
      of([], '.data holds <GOROOT>/src, and no symbol says whose text it is'),
      '.data holds <GOROOT>/src, and no symbol says whose text it is'
    ],
    [
      'a file that was only analysed',
      program({ imports: null, build: null }),
      'in a file that was only analysed nobody looks for them'
    ]
  ])('has no baseline for %s, and warns under warn', (_, unknown, why) => {
    const message = `whether it holds paths of the build machine, which are forbidden, is not known: ${why}`
    expect(reasons(fail, of([]), unknown)).toEqual([
      { state: 'no-baseline', rule, message }
    ])
    expect(reasons(warn, of([]), unknown)).toMatchObject([
      { state: 'warn', message }
    ])
    expect(reasons(fail, of([]), unknown, push)).toMatchObject([
      { state: 'warn', message }
    ])
    // Of the base: whether the change did it is not known.
    expect(reasons(fail, unknown, of([help]))).toMatchObject([
      {
        state: 'no-baseline',
        message: `${found}; whether the base has it already is not known: ${why}`
      }
    ])
    expect(reasons(strict, unknown, of([help]))).toMatchObject([
      { state: 'fail' }
    ])
    expect(reasons(fail, unknown, of([]))).toEqual([])
  })

  it('says what is missing beside a warning, and not beside what fails already', () => {
    expect(reasons(fail, of([help]), of([help], 'x'))).toMatchObject([
      { state: 'no-baseline', message: expect.stringMatching(/: x$/) },
      { state: 'warn' }
    ])
    expect(reasons(fail, of([]), of([help], 'x'))).toMatchObject([
      { state: 'fail' }
    ])
  })

  it('has no baseline without a base', () => {
    const missing: JudgeContext = {
      event: 'change',
      baseline: { state: 'missing', why: 'x' }
    }
    expect(reasons(fail, null, of([help]), missing)).toMatchObject([
      {
        state: 'no-baseline',
        message: `${found}; whether the base has it already is not known: x`
      }
    ])
  })

  it('fails no push, but for a strict one', () => {
    expect(reasons(fail, of([]), of([help]), push)).toMatchObject([
      { state: 'warn', message: found }
    ])
    expect(reasons(strict, of([]), of([help]), push)).toMatchObject([
      { state: 'fail' }
    ])
  })

  it('is lifted by a later layer: of a binary, or of an allowance', () => {
    const lifted =
      'binaries: [{ binary: tool, fail: { forbid-path-leaks: false } }]'
    expect(reasons(`${fail}\n${lifted}`, of([]), of([help]))).toEqual([])
    const allowance: Layer = { warn: {}, fail: { forbidPathLeaks: 'none' } }
    expect(reasons(fail, of([]), of([help]), change, [allowance])).toEqual([])
  })

  it('is replayed', () => {
    const history = [of([]), of([help]), of([help])].map(
      (measurement, index) => ({
        commit: String(index),
        label: '',
        measuredAt: '',
        measurements: [measurement],
        distance: 1
      })
    )
    const file = parseBudgetFile(fail, 'budget.yml')
    const { changes } = replay(history, { inline: noLayer, file })
    expect(changes.map(({ state }) => state)).toEqual(['stopped', 'warned'])
  })
})

const read = (pathLeaks: unknown) => () =>
  parseMeasurement({ ...of([]), pathLeaks })

describe('a recorded measurement with paths', () => {
  it.each<[string, PathLeaks]>([
    ['none', { leaks: [] }],
    ['some', { leaks: [help, stamp], missing: 'x' }]
  ])('is read with %s', (_, pathLeaks) => {
    expect(read(pathLeaks)().pathLeaks).toEqual(pathLeaks)
  })

  it.each([
    ['a place that is none', { leaks: [{ ...help, place: 'heap' }] }, 'place'],
    [
      'a declaration out of its directory',
      { leaks: [{ ...help, declared: '../x.go:1' }] },
      'declared'
    ],
    [
      'a path without end',
      { leaks: [{ ...help, path: 'x'.repeat(1001) }] },
      'path'
    ],
    ['a leak twice', { leaks: [help, { ...help, count: 2 }] }, 'once'],
    [
      'leaks without end',
      {
        leaks: Array.from({ length: 1001 }, (__, i) => ({
          ...help,
          path: `/${i}`
        }))
      },
      'at most 1000'
    ],
    ['a count below 0', { leaks: [{ ...help, count: -1 }] }, 'count']
  ])('is refused with %s', (_, pathLeaks, what) => {
    expect(read(pathLeaks)).toThrow(
      new RegExp(`^not a measurement: pathLeaks\\.leaks.*${what}`)
    )
  })
})
