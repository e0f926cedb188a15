import { describe, expect, it } from '@jest/globals'
import { inColumn } from '../../../src/core/model/columns.ts'

describe('inColumn', () => {
  const sizes = Float64Array.of(3, 0, -1)

  it('gives what a column holds, zeros as well', () => {
    expect([0, 1, 2].map((row) => inColumn(sizes[row]))).toEqual([3, 0, -1])
  })

  it.each([-1, 3, 0.5, Number.NaN])('refuses row %d, which is none', (row) => {
    expect(() => inColumn(sizes[row])).toThrow(/outside its rows.*bug/)
  })

  it('refuses what an array has no number for', () => {
    const sparse: number[] = []
    sparse[2] = 7
    expect(inColumn(sparse[2])).toBe(7)
    expect(() => inColumn(sparse[1])).toThrow(/bug/)
  })
})
