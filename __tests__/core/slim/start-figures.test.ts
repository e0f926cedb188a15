import { describe, expect, it } from '@jest/globals'
import {
  figuresOf,
  median,
  parseRuns
} from '../../../src/core/slim/start-figures.ts'

describe('the median', () => {
  it('is the middle of an odd number, and the mean of two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 7])).toBe(6)
    expect(median([10, 9])).toBe(9.5)
  })
})

describe('runs', () => {
  const printed =
    '0 0 2000000 5000\n1 2 9000000 9000\nfrom a program\n0 0 4000000 7000\n1 -1 9 -1\n7 0 1 1\nfloor 6500\n'

  it('are read by program, and other lines are not', () => {
    const { runs, floor } = parseRuns(printed, 2)
    expect(floor).toBe(6500)
    expect(runs).toEqual([
      [
        { status: 0, milliseconds: 2, peakMemory: 5000 },
        { status: 0, milliseconds: 4, peakMemory: 7000 }
      ],
      [
        { status: 2, milliseconds: 9, peakMemory: 9000 },
        { status: -1, milliseconds: 9e-6, peakMemory: null }
      ]
    ])
  })

  it('have a peak that may be lower where it is not above the floor', () => {
    const { runs, floor } = parseRuns(printed, 2)
    const [first, second] = runs.map((some) => figuresOf(some, floor))
    expect(first).toEqual({
      statuses: [0],
      milliseconds: 3,
      peakMemory: 6000,
      isAtMost: true
    })
    expect(figuresOf(runs[0] ?? [], 100).isAtMost).toBe(false)
    // One run without a peak leaves none for all.
    expect(second).toMatchObject({ statuses: [2, -1], peakMemory: null })
  })
})
