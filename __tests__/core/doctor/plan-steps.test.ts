// What fits the number of cold builds that a run may make.
import { describe, expect, it } from '@jest/globals'
import type { Variation } from '../../../src/core/doctor/plan-causes.ts'
import { coldBuilds, planSteps } from '../../../src/core/doctor/plan-steps.ts'
import {
  checkNames,
  type CheckName
} from '../../../src/core/model/doctor/checks.ts'

const plan = (
  checks: readonly CheckName[],
  variations: readonly Variation[],
  maxCold: number,
  keySettings: readonly Variation[] = []
) =>
  planSteps({
    checks,
    variations,
    causes: [],
    keySettings,
    hasVendor: false,
    maxCold
  })

const cold = (shown: string) => ({ shown, cost: 'cold' }) as const
const warm = (shown: string) => ({ shown, cost: 'warm' }) as const

describe('the plan', () => {
  it('builds as the shell does once for all checks that look at it', () => {
    const { steps } = plan(['install', 'path-leaks', 'unneeded'], [], 6)
    expect(steps.map(({ cost }) => cost)).toEqual(['cold', 'warm', 'warm'])
    expect(coldBuilds(steps)).toBe(1)
  })

  it('builds nothing as the shell does for the enforced build alone', () => {
    const { steps } = plan(['workspaces'], [], 6)
    expect(steps.map(({ check }) => check)).toEqual([
      'workspaces',
      'workspaces'
    ])
  })

  it('fits all checks and some settings into the default', () => {
    const settings = [cold('A=1'), cold('B=1'), warm('C=1')]
    const { steps, notRun, measured } = plan(checkNames, settings, 6)
    expect(coldBuilds(steps)).toBe(6)
    expect([...notRun]).toEqual([])
    expect([...measured]).toEqual([0, 1, 2])
  })

  it('names the settings that do not fit, and measures those that cost no cold build', () => {
    const settings = [cold('A=1'), cold('B=1'), warm('C=1')]
    const { notRun, measured } = plan(['environment'], settings, 2)
    expect([...measured]).toEqual([0, 2])
    expect(notRun.get('environment')).toContain('B=1')
  })

  it('leaves out a check whose builds do not fit', () => {
    const { steps, notRun } = plan(checkNames, [], 2)
    expect([...notRun.keys()]).toEqual(['workspaces', 'gopath'])
    expect(coldBuilds(steps)).toBe(2)
  })

  it('builds what two checks ask for once', () => {
    const { steps } = plan(['enforced', 'workspaces'], [], 6)
    const names = steps.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    expect(coldBuilds(steps)).toBe(3)
  })

  it('tries GOPATH mode without a vendor directory where there is time', () => {
    expect(plan(['gopath'], [], 3).isUnvendored).toBe(true)
    const { notRun, isUnvendored } = plan(['gopath'], [], 2)
    expect([notRun.size, isUnvendored]).toEqual([0, false])
  })

  it('never takes away what no setting takes away', () => {
    const settings = [{ shown: 'A=1', cost: 'none' }] as const
    const { measured, notRun } = plan(['environment'], settings, 6)
    expect([measured.size, notRun.size]).toEqual([0, 0])
  })
})
