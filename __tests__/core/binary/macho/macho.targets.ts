import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readMachO } from '../../../../src/core/binary/macho/macho.ts'
import { inspectBinary } from '../../../../src/core/binary/inspect.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { read, workshop } from '../../measure/build.ts'
import { chained } from '../chained.ts'
import {
  buildLister,
  goMinor,
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

/** Before Go 1.22 the linker's -s does nothing to Mach-O files. */
const strips = goMinor >= 22

const inferred =
  'symbols of macho files have no sizes: data without a name is counted with the symbol before it'

describe.each(['amd64', 'arm64'])('darwin %s', (goarch) => {
  let measured: MeasuredLinks
  let links: MeasuredLinks['links']
  let alone: Measurement
  let paired: Measurement
  let named: Measurement
  beforeAll(() => {
    measured = measureLinks(shop, 'darwin', goarch)
    ;({ links, alone, paired, named } = measured)
  })

  it.each(['path', 'debugPath'] as const)(
    'has the sections that debug/macho lists (%s)',
    (which) => {
      const image = readMachO(read(links[which]))
      expect(
        image.sections.map((section) => ({
          name: section.name,
          size: section.fileSize || section.virtualSize,
          offset: section.fileSize === 0 ? -1 : section.offset
        }))
      ).toEqual(
        list(links[which]).map(({ name, fileSize, offset }, i) => ({
          name,
          size: fileSize,
          // Sections without bytes have any offset.
          offset: image.sections[i]?.fileSize === 0 ? -1 : offset
        }))
      )
      const loaded = image.sections.filter((section) => section.loaded)
      const addresses = new Map(
        list(links[which]).map(({ name, address }) => [name, address])
      )
      expect(loaded.length).toBeGreaterThan(10)
      for (const { name, address } of loaded) {
        expect([name, address]).toEqual([name, addresses.get(name)])
      }
    }
  )

  it('gives every byte of the file to one row', () => {
    for (const one of [alone, paired, named, measure(links.debug, plain)]) {
      expect(tiles(one)).toBe(true)
    }
    expect(alone.binary).toMatchObject({
      format: 'macho',
      goos: 'darwin',
      goarch,
      stripped: strips
    })
    expect(alone.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Mach-O header',
        'load commands',
        'padding@__TEXT,__text',
        ...(goarch === 'arm64' ? ['rebases', 'binds'] : []),
        'symbol table',
        'symbol names',
        'indirect symbols'
      ])
    )
  })

  testFunctionsAndPackages(() => measured)

  it('proves the twin and names nearly all bytes with it', () => {
    expect(alone.attribution.level).toBe(strips ? 'functions' : 'symbols')
    expect(alone.attribution.notes[0]).toMatch(
      strips ? 'there was no twin' : inferred
    )
    expect(paired.attribution.level).toBe('symbols')
    expect(named.attribution).toMatchObject({
      level: 'literals',
      notes: [inferred]
    })
    expect(share(alone)).toBeGreaterThan(0.85)
    // Go before 1.21 names less of its data.
    expect(share(named)).toBeGreaterThan(goMinor < 21 ? 0.96 : 0.98)
  })

  it('takes no names from the link of something else', () => {
    const other = shop.build('other', {
      goos: 'darwin',
      goarch,
      main: './single',
      ldflags: '-w'
    })
    const { attribution } = measure(links.file, { ...plain, twin: read(other) })
    // A file with symbols of its own needs no twin's.
    expect(attribution.level).toBe(strips ? 'functions' : 'symbols')
    expect(attribution.notes[0]).toMatch(
      strips ? /^the twin does not match: / : inferred
    )
  })

  it('books the code signature apart, and debug sections as such', () => {
    const row = alone.sections.find(({ name }) => name === 'code signature')
    expect(sizeOf(alone, '(signature)')).toBe(row?.fileSize ?? 0)
    expect(row !== undefined).toBe(goarch === 'arm64')
    const debug = measure(links.debug, plain)
    const listed = list(links.debugPath).filter(({ name }) =>
      name.startsWith('__DWARF,')
    )
    expect(listed.length).toBeGreaterThan(3)
    expect(debug.regions.find(({ name }) => name === 'debug')?.size).toBe(
      listed.reduce((sum, { fileSize }) => sum + fileSize, 0)
    )
  })

  it('is inspected as what it is', () => {
    expect(inspectBinary(links.file)).toMatchObject({
      format: 'macho',
      stripped: strips,
      hasSymbolTable: !strips,
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
    expect(debugSections).toContain('__DWARF,__zdebug_info')
  })

  it('refuses a truncated file, wherever it was cut', () => {
    const { file } = links
    const cuts = [4, 31, 32, 100, 1000, 4096, 700_000, file.length - 1]
    for (const size of cuts) {
      expect(() => measure(file.subarray(0, size), plain)).toThrow(
        /\(at byte \d+\)$/
      )
    }
  })

  it.each([
    ['load commands', 16, 0x7fff_ffff],
    ['size of load commands', 20, 0x7fff_ffff],
    ['size of the first command', 36, 0],
    ['size of the first command', 36, 0xffff_fff0],
    ['sections of the first segment', 32 + 64, 0x0fff_ffff]
  ])('refuses hostile %s', (_, offset, value) => {
    const copy = Buffer.from(links.file)
    copy.writeUInt32LE(value, offset)
    expect(() => measure(copy, plain)).toThrow(/\(at byte \d+\)$/)
  })
})

// Always position independent, so that it lists its pointers.
describe('chained fixups of darwin arm64', () => {
  const file = read(
    shop.build('pointers', {
      goos: 'darwin',
      goarch: 'arm64',
      ldflags: '-s -w'
    })
  )
  const plainly = measure(file, plain)

  it.each([2, 6])('are decoded in format %d', (format) => {
    const { file: other, pointers } = chained(file, format)
    expect(pointers).toBeGreaterThan(5000)
    const before = readMachO(file)
    const after = readMachO(other)
    for (const [i, { name, offset, fileSize }] of before.sections.entries()) {
      const section = after.sections[i]
      if (!section?.loaded) continue
      const mine = after.bytes.slice(section.offset, fileSize, name)
      const theirs = before.bytes.slice(offset, fileSize, name)
      expect([name, Buffer.compare(mine, theirs)]).toEqual([name, 0])
    }
    const measured = measure(other, plain)
    expect(measured.attribution.level).toBe(plainly.attribution.level)
    expect(sizeOf(measured, 'fmt')).toBe(sizeOf(plainly, 'fmt'))
    expect(tiles(measured)).toBe(true)
  })

  it('are refused where they leave their page or their table', () => {
    const { file: other, table } = chained(file, 6)
    const broken = (offset: number, value: number) => {
      const copy = Buffer.from(other)
      copy.writeUInt32LE(value, table + offset)
      return () => readMachO(copy)
    }
    expect(broken(4, 0x7fff_ffff)).toThrow(/leaves the chained fixups \(at /)
    expect(broken(32, 0x00ff_ffff)).toThrow(/leaves the chained fixups \(at /)
    const count = Buffer.from(other).readUInt32LE(table + 28)
    const firstPage = 28 + 4 + 4 * count + 22
    expect(broken(firstPage, 0x3ffe_3ffe)).toThrow(
      /^a chain of fixups leaves its page \(at byte \d+\)$/
    )
    expect(() => measure(other.subarray(0, other.length - 9), plain)).toThrow(
      /\(at byte \d+\)$/
    )
  })
})
