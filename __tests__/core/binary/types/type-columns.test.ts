import { describe, expect, it } from '@jest/globals'
import { NumberLists } from '../../../../src/core/binary/number-lists.ts'
import { TypeColumns } from '../../../../src/core/binary/types/type-columns.ts'

const row = (address: number) => ({
  address,
  size: 48,
  package: 'p',
  named: true,
  parts: 0,
  maskAddress: 0,
  maskSize: 0
})

describe('NumberLists', () => {
  it('keep lists of any length apart, also when they grow', () => {
    const lists = new NumberLists()
    for (let list = 0; list < 2000; list++) {
      for (let i = 0; i < list % 7; i++) lists.add(list * 10 + i)
      lists.end()
    }
    expect(lists.count).toBe(2000)
    const at = (list: number) => [
      ...lists.values.subarray(lists.start(list), lists.start(list + 1))
    ]
    expect(at(0)).toEqual([])
    expect(at(1)).toEqual([10])
    expect(at(1999)).toEqual([19990, 19991, 19992, 19993])
  })

  it('forget what did not become a list, and the last one', () => {
    const lists = new NumberLists()
    lists.add(1)
    lists.end()
    lists.add(2)
    lists.forget()
    lists.add(3)
    lists.end()
    expect([...lists.values.subarray(0, lists.length)]).toEqual([1, 3])
    lists.removeLast()
    expect([lists.count, lists.length]).toEqual([1, 1])
  })
})

describe('TypeColumns', () => {
  it('find rows by address, and tell them in that order', () => {
    const columns = new TypeColumns(0x1000, 0x100_000, 8)
    const addresses = [0x5000, 0x1000, 0x9008, 0x2000]
    for (const address of addresses) columns.add(row(address))
    expect(addresses.map((address) => columns.rowAt(address))).toEqual([
      0, 1, 2, 3
    ])
    expect([...columns.ascending()]).toEqual([1, 3, 0, 2])
    // Between, unaligned, before, behind, and what is not an address at all.
    for (const none of [0x1008, 0x5001, 0xff8, 0x100_000, -8, Number.NaN]) {
      expect(columns.rowAt(none)).toBe(-1)
    }
  })

  it('take the last row away with all it noted', () => {
    const columns = new TypeColumns(0x1000, 0x2000, 4)
    columns.types.add(0x1100)
    columns.add(row(0x1000))
    columns.names.add(0x1200)
    columns.add(row(0x1004))
    columns.removeLast()
    expect([columns.count, columns.rowAt(0x1004)]).toEqual([1, -1])
    expect([columns.types.length, columns.names.length]).toEqual([1, 0])
    expect([...columns.ascending()]).toEqual([0])
  })

  it('grow', () => {
    const columns = new TypeColumns(0, 8 * 5000, 8)
    for (let i = 4999; i >= 0; i--) columns.add(row(8 * i))
    expect([columns.rowAt(8 * 1234), columns.address[3765]]).toEqual([
      3765, 9872
    ])
    expect(columns.ascending()[0]).toBe(4999)
  })
})
