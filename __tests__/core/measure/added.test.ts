// What tools add to a linked file, made by hand: resources, sections, zeros.
import { afterAll, describe, expect, it } from '@jest/globals'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readImage } from '../../../src/core/binary/read-image.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { plain, sizeOf, tiles } from '../binary/containers.ts'
import { leb } from '../binary/wasm-module.ts'
import { allTargets, ifAllTargets } from '../../setup/targets.ts'
import { read, workshop } from './build.ts'

const shop = workshop()
afterAll(shop.remove)

const build = (goos: string, goarch: string, ldflags = '-s -w'): Buffer =>
  goos === 'linux' || allTargets
    ? Buffer.from(
        read(shop.build(goos, { goos, goarch, main: './single', ldflags }))
      )
    : Buffer.alloc(0)

const files = {
  elf: build('linux', 'amd64'),
  pe: build('windows', 'amd64'),
  macho: build('darwin', 'arm64'),
  wasm: build('js', 'wasm'),
  // Without its symbols it must end with them.
  xcoff: build('aix', 'ppc64', '')
}

const content = Buffer.alloc(30_000, 'added ')

const symbolsOf = ({ symbols }: Measurement, path: string) =>
  symbols
    .filter(({ package: owner }) => owner === path)
    .map(({ name, size }) => [name, size])

describe.each(
  allTargets ? (['elf', 'pe', 'macho', 'xcoff'] as const) : (['elf'] as const)
)('zeros at the end of a file: %s', (format) => {
  const file = files[format]
  const before = measure(file, plain)
  const withZeros = (count: number) =>
    measure(Buffer.concat([file, Buffer.alloc(count)]), plain)

  it('are content where they are longer than any alignment', () => {
    const count = 1_000_000
    const after = withZeros(count)
    const tail = after.sections.at(-1)
    expect(tail?.name).toBe('unmapped@end')
    expect(after.binary.contentSize).toBeGreaterThanOrEqual(
      before.binary.contentSize + count
    )
    expect(sizeOf(after, '(unattributed)')).toBeGreaterThanOrEqual(
      sizeOf(before, '(unattributed)') + count
    )
    expect(tiles(after)).toBe(true)
  })

  it('are padding where they may be alignment', () => {
    const after = withZeros(100)
    expect(after.sections.at(-1)?.name).toBe('padding@end')
    expect(after.binary.paddingSize).toBe(before.binary.paddingSize + 100)
  })
})

it('pages of more than any C linker makes are no alignment of an ELF file', () => {
  const file = Buffer.concat([files.elf, Buffer.alloc(3_000_000)])
  const first = Number(file.readBigUInt64LE(32))
  for (let i = 0; i < file.readUInt16LE(56); i++) {
    file.writeBigUInt64LE(1n << 40n, first + i * 56 + 48)
  }
  expect(measure(file, plain).binary.paddingSize).toBeLessThan(1_000_000)
})

ifAllTargets(() => {
  describe('a section of a PE file', () => {
    const before = measure(files.pe, plain)

    it('of resources has a row of its own', () => {
      const after = measure(withPeSection('.rsrc'), plain)
      expect(sizeOf(after, '(resources)')).toBe(content.length)
      expect(sizeOf(after, '(headers)')).toBe(sizeOf(before, '(headers)') + 40)
      expect(tiles(after)).toBe(true)
    })

    it('that was added counts as added, by its name, and not as C code', () => {
      const after = measure(withPeSection('.foo'), plain)
      expect(sizeOf(after, '(added sections)')).toBe(content.length)
      expect(symbolsOf(after, '(added sections)')).toEqual([
        ['.foo', content.length]
      ])
      expect(sizeOf(after, '(C)')).toBe(0)
    })
  })
})

it('a section that is added to an ELF file counts as such, by its name', () => {
  const before = measure(files.elf, plain)
  const after = measure(withElfSection('.foo'), plain)
  expect(symbolsOf(after, '(added sections)')).toEqual([
    ['.foo', content.length]
  ])
  expect(
    sizeOf(after, '(unattributed)') - sizeOf(before, '(unattributed)')
  ).toBe(
    // Where the table of headers and their names were.
    unmapped(after) - unmapped(before)
  )
  // A compiler's own is none.
  const note = measure(withElfSection('.gnu_debuglink'), plain)
  expect(sizeOf(note, '(added sections)')).toBe(0)
})

ifAllTargets(() => {
  it('a section that is added to a Mach-O file counts as such, a compiler’s as C', () => {
    const [added, own] = ['__info_plist', '__cstring'].map((name) => {
      const file = Buffer.from(files.macho)
      const at = file.indexOf('__symbol_stub1\0\0', 0, 'latin1')
      file.fill(0, at, at + 16).write(name, at, 'latin1')
      // Neither code nor stubs.
      file.writeUInt32LE(0, at + 64)
      const size = Number(file.readBigUInt64LE(at + 40))
      return { size, measured: measure(file, plain) }
    })
    expect(added?.size).toBeGreaterThan(0)
    expect(added && symbolsOf(added.measured, '(added sections)')).toEqual([
      ['__TEXT,__info_plist', added?.size]
    ])
    expect(own && sizeOf(own.measured, '(C)')).toBe(own?.size)
  })

  it('a custom section that is added to a Wasm module counts as such, by its name', () => {
    const name = [...Buffer.from('notes')]
    const body = [...leb(name.length), ...name, ...content]
    const section = [0, ...leb(body.length), ...body]
    const file = Buffer.concat([files.wasm, Buffer.from(section)])
    expect(symbolsOf(measure(file, plain), '(added sections)')).toEqual([
      ['notes', section.length]
    ])
    expect(sizeOf(measure(files.wasm, plain), '(added sections)')).toBe(0)
  })

  it('a section of XCOFF that says it is padding is so only where it is zero', () => {
    const file = Buffer.from(files.xcoff)
    const first = 24 + file.readUInt16BE(16)
    const at = first + indexOfDebug(file, first) * 72
    const offset = Number(file.readBigUInt64BE(at + 32))
    const size = Number(file.readBigUInt64BE(at + 24))
    file.writeUInt32BE(0x0008, at + 64)
    const before = measure(files.xcoff, plain)
    const after = measure(file, plain)
    expect(after.binary.paddingSize).toBe(before.binary.paddingSize)
    expect(sizeOf(after, '(unattributed)')).toBe(
      sizeOf(before, '(unattributed)') + size
    )
    file.fill(0, offset, offset + size)
    const zeros = measure(file, plain).binary.paddingSize
    expect(zeros - before.binary.paddingSize).toBe(size < 65_536 ? size : 0)
  })
})

it('functions whose names were removed are not C code, and have no rows', () => {
  const file = Buffer.from(files.elf)
  const { image } = readImage(file)
  const table = image && readFunctionTable(image)
  if (!table || typeof table === 'string') throw new Error('no functions')
  const { names, records, shape, count } = table
  const empty = names.at(0).length
  let removed = 0
  for (let i = 0; i < count; i += 7) {
    const record = records[i] ?? 0
    const pcfile = record + shape.pcTables + 4
    if (file.readUInt32LE(pcfile) === 0) continue
    // Its name comes first, and a second later its table of files.
    file.writeUInt32LE(empty, record + shape.nameOffset)
    file.writeUInt32LE(0, pcfile)
    removed++
  }
  expect(removed).toBeGreaterThan(100)
  const before = measure(files.elf, plain)
  const after = measure(file, plain)
  expect(sizeOf(after, '(C)')).toBe(0)
  expect(after.symbols.filter(({ name }) => name === '')).toEqual([])
  expect(sizeOf(after, '(unattributed)')).toBeGreaterThan(
    sizeOf(before, '(unattributed)') + 10_000
  )
})

/** Bytes that no header mentions. */
const unmapped = ({ sections }: Measurement): number =>
  sections
    .filter(({ name }) => name.startsWith('unmapped@'))
    .reduce((sum, { fileSize }) => sum + fileSize, 0)

/** The PE file with a section of read-only data behind all others. */
function withPeSection(name: string): Buffer {
  const head = Buffer.from(files.pe)
  const coff = head.indexOf('PE\0\0') + 4
  const count = head.readUInt16LE(coff + 2)
  head.writeUInt16LE(count + 1, coff + 2)
  const at = coff + 20 + head.readUInt16LE(coff + 16) + count * 40
  expect(head.subarray(at, at + 40).every((byte) => byte === 0)).toBe(true)
  head.write(name, at, 'latin1')
  head.writeUInt32LE(content.length, at + 8)
  head.writeUInt32LE(0x4000_0000, at + 12)
  head.writeUInt32LE(content.length, at + 16)
  head.writeUInt32LE(head.length, at + 20)
  head.writeUInt32LE(0x4000_0040, at + 36)
  return Buffer.concat([head, content])
}

/** The ELF file with a section that isn't loaded, as objcopy adds it. */
function withElfSection(name: string): Buffer {
  const head = Buffer.from(files.elf)
  const first = Number(head.readBigUInt64LE(40))
  const count = head.readUInt16LE(60)
  const headers = Buffer.concat([
    head.subarray(first, first + count * 64),
    Buffer.alloc(64)
  ])
  const strings = headers.subarray(head.readUInt16LE(62) * 64)
  const names = Buffer.concat([
    head.subarray(
      Number(strings.readBigUInt64LE(24)),
      Number(strings.readBigUInt64LE(24) + strings.readBigUInt64LE(32))
    ),
    Buffer.from(`${name}\0`)
  ])
  const own = headers.subarray(count * 64)
  own.writeUInt32LE(names.length - name.length - 1, 0)
  own.writeUInt32LE(1, 4)
  own.writeBigUInt64LE(BigInt(head.length), 24)
  own.writeBigUInt64LE(BigInt(content.length), 32)
  strings.writeBigUInt64LE(BigInt(head.length + content.length), 24)
  strings.writeBigUInt64LE(BigInt(names.length), 32)
  head.writeBigUInt64LE(BigInt(head.length + content.length + names.length), 40)
  head.writeUInt16LE(count + 1, 60)
  return Buffer.concat([head, content, names, headers])
}

/** Index of the first DWARF section of an XCOFF file. */
function indexOfDebug(file: Buffer, first: number): number {
  for (let i = 0; i < file.readUInt16BE(2); i++) {
    if ((file.readUInt32BE(first + i * 72 + 64) & 0x10) !== 0) return i
  }
  throw new Error('no debug sections')
}
