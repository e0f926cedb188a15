import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer, type Budget } from '../../../src/core/policy/budget.ts'
import type { Upgrade } from '../../../src/core/policy/go-upgrade.ts'
import { judge } from '../../../src/core/policy/judge.ts'
import type { JudgeContext } from '../../../src/core/policy/judge-context.ts'
import { example, type Example } from '../compare/example.ts'

const KiB = 1024
const MiB = 1024 * KiB
const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}

function budget(text: string): Budget {
  return { inline: noLayer, file: parseBudgetFile(text, 'budget.yml') }
}

const sized = (size: number, more: Example = {}) =>
  example({ packages: { 'example.com/tool': size }, ...more })

const withStd = (std: number) =>
  example({ packages: { std, 'example.com/tool': 1600 } })

/** Sizes of one binary: the base by the old Go (null: not stored), by the new one, and the head. */
function judged(
  [old, base, head]: readonly [number | null, number, number],
  text: string,
  more: Partial<Upgrade> = {}
): string[] {
  const comparison = compare(sized(base), sized(head))
  const upgrade: Upgrade = {
    from: 'go1.25.3',
    to: 'go1.26.8',
    byChange: true,
    comparison: old === null ? null : compare(sized(old), sized(base)),
    ...(old === null
      ? { why: 'no measurement of the base by Go 1.25.3 is stored' }
      : {}),
    run: '',
    ...more
  }
  const verdict = judge(comparison, budget(text), change, upgrade)
  return [
    verdict.state,
    ...verdict.reasons.map(
      ({ state, rule, message }) => `${state} ${rule ?? '-'}: ${message}`
    )
  ]
}

const limits =
  'fail: { go-upgrade-limit: 300 KiB }\nwarn: { go-upgrade-limit: 100 KiB }'
const grown: readonly [number, number, number] = [
  17 * MiB,
  17 * MiB + 312 * KiB,
  17 * MiB + 312 * KiB
]

describe('what another Go adds', () => {
  it('is not growth of the change, however much it is', () => {
    expect(judged([MiB, 9 * MiB, 9 * MiB + 3 * KiB], '')).toEqual([
      'pass',
      'pass warn.max-growth-percent: grew by 3.0 KiB (+0.03 %), within the limit of 0.5 % (46.1 KiB)',
      'pass -: Go 1.25.3 → 1.26.8: +8.00 MiB, not counted as growth'
    ])
  })

  it('leaves the change to be judged by its own growth', () => {
    const size = 9 * MiB
    const text = 'fail: { max-growth: 10 KiB }'
    expect(judged([MiB, size, size + 12 * KiB], text)).toEqual([
      'fail',
      'fail fail.max-growth: grew by 12.0 KiB (+0.13 %), 2.0 KiB over the limit of 10.0 KiB',
      'pass -: Go 1.25.3 → 1.26.8: +8.00 MiB, not counted as growth'
    ])
  })

  it.each([
    [
      300,
      'warn warn.go-upgrade-limit: Go 1.25.3 → 1.26.8 adds 300.0 KiB (+1.7 %), 200.0 KiB over the limit of 100.0 KiB'
    ],
    [
      312,
      'fail fail.go-upgrade-limit: Go 1.25.3 → 1.26.8 adds 312.0 KiB (+1.8 %), 12.0 KiB over the limit of 300.0 KiB'
    ]
  ])('breaks its own limits: %d KiB', (added, reason) => {
    const base = 17 * MiB + added * KiB
    expect(judged([17 * MiB, base, base], limits)[1]).toBe(reason)
  })

  it('passes at its limit, and by shrinking', () => {
    const base = 17 * MiB + 100 * KiB
    expect(judged([17 * MiB, base, base], limits)[0]).toBe('pass')
    expect(judged([base, 17 * MiB, 17 * MiB], limits)).toEqual([
      'pass',
      'pass -: is unchanged',
      'pass -: Go 1.25.3 → 1.26.8: -100.0 KiB, not counted as growth'
    ])
  })

  it('is judged in percent of the base as the old Go built it', () => {
    const text = 'fail: { go-upgrade-limit-percent: 1 }'
    expect(judged([100_000, 101_000, 101_000], text)[0]).toBe('pass')
    // Beyond the noise floor of 2 KiB, too.
    expect(judged([300_000, 303_001, 303_001], text)).toContain(
      'fail fail.go-upgrade-limit-percent: Go 1.25.3 → 1.26.8 adds 2.9 KiB (+1.0 %), 1 B over the limit of 1 % (2.9 KiB)'
    )
  })

  it('is judged by each size that a limit names', () => {
    const text = 'warn: { go-upgrade-limit: { gzip: 5 KiB } }'
    const by = (old: number | null) =>
      judge(
        compare(sized(2 * MiB, { gzip: MiB }), sized(2 * MiB, { gzip: MiB })),
        budget(text),
        change,
        {
          from: 'go1.25.3',
          to: 'go1.26.8',
          byChange: true,
          comparison: compare(
            sized(MiB, { gzip: old }),
            sized(2 * MiB, { gzip: MiB })
          ),
          run: ''
        }
      ).reasons[0]
    expect(by(MiB - 6 * KiB)).toMatchObject({
      state: 'warn',
      rule: 'gzip.warn.go-upgrade-limit',
      limit: 5 * KiB,
      value: 6 * KiB
    })
    expect(by(MiB)).toMatchObject({ state: 'pass' })
    expect(by(null)).toMatchObject({
      state: 'warn',
      rule: 'gzip.warn.go-upgrade-limit',
      message:
        'what Go 1.25.3 → 1.26.8 adds was not judged: the gzip size of the base was not measured'
    })
  })

  it('is only shown where the machine has another Go than the record', () => {
    expect(judged(grown, limits, { byChange: false })).toEqual([
      'pass',
      'pass -: is unchanged',
      'pass -: Go 1.25.3 → 1.26.8 since the base was recorded: +312.0 KiB, not counted as growth'
    ])
  })
})

describe('what another Go adds and nobody recorded', () => {
  const unknown: readonly [null, number, number] = [null, MiB, MiB]
  const note =
    'pass -: what Go 1.25.3 → 1.26.8 adds is unknown: no measurement of the base by Go 1.25.3 is stored'
  const why =
    'what Go 1.25.3 → 1.26.8 adds was not judged: no measurement of the base by Go 1.25.3 is stored'

  it('is said, and no pass where a limit would judge it', () => {
    expect(judged(unknown, '')).toEqual(['pass', 'pass -: is unchanged', note])
    expect(judged(unknown, limits)).toEqual([
      'no-baseline',
      `no-baseline fail.go-upgrade-limit: ${why}`,
      note
    ])
    expect(judged(unknown, 'warn: { go-upgrade-limit: 1 KiB }')).toEqual([
      'warn',
      `warn warn.go-upgrade-limit: ${why}`,
      note
    ])
  })
})

describe('a maximum size', () => {
  const text = 'fail: { max-size: 20 MiB }'
  const over = 21 * MiB

  it.each([
    ['broken by the new Go', 19 * MiB, true, 'fail'],
    ['broken before, and the new Go adds to it', 20.5 * MiB, true, 'fail'],
    ['broken before by as much', over, true, 'warn'],
    ['not known to be broken before', null, true, 'fail'],
    ["broken by the machine's Go", 19 * MiB, false, 'warn']
  ])('%s', (_, old, byChange, state) => {
    expect(judged([old, over, over], text, { byChange })[0]).toBe(state)
  })

  it('of a module is judged likewise', () => {
    const modules =
      'modules: [{ module: std, fail: { max-size: 1000 } }, { module: "**", judge: together, fail: { max-size: 2500 } }]'
    const state = (old: number, byChange: boolean) =>
      judge(compare(withStd(1100), withStd(1100)), budget(modules), change, {
        from: 'go1.25.3',
        to: 'go1.26.8',
        byChange,
        comparison: compare(withStd(old), withStd(1100)),
        run: ''
      }).reasons.map((reason) => `${reason.state} ${reason.rule ?? '-'}`)
    expect(state(900, false)).toEqual([
      'warn modules.fail.max-size',
      'warn modules.fail.max-size',
      'pass -'
    ])
    // Neither was over its maximum before; with 950 bytes of std the sum was.
    expect(state(900, true)).toEqual([
      'fail modules.fail.max-size',
      'fail modules.fail.max-size',
      'pass -'
    ])
    expect(state(950, true).toSorted()).toEqual([
      'fail modules.fail.max-size',
      'pass -',
      'warn modules.fail.max-size'
    ])
  })
})
