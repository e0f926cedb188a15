import { describe, expect, it } from '@jest/globals'
import {
  builtSaving,
  computedSaving,
  largestFirst,
  unmeasuredSaving
} from '../../../src/core/slim/saving.ts'
import { slimStatus } from '../../../src/core/slim/verdict.ts'
import { savingText, slimming } from './example.ts'

const sizes = (fileSize: number) => ({ fileSize, gzip: 1 })

describe('rows', () => {
  it('are ordered by what they save; those that were not measured come last', () => {
    const rows = [
      unmeasuredSaving(savingText({ change: 'unknown' })),
      builtSaving(savingText({ change: 'adds' }), sizes(10), sizes(11)),
      computedSaving(savingText({ change: 'large' }), 9),
      builtSaving(savingText({ change: 'small' }), sizes(10), sizes(9))
    ]
    expect(largestFirst(rows).map(({ change }) => change)).toEqual([
      'large',
      'small',
      'adds',
      'unknown'
    ])
  })

  it('have the difference of two files, of gzip too', () => {
    const row = builtSaving(
      savingText(),
      { fileSize: 100, gzip: 40 },
      { fileSize: 90, gzip: 45 }
    )
    expect(row).toMatchObject({ source: 'built', bytes: 10, gzip: -5 })
  })
})

describe('the exit status', () => {
  it('is 1 where a step was not run, and 0 where the flags left one out', () => {
    const step = { name: 'packing', reason: '', command: '' } as const
    expect(slimStatus(slimming({ steps: [{ ...step, state: 'done' }] }))).toBe(
      0
    )
    expect(
      slimStatus(slimming({ steps: [{ ...step, state: 'left-out' }] }))
    ).toBe(0)
    expect(
      slimStatus(slimming({ steps: [{ ...step, state: 'not-run' }] }))
    ).toBe(1)
  })
})
