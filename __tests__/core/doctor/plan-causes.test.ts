// Which causes get a step of their own within the cold builds that are left.
import { describe, expect, it } from '@jest/globals'
import { planCauses } from '../../../src/core/doctor/plan-causes.ts'

const cold = (shown: string) => ({ shown, cost: 'cold' }) as const
const warm = (shown: string) => ({ shown, cost: 'warm' }) as const
const own = [warm('with -s'), cold('with -trimpath')]
const settings = [cold('without A'), cold('without B'), cold('without C')]

const costOf = (steps: readonly { readonly cost: string }[]): number =>
  steps.filter(({ cost }) => cost === 'cold').length

describe('the plan of a difference', () => {
  it('costs no cold build in a clean shell whose -trimpath another check builds', () => {
    const plan = planCauses(own, 0, new Set(['with -trimpath']))
    expect(plan).toMatchObject({
      groups: [[0], [1]],
      notRun: '',
      isLastShared: false
    })
    expect(plan.alone).toEqual(new Set([0, 1]))
    expect(plan.steps).toEqual([
      { name: 'and with -trimpath', cost: 'warm' },
      { name: 'with -s', cost: 'warm' }
    ])
  })

  it('costs one, and no more, where none does', () => {
    const plan = planCauses(own, 1, new Set())
    expect(plan.notRun).toBe('')
    expect(plan.steps).toEqual([
      { name: 'and with -trimpath', cost: 'cold' },
      { name: 'with -s', cost: 'warm' },
      { name: 'with -trimpath', cost: 'warm' }
    ])
  })

  it('has a step for each, and each alone, where there is time', () => {
    const plan = planCauses([...settings, ...own], 7, new Set())
    expect(plan.groups).toEqual([[0], [1], [2], [3], [4]])
    expect(plan.notRun).toBe('')
    // A, A and B, A and B and C, all; then B, C and -trimpath alone.
    expect(costOf(plan.steps)).toBe(7)
    expect(plan.alone.size).toBe(5)
  })

  it('shares what other checks build', () => {
    const known = new Set(['without A', 'without B', 'without C'])
    const plan = planCauses([...settings, ...own], 4, known)
    expect(costOf(plan.steps)).toBe(4)
    expect(plan.steps.filter(({ name }) => known.has(name))).toEqual([])
    expect(plan.notRun).toBe('')
  })

  it('joins with the last what does not fit, and says so', () => {
    const plan = planCauses([...settings, ...own], 2, new Set())
    expect(plan.groups).toEqual([[0], [3], [1, 2, 4]])
    expect([...plan.alone]).toEqual([0, 3])
    expect(plan.notRun).toBe(
      'measured in one step for want of time: without B, without C, with -trimpath; not measured alone for want of time: without B, without C, with -trimpath'
    )
  })

  it('is one step that shares compiled packages where nothing fits', () => {
    const causes = [...settings.slice(0, 1), ...own.slice(1)]
    const plan = planCauses(causes, 0, new Set())
    expect(plan).toMatchObject({ groups: [[0, 1]], isLastShared: true })
    expect(plan.notRun).toContain('shares what the enforced build compiled')
    expect(plan.steps).toEqual([
      { name: 'without A and with -trimpath', cost: 'warm' }
    ])
  })

  it('is warm throughout where nothing compiles anew', () => {
    const plan = planCauses([warm('a'), warm('b')], 0, new Set())
    expect(plan).toMatchObject({ groups: [[0], [1]], notRun: '' })
    expect(plan.steps.map(({ name }) => name)).toEqual(['and b', 'a', 'b'])
  })

  it('is empty without a cause', () => {
    expect(planCauses([], 6, new Set())).toMatchObject({
      groups: [],
      steps: [],
      notRun: ''
    })
  })
})
