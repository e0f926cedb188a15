import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readMachO } from '../../src/binary/macho.ts'
import { inspectBinary } from '../../src/binary/inspect.ts'
import { measure } from '../../src/measure/measure.ts'
import type { Measurement } from '../../src/measure/measurement.ts'
import { read, workshop } from '../measure/build.ts'
import { chained } from './chained.ts'
import {
  buildLister,
  compareWithNm,
  linksOf,
  plain,
  share,
  sizeOf,
  tiles
} from './containers.ts'

const shop = workshop()
const list = buildLister(shop.directory)
afterAll(shop.remove)

const inferred =
  'symbols of macho files have no sizes: data without a name is counted with the symbol before it'

describe.each(['amd64', 'arm64'])('darwin %s', (goarch) => {
  let links: ReturnType<typeof linksOf>
  let alone: Measurement
  let paired: Measurement
  let named: Measurement
  beforeAll(() => {
    links = linksOf(shop, 'darwin', goarch)
    const { file, twin, deps } = links
    alone = measure(file, plain)
    paired = measure(file, { ...plain, twin })
    named = measure(file, { ...plain, twin, deps })
  })

  it.each(['path', 'debugPath'] as const)(
    'has the sections that debug/macho lists (%s)',
    (which) => {
      const image = readMachO(read(links[which]))
      expect(
        image.sections.map((section) => ({
          name: section.name,
          size: section.fileSize || section.virtualSize,
          offset: section.fileSize === 0 ? 0 : section.offset
        }))
      ).toEqual(
        list(links[which]).map(({ name, fileSize, offset }) => ({
          name,
          size: fileSize,
          offset
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
      stripped: true
    })
    expect(alone.sections.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Mach-O header',
        'load commands',
        'padding@__TEXT,__text',
        'rebases',
        'binds',
        'symbol table',
        'symbol names',
        'indirect symbols'
      ])
    )
  })

  it('has functions that go tool nm lists, of its sizes with our padding', () => {
    const compared = compareWithNm(links.twinPath)
    expect(compared.length).toBeGreaterThan(1000)
    for (const { name, size, padding, distance, names } of compared) {
      expect([name, size + padding]).toEqual([name, distance])
      expect(names).toContain(name)
    }
  })

  it('proves the paired link and names nearly all bytes with it', () => {
    expect(alone.attribution).toMatchObject({
      level: 'functions',
      notes: [expect.stringContaining('there was no paired link')]
    })
    expect(paired.attribution.level).toBe('symbols')
    expect(named.attribution).toMatchObject({
      level: 'literals',
      notes: [inferred]
    })
    expect(share(alone)).toBeGreaterThan(0.85)
    expect(share(named)).toBeGreaterThan(0.98)
  })

  it('gives the same packages for a file as for the file with its symbols', () => {
    const own = measure(links.twin, plain)
    expect(own.binary.stripped).toBe(false)
    for (const path of ['example.com/measured', 'example.com/dep', 'fmt']) {
      expect(sizeOf(paired, path)).toBeGreaterThan(0)
      expect([path, sizeOf(own, path)]).toEqual([path, sizeOf(paired, path)])
    }
  })

  it('refuses the link of something else as a twin', () => {
    const other = shop.build('other', {
      goos: 'darwin',
      goarch,
      main: './single',
      ldflags: '-w'
    })
    const { attribution } = measure(links.file, { ...plain, twin: read(other) })
    expect(attribution.level).toBe('functions')
    expect(attribution.notes).toEqual([
      expect.stringMatching(/^the paired link does not match: /)
    ])
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
    expect(debugSections).toContain('__DWARF,__zdebug_info')
  })

  it.each([2, 6])('decodes chained fixups of format %d', (format) => {
    const { file, pointers } = chained(links.file, format)
    expect(pointers).toBeGreaterThan(5000)
    const before = readMachO(links.file)
    const after = readMachO(file)
    for (const [i, { name, offset, fileSize }] of before.sections.entries()) {
      const section = after.sections[i]
      if (!section?.loaded) continue
      const mine = after.bytes.slice(section.offset, fileSize, name)
      const theirs = before.bytes.slice(offset, fileSize, name)
      expect([name, Buffer.compare(mine, theirs)]).toEqual([name, 0])
    }
    const measured = measure(file, plain)
    expect(measured.attribution.level).toBe('functions')
    expect(sizeOf(measured, 'fmt')).toBe(sizeOf(alone, 'fmt'))
    expect(tiles(measured)).toBe(true)
  })

  it('refuses chains that leave their page or their table', () => {
    const { file, table } = chained(links.file, 6)
    const broken = (offset: number, value: number) => {
      const copy = Buffer.from(file)
      copy.writeUInt32LE(value, table + offset)
      return () => readMachO(copy)
    }
    expect(broken(4, 0x7fff_ffff)).toThrow(/leaves the chained fixups \(at /)
    expect(broken(32, 0x00ff_ffff)).toThrow(/leaves the chained fixups \(at /)
    expect(() => measure(file.subarray(0, file.length - 9), plain)).toThrow(
      /\(at byte \d+\)$/
    )
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
