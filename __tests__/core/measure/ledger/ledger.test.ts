import { describe, expect, it } from '@jest/globals'
import { Ledger } from '../../../../src/core/measure/ledger/ledger.ts'

function sizes(ledger: Ledger): Record<string, number> {
  return Object.fromEntries(
    [...ledger.owners()].map(({ name, regions }) => [
      name,
      regions.reduce((sum, { size }) => sum + size, 0)
    ])
  )
}

/** Claims of 2 bytes at each start, of 3 bytes each. */
function booked(starts: readonly number[]) {
  const ledger = new Ledger(30_000)
  const owner = ledger.owner('a')
  for (const start of starts) ledger.claim(start * 3, 2, owner, 'code', -1)
  ledger.book()
  return { sizes: sizes(ledger), free: ledger.free(0, 30_000) }
}

/** What a claim leaves free of 100 bytes. */
function leftBy(start: number, size: number): number[] {
  const ledger = new Ledger(100)
  ledger.claim(start, size, ledger.owner('a'), 'code', -1)
  ledger.book()
  return ledger.free(0, 100)
}

describe('Ledger', () => {
  it('gives each byte to the first layer that claims it', () => {
    const ledger = new Ledger(100)
    const [a, b] = [ledger.owner('a'), ledger.owner('b')]
    ledger.claim(10, 20, a, 'code', -1)
    ledger.book()
    ledger.claim(0, 100, b, 'data', -1)
    ledger.book()
    expect(sizes(ledger)).toEqual({ a: 20, b: 80 })
    expect(ledger.free(0, 100)).toEqual([])
  })

  it('keeps the earlier start where claims of a layer overlap, in any order', () => {
    const ledger = new Ledger(100)
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ledger.owner(name))
    ledger.claim(30, 30, c ?? 0, 'code', -1)
    ledger.claim(20, 20, b ?? 0, 'code', -1)
    ledger.claim(20, 5, a ?? 0, 'code', -1)
    ledger.claim(90, 50, a ?? 0, 'code', -1)
    ledger.book()
    expect(sizes(ledger)).toEqual({ a: 10, b: 20, c: 20 })
    expect(ledger.free(0, 100)).toEqual([0, 20, 60, 90])
    expect(ledger.free(10, 55)).toEqual([10, 20, 60, 65])
    expect(ledger.free(25, 10)).toEqual([])
  })

  it('takes claims of damaged files as far as they lie in the file', () => {
    const far = 2 ** 40
    expect(leftBy(-10, 30)).toEqual([20, 100])
    expect(leftBy(-far, far + 7)).toEqual([7, 100])
    expect(leftBy(90, far)).toEqual([0, 90])
    expect(leftBy(far, far)).toEqual([0, 100])
    expect(leftBy(2 ** 32 + 5, 10)).toEqual([0, 100])
    expect(leftBy(Number.NaN, 10)).toEqual([0, 100])
  })

  it('refuses more bytes than its columns can count', () => {
    expect(() => new Ledger(2 ** 32)).toThrow(
      'it takes 4294967296 bytes of memory, and 4294967295 can be measured'
    )
  })

  it('adds up symbols of one name, owner, region and section', () => {
    const ledger = new Ledger(10)
    const owner = ledger.owner('a')
    const one = ledger.symbol('f', owner, 'code', '.text')
    ledger.claim(0, 4, owner, 'code', one)
    ledger.claim(
      6,
      2,
      owner,
      'code',
      ledger.symbol('f', owner, 'code', '.text')
    )
    ledger.claim(
      8,
      2,
      owner,
      'data',
      ledger.symbol('f', owner, 'data', '.data')
    )
    ledger.book()
    expect(ledger.symbols(({ section, size }) => [section, size])).toEqual([
      ['.text', 6],
      ['.data', 2]
    ])
  })

  it('says whether a range has free bytes, in any order of ranges', () => {
    const ledger = new Ledger(100)
    const owner = ledger.owner('a')
    for (const at of [10, 30, 50, 70]) ledger.claim(at, 10, owner, 'code', -1)
    ledger.book()
    const ranges = [
      [70, 10],
      [10, 10],
      [12, 3],
      [15, 10],
      [50, 10],
      [0, 11],
      [95, 10],
      [100, 5]
    ] as const
    for (const [offset, size] of [...ranges, ...ranges.toReversed()]) {
      const isFree = ledger.free(offset, size).length > 0
      expect([offset, ledger.hasFree(offset, size)]).toEqual([offset, isFree])
    }
    ledger.claim(0, 100, owner, 'code', -1)
    ledger.book()
    expect(ledger.hasFree(20, 5)).toBe(false)
  })

  it('books many claims without order as it does those in order', () => {
    const ordered = Array.from({ length: 10_000 }, (_, i) => i)
    const mixed = ordered.map((i) => (i * 7919) % 10_000)
    expect(booked(mixed)).toEqual(booked(ordered))
    expect(booked(mixed).sizes).toEqual({ a: 20_000 })
  })
})
