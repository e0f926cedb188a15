import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../../src/core/binary/inspect.ts'
import type { SymbolTable } from '../../../../src/core/binary/image.ts'
import { readPe } from '../../../../src/core/binary/pe/pe.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { read, workshop } from '../../measure/build.ts'
import {
  buildLister,
  measureLinks,
  plain,
  share,
  sizeOf,
  testFunctionsAndPackages,
  tiles,
  type MeasuredLinks
} from '../containers.ts'

const shop = workshop()
const list = buildLister(shop.directory)
afterAll(shop.remove)

const inferred =
  'symbols of pe files have no sizes: data without a name is counted with the symbol before it'

describe.each([
  ['amd64', 8],
  ['386', 4],
  ['arm64', 8]
])('windows %s', (goarch, pointerSize) => {
  let measured: MeasuredLinks
  let links: MeasuredLinks['links']
  let alone: Measurement
  let paired: Measurement
  let named: Measurement
  beforeAll(() => {
    measured = measureLinks(shop, 'windows', goarch)
    ;({ links, alone, paired, named } = measured)
  })

  it.each(['path', 'debugPath'] as const)(
    'has the sections that debug/pe lists (%s)',
    (which) => {
      const image = readPe(read(links[which]))
      const listed = list(links[which])
      expect(image.pointerSize).toBe(pointerSize)
      expect(listed.length).toBeGreaterThan(5)
      expect(image.sections.map(({ name }) => name)).toEqual(
        listed.map(({ name }) => name)
      )
      const [text] = image.sections
      const base = (text?.address ?? 0) - (listed[0]?.address ?? 0)
      for (const [i, section] of image.sections.entries()) {
        const { offset, fileSize, address, virtualSize } = listed[i] ?? {
          fileSize: 0,
          virtualSize: 0
        }
        expect(section.offset).toBe(offset)
        expect(section.fileSize).toBe(Math.min(fileSize, virtualSize))
        if (!section.loaded) continue
        expect(section.address - base).toBe(address)
        expect(section.virtualSize).toBe(virtualSize)
      }
    }
  )

  it('gives every byte of the file to one row', () => {
    for (const one of [alone, paired, named, measure(links.debug, plain)]) {
      expect(tiles(one)).toBe(true)
    }
    expect(alone.binary).toMatchObject({
      format: 'pe',
      goos: 'windows',
      goarch,
      stripped: true
    })
    expect(alone.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'DOS header',
        'PE header',
        'section headers',
        'padding@.text',
        'padding@.rdata',
        '.symtab'
      ])
    )
    // Symbols and their names are in a section, and not counted again.
    const own = measure(links.twin, plain)
    const row = own.sections.find(({ name }) => name === '.symtab')
    expect(own.regions.find(({ name }) => name === 'symtab')?.size).toBe(
      row?.fileSize
    )
  })

  testFunctionsAndPackages(() => measured)

  it('proves the twin and names most bytes with it', () => {
    expect(alone.attribution).toMatchObject({
      level: 'functions',
      notes: [expect.stringContaining('there was no twin')]
    })
    expect(paired.attribution.level).toBe('symbols')
    expect(named.attribution).toMatchObject({
      level: 'literals',
      notes: [inferred]
    })
    expect(share(alone)).toBeGreaterThan(0.85)
    expect(share(named)).toBeGreaterThan(0.96)
  })

  it('refuses twins of another program, and those with debug sections', () => {
    const other = shop.build('other', {
      goos: 'windows',
      goarch,
      main: './single',
      ldflags: '-w'
    })
    for (const twin of [read(other), links.debug]) {
      const { attribution } = measure(links.file, { ...plain, twin })
      expect(attribution.level).toBe('functions')
      expect(attribution.notes).toEqual([
        expect.stringMatching(/^the twin does not match: /)
      ])
    }
  })

  it('books debug sections as such', () => {
    const debug = measure(links.debug, plain)
    const sizes = list(links.debugPath)
      .filter(({ name }) => /^\.z?debug_/.test(name))
      .map(({ fileSize, virtualSize }) => Math.min(fileSize, virtualSize))
    expect(sizes.length).toBeGreaterThan(3)
    expect(debug.regions.find(({ name }) => name === 'debug')?.size).toBe(
      sizes.reduce((sum, size) => sum + size, 0)
    )
  })

  it('has section symbols of C linkers that only end what is before them', () => {
    const file = Buffer.from(links.twin)
    const coff = file.indexOf('PE\0\0') + 4
    const before = readPe(file).symbols
    const index = namesOf(before).indexOf('runtime.rodata')
    const at = file.readUInt32LE(coff + 8) + index * 18
    file.write('.rdata\0\0', at, 'latin1')
    expect(file.readUInt8(at + 16)).toBe(3)
    file.writeUInt16LE(0, at + 14)
    const { symbols } = readPe(file)
    expect(symbols?.name(index)).toBe('.rdata')
    expect(symbols?.size[index]).toBe(0)
    // The next row as one that describes it, with a length.
    file.writeUInt8(1, at + 17)
    file.writeUInt32LE(3, at + 18)
    const described = readPe(file).symbols
    const isAlone = !hasOther(described, index)
    expect(described?.size[index]).toBe(isAlone ? 3 : 0)
    expect(described?.section[index + 1]).toBe(-1)
  })

  it('is inspected as what it is', () => {
    expect(inspectBinary(links.file)).toMatchObject({
      format: 'pe',
      stripped: true,
      hasSymbolTable: false,
      debugSections: [],
      absoluteSourcePaths: [],
      notes: []
    })
    expect(inspectBinary(links.twin)).toMatchObject({
      stripped: false,
      hasSymbolTable: true,
      debugSections: []
    })
    const { debugSections } = inspectBinary(links.debug)
    expect(debugSections?.join(' ')).toMatch(/\.z?debug_info/)
  })

  it('books a signature after the last section apart', () => {
    const signature = Buffer.alloc(1234, 0x30)
    const file = Buffer.concat([links.file, signature])
    const at = certificateDirectory(file)
    file.writeUInt32LE(links.file.length, at)
    file.writeUInt32LE(signature.length, at + 4)
    const signed = measure(file, plain)
    expect(sizeOf(signed, '(signature)')).toBe(signature.length)
    expect(sizeOf(signed, '(unattributed)')).toBe(
      sizeOf(alone, '(unattributed)')
    )
    expect(tiles(signed)).toBe(true)
    file.writeUInt32LE(signature.length + 1, at + 4)
    expect(() => measure(file, plain)).toThrow(
      /^the Authenticode signature of 1235 bytes ends beyond/
    )
  })

  it('refuses a truncated file, wherever it was cut', () => {
    const { file } = links
    const cuts = [70, 140, 200, 400, 700, 5000, 900_000, file.length - 1]
    for (const size of cuts) {
      expect(() => measure(file.subarray(0, size), plain)).toThrow(
        /(\(at byte \d+\)|Wasm)/
      )
    }
  })

  it('refuses hostile counts and offsets', () => {
    const coff = Buffer.from(links.file).indexOf('PE\0\0') + 4
    const table = coff + 20 + Buffer.from(links.file).readUInt16LE(coff + 16)
    const broken: readonly (readonly [number, 2 | 4, number])[] = [
      [coff + 2, 2, 0xffff],
      [coff + 8, 4, 0xffff_fff0],
      [coff + 12, 4, 0x7fff_ffff],
      [coff + 16, 2, 0xffff],
      [coff + 16, 2, 0],
      [coff + 20, 2, 0x107],
      [table + 16, 4, 0x7fff_ffff],
      [table + 20, 4, 0x7fff_ffff]
    ]
    for (const [offset, width, value] of broken) {
      const copy = Buffer.from(links.file)
      copy.writeUIntLE(value, offset, width)
      expect(() => measure(copy, plain)).toThrow(/\(at byte \d+\)$/)
    }
  })
})

const namesOf = (symbols: SymbolTable | null): string[] =>
  Array.from({ length: symbols?.count ?? 0 }, (_, i) => symbols?.name(i) ?? '')

/** Whether another symbol has the place of one. */
const hasOther = (symbols: SymbolTable | null, index: number): boolean =>
  symbols?.address.some(
    (place, i) =>
      i !== index &&
      place === symbols.address[index] &&
      symbols.section[i] === symbols.section[index]
  ) ?? false

/** Offset of the entry of the certificate table, the fifth of the directories. */
function certificateDirectory(file: Buffer): number {
  const optional = file.indexOf('PE\0\0') + 24
  const wide = file.readUInt16LE(optional) === 0x20b
  return optional + (wide ? 112 : 96) + 4 * 8
}
