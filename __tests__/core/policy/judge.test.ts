import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import {
  noBudgetFile,
  noLayer,
  type Budget
} from '../../../src/core/policy/budget.ts'
import { overridden } from '../../../src/core/policy/override.ts'
import { judge, notJudged } from '../../../src/core/policy/judge.ts'
import type { JudgeContext } from '../../../src/core/policy/judge-context.ts'
import { example, seeded, type Example } from '../compare/example.ts'

const KiB = 1024
const MiB = 1024 * KiB
const defaultBudget: Budget = { inline: noLayer, file: noBudgetFile }
const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}
const push: JudgeContext = { ...change, event: 'push' }
const stored: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'cache' }
}

function budget(text: string): Budget {
  return { inline: noLayer, file: parseBudgetFile(text, 'budget.yml') }
}

function sized(size: number, more: Example = {}) {
  return example({ packages: { 'example.com/tool': size }, ...more })
}

function judged(
  base: number,
  head: number,
  by: Budget = defaultBudget,
  context: JudgeContext = change
) {
  return judge(compare(sized(base), sized(head)), by, context)
}

/** A verdict in one line: state, then rule and message of each reason. */
function told(verdict: ReturnType<typeof judge>): string[] {
  return [
    verdict.state,
    ...verdict.reasons.map(
      ({ state, rule, message }) => `${state} ${rule ?? '-'}: ${message}`
    )
  ]
}

describe('the default policy', () => {
  it.each([
    ['equal', 17 * MiB, 0, 'pass'],
    ['below the noise floor', 1000, 2047, 'pass'],
    ['at the noise floor, above 0.5 %', 1000, 2048, 'warn'],
    ['at 100 KiB', 100 * MiB, 100 * KiB, 'pass'],
    ['above 100 KiB', 100 * MiB, 100 * KiB + 1, 'warn'],
    ['at 0.5 %', 4_000_000, 20_000, 'pass'],
    ['above 0.5 %', 4_000_000, 20_001, 'warn'],
    ['above 2 % only', 4_000_000, 500 * KiB, 'warn'],
    ['above 500 KiB only', 100 * MiB, 2 * MiB, 'warn'],
    ['at 500 KiB, above 2 %', 10 * MiB, 500 * KiB, 'warn'],
    ['above 500 KiB and 2 %', 10 * MiB, 500 * KiB + 1, 'fail'],
    ['at 2 %, above 500 KiB', 100 * MiB, 2 * MiB, 'warn'],
    ['above 2 % and 500 KiB', 100 * MiB, 2 * MiB + 1, 'fail'],
    ['shrinking', 17 * MiB, -10 * MiB, 'pass']
  ])('%s: base %d, delta %d: %s', (_, base, delta, state) => {
    expect(judged(base, base + delta).state).toBe(state)
  })

  it.each([
    [
      17 * MiB,
      104 * KiB,
      'warn warn.max-growth-percent: grew by 104.0 KiB (+0.6 %), 17.0 KiB over the limit of 0.5 % (87.0 KiB)'
    ],
    [
      30 * MiB,
      104 * KiB,
      'warn warn.max-growth: grew by 104.0 KiB (+0.34 %), 4.0 KiB over the limit of 100.0 KiB'
    ],
    [
      10 * MiB,
      600 * KiB,
      'fail fail.max-growth: grew by 600.0 KiB (+5.9 %), 100.0 KiB over the limit of 500.0 KiB, and over 2 % (204.8 KiB)'
    ],
    [
      100 * MiB,
      3 * MiB,
      'fail fail.max-growth-percent: grew by 3.00 MiB (+3.0 %), 1.00 MiB over the limit of 2 % (2.00 MiB), and over 500.0 KiB'
    ],
    [
      30 * MiB,
      3 * KiB,
      'pass warn.max-growth: grew by 3.0 KiB (+0.01 %), within the limit of 100.0 KiB'
    ],
    [
      30 * MiB,
      1000,
      'pass noise-floor: grew by 1000 B (+0.003 %), below the noise floor of 2.0 KiB'
    ],
    [30 * MiB, -3 * KiB, 'pass -: shrank by 3.0 KiB (-0.01 %)'],
    [30 * MiB, 0, 'pass -: is unchanged']
  ])('says of %d %d: %s', (base, delta, reason) => {
    const verdict = judged(base, base + delta)
    expect(told(verdict)).toEqual([verdict.state, reason])
  })

  it.each([
    [
      4096,
      0,
      'pass warn.max-growth: grew by 4.0 KiB (+0.02 %), all of it alignment, within the limit of 89.6 KiB'
    ],
    [
      65_536,
      40,
      'pass warn.max-growth: grew by 64.0 KiB (+0.37 %), mostly alignment (content +40 B), within the limit of 89.6 KiB'
    ]
  ])(
    'tells alignment: %d bytes with %d of content',
    (file, content, expected) => {
      const [base, head] = [0, 1].map((many) =>
        example({
          packages: {
            a: 17 * MiB + many * content,
            '(padding)': 4096 + many * (file - content)
          }
        })
      )
      const text = 'fail: { max-growth: none }\nwarn: { max-growth: 89.6 KiB }'
      const verdict = judge(
        compare(base ?? null, head ?? null),
        budget(text),
        change
      )
      expect(told(verdict)).toEqual(['pass', expected])
    }
  )

  it('gives limit and value in bytes', () => {
    expect(judged(30 * MiB, 30 * MiB + 104 * KiB).reasons).toEqual([
      expect.objectContaining({ limit: 102_400, value: 106_496 })
    ])
    expect(judged(4_000_000, 4_020_001).reasons).toEqual([
      expect.objectContaining({ limit: 20_000, value: 20_001 })
    ])
  })

  it('tells equal size of other bytes from unchanged', () => {
    const other = sized(5, { binary: { sha256: 'a'.repeat(64) } })
    expect(
      told(judge(compare(sized(5), other), defaultBudget, change))
    ).toEqual(['pass', 'pass -: is as large as before'])
  })
})

describe('limits', () => {
  const only = 'warn: { max-growth: none }\nnoise-floor: 0\n'

  it('are broken above them, or below a minimum, and never at them', () => {
    const random = seeded(4)
    for (let round = 0; round < 200; round += 1) {
      const base = 1 + (random() % MiB)
      const limit = random() % MiB
      const growth = budget(`${only}fail: { max-growth: ${limit} }`)
      expect(judged(base, base + limit, growth).state).toBe('pass')
      expect(judged(base, base + limit + 1, growth).state).toBe('fail')
      const size = budget(
        `${only}fail: { max-growth: none, max-size: ${base}, min-size: ${base} }`
      )
      expect(judged(1, base, size).state).toBe('pass')
      expect(judged(1, base + 1, size).state).toBe('fail')
      expect(judged(1, base - 1, size).state).toBe('fail')
    }
  })

  it.each([
    [
      'fail: { max-size: 20 MiB }',
      21 * MiB,
      'fail fail.max-size: is 21.00 MiB, 1.00 MiB over the maximum of 20.00 MiB'
    ],
    [
      'warn: { max-size: 20 MiB }',
      20 * MiB + 1,
      'warn warn.max-size: is 20.00 MiB, 1 B over the maximum of 20.00 MiB'
    ],
    [
      'fail: { min-size: 5 MiB }',
      4 * MiB,
      'fail fail.min-size: is 4.00 MiB, 1.00 MiB under the minimum of 5.00 MiB'
    ],
    [
      'warn: { min-size: 5 MiB }',
      4 * MiB,
      'warn warn.min-size: is 4.00 MiB, 1.00 MiB under the minimum of 5.00 MiB'
    ]
  ])('%s says of %d bytes: %s', (text, size, reason) => {
    const verdict = judged(size, size, budget(text), push)
    expect(told(verdict)).toEqual([verdict.state, reason])
  })

  it.each([
    // [base, head, state]: the ceiling is 20 MiB, the noise floor 2 KiB.
    ['broken by the change', 20 * MiB, 20 * MiB + 1, 'fail'],
    ['broken before, unchanged', 21 * MiB, 21 * MiB, 'warn'],
    ['broken before, less so now', 21 * MiB, 21 * MiB - 1, 'warn'],
    ['broken before, below the noise', 21 * MiB, 21 * MiB + 2047, 'warn'],
    ['broken before, at the noise', 21 * MiB, 21 * MiB + 2048, 'fail']
  ])('a ceiling that is %s: %d -> %d: %s', (_, base, head, state) => {
    const ceiling = budget('fail: { max-size: 20 MiB }')
    expect(judged(base, head, ceiling).state).toBe(state)
    expect(judged(base, head, ceiling, push).state).toBe('fail')
  })

  it('that was broken before says so', () => {
    const ceiling = budget('fail: { max-size: 20 MiB }')
    expect(told(judged(21 * MiB, 21 * MiB, ceiling))).toEqual([
      'warn',
      'warn fail.max-size: is 21.00 MiB, 1.00 MiB over the maximum of 20.00 MiB; it was over that before this change, too'
    ])
  })

  it('show the worse tier of a kind only, and each kind once', () => {
    const text =
      'warn: { max-size: 1, max-growth: 1 }\nfail: { max-size: 2, max-growth: 2 }'
    const rules = judged(10_000, 20_000, budget(text)).reasons.map(
      ({ rule }) => rule
    )
    expect(rules).toEqual(['fail.max-size', 'fail.max-growth'])
  })

  it.each([
    ['any', 10_000, 'fail'],
    ['all', 10_000, 'pass'],
    ['any', 10, 'pass'],
    ['all', 60_000, 'fail']
  ])('of bytes and percent with require: %s', (require, delta, state) => {
    const text = `noise-floor: 0\nwarn: { max-growth: none }\nfail: { max-growth: 50000, max-growth-percent: 1, require: ${require} }`
    expect(judged(100_000, 100_000 + delta, budget(text)).state).toBe(state)
  })

  it('have a base of 0 exceed any percentage', () => {
    const text = 'noise-floor: 0\nfail: { max-growth-percent: 50 }'
    expect(told(judged(0, 1, budget(text)))).toEqual([
      'fail',
      'fail fail.max-growth-percent: grew by 1 B (new), 1 B over the limit of 50 % (0 B)'
    ])
  })

  it('never fail for growth below the noise floor', () => {
    const text = 'noise-floor: 100\nfail: { max-growth: 0 }'
    expect(judged(1000, 1099, budget(text)).state).toBe('pass')
    expect(judged(1000, 1100, budget(text)).state).toBe('fail')
  })
})

describe('metrics', () => {
  it('are judged each by its own size', () => {
    const base = example({
      packages: { a: 90_000, '(padding)': 10_000 },
      gzip: 30_000
    })
    const head = example({
      packages: { a: 91_000, '(padding)': 20_000 },
      gzip: 50_000
    })
    const text =
      'metric: [file, content, gzip]\nwarn: { max-growth: none }\nfail: { max-growth: 10000 }\nnoise-floor: 0'
    expect(told(judge(compare(base, head), budget(text), change))).toEqual([
      'fail',
      'fail fail.max-growth: grew by 10.7 KiB (+11.0 %), mostly alignment (content +1000 B), 1000 B over the limit of 9.8 KiB',
      'fail gzip.fail.max-growth: gzip size grew by 19.5 KiB (+66.7 %), 9.8 KiB over the limit of 9.8 KiB'
    ])
  })

  it('lead the reason for a pass', () => {
    const content = budget('metric: content')
    const base = example({ packages: { a: 1, '(padding)': 9 } })
    const head = example({ packages: { a: 1, '(padding)': 5000 } })
    expect(told(judge(compare(base, head), content, change))).toEqual([
      'pass',
      'pass -: content size is as large as before'
    ])
  })

  it('that were not measured are never green', () => {
    const [plain, zipped] = [sized(9000), sized(9999, { gzip: 5 })]
    const gzip = budget('metric: gzip')
    expect(told(judge(compare(zipped, plain), gzip, change))).toEqual([
      'error',
      'error -: the gzip size of the head was not measured, so it cannot be judged; measure it with gzip'
    ])
    expect(told(judge(compare(plain, zipped), gzip, change))).toEqual([
      'no-baseline',
      'no-baseline -: the gzip size of the base was not measured, so its growth cannot be judged; measure it with gzip'
    ])
    const ceiling = budget('fail: { max-size: { gzip: 9 } }')
    expect(judge(compare(plain, zipped), ceiling, push).state).toBe('pass')
  })
})

describe('a baseline', () => {
  const missing: JudgeContext = {
    event: 'change',
    baseline: { state: 'missing', why: 'the base commit could not be built' }
  }
  const ceiling = budget('fail: { max-size: 1 MiB }')

  it('that is missing is a state of its own', () => {
    const comparison = compare(null, sized(MiB))
    expect(told(judge(comparison, defaultBudget, missing))).toEqual([
      'no-baseline',
      'no-baseline -: no baseline to compare with: the base commit could not be built'
    ])
  })

  it('that is missing does not hide a broken ceiling', () => {
    const comparison = compare(null, sized(MiB + 1))
    expect(told(judge(comparison, ceiling, missing))).toEqual([
      'fail',
      'fail fail.max-size: is 1.00 MiB, 1 B over the maximum of 1.00 MiB',
      'no-baseline -: no baseline to compare with: the base commit could not be built'
    ])
  })

  it('is needed for a change, also where the first is just recorded', () => {
    const recorded: JudgeContext = {
      event: 'change',
      baseline: { state: 'recorded' }
    }
    const verdict = judge(compare(null, sized(1)), defaultBudget, recorded)
    expect(verdict.state).toBe('no-baseline')
  })

  it.each([
    [
      { state: 'recorded' },
      'is recorded with 1.00 MiB; there is no measurement before it'
    ],
    [
      { state: 'none' },
      'is 1.00 MiB; there is no measurement to compare it with'
    ],
    [
      { state: 'missing', why: 'nothing is stored' },
      'is 1.00 MiB; there is no measurement to compare it with'
    ]
  ] as const)('that is %j is fine on a push', (baseline, message) => {
    const context: JudgeContext = { event: 'push', baseline }
    expect(told(judge(compare(null, sized(MiB)), ceiling, context))).toEqual([
      'pass',
      `pass -: ${message}`
    ])
    expect(judge(compare(null, sized(MiB + 1)), ceiling, context).state).toBe(
      'fail'
    )
  })

  it('shows growth on a push and judges ceilings only', () => {
    expect(told(judged(MiB, 2 * MiB, defaultBudget, push))).toEqual([
      'pass',
      'pass -: grew by 1.00 MiB (+100.0 %); growth is not judged on a push'
    ])
    expect(judged(MiB, 2 * MiB, ceiling, push).state).toBe('fail')
    const minimum = budget('fail: { min-size: 1 MiB }')
    expect(judged(2 * MiB, MiB - 1, minimum, push).state).toBe('fail')
  })
})

describe('added and removed binaries', () => {
  it('are at least a warning', () => {
    expect(
      told(judge(compare(null, sized(MiB)), defaultBudget, change))
    ).toEqual(['warn', 'warn -: is a new binary of 1.00 MiB'])
    expect(
      told(judge(compare(sized(MiB), null), defaultBudget, change))
    ).toEqual(['warn', 'warn -: is no longer built; it was 1.00 MiB'])
  })

  it('are judged by ceilings and lower bounds', () => {
    const text =
      'fail: { max-size: 1 MiB, min-size: 1 KiB, max-growth: 0 }\nnoise-floor: 0'
    expect(
      told(judge(compare(null, sized(2 * MiB)), budget(text), change))
    ).toEqual([
      'fail',
      'fail fail.max-size: is 2.00 MiB, 1.00 MiB over the maximum of 1.00 MiB',
      'warn -: is a new binary of 2.00 MiB'
    ])
    expect(
      told(judge(compare(sized(MiB), null), budget(text), change))
    ).toEqual([
      'fail',
      'fail fail.min-size: is 0 B, 1.0 KiB under the minimum of 1.0 KiB',
      'warn -: is no longer built; it was 1.00 MiB'
    ])
  })

  it('fail where the budget says so, and an override lets them pass', () => {
    const strict = budget('new-binary: fail\nremoved-binary: fail')
    const added = judge(compare(null, sized(MiB)), strict, change)
    expect(told(added)).toEqual([
      'fail',
      'fail new-binary: is a new binary of 1.00 MiB, and the budget fails new binaries'
    ])
    const gone = judge(compare(sized(MiB), null), strict, change)
    expect(told(gone)).toEqual([
      'fail',
      'fail removed-binary: is no longer built; it was 1.00 MiB, and the budget fails removed binaries'
    ])
    const claim = {
      kind: 'label',
      reason: 'ok',
      writers: [{ login: 'a', mayWrite: true }],
      current: true
    } as const
    expect(overridden(added, claim).state).toBe('warn')
    // Of some binaries only; and nothing is stopped on a push.
    const one = budget(
      'new-binary: fail\nbinaries: [{ binary: "**", new-binary: warn }]'
    )
    expect(judge(compare(null, sized(MiB)), one, change).state).toBe('warn')
    expect(judge(compare(null, sized(MiB)), strict, push).state).toBe('pass')
  })

  it('are only told on a push', () => {
    expect(told(judge(compare(null, sized(MiB)), defaultBudget, push))).toEqual(
      ['pass', 'pass -: is a new binary of 1.00 MiB']
    )
    expect(told(judge(compare(sized(MiB), null), defaultBudget, push))).toEqual(
      ['pass', 'pass -: is no longer built']
    )
  })
})

describe('unlike builds', () => {
  const base = sized(MiB)
  const head = sized(MiB + 1, {
    binary: { goVersion: 'go1.27.0' },
    build: { fingerprint: '0'.repeat(64) }
  })

  const file = { state: 'found', source: 'file' } as const

  it.each([
    ['a stored base', stored],
    [
      'a record in a directory',
      { ...change, baseline: { ...file, isRecord: true } }
    ]
  ])('are a warning with %s', (_, context) => {
    expect(told(judge(compare(base, head), defaultBudget, context))).toEqual([
      'warn',
      'warn -: base and head were not made alike: Go go1.26.8 -> go1.27.0'
    ])
  })

  it.each([
    ['a rebuilt base', change],
    ['a file that the user names', { ...change, baseline: file }],
    ['a push', { ...stored, event: 'push' } as const]
  ])('are named with %s', (_, context) => {
    const verdict = judge(compare(base, head), defaultBudget, context)
    expect(verdict.state).toBe('pass')
    expect(verdict.reasons).toHaveLength(2)
    expect(verdict.reasons[1]?.message).toBe(
      'base and head were not made alike: Go go1.26.8 -> go1.27.0'
    )
  })

  it('are a warning where nobody but the files says how they were built', () => {
    const comparison = compare(
      { ...base, build: null },
      { ...head, build: null }
    )
    expect(judge(comparison, defaultBudget, stored).state).toBe('warn')
  })

  it('do not matter to equal bytes', () => {
    const same = { ...head, binary: base.binary, sections: base.sections }
    const comparison = compare({ ...base, ...same, build: base.build }, same)
    expect(comparison.buildsDiffer).toBe(true)
    expect(told(judge(comparison, defaultBudget, stored))).toEqual([
      'pass',
      'pass -: is unchanged'
    ])
  })
})

describe('notJudged', () => {
  it('passes and says so', () => {
    expect(told(notJudged(compare(example(), example())))).toEqual([
      'pass',
      'pass -: not judged: no budget was given'
    ])
  })

  it('names sides that were not made alike', () => {
    const head = example({
      level: 'sections',
      packages: { '(unattributed)': 900 }
    })
    expect(told(notJudged(compare(example(), head)))).toEqual([
      'pass',
      'pass -: not judged: no budget was given',
      'pass -: base and head were not made alike: attribution symbols -> sections'
    ])
  })
})
