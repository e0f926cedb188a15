import { describe, expect, it } from '@jest/globals'
import { MalformedBinary } from '../../../../../src/core/binary/malformed-binary.ts'
import { PcTables } from '../../../../../src/core/binary/runtime/pclntab/pcvalue-tables.ts'

/** A zero byte, then tables of 3 + 300 and of 5 pc steps; the first step of a value may be zero. */
const bytes = [0, 2, 3, 4, 0xac, 2, 0, 0, 5, 0]

const tables = (content: readonly number[], quantum = 1) =>
  new PcTables(
    Uint8Array.from([9, 9, ...content]),
    { offset: 2, size: content.length },
    quantum
  )

describe('PcTables', () => {
  it('reads the tables that lie one behind the other', () => {
    const read = tables(bytes)
    expect(read.count).toBe(2)
    expect([read.numberAt(1), read.numberAt(2), read.numberAt(7)]).toEqual([
      0, -1, 1
    ])
    expect([0, 1, 2].map((i) => read.startOf(i))).toEqual([1, 7, 10])
    expect([read.covered(1), read.covered(7)]).toEqual([303, 5])
    expect([read.size(1), read.size(7)]).toEqual([6, 3])
  })

  it('counts pc steps in the quantum of the processor', () => {
    expect(tables(bytes, 4).covered(1)).toBe(1212)
  })

  it('reads a table that starts within another', () => {
    const read = tables(bytes)
    expect(read.covered(3)).toBe(300)
    expect(read.size(3)).toBe(4)
  })

  it.each([
    ['has no end', [0, 2, 3, 4]],
    ['has a step of more than 32 bits', [0, 2, 255, 255, 255, 255, 255, 1, 0]]
  ])('refuses a table that %s', (_, content) => {
    expect(() => tables(content).covered(1)).toThrow(MalformedBinary)
  })

  it('refuses references that make it read the same again and again', () => {
    const read = tables([0, ...Array.from({ length: 300 }, () => 1), 0])
    expect(() => {
      for (let at = 3; at < 299; at += 2) read.covered(at)
    }).toThrow('overlap')
  })
})
