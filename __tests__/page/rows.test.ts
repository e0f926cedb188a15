// The rows of a binary, the filter, the sums and the places of the page.
import { describe, expect, it } from '@jest/globals'
import { filterRows, type RowFilter } from '../../src/page/data/filter.ts'
import {
  childrenOf,
  containerOf,
  modulePlace,
  pathTo,
  placeName,
  sizedPlace,
  wholeBinary,
  type Place
} from '../../src/page/data/places.ts'
import { addressOf, placeAt } from '../../src/page/data/place-address.ts'
import {
  fullName,
  heldRows,
  writtenRows,
  type Rows
} from '../../src/page/data/rows.ts'
import { sumRows } from '../../src/page/data/sums.ts'
import { largeData, smallBinary } from './sample-data.ts'

const rows = heldRows(smallBinary)
const everything: RowFilter = { show: 'all', q: '', region: -1, module: -1 }

const sumsOf = (filter: Partial<RowFilter> = {}, of: Rows = rows) => {
  const whole = { ...everything, ...filter }
  return sumRows(of, filterRows(of, whole), whole.show)
}

const total = (sizes: Float64Array): number =>
  sizes.reduce((sum, size) => sum + size, 0)

const namesOf = (filter: Partial<RowFilter>): string[] =>
  Array.from(filterRows(rows, { ...everything, ...filter }), (row) =>
    fullName(rows, row)
  )

/** The places of a tree, as `indent name base>head`. */
function tree(place: Place, of: Rows, filter: Partial<RowFilter>): string[] {
  const sums = sumsOf(filter, of)
  const lines = (at: Place, depth: number): string[] =>
    childrenOf(of, sums, at).flatMap((child) => [
      `${'  '.repeat(depth)}${placeName(of, child)} ${child.base}>${child.head}`,
      ...lines(child, depth + 1)
    ])
  return lines(place, 0)
}

describe('the rows', () => {
  it('add up to the file on both sides', () => {
    const { base, head } = sizedPlace(rows, sumsOf(), wholeBinary)
    expect(base).toBe(smallBinary.base?.fileSize)
    expect(head).toBe(smallBinary.head?.fileSize)
  })

  it('add up to the same in every list of places', () => {
    const large = heldRows(largeData(3000).binaries[0] ?? smallBinary)
    const sums = sumsOf({}, large)
    const whole = sizedPlace(large, sums, wholeBinary)
    for (const list of [sums.modules, sums.packages]) {
      expect(total(list.base)).toBe(whole.base)
      expect(total(list.head)).toBe(whole.head)
      expect(total(list.area)).toBe(whole.area)
    }
  })

  it('are packages where what their source wrote counts', () => {
    const written = writtenRows(smallBinary)
    expect(written?.count).toBe(smallBinary.packages.length)
    expect(tree(wholeBinary, written ?? rows, {}).slice(0, 2)).toEqual([
      'example.com/app 700>10110',
      '  example.com/app/tables 0>9120'
    ])
  })

  it('of what the source wrote are unknown where no file says it', () => {
    const packages = smallBinary.packages.map((member) => ({
      ...member,
      written: null
    }))
    expect(writtenRows({ ...smallBinary, packages })).toBeNull()
  })
})

describe('the filter', () => {
  it.each([
    ['changed', 8],
    ['new', 2],
    ['gone', 1],
    ['all', 11]
  ] as const)('shows of %s rows %d', (show, count) => {
    expect(namesOf({ show })).toHaveLength(count)
  })

  it('finds all words of a search in any order and case, in names of types too', () => {
    expect(namesOf({ q: 'RUN job' })).toEqual(['example.com/app.(*Job).Run'])
    expect(namesOf({ q: 'parse.go' })).toEqual([
      'example.com/lib.Parse[go.shape.int]'
    ])
    expect(namesOf({ q: 'no such name' })).toEqual([])
    expect(namesOf({ q: `${'job '.repeat(20)} no such name` })).toEqual(
      namesOf({ q: 'job' })
    )
  })

  it('finds every row by its name, the first and the last too', () => {
    const names = namesOf({})
    for (const name of names) {
      const found = namesOf({ q: name })
      expect(found).toContain(name)
      expect(found.length).toBeLessThan(names.length)
    }
  })

  it('keeps to a region and a module', () => {
    expect(namesOf({ region: 1 })).toEqual(['fmt pclntab (no symbol)'])
    expect(namesOf({ module: 1 })).toHaveLength(2)
  })

  it('leaves sums of what passes', () => {
    const { base, head } = sizedPlace(
      rows,
      sumsOf({ show: 'changed', module: 0 }),
      wholeBinary
    )
    expect([base, head]).toEqual([500, 9910])
  })
})

describe('the places', () => {
  it('are modules, packages, types or files and symbols, largest first', () => {
    expect(tree(wholeBinary, rows, { module: 1 })).toEqual([
      'example.com/lib 940>310',
      // Its only package, of the same name, is the same place.
      '  Old 640>0',
      '  parse.go 300>310',
      '    Parse[go.shape.int] 300>310'
    ])
    const { packages } = smallBinary
    const second = packages.map((member, id) =>
      id === 3 ? { ...member, module: 1 } : member
    )
    const two = heldRows({ ...smallBinary, packages: second })
    expect(tree(wholeBinary, two, { module: 1 }).slice(0, 5)).toEqual([
      'example.com/lib 2804>2190',
      '  fmt 1864>1880',
      '    Printf 1000>1000',
      '    pp 800>800',
      '      (*pp).doPrint 800>800'
    ])
  })

  it('have the area of their change where only changes are shown', () => {
    const sums = sumsOf({ show: 'changed' })
    const { area } = sizedPlace(rows, sums, wholeBinary)
    expect(area).toBe(120 + 9000 + 300 + 10 + 640 + 10 + 10 + 16)
  })

  it('know what is around them', () => {
    const run = placeAt(rows, [
      'example.com/app',
      'example.com/app',
      'Job',
      'example.com/app.(*Job).Run'
    ])
    expect(pathTo(rows, run).map((step) => placeName(rows, step))).toEqual([
      'app',
      'example.com/app',
      'example.com/app',
      'Job',
      '(*Job).Run'
    ])
    expect(containerOf(rows, run).kind).toBe('unit')
  })

  it.each([
    ['held', rows],
    ['written', writtenRows(smallBinary) ?? rows]
  ])(
    'are once on the way to a package that is all of its module: %s bytes',
    (_, of) => {
      const names = (address: readonly string[]) => {
        const place = placeAt(of, address)
        return pathTo(of, place).map((step) => placeName(of, step))
      }
      const lib = 'example.com/lib'
      expect(names([lib])).toEqual(['app', lib])
      expect(names([lib, lib])).toEqual(['app', lib])
      expect(placeAt(of, [lib])).toEqual(placeAt(of, [lib, lib]))
      expect(names(['std'])).toEqual(['app', 'std'])
      expect(names(['std', 'fmt'])).toEqual(['app', 'std', 'fmt'])
    }
  )
})

describe('the address of a place', () => {
  it('leads back to it, for each place that there is', () => {
    const places: Place[] = [
      wholeBinary,
      ...smallBinary.modules.map((_, id) => modulePlace(rows, id)),
      ...smallBinary.packages.map(
        (_, id) => ({ kind: 'package', id }) as const
      ),
      ...Array.from(
        rows.unitPackage,
        (_, id) => ({ kind: 'unit', id }) as const
      ),
      ...Array.from(rows.unit, (_, id) => ({ kind: 'row', id }) as const)
    ]
    for (const place of places) {
      expect(placeAt(rows, addressOf(rows, place))).toEqual(place)
    }
  })

  it('tells namesakes from each other', () => {
    const name = smallBinary.symbols.name.map((old) =>
      old.startsWith('.(*Job)') ? '.(*Job).Run' : old
    )
    const twice = heldRows({
      ...smallBinary,
      symbols: { ...smallBinary.symbols, name }
    })
    for (const id of [2, 3]) {
      const address = addressOf(twice, { kind: 'row', id })
      expect(placeAt(twice, address)).toEqual({ kind: 'row', id })
    }
  })

  it('leads to the nearest place around one that is not there', () => {
    expect(placeAt(rows, ['no such module'])).toEqual(wholeBinary)
    expect(placeAt(rows, ['std', 'no such package']).kind).toBe('module')
    expect(placeAt(rows, ['std', 'fmt', 'gone'])).toEqual({
      kind: 'package',
      id: 3
    })
    expect(placeAt(rows, ['std', 'fmt', 'pp', 'fmt.gone']).kind).toBe('unit')
  })
})
