import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../src/core/binary/inspect.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { read, workshop } from './build.ts'
import { outcome, sequence } from './damage.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const file = read(shop.build('stripped', { ldflags: '-s -w' }))
const twin = read(shop.build('twin', { ldflags: '-w' }))

describe('truncated files', () => {
  it('are errors at every length, or measured exactly where only padding is gone', () => {
    const { sections } = measure(file, plain)
    const content = Math.max(
      ...sections
        .filter(({ name }) => !name.startsWith('padding@'))
        .map(({ offset, fileSize }) => (fileSize === 0 ? 0 : offset + fileSize))
    )
    const lengths = Array.from({ length: 300 }, (_, i) =>
      Math.floor((file.length * i) / 300)
    )
    for (let i = 0; i < 200; i++) lengths.push(i)
    for (const { offset } of sections) lengths.push(offset, offset + 1)
    for (const length of lengths) {
      if (length >= content) continue
      const cut = file.subarray(0, length)
      expect([length, outcome(() => measure(cut, plain))]).toEqual([
        length,
        'MalformedBinary'
      ])
      expect([length, outcome(() => inspectBinary(cut))]).toEqual([
        length,
        'MalformedBinary'
      ])
    }
  })

  it('of the twin leave the file without one, and say so', () => {
    const cut = twin.subarray(0, twin.length - 1000)
    const { attribution } = measure(file, { ...plain, twin: cut })
    expect(attribution.level).toBe('functions')
    expect(attribution.notes).toEqual([
      expect.stringMatching(/^the twin cannot be read: .*truncated/)
    ])
  })
})

describe('damaged files', () => {
  /** Runs of the file whose damage matters most. */
  const places = measure(file, plain)
    .sections.filter(({ fileSize }) => fileSize > 0)
    .map(({ offset, fileSize }) => ({ offset, size: Math.min(fileSize, 4096) }))

  it.each([1, 2, 3, 4])('end in an error or an exact sum (seed %i)', (seed) => {
    const random = sequence(seed)
    const seen = new Set<string>()
    for (let round = 0; round < 60; round++) {
      const damaged = Uint8Array.from(file)
      for (let k = 0; k < 1 + round / 6; k++) {
        const place = places[Math.floor(random() * places.length)]
        if (!place) continue
        const at = place.offset + Math.floor(random() * place.size)
        damaged[at] = Math.floor(random() * 256)
      }
      const result = outcome(() => measure(damaged, { ...plain, twin }))
      seen.add(result)
      expect(['exact', 'MalformedBinary']).toContain(result)
      expect(['exact', 'MalformedBinary']).toContain(
        outcome(() => inspectBinary(damaged))
      )
    }
    expect(seen.has('exact')).toBe(true)
  })

  it.each([
    ['offset of program headers', 32, 8],
    ['offset of section headers', 40, 8],
    ['size of a program header', 54, 2],
    ['number of program headers', 56, 2],
    ['size of a section header', 58, 2],
    ['index of the section names', 62, 2]
  ])('with every bit set in the %s are errors', (_, offset, size) => {
    const damaged = Uint8Array.from(file)
    damaged.fill(0xff, offset, offset + size)
    expect(outcome(() => measure(damaged, plain))).toBe('MalformedBinary')
  })

  it('bounds hostile counts of the function table', () => {
    const table = sectionOffset('.gopclntab')
    for (let word = 0; word < 8; word++) {
      for (const byte of [0x00, 0x7f, 0xff]) {
        const damaged = Uint8Array.from(file)
        damaged.fill(byte, table + 8 + word * 8, table + 12 + word * 8)
        expect(['exact', 'MalformedBinary']).toContain(
          outcome(() => measure(damaged, plain))
        )
      }
    }
  })

  it('are not slowed down by pc tables, names and types that overlap', () => {
    const { sections } = measure(file, plain)
    const damaged = Uint8Array.from(file)
    for (const name of ['.gopclntab', '.rodata', '.go.type']) {
      const section = sections.find((one) => one.name === name)
      if (!section) continue
      const start = section.offset + 100
      damaged.fill(0x11, start, section.offset + section.fileSize)
    }
    expect(['exact', 'MalformedBinary']).toContain(
      outcome(() => measure(damaged, plain))
    )
  })

  function sectionOffset(name: string): number {
    return (
      measure(file, plain).sections.find((one) => one.name === name)?.offset ??
      0
    )
  }
})

describe('other files', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'the file is empty (at byte 0)'],
    [
      'a script',
      Buffer.from('#!/bin/sh\necho hello\n'),
      'the file is a script (at byte 0)'
    ],
    [
      'four bytes of ELF',
      Buffer.from('\x7fELF', 'latin1'),
      'the ELF header has no valid class and byte order (at byte 4)'
    ]
  ])('%s is refused with one sentence', (_, bytes, message) => {
    expect(() => measure(bytes, plain)).toThrow(message)
  })

  it('an ELF file without Go tables is measured by its sections', () => {
    const measured = measure(read(process.execPath), plain)
    expect(measured.attribution.level).toBe('sections')
    expect(measured.attribution.notes).toEqual([
      'the file has no function table of Go'
    ])
    expect(measured.binary.goVersion).toBe('')
  })

  it('a Mach-O file of 32 bits, which has no reader, is one row', () => {
    const foreign = Buffer.alloc(4096, 7)
    foreign.writeUInt32LE(0xfeed_face, 0)
    const target = { goos: 'darwin', goarch: '386', level: '' }
    const measured = measure(foreign, { ...plain, target })
    expect(measured.binary).toMatchObject({
      format: 'macho',
      goos: 'darwin',
      goarch: '386'
    })
    expect(measured.sections).toEqual([
      { name: '(file)', offset: 0, fileSize: foreign.length, virtualSize: 0 }
    ])
    expect(measured.packages).toHaveLength(1)
    expect(measured.attribution).toEqual({
      level: 'file',
      ownedBytes: 0,
      unattributedBytes: foreign.length,
      notes: [
        'macho files are measured by their total size only, and gated by it'
      ]
    })
    expect(() => measure(foreign, { ...plain, twin })).not.toThrow()
  })
})
