// The lines of the page's table: grouped, sorted, and in sight.
import { describe, expect, it } from '@jest/globals'
import { filterRows } from '../../src/page/data/filter.ts'
import { wholeBinary, type Place } from '../../src/page/data/places.ts'
import { heldRows } from '../../src/page/data/rows.ts'
import { sumRows } from '../../src/page/data/sums.ts'
import {
  groupings,
  type Grouping,
  type SortKey
} from '../../src/page/state/view.ts'
import { makeLines } from '../../src/page/table/lines.ts'
import { sortLines } from '../../src/page/table/sort-lines.ts'
import { statusOf } from '../../src/page/table/status.ts'
import { lineByKey, scrollTo, windowOf } from '../../src/page/table/window.ts'
import { largeData, smallBinary } from './sample-data.ts'

const rows = heldRows(smallBinary)
const all = { show: 'all', q: '', region: -1, module: -1 } as const
const sums = sumRows(rows, filterRows(rows, all), 'all')

function lines(
  by: Grouping,
  key: SortKey,
  isAscending = false,
  within: Place = wholeBinary
): string[] {
  const table = makeLines(rows, sums, by, within)
  return Array.from(
    sortLines(table, key, isAscending),
    (id) => `${table.nameOf(id)} ${table.base[id]}>${table.head[id]}`
  )
}

/** Those of symbols that didn't change, by their change. */
const equalLines = (isAscending: boolean): string[] =>
  lines('symbol', 'change', isAscending).filter((line) =>
    /Stop|Printf|doPrint/.test(line)
  )

/** Whether each two neighbours are in order. */
const isSorted = <T>(list: readonly T[], isOrder: (a: T, b: T) => boolean) =>
  list.every((one, at) => {
    const next = list[at + 1]
    return next === undefined || isOrder(one, next)
  })

describe('the lines', () => {
  it('of symbols begin with what grew most', () => {
    expect(lines('symbol', 'change').slice(0, 3)).toEqual([
      'example.com/app/tables.table 0>9000',
      'example.com/app.(*Job).Run 400>700',
      'example.com/app/tables.init 0>120'
    ])
    expect(lines('symbol', 'change', true)[0]).toBe('example.com/lib.Old 640>0')
  })

  it('are sorted where sizes are larger than those of any file', () => {
    const size = 2 ** 52
    const sizes = Float64Array.from([5, size, size + 1, 0, size - 1])
    const large = {
      ids: Int32Array.from([0, 1, 2, 3, 4]),
      base: new Float64Array(5),
      head: sizes,
      idsByName: () => new Int32Array()
    }
    expect([...sortLines(large, 'head', false)]).toEqual([2, 1, 4, 0, 3])
    expect([...sortLines(large, 'change', true)]).toEqual([3, 0, 4, 1, 2])
  })

  it('keep the order of equal ones in both directions', () => {
    expect(equalLines(true)).toEqual(equalLines(false))
  })

  it('of types leave what has none', () => {
    expect(lines('type', 'head')).toEqual([
      'example.com/app.Job 600>900',
      'fmt.pp 800>800',
      'example.com/lib.parse.go 300>310'
    ])
    const { rest } = makeLines(rows, sums, 'type', wholeBinary)
    expect(rest).toEqual({ base: 3554 - 1700, head: 12_360 - 2010 })
  })

  it('of packages, modules and regions add up to the file', () => {
    for (const by of ['package', 'module', 'region'] as const) {
      const { ids, base, head } = makeLines(rows, sums, by, wholeBinary)
      const total = (sizes: Float64Array) =>
        ids.reduce((sum, id) => sum + (sizes[id] ?? Number.NaN), 0)
      expect([by, total(base), total(head)]).toEqual([by, 3554, 12_360])
    }
  })

  it.each(groupings)('by %s keep to a place', (by) => {
    const found = lines(by, 'name', true, { kind: 'package', id: 0 })
    const expected: Readonly<Record<Grouping, readonly string[]>> = {
      symbol: [
        'example.com/app.(*Job).Run 400>700',
        'example.com/app.(*Job).Stop 200>200',
        'example.com/app.main 100>90'
      ],
      type: ['example.com/app.Job 600>900'],
      package: ['example.com/app 700>990'],
      module: ['example.com/app 700>10110'],
      region: ['code 700>990']
    }
    expect(found).toEqual(expected[by])
  })

  it('of a module and of its only package are one place', () => {
    const lib = { kind: 'package', id: 2 } as const
    const parse = { kind: 'unit', id: 1 } as const
    for (const by of ['package', 'module'] as const) {
      const table = makeLines(rows, sums, by, wholeBinary)
      const id = table.ids.find((of) => table.nameOf(of) === 'example.com/lib')
      expect(table.placeOf(id ?? -1)).toEqual(lib)
      for (const within of [lib, parse]) {
        expect(lines(by, 'name', true, within)).toEqual([
          'example.com/lib 940>310'
        ])
      }
    }
  })

  it('are sorted by name as texts are', () => {
    const names = lines('symbol', 'name', true)
    expect(names).toEqual(names.toSorted())
    expect(lines('symbol', 'name')).toEqual(names.toReversed())
  })

  it('are sorted rightly where there are many', () => {
    const many = heldRows(largeData(33_000).binaries[0] ?? smallBinary)
    const table = makeLines(
      many,
      sumRows(many, filterRows(many, all), 'all'),
      'symbol',
      wholeBinary
    )
    const changes = Array.from(
      sortLines(table, 'change', false),
      (id) => (table.head[id] ?? Number.NaN) - (table.base[id] ?? Number.NaN)
    )
    expect(changes).toHaveLength(33_000)
    expect(isSorted(changes, (a, b) => a >= b)).toBe(true)
    const names = Array.from(sortLines(table, 'name', true), table.nameOf)
    expect(isSorted(names, (a, b) => a <= b)).toBe(true)
    expect(new Set(names).size).toBe(33_000)
  })
})

describe('what the table says of itself', () => {
  const rest = { base: 0, head: 1500 }
  const nothing = { base: 0, head: 0 }

  it.each([
    ['symbol', 60_000, nothing, true, '60,000 symbols'],
    ['symbol', 1, nothing, true, '1 of 60,000 symbols'],
    ['region', 1, nothing, true, '1 region'],
    ['package', 0, nothing, true, '0 packages'],
    [
      'type',
      2,
      rest,
      true,
      '2 types and files; 1,500 bytes in no type or file, +1.5 KiB'
    ],
    ['symbol', 60_000, rest, false, '60,000 symbols; 1,500 bytes in no symbol']
  ] as const)('by %s with %d lines', (by, count, others, hasBase, text) => {
    const ids = new Int32Array(count)
    expect(statusOf({ by, ids, rest: others }, 60_000, hasBase)).toBe(text)
  })
})

describe('the lines in sight', () => {
  it('are a few of many', () => {
    expect(windowOf(0, 600, 30, 60_000)).toEqual({ first: 0, end: 32 })
    expect(windowOf(30_000, 600, 30, 60_000)).toEqual({ first: 988, end: 1032 })
    expect(windowOf(1_799_400, 600, 30, 60_000).end).toBe(60_000)
  })

  it('are those that there are', () => {
    expect(windowOf(0, 600, 30, 0)).toEqual({ first: 0, end: 0 })
    expect(windowOf(9000, 600, 30, 3)).toEqual({ first: 2, end: 3 })
  })

  it('are scrolled to only where they are not in sight', () => {
    expect(scrollTo(5, 0, 600, 30)).toBe(0)
    expect(scrollTo(30, 0, 600, 30)).toBe(330)
    expect(scrollTo(2, 330, 600, 30)).toBe(60)
  })

  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 9],
    ['End', 3, 9],
    ['Home', 3, 0],
    ['a', 3, null]
  ])('after %s on line %d: line %p', (key, line, next) => {
    expect(lineByKey(key, line, 10)).toBe(next)
  })
})
