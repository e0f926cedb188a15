// Pointers that stand in relocation entries alone, as linkers other than Go's
// and GNU ld for amd64 leave them, and entries in all forms that linkers write.
import { afterAll, describe, expect, it } from '@jest/globals'
import { readElf } from '../../../../src/core/binary/elf/elf.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { read, workshop } from '../../measure/build.ts'
import { Elf64, type Entry } from '../elf64.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const pie = read(
  shop.build('pie', {
    flags: ['-trimpath', '-buildmode=pie'],
    ldflags: '-s -w'
  })
)

const relative = 8
const word = 1
const globalData = 6
const packed = 0x6000_0002

/** The file with other bytes wherever a relative entry says what belongs there. */
function withInPlace(value: bigint): Elf64 {
  const elf = new Elf64(pie)
  for (const { address, type } of elf.entries()) {
    if (type === relative) {
      elf.file.writeBigUInt64LE(value, elf.offsetOf(address))
    }
  }
  return elf
}

/** What Go's packages have, but for the entries themselves. */
function splitOf({ packages }: Measurement) {
  return new Map(
    packages
      .filter(({ path }) => !path.startsWith('(') || path === '(shared types)')
      .map(({ path, regions }) => [
        path,
        regions.filter(({ name }) => name !== 'relocations')
      ])
  )
}

const bytesOf = (file: Uint8Array) => Buffer.from(readElf(file).bytes.file)

describe('a position-independent file', () => {
  const split = splitOf(measure(pie, plain))
  const original = new Elf64(pie)
  const entries = original.entries()
  const relatives = entries.filter(({ type }) => type === relative)

  it('has so many pointers that the test shows something', () => {
    expect(relatives.length).toBeGreaterThan(5000)
    expect(split.size).toBeGreaterThan(30)
  })

  it.each([
    ['zeros', 0n],
    ['other addresses', 0x1234n],
    ['what is not an address', 0xffff_ffff_ffff_ffffn]
  ])('is split alike where %s stand in place of its pointers', (_, value) => {
    const { file } = withInPlace(value)
    expect(splitOf(measure(file, plain))).toEqual(split)
    expect(bytesOf(file).equals(bytesOf(pie))).toBe(true)
  })

  it('is split alike without section headers', () => {
    const { file } = withInPlace(0n).withoutSections()
    const bare = splitOf(measure(file, plain))
    const kept = original.withoutSections().file
    expect(bare).toEqual(splitOf(measure(kept, plain)))
    expect(bytesOf(file).equals(bytesOf(kept))).toBe(true)
  })

  it('is split alike where its entries are a packed stream', () => {
    const elf = withInPlace(0n)
    elf.replaceTable(pack(entries), packed)
    expect(splitOf(measure(elf.file, plain))).toEqual(split)
  })

  it('keeps what stands in place where the entries have no addends', () => {
    // RELR, and REL as on 32-bit processors, have them in place.
    const words = relatives.map(({ address }) => {
      const bytes = Buffer.alloc(8)
      bytes.writeBigUInt64LE(BigInt(address))
      return bytes
    })
    for (const type of [19, 0x6fff_ff00]) {
      const elf = new Elf64(pie)
      elf.replaceTable(Buffer.concat(words), type)
      expect(splitOf(measure(elf.file, plain))).toEqual(split)
    }
  })
})

describe('an entry that names a symbol', () => {
  const value = 0x3000
  const [first = { address: 0, type: 0, symbol: 0, addend: 0 }] = new Elf64(
    pie
  ).entries()
  const resolved = (
    type: number,
    addend: number,
    section: number,
    kind = 1
  ) => {
    const elf = withInPlace(0n)
    const symbol = elf.addSymbol(value, section, kind)
    elf.writeEntry(0, { address: first.address, type, symbol, addend })
    const place = elf.offsetOf(first.address)
    return Number(bytesOf(elf.file).readBigUInt64LE(place))
  }

  it('points at the symbol and its addend', () => {
    expect(resolved(word, 24, 1)).toBe(value + 24)
    expect(resolved(word, -8, 1)).toBe(value - 8)
    expect(resolved(globalData, 0, 1)).toBe(value)
  })

  it('stays as it is where another file has the symbol, or its value is not an address', () => {
    expect(resolved(word, 24, 0)).toBe(0)
    expect(resolved(globalData, 0, 0)).toBe(0)
    const threadLocal = 6
    const resolver = 10
    expect(resolved(word, 24, 1, threadLocal)).toBe(0)
    expect(resolved(word, 24, 1, resolver)).toBe(0)
  })

  it('stays as it is where the table of symbols has no such row', () => {
    const elf = withInPlace(0n)
    elf.writeEntry(0, { ...first, type: word, symbol: 0xffff_ffff })
    const place = elf.offsetOf(first.address)
    expect(Number(bytesOf(elf.file).readBigUInt64LE(place))).toBe(0)
  })
})

describe('a hostile table', () => {
  it.each([
    ['addresses outside the file', { address: 0x7fff_ffff_ffff, addend: 1 }],
    ['an addend below zero', { addend: -1 }]
  ])('with %s changes nothing', (_, change) => {
    const elf = new Elf64(pie)
    for (const [row, entry] of elf.entries().entries()) {
      elf.writeEntry(row, { ...entry, ...change })
    }
    expect(bytesOf(elf.file).equals(elf.file)).toBe(true)
  })

  it('that promises more entries than the file has words ends all the same', () => {
    const elf = new Elf64(pie)
    const endless = [2 ** 50, 0, 2 ** 50, 1 | 2, 0, relative]
    elf.replaceTable(
      Buffer.concat([Buffer.from('APS2'), ...endless.map(sleb128)]),
      packed
    )
    expect(bytesOf(elf.file).equals(elf.file)).toBe(true)
  })

  it.each([0, 1, 3, 5, 100])('that is cut at byte %i ends there', (size) => {
    const elf = withInPlace(0n)
    const whole = pack(elf.entries())
    elf.replaceTable(whole.subarray(0, size), packed)
    expect(bytesOf(elf.file).length).toBe(pie.length)
  })
})

/** As Android packs entries: groups that share their info, and addends or none. */
function pack(entries: readonly Entry[]): Buffer {
  const numbers = [entries.length, 0]
  let address = 0
  let addend = 0
  for (const type of new Set(entries.map((entry) => entry.type))) {
    const group = entries.filter((entry) => entry.type === type)
    const [{ symbol } = { symbol: 0 }] = group
    const shared = group.every((entry) => entry.symbol === symbol)
    numbers.push(group.length, 8 | (shared ? 1 : 0))
    if (shared) numbers.push(symbol * 2 ** 32 + type)
    for (const entry of group) {
      numbers.push(entry.address - address)
      if (!shared) numbers.push(entry.symbol * 2 ** 32 + type)
      numbers.push(entry.addend - addend)
      address = entry.address
      addend = entry.addend
    }
  }
  return Buffer.concat([Buffer.from('APS2'), ...numbers.map(sleb128)])
}

function sleb128(number: number): Buffer {
  const bytes: number[] = []
  for (let rest = BigInt(number); ;) {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    const done = rest === (low < 0x40 ? 0n : -1n)
    bytes.push(done ? low : low | 0x80)
    if (done) return Buffer.from(bytes)
  }
}
