// What fits the number of cold builds that a run may make.
import { describe, expect, it } from '@jest/globals'
import { coldBuilds } from '../../../src/core/doctor/plan-steps.ts'
import { slimSteps, type SlimStep } from '../../../src/core/model/slim/steps.ts'
import {
  buildSettingNames,
  planSlim,
  type SlimPlanRequest
} from '../../../src/core/slim/plan-slim.ts'

const plan = (
  maxCold: number,
  changes: Partial<SlimPlanRequest> = {},
  steps: readonly SlimStep[] = slimSteps
) =>
  planSlim({
    steps,
    maxCold,
    isTrimmed: false,
    settings: ['cgo', 'no-inlining'],
    ...changes
  })

describe('the plan', () => {
  it('fits everything into the default', () => {
    const { steps, notRun, settings, isTogether } = plan(6)
    expect(coldBuilds(steps)).toBe(6)
    expect([...notRun]).toEqual([])
    expect([...settings]).toEqual(['cgo', 'no-inlining'])
    expect(isTogether).toBe(true)
  })

  it('names the setting that does not fit', () => {
    const { steps, notRun } = plan(6, { settings: buildSettingNames })
    expect(coldBuilds(steps)).toBe(6)
    expect([...notRun]).toEqual([
      ['build-settings', 'not measured for want of time: -pgo=off']
    ])
  })

  it('gives build tags and all changes together theirs before settings that cost speed', () => {
    const { settings, isTogether, notRun } = plan(5)
    expect([...settings]).toEqual(['cgo'])
    expect(isTogether).toBe(true)
    expect([...notRun.keys()]).toEqual(['build-settings'])
  })

  it('says what two builds leave undone', () => {
    const { steps, notRun, settings, isTogether } = plan(2)
    expect(coldBuilds(steps)).toBe(2)
    expect([...settings]).toEqual([])
    expect(isTogether).toBe(false)
    expect([...notRun.keys()].toSorted()).toEqual([
      'build-settings',
      'build-tags'
    ])
  })

  it('takes two builds for stripping and packing alone', () => {
    const { steps, notRun, isTogether } = plan(6, {}, ['stripping', 'packing'])
    expect(steps.map(({ cost }) => cost)).toEqual([
      'cold',
      'cold',
      'warm',
      'none',
      'none'
    ])
    expect([...notRun]).toEqual([])
    expect(isTogether).toBe(false)
  })

  it('has one build less where the user trims paths', () => {
    expect(coldBuilds(plan(6, { isTrimmed: true }).steps)).toBe(5)
  })

  it('measures once for all steps that look at it', () => {
    const names = plan(6).steps.map(({ name }) => name)
    expect(
      names.filter((name) => name.startsWith('a second link'))
    ).toHaveLength(1)
  })

  it('is empty without a step', () => {
    expect(plan(6, {}, []).steps).toEqual([])
  })
})
