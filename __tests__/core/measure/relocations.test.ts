// Whom relocations belong to, beside what binutils list of the same files.
import { afterAll, describe, expect, it } from '@jest/globals'
import { measure } from '../../../src/core/measure/measure.ts'
import { Elf64 } from '../binary/elf64.ts'
import { available, output, read, workshop, type Options } from './build.ts'
import { relocationsOf, sum, totalOf } from './relocations.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const program = {
  fixture: 'linked',
  flags: ['-trimpath', '-buildmode=pie'],
  ldflags: '-s -w'
} as const

/** Entries of each table, by `readelf -r`, and how many name each address. */
function listed(path: string) {
  const tables = output('readelf', '-rW', path)
    .split(/^Relocation section /m)
    .slice(1)
  return tables.map((text) => {
    const [, name = '', count = '0'] =
      /^'(.*?)' at offset 0x[0-9a-f]+ contains (\d+) entr/.exec(text) ?? []
    const addresses = [...text.matchAll(/^([0-9a-f]{16}) /gm)]
    return {
      name,
      count: Number(count),
      addresses: addresses.map(([, address = '']) => Number(`0x${address}`))
    }
  })
}

const variants: (readonly [string, Options])[] = [
  ['a file of its own linker', program]
]
if (available('gcc', '--version')) {
  const cgo = { ...program, cgo: true }
  const shared = ['-trimpath', '-buildmode=c-shared']
  variants.push(
    ['a file of the C linker', cgo],
    ['a shared library', { ...cgo, flags: shared }],
    [
      'a static file',
      {
        ...cgo,
        ldflags: '-s -w -linkmode=external -extldflags=-static-pie'
      }
    ]
  )
}

describe.each(variants)('%s', (name, options) => {
  const path = shop.build(name.replaceAll(' ', '-'), options)
  const measurement = measure(read(path), plain)
  const sizes = relocationsOf(measurement)

  it('has all entries that readelf lists, by their owners', () => {
    const tables = listed(path)
    const entries = sum(tables.map(({ count }) => count))
    expect(entries).toBeGreaterThan(3000)
    expect(totalOf(measurement)).toBe(24 * entries)
    const rows = new Map(
      measurement.sections.map((row) => [row.name, row.fileSize])
    )
    for (const table of tables) {
      expect([table.name, rows.get(table.name)]).toEqual([
        table.name,
        24 * table.count
      ])
    }
  })

  it('gives to no one only what patches the tables of addresses, or memory alone', () => {
    const ofLoader = new Elf64(read(path))
      .loadedSections()
      .filter((one) => one.isZero || /^\.(?:got|dynamic)/.test(one.name))
    const patching = listed(path)
      .flatMap(({ addresses }) => addresses)
      .filter((address) =>
        ofLoader.some(({ start, end }) => address >= start && address < end)
      )
    expect(sizes.get('(relocations)') ?? 0).toBe(24 * patching.length)
  })
})

it('gives entries to the package that has the pointers', () => {
  const without = measure(read(shop.build('without', program)), plain)
  const withTable = measure(
    read(
      shop.build('with', {
        ...program,
        flags: [...program.flags, '-tags=table'],
        // Only a file with symbols can say whose variable it is.
        ldflags: '-w'
      })
    ),
    plain
  )
  const named = measure(
    read(shop.build('named', { ...program, ldflags: '-w' })),
    plain
  )
  const main = 'example.com/linked'
  const [few = 0, many = 0] = [named, withTable].map((one) =>
    relocationsOf(one).get(main)
  )
  expect(many - few).toBe(64 * 24)
  expect(relocationsOf(without).get(main)).toBeGreaterThan(0)
})

it('finds and shares them in a file without section headers', () => {
  const file = read(shop.build('sections', program))
  const bare = measure(new Elf64(file).withoutSections().file, plain)
  const full = measure(file, plain)
  expect(totalOf(bare)).toBe(totalOf(full))
  // Without sections less has a name.
  expect(relocationsOf(bare).get('runtime')).toBeGreaterThan(10_000)
  expect(relocationsOf(bare).has('(relocations)')).toBe(false)
})
