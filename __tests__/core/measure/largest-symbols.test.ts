// Text shows the largest symbols alone, and is the same as if it had all.
import { afterAll, describe, expect, it } from '@jest/globals'
import { measure } from '../../../src/core/measure/measure.ts'
import { NameCursor } from '../../../src/core/binary/runtime/name-cursor.ts'
import { FunctionNames } from '../../../src/core/binary/runtime/function-names.ts'
import { Ledger } from '../../../src/core/measure/ledger/ledger.ts'
import { Bytes } from '../../../src/core/binary/bytes.ts'
import { StringTable } from '../../../src/core/binary/string-table.ts'
import { renderMeasurementText } from '../../../src/core/report/terminal/measurement.ts'
import { read, workshop } from './build.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { colours: false, width: 100 }

describe('the largest symbols', () => {
  const file = read(
    shop.build('stripped', { fixture: 'owners', ldflags: '-s -w' })
  )
  const of = (symbols?: number) =>
    measure(file, { sha256: '', gzip: null, build: null, symbols })
  const all = of()

  it.each([0, 3, 20, 100_000])('show the same %d rows as all', (top) => {
    const largest = of(top + 1)
    expect(renderMeasurementText(largest, plain, top)).toBe(
      renderMeasurementText(all, plain, top)
    )
  })

  it('are few, and the others are counted', () => {
    const { symbols, otherSymbols } = of(21)
    expect(symbols.length).toBeLessThan(all.symbols.length / 2)
    expect(symbols.slice(0, 20)).toEqual(all.symbols.slice(0, 20))
    expect(symbols.length + (otherSymbols?.count ?? 0)).toBe(all.symbols.length)
    expect(all.otherSymbols).toBeUndefined()
  })
})

/** A table with these names, and a byte of code for each. */
function ledgerOf(names: readonly string[], owners: readonly string[]) {
  const text = Buffer.from(names.map((name) => `${name}\0`).join(''))
  const table = new StringTable(new Bytes(text, true), 0, text.length, '')
  const starts = new Uint32Array(names.length)
  const ends = new Uint32Array(names.length)
  const all = new FunctionNames(table, starts, ends)
  const cursor = new NameCursor(text, { offset: 0, size: text.length })
  let at = 0
  for (const [row, name] of names.entries()) {
    starts[row] = at
    ends[row] = at + name.length
    cursor.read(at)
    all.note(row, cursor)
    at += name.length + 1
  }
  const ledger = new Ledger(names.length)
  const symbols = ledger.functions(all, 'code', '.text')
  for (const row of names.keys()) {
    const owner = ledger.owner(owners[row] ?? '')
    ledger.claim(row, 1, owner, 'code', symbols(row, owner))
  }
  ledger.book()
  return ledger
}

const row = (one: { name: string; owner: number; size: number }) => [
  one.name,
  one.owner,
  one.size
]

describe('functions of one name', () => {
  const long = 'a/b.'.padEnd(200, 'x')
  const names = ['a.f', 'a.g', 'a.f', 'a.f', `${long}1`, `${long}2`]
  const owners = ['a', 'a', 'a', 'b', 'a/b', 'a/b']
  const expected = [
    ['a.f', 0, 2],
    ['a.g', 0, 1],
    ['a.f', 1, 1],
    [`${long}1`, 2, 1],
    [`${long}2`, 2, 1]
  ]

  it('and owner are one, with and without the others', () => {
    const ledger = ledgerOf(names, owners)
    expect(ledger.largestSymbols(10, row)).toEqual({
      rows: expected,
      others: { count: 0, size: 0 }
    })
    expect(ledger.largestSymbols(1, row)).toEqual({
      rows: expected.slice(0, 1),
      others: { count: 4, size: 4 }
    })
    expect(ledger.symbols(row)).toEqual(expected)
    expect(ledger.symbols(row)).toEqual(expected)
  })
})
