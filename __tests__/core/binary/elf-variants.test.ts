// ELF files as tools leave them that run after the linker.
import { afterAll, describe, expect, it } from '@jest/globals'
import { MalformedBinary } from '../../../src/core/binary/malformed-binary.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { read, workshop } from '../measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const stripped = read(shop.build('stripped', { ldflags: '-s -w' }))
const position = {
  flags: ['-trimpath', '-buildmode=pie'],
  ldflags: '-s -w'
} as const
const pie = read(shop.build('pie', position))
const whole = read(shop.build('whole'))

/** Offsets in the 64-bit ELF header and its tables (gABI, chapters 4 and 5). */
const ehdr = { phoff: 32, shoff: 40, phnum: 56, shnum: 60, shstrndx: 62 }
const programHeaderSize = 56
const sectionHeaderSize = 64
const nobits = 8

/** As `sstrip` leaves a file: no section headers, and nothing after the last segment. */
function withoutSections(file: Uint8Array): Buffer {
  const copy = Buffer.from(file)
  copy.writeBigUInt64LE(0n, ehdr.shoff)
  copy.writeUInt16LE(0, ehdr.shnum)
  copy.writeUInt16LE(0, ehdr.shstrndx)
  const first = Number(copy.readBigUInt64LE(ehdr.phoff))
  const ends = Array.from({ length: copy.readUInt16LE(ehdr.phnum) }, (_, i) => {
    const at = first + i * programHeaderSize
    return Number(copy.readBigUInt64LE(at + 8) + copy.readBigUInt64LE(at + 32))
  })
  return copy.subarray(0, Math.max(...ends))
}

function sectionHeaders(file: Buffer): Buffer[] {
  const first = Number(file.readBigUInt64LE(ehdr.shoff))
  return Array.from({ length: file.readUInt16LE(ehdr.shnum) }, (_, i) => {
    const at = first + i * sectionHeaderSize
    return file.subarray(at, at + sectionHeaderSize)
  })
}

describe.each([
  ['an executable', stripped],
  ['a position-independent executable', pie]
])('%s without section headers', (_, file) => {
  const bare = measure(withoutSections(file), plain)
  const full = measure(file, plain)

  it('has its rows by segment', () => {
    const names = bare.sections.map(({ name }) => name)
    expect(names).toContain('segment 0')
    expect(names).not.toContain('.text')
  })

  it('has the functions and types that its sections would tell', () => {
    expect(bare.binary).toMatchObject({
      mainPackage: full.binary.mainPackage,
      goVersion: full.binary.goVersion,
      stripped: true
    })
    expect(bare.attribution.level).toBe('functions')
    // What lies between types is named by the section around it.
    const rowsOf = ({ symbols }: typeof full) =>
      symbols.filter(({ region }) => region === 'code' || region === 'types')
    const sizesOf = (measurement: typeof full) =>
      rowsOf(measurement).map(
        ({ name, package: owner, size }) => `${owner} ${name} ${size}`
      )
    expect(sizesOf(bare).toSorted()).toEqual(sizesOf(full).toSorted())
    expect(sizesOf(full).length).toBeGreaterThan(1000)
  })
})

it('ignores what stands in the reserved section header, where patchelf writes', () => {
  const file = Buffer.from(stripped)
  const [reserved] = sectionHeaders(file)
  reserved?.writeUInt32LE(6, 4)
  reserved?.writeBigUInt64LE(BigInt(file.length + 4096), 24)
  reserved?.writeBigUInt64LE(96n, 32)
  const { packages } = measure(stripped, plain)
  expect(measure(file, plain).packages).toEqual(packages)
})

describe('a debug file, whose program is elsewhere', () => {
  const file = Buffer.from(whole)
  for (const header of sectionHeaders(file)) {
    const allocated = (header.readBigUInt64LE(8) & 2n) !== 0n
    if (allocated) header.writeUInt32LE(nobits, 4)
  }
  const first = Number(file.readBigUInt64LE(ehdr.phoff))
  for (let i = 0; i < file.readUInt16LE(ehdr.phnum); i++) {
    const beyond = BigInt(file.length + 1)
    file.writeBigUInt64LE(beyond, first + i * programHeaderSize + 32)
  }

  it('is measured by its sections, and said to be one', () => {
    const { attribution } = measure(file, plain)
    expect(attribution.level).toBe('sections')
    expect(attribution.notes[0]).toBe(
      'the file holds debug information apart from its program (as eu-strip -f and objcopy --only-keep-debug write it): measure the program'
    )
  })

  it('is not a program whose segments leave the file', () => {
    const cut = Buffer.from(whole)
    cut.writeBigUInt64LE(BigInt(cut.length + 1), first + 3 * 56 + 32)
    expect(() => measure(cut, plain)).toThrow(MalformedBinary)
  })
})
