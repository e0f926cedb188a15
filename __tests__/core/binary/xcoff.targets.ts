import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../src/core/binary/inspect.ts'
import { readFunctionTable } from '../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readXcoff } from '../../../src/core/binary/xcoff.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { output, read, workshop } from '../measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const target = { goos: 'aix', goarch: 'ppc64' }
const strippedPath = shop.build('stripped', { ...target, ldflags: '-s -w' })
const plainPath = shop.build('plain', target)
const stripped = read(strippedPath)
const whole = read(plainPath)

const message = (file: Uint8Array): string => {
  try {
    measure(file, plain)
    return 'exact'
  } catch (error) {
    return String(error)
  }
}

const changed = (change: (file: Buffer) => void): Uint8Array => {
  const file = Buffer.from(stripped)
  change(file)
  return file
}

/** Rows about symbols: name, offset, size. */
const rows = (file: Uint8Array) =>
  measure(file, plain)
    .sections.filter(({ name }) => name.includes('symbol'))
    .map(({ name, offset, fileSize }) => [name, offset, fileSize])

describe('XCOFF', () => {
  it('has the functions, at the addresses, that go tool nm lists', () => {
    const table = readFunctionTable(readXcoff(whole))
    if (typeof table === 'string') throw new Error(table)
    const listed = output('go', 'tool', 'nm', '-n', plainPath)
    const theirs = new Map<string, string[]>()
    for (const [, address = '', name = ''] of listed.matchAll(
      /^\s*([0-9a-f]+) [Tt] (.*)$/gm
    )) {
      const known = theirs.get(address) ?? []
      theirs.set(address, [...known, name.replace(/\.abi(0|internal)$/, '')])
    }
    expect(table.count).toBeGreaterThan(1000)
    for (let i = 0; i < table.count; i++) {
      const name = table.names.at(table.nameOffsets[i] ?? 0)
      const address = (table.entries[i] ?? 0).toString(16)
      expect([address, theirs.get(address) ?? []]).toEqual([
        address,
        expect.arrayContaining([
          name.includes('[...]') ? expect.any(String) : name
        ])
      ])
    }
  })

  it('is measured by its functions, with an owner for 89 % of it', () => {
    const measured = measure(stripped, plain)
    expect(measured.attribution).toMatchObject({ level: 'functions' })
    expect(measured.attribution.ownedBytes / stripped.length).toBeGreaterThan(
      0.89
    )
    expect(measured.binary).toMatchObject({
      format: 'xcoff',
      ...target,
      mainPackage: 'example.com/measured',
      stripped: true
    })
    const ours = measure(whole, plain)
    expect(ours.binary.stripped).toBe(false)
    const code = (symbols: typeof ours.symbols) =>
      symbols.filter(({ region }) => region === 'code')
    expect(code(measured.symbols)).toEqual(code(ours.symbols))
  })

  it('finds the symbol table that -s leaves behind, of the header or not', () => {
    const [table, names, ...more] = rows(stripped)
    expect(more).toEqual([])
    expect(table?.[0]).toBe('unlisted symbol table')
    expect(Number(table?.[2]) % 18).toBe(0)
    expect(Number(names?.[1]) + Number(names?.[2])).toBe(stripped.length)
    const view = new DataView(whole.buffer, whole.byteOffset)
    const offset = Number(view.getBigUint64(8))
    const size = view.getUint32(20) * 18
    expect(rows(whole)).toEqual([
      ['symbol table', offset, size],
      ['symbol names', offset + size, whole.length - offset - size]
    ])
  })

  it('has debug sections, which -w leaves out', () => {
    expect(inspectBinary(whole).debugSections).toEqual(
      expect.arrayContaining(['.dwline', '.dwinfo'])
    )
    expect(inspectBinary(stripped)).toMatchObject({
      format: 'xcoff',
      stripped: true,
      hasSymbolTable: false,
      debugSections: [],
      absoluteSourcePaths: [],
      notes: []
    })
    expect(inspectBinary(stripped).buildInfo?.settings.GOOS).toBe('aix')
  })

  it('is an error where its sections or symbols are cut', () => {
    const { sections } = measure(stripped, plain)
    const loader = sections.find(({ name }) => name === '.loader')
    const content = (loader?.offset ?? 0) + (loader?.fileSize ?? 0)
    for (let i = 0; i < 200; i++) {
      const length = Math.floor((content * i) / 200)
      expect([length, message(stripped.subarray(0, length))]).toEqual([
        length,
        expect.stringMatching(/^MalformedBinary: /)
      ])
    }
    for (const length of [1, 1000, 100_000]) {
      expect(message(whole.subarray(0, whole.length - length))).toMatch(
        /^MalformedBinary: (the symbol table|symbol names) of \d+ bytes ends beyond/
      )
    }
  })

  it.each<[string, (file: Buffer) => void, RegExp]>([
    [
      'sections beyond the file',
      (file) => file.writeUInt16BE(0xffff, 2),
      /^MalformedBinary: the table of section headers of 4718520 bytes ends/
    ],
    [
      'a header whose size leads among the code',
      (file) => file.writeUInt16BE(0xffff, 16),
      /^MalformedBinary: a 64-bit field is beyond 2\^53 \(at byte \d+\)$/
    ],
    [
      'symbols beyond the file',
      (file) => file.writeUInt32BE(0xffffffff, 20),
      /^MalformedBinary: the symbol table of 77309411310 bytes ends/
    ],
    [
      'an offset of more than 2^53',
      (file) => file.fill(0xff, 144 + 32, 144 + 40),
      /^MalformedBinary: a 64-bit field is beyond 2\^53 \(at byte 176\)$/
    ],
    [
      'relocations beyond the file',
      (file) => file.writeUInt32BE(0xffffffff, 144 + 56),
      /^MalformedBinary: the relocations of \.text of 60129542130 bytes ends/
    ]
  ])('refuses %s', (_, change, expected) => {
    expect(message(changed(change))).toMatch(expected)
  })

  it('is not an object file, nor two bytes that look alike', () => {
    for (const file of [
      changed((copy) => copy.writeUInt16BE(0, 18)),
      stripped.subarray(0, 20)
    ]) {
      expect(message(file)).toMatch(
        /the file is not an executable of the formats/
      )
    }
  })
})
