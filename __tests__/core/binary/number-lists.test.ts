import { describe, expect, it } from '@jest/globals'
import {
  ascendingRows,
  maxInColumn
} from '../../../src/core/binary/number-lists.ts'

describe('ascendingRows', () => {
  it('orders rows by value, and those of one value by their number', () => {
    const values = Uint32Array.of(5, maxInColumn, 0, 5, 1, maxInColumn, 0)
    expect([...ascendingRows(values)]).toEqual([2, 6, 4, 0, 3, 1, 5])
    expect([...ascendingRows(new Uint32Array(0))]).toEqual([])
  })

  it('is as exact for more rows than fit into a number beside a value', () => {
    const values = new Uint32Array(2 ** 21 + 3)
    for (let i = 0; i < values.length; i++) {
      values[i] = maxInColumn - Math.floor(i / 2)
    }
    const order = ascendingRows(values)
    const last = values.length - 1
    expect([...order.subarray(0, 3)]).toEqual([last, last - 2, last - 1])
    expect([...order.subarray(-4)]).toEqual([2, 3, 0, 1])
  })
})
