import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../../src/core/binary/inspect.ts'
import { readPlan9 } from '../../../../src/core/binary/plan9/plan9.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import { parseTarget } from '../../../../src/core/model/target.ts'
import { hasTwin } from '../../../../src/toolchain/twin.ts'
import { output, read, workshop } from '../../measure/build.ts'
import { compareWithNm, plain, tiles } from '../containers.ts'

const shop = workshop()
afterAll(shop.remove)

const target = { goos: 'plan9', goarch: 'amd64' }
const main = './single'
const { file, twin, listing } = shop.link('stripped', { ...target, main })
const twinPath = `${shop.directory}/stripped.listed`

/** Sizes in the header, which are big-endian words of 32 bits, by offset. */
const field = { magic: 0, text: 4, data: 8, symbols: 16, pcTable: 28 } as const
const wideHeader = 40

const message = (damaged: Uint8Array): string => {
  try {
    measure(damaged, plain)
    return 'exact'
  } catch (error) {
    return String(error)
  }
}

const changed = (of: Uint8Array, change: (copy: Buffer) => void) => {
  const copy = Buffer.from(of)
  change(copy)
  return copy
}

/** Offset of the first symbol of a file for amd64. */
const symbolsOf = (of: Uint8Array): number =>
  wideHeader +
  Buffer.from(of).readUInt32BE(field.text) +
  Buffer.from(of).readUInt32BE(field.data)

describe.each(['386', 'amd64', 'arm'])('Plan 9 for %s', (goarch) => {
  const path =
    goarch === 'amd64'
      ? twinPath
      : shop.build(goarch, { ...target, goarch, main, ldflags: '-w' })

  it('has functions of the names that go tool nm lists, and with their padding of its sizes', () => {
    const compared = compareWithNm(path)
    for (const { name, size, padding, distance, names } of compared) {
      expect([name, size + padding]).toEqual([name, distance])
      expect(names).toContain(name)
    }
    expect(compared.length).toBeGreaterThan(1000)
  })

  it('has the symbols, at the addresses, that go tool nm lists', () => {
    const { symbols } = readPlan9(read(path))
    const ours = Array.from({ length: symbols?.count ?? 0 }, (_, i) =>
      [symbols?.address[i]?.toString(16), symbols?.name(i)].join(' ')
    )
    const theirs = output('go', 'tool', 'nm', path)
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^ *([0-9a-f]+) [A-Za-z] /, '$1 '))
    expect(ours.toSorted()).toEqual(theirs.toSorted())
    expect(symbols?.section.every((index) => index >= 0)).toBe(true)
  })

  it('is measured to the byte, by its symbols', () => {
    const measured = measure(read(path), plain)
    expect(tiles(measured)).toBe(true)
    expect(measured.binary).toMatchObject({
      format: 'plan9',
      goos: 'plan9',
      goarch,
      mainPackage: 'example.com/measured/single',
      stripped: false
    })
    expect(measured.attribution.level).toBe('symbols')
    expect(measured.attribution.ownedBytes).toBeGreaterThan(
      0.9 * measured.binary.fileSize
    )
  })
})

describe('a stripped file of Plan 9', () => {
  const alone = measure(file, plain)

  it('has the sections of its header, the text cut where code ends', () => {
    const header = Buffer.from(file)
    const rows = Object.fromEntries(
      alone.sections.map(({ name, fileSize }) => [name, fileSize])
    )
    expect(Object.keys(rows).toSorted()).toEqual([
      'Plan 9 header',
      'bss',
      'data',
      'rodata',
      'text'
    ])
    expect(rows['Plan 9 header']).toBe(wideHeader)
    expect((rows['text'] ?? 0) + (rows['rodata'] ?? 0)).toBe(
      header.readUInt32BE(field.text)
    )
    expect(rows['data']).toBe(header.readUInt32BE(field.data))
    const etext = output('go', 'tool', 'nm', twinPath).match(
      /^ *([0-9a-f]+) T runtime\.etext$/m
    )
    const textAddress = 0x20_0000 + wideHeader
    expect(textAddress + (rows['text'] ?? 0)).toBe(
      Number.parseInt(etext?.[1] ?? '', 16)
    )
  })

  it('is read by its functions, and has build info and no paths of this machine', () => {
    expect(alone.attribution.level).toBe('functions')
    expect(alone.packages.map(({ path }) => path)).not.toContain('(C)')
    const inspection = inspectBinary(file)
    expect(inspection).toMatchObject({
      format: 'plan9',
      stripped: true,
      hasSymbolTable: false,
      debugSections: [],
      absoluteSourcePaths: [],
      notes: []
    })
    expect(inspection.buildInfo?.settings['GOOS']).toBe('plan9')
  })

  it('is proved to be the pair of its twin, which names data and literals', () => {
    expect(hasTwin(parseTarget('plan9/amd64'))).toBe(true)
    const paired = measure(file, { ...plain, twin, deps: listing })
    expect(paired.attribution.level).toBe('literals')
    expect(paired.attribution.ownedBytes).toBeGreaterThan(
      alone.attribution.ownedBytes
    )
    const own = measure(twin, { ...plain, deps: listing })
    expect(own.packages.filter(({ path }) => path !== '(headers)')).toEqual(
      paired.packages.filter(({ path }) => path !== '(headers)')
    )
  })
})

describe('a damaged file of Plan 9', () => {
  it('is refused wherever it is cut', () => {
    for (let i = 1; i <= 100; i++) {
      const length = Math.floor((file.length * i) / 101)
      expect(message(file.subarray(0, length))).toMatch(
        /^MalformedBinary: the (text|data) section of \d+ bytes ends beyond the file's \d+ bytes; the file is truncated or damaged/
      )
    }
    expect(message(twin.subarray(0, twin.length - 1))).toMatch(
      /^MalformedBinary: the symbol table of \d+ bytes ends beyond/
    )
  })

  it.each<[string, Uint8Array, (copy: Buffer) => void, RegExp]>([
    [
      'text beyond the file',
      file,
      (copy) => copy.writeUInt32BE(0xffff_ffff, field.text),
      /the text section of 4294967295 bytes ends beyond/
    ],
    [
      'data beyond the file',
      file,
      (copy) => copy.writeUInt32BE(0xffff_ffff, field.data),
      /the data section of 4294967295 bytes ends beyond/
    ],
    [
      'a pc table beyond the file',
      file,
      (copy) => copy.writeUInt32BE(1, field.pcTable),
      /the pc table of 1 bytes ends beyond/
    ],
    [
      'a symbol without a type',
      twin,
      (copy) => copy.writeUInt8(0x54, symbolsOf(twin) + 8),
      /a symbol has no type \(at byte \d+\)/
    ],
    [
      'a symbol that is cut',
      twin,
      (copy) =>
        copy.writeUInt32BE(copy.readUInt32BE(field.symbols) - 1, field.symbols),
      /a symbol is cut \(at byte \d+\)/
    ]
  ])('is refused with %s', (_, of, change, expected) => {
    expect(message(changed(of, change))).toMatch(expected)
  })

  it('is measured by its sections where no module data says where its code ends', () => {
    const { sections } = measure(file, plain)
    const at = sections.find(({ name }) => name === 'data')?.offset ?? 0
    const measured = measure(
      changed(file, (copy) => copy.fill(0, at)),
      plain
    )
    expect(measured.attribution.level).toBe('sections')
    expect(measured.sections.map(({ name }) => name)).not.toContain('rodata')
    expect(tiles(measured)).toBe(true)
  })

  it('is not a file that only has the magic number', () => {
    const other = changed(file, (copy) => copy.fill(0, 20, wideHeader))
    expect(message(other.subarray(0, 1000))).toMatch(
      /the file is not an executable of the formats/
    )
    expect(message(file.subarray(0, 20))).toMatch(
      /the file is not an executable of the formats/
    )
  })
})

/** A row of a symbol table for 386. */
const row = (address: number, type: string, name: string | Buffer) => {
  const head = Buffer.alloc(5)
  head.writeUInt32BE(address)
  head.writeUInt8(0x80 + type.charCodeAt(0), 4)
  return Buffer.concat([head, Buffer.from(name), Buffer.of(0)])
}
describe("a program of Plan 9's own compilers", () => {
  // A path names its parts by number, between a NUL and two.
  const symbols = Buffer.concat([
    row(1, 'f', 'usr'),
    row(1, 'z', Buffer.of(0, 0, 1, 0)),
    row(0x1020, 'T', 'main'),
    row(8, 'a', 'argument'),
    row(0x2000, 'D', 'table')
  ])
  const [text, data, pcTable] = [16, 8, 4]
  const program = Buffer.alloc(32 + text + data + symbols.length + pcTable, 7)
  const words = [0x1eb, text, data, 100, symbols.length, 0x1020, 0, pcTable]
  for (const [i, word] of words.entries()) program.writeUInt32BE(word, 4 * i)
  symbols.copy(program, 32 + text + data)

  it('has symbols of its code and data, and others of no bytes', () => {
    const { symbols: found, sections } = readPlan9(program)
    const rows = Array.from({ length: found?.count ?? 0 }, (_, i) => [
      found?.name(i),
      sections[found?.section[i] ?? -1]?.name,
      found?.size[i]
    ])
    expect(rows).toEqual([
      ['usr', undefined, 0],
      ['', undefined, 0],
      ['main', 'text', text],
      ['argument', undefined, 0],
      ['table', 'data', data]
    ])
  })

  it('is measured by its sections', () => {
    const measured = measure(program, plain)
    expect(tiles(measured)).toBe(true)
    expect(measured.attribution).toMatchObject({
      level: 'sections',
      notes: ['the file has no function table of Go']
    })
    expect(
      measured.sections.map(({ name, fileSize }) => [name, fileSize])
    ).toEqual([
      ['Plan 9 header', 32],
      ['bss', 0],
      ['text', text],
      ['data', data],
      ['symbol table', symbols.length],
      ['pc table', pcTable]
    ])
  })

  it('may start anywhere where its parts fill the file, and else starts in its text', () => {
    const elsewhere = changed(program, (copy) => copy.writeUInt32BE(20, 20))
    expect(message(elsewhere)).toBe('exact')
    expect(message(Buffer.concat([elsewhere, Buffer.of(1)]))).toMatch(
      /the file is not an executable/
    )
    expect(message(Buffer.concat([program, Buffer.of(1)]))).toBe('exact')
  })
})
