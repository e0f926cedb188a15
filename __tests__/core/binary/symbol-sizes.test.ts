import { afterAll, describe, expect, it } from '@jest/globals'
import { readElf } from '../../../src/core/binary/elf/elf.ts'
import type { ImageSection } from '../../../src/core/binary/image.ts'
import {
  mayBeMarkerAt,
  sizesByDistance
} from '../../../src/core/binary/symbol-sizes.ts'
import { Bytes } from '../../../src/core/binary/bytes.ts'
import { StringTable } from '../../../src/core/binary/string-table.ts'
import { read, workshop } from '../measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const section = (part: Partial<ImageSection>): ImageSection => ({
  name: '.data',
  offset: 0,
  fileSize: 1000,
  address: 1000,
  virtualSize: 1000,
  loaded: true,
  executable: false,
  writable: true,
  region: 'data',
  origin: 'go',
  buildId: false,
  ...part
})

/** Sizes of symbols of one section, from names and addresses in any order. */
function sizes(
  rows: readonly (readonly [name: string, address: number, limit?: number])[],
  ...sections: readonly ImageSection[]
): number[] {
  const found = sizesByDistance(
    sections,
    {
      count: rows.length,
      address: Float64Array.from(rows, ([, address]) => address),
      section: new Int32Array(rows.length),
      name: (index) => rows[index]?.[0] ?? ''
    },
    new Map(
      rows.flatMap(([, , limit], row) =>
        limit === undefined ? [] : [[row, limit] as const]
      )
    )
  )
  return [...found]
}

describe('sizes by distance', () => {
  it('reach to the next symbol or the end of the section, in code', () => {
    const code = section({ executable: true })
    const rows = [
      ['main.b', 1100],
      ['main.a', 1000],
      ['main.alias', 1100],
      ['main.c', 1150]
    ] as const
    expect(sizes(rows, code)).toEqual([50, 100, 50, 850])
  })

  it('of data are no larger than that of any later one, up to a marker', () => {
    const rows = [
      ['runtime.noptrdata', 1000],
      ['main.a', 1000],
      ['main.b', 1008],
      ['main.c', 1100],
      ['runtime.enoptrdata', 1116],
      ['runtime.data', 1120],
      ['main.d', 1120],
      ['main.e', 1124]
    ] as const
    expect(sizes(rows, section({}))).toEqual([0, 8, 16, 16, 0, 0, 4, 876])
  })

  it('are distances alone where C code, which is not sorted, is linked in', () => {
    const rows = [
      ['main.a', 1000],
      ['main.b', 1900]
    ] as const
    expect(sizes(rows, section({}))).toEqual([100, 100])
    expect(sizes(rows, section({}), section({ origin: 'c' }))).toEqual([
      900, 100
    ])
  })

  it('are at most what a symbol is limited to, which ends the one before', () => {
    const rows = [
      ['main.a', 1000],
      ['.data', 1100, 0],
      ['.rdata$zzz', 1200, 40],
      ['_before', 1300],
      ['.data', 1310, 500]
    ] as const
    const c = section({ origin: 'c' })
    expect(sizes(rows, section({}), c)).toEqual([100, 0, 40, 10, 500])
    expect(sizes(rows, section({}))).toEqual([10, 0, 40, 10, 500])
  })

  it('are never less than those that the linker gives for ELF', () => {
    const { sections, symbols } = readElf(
      read(shop.build('twin', { ldflags: '-w' }))
    )
    if (!symbols) throw new Error('no symbols')
    const inferred = sizesByDistance(sections, symbols)
    let data = 0
    let exact = 0
    for (let i = 0; i < symbols.count; i++) {
      const home = sections[symbols.section[i] ?? -1]
      const name = symbols.name(i)
      // Blocks that some releases give a size, which have tables of their own.
      const block = /^runtime\.(?:typelink|itablink)$|[:.]\*$/.test(name)
      const size = symbols.size[i] ?? 0
      if (!home || home.fileSize === 0 || size === 0 || block) continue
      const mine = inferred[i] ?? 0
      expect([name, mine]).toEqual([name, Math.max(mine, size)])
      if (home.executable) continue
      data++
      if (mine === size) exact++
    }
    expect(data).toBeGreaterThan(300)
    expect(exact / data).toBeGreaterThan(0.75)
  })
})

describe('a first look at a name', () => {
  it.each([
    ['runtime.etext', true],
    ['runtime.firstmoduledata', true],
    ['type:*', true],
    ['typerel.*', true],
    ['go:string.*', true],
    ['go.func.*', true],
    ['go:rodatafipsstart', true],
    ['go.buildinfo', true],
    ['main.runtime', false],
    ['github.com/x/y.Z', false],
    ['time.Now', false]
  ])('of %s says whether it may be a marker: %s', (name, expected) => {
    const bytes = new Bytes(Buffer.from(`a\0${name}\0`), true)
    const names = new StringTable(bytes, 0, bytes.length, 'names')
    expect(mayBeMarkerAt(names, 2)).toBe(expected)
  })
})
