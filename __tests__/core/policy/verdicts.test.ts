import { describe, expect, it } from '@jest/globals'
import { overall, worst } from '../../../src/core/policy/verdicts.ts'
import type { Verdict } from '../../../src/core/model/report.ts'
import type { VerdictState } from '../../../src/core/model/closed-lists.ts'

function verdict(state: VerdictState, ...others: VerdictState[]): Verdict {
  const reasons = [state, ...others].map((one) => ({
    state: one,
    message: `is ${one}`
  }))
  return { state, reasons }
}

describe('worst', () => {
  it.each<[VerdictState[], VerdictState]>([
    [[], 'pass'],
    [['pass', 'warn'], 'warn'],
    [['warn', 'no-baseline'], 'no-baseline'],
    [['no-baseline', 'fail'], 'fail'],
    [['fail', 'error', 'pass'], 'error']
  ])('of %j is %s', (states, expected) => {
    expect(worst(states)).toBe(expected)
  })
})

describe('overall', () => {
  it('is the worst verdict with every reason that is not a pass', () => {
    expect(
      overall([
        { title: 'a', verdict: verdict('warn', 'pass') },
        { title: 'b', verdict: verdict('pass') },
        { title: 'c', verdict: verdict('fail', 'warn') }
      ])
    ).toEqual({
      state: 'fail',
      reasons: [
        { state: 'fail', message: 'c: is fail' },
        { state: 'warn', message: 'a: is warn' },
        { state: 'warn', message: 'c: is warn' }
      ]
    })
  })

  it('has one reason where all pass', () => {
    const pass = { title: 'a', verdict: verdict('pass', 'pass') }
    expect(overall([pass])).toEqual({
      state: 'pass',
      reasons: [{ state: 'pass', message: 'a: is pass' }]
    })
    expect(overall([pass, pass]).reasons).toEqual([
      { state: 'pass', message: 'all 2 binaries are within their budgets' }
    ])
  })

  it('is never green when nothing was judged', () => {
    expect(overall([])).toEqual({
      state: 'error',
      reasons: [
        {
          state: 'error',
          message: 'there was nothing to judge: no binary was built'
        }
      ]
    })
  })
})
