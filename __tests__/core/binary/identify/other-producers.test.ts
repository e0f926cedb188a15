import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../../src/core/binary/inspect.ts'
import { findPclntab } from '../../../../src/core/binary/runtime/pclntab/find-pclntab.ts'
import { readImage } from '../../../../src/core/binary/read-image.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import { read, workshop } from '../../measure/build.ts'
import { codeSections, custom, text, wasmModule } from '../wasm-module.ts'
import { ifAllTargets, targetRows } from '../../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }
const ldflags = '-s -w'
const elf = read(shop.build('elf', { ldflags }))

/** A copy of a file in which the magic number of its function table is another. */
function withMagic(file: Uint8Array, magic: number): Uint8Array {
  const { image } = readImage(file)
  const table = image && findPclntab(image)
  if (!image || !table) throw new Error('no function table')
  const { offset } = table.header
  // In Wasm the header is somewhere among the segments.
  const at = image.placement
    ? image.placement.fileOffset(offset + 1) - 1
    : offset
  const changed = Uint8Array.from(file)
  new DataView(changed.buffer).setUint32(at, magic, true)
  return changed
}

describe('a function table with a magic number of its own', () => {
  const note =
    'the function table has the magic number 0x37c4c46b, which Go does not use: the program was obfuscated, as by garble, and names of packages and functions need not be those of its source'

  it.each(
    targetRows([
      ['linux', 'amd64'],
      ['linux', 'arm'],
      ['windows', 'amd64'],
      ['darwin', 'arm64'],
      ['js', 'wasm']
    ])
  )(
    'is read for %s/%s as it stands, and said to be none of Go',
    (goos, goarch) => {
      const file = read(
        shop.build(`${goos}-${goarch}`, { goos, goarch, ldflags })
      )
      const genuine = measure(file, plain)
      const changed = withMagic(file, 0x37c4c46b)
      const obfuscated = measure(changed, plain)
      expect(obfuscated.attribution).toEqual({
        ...genuine.attribution,
        notes: [note, ...genuine.attribution.notes]
      })
      expect(obfuscated.packages).toEqual(genuine.packages)
      expect(inspectBinary(changed).notes).toContain(note)
      expect(inspectBinary(file).notes).not.toContain(note)
    }
  )

  it('is not looked for where module data leads nowhere', () => {
    const { image } = readImage(elf)
    const table = image && findPclntab(image)
    const changed = Uint8Array.from(elf)
    const at = table?.header.offset ?? 0
    // Neither the magic number nor the padding behind it is a header's.
    changed.fill(0x5a, at, at + 6)
    expect(measure(changed, plain).attribution).toMatchObject({
      level: 'sections',
      notes: ['the file has no function table of Go']
    })
  })

  it('of Go 1.15 on a later table is that of no table', () => {
    const { attribution } = measure(withMagic(elf, 0xfffffffb), plain)
    expect(attribution.level).toBe('sections')
    expect(attribution.notes).toEqual(['the file has no function table of Go'])
  })
})

/** As UPX 3.94 packs for linux: no sections, and its header behind the program headers. */
function packedElf(): Uint8Array {
  const file = Buffer.alloc(4096, 0xa5)
  elf.subarray(0, 64).forEach((byte, i) => (file[i] = byte))
  file.writeBigUInt64LE(64n, 32)
  file.writeBigUInt64LE(0n, 40)
  file.writeUInt16LE(1, 56)
  file.writeUInt16LE(0, 60)
  file.fill(0, 64, 120)
  file.writeUInt32LE(1, 64)
  file.writeBigUInt64LE(0x400000n, 80)
  file.writeBigUInt64LE(4096n, 96)
  file.writeBigUInt64LE(4096n, 104)
  file.write('UPX!', 124, 'latin1')
  return file
}

describe('a file packed by UPX', () => {
  const note =
    'the file is packed by UPX: what its compressed bytes are made of cannot be seen; measure the file before it is packed'

  it('is measured by its sections, for linux', () => {
    const { attribution, sections } = measure(packedElf(), plain)
    expect(attribution).toMatchObject({ level: 'sections', notes: [note] })
    expect(attribution.unattributedBytes).toBe(4096 - 64)
    expect(sections[0]).toMatchObject({ name: 'ELF header', fileSize: 64 })
  })

  ifAllTargets(() => {
    it('is measured by its sections, for windows, with none of them by C', () => {
      const file = Buffer.from(
        read(shop.build('upx.exe', { goos: 'windows', ldflags }))
      )
      const header = file.readUInt32LE(0x3c)
      const first = header + 24 + file.readUInt16LE(header + 20)
      // Only what UPX leaves: its sections, its header, and the place of symbols that are gone.
      const size = file.readUInt32LE(first + 20) + file.readUInt32LE(first + 16)
      file.writeUInt16LE(1, header + 6)
      file.write('UPX1\0\0\0\0', first, 'latin1')
      file.write('UPX!', first + 45, 'latin1')
      const packed = file.subarray(0, size)
      const { attribution, packages } = measure(packed, plain)
      expect(attribution).toMatchObject({ level: 'sections', notes: [note] })
      expect(packages.map(({ path }) => path)).not.toContain('(C)')
      expect(attribution.unattributedBytes).toBeGreaterThan(size * 0.9)
      expect(inspectBinary(packed).notes).toContain(note)
    })
  })

  ifAllTargets(() => {
    it('is measured where its header still tells the place of symbols that are gone', () => {
      const file = Buffer.from(
        read(shop.build('named.exe', { goos: 'windows', ldflags: '-w' }))
      )
      const header = file.readUInt32LE(0x3c)
      const symbols = file.readUInt32LE(header + 12)
      expect(symbols).toBeGreaterThan(0)
      expect(file.readUInt32LE(header + 16)).toBeGreaterThan(0)
      // The symbols' own section goes with them.
      file.writeUInt16LE(file.readUInt16LE(header + 6) - 1, header + 6)
      file.write('UPX!', header + 1024, 'latin1')
      const packed = file.subarray(0, symbols)
      expect(measure(packed, plain).binary.stripped).toBe(true)
      file.fill(0, header + 1024, header + 1028)
      expect(() => measure(packed, plain)).toThrow('truncated or damaged')
    })
  })

  it('is not one that only holds the letters somewhere', () => {
    const file = Buffer.from(elf)
    file.write('UPX!', 200_000, 'latin1')
    expect(measure(file, plain).attribution.level).toBe('functions')
  })
})

/** A copy whose last such text is another, and where the function table has no start. */
const foreign = (file: Uint8Array, from: string, to: string) => {
  const copy = Buffer.from(withMagic(file, 0xfffffffb))
  const at = copy.lastIndexOf(from)
  copy.fill(0, at, at + from.length).write(to, at)
  return copy
}

describe('other compilers', () => {
  it('names TinyGo, which says that it made a Wasm file', () => {
    const clang = [...text('clang'), ...text('22.1.4')]
    const tinyGo = [...text('TinyGo'), ...text('0.42.0')]
    const producers = [1, ...text('processed-by'), 2, ...clang, ...tinyGo]
    const file = wasmModule(...codeSections(3), custom('producers', producers))
    expect(measure(file, plain).attribution).toMatchObject({
      level: 'sections',
      notes: [
        'the file was made by TinyGo 0.42.0, which writes no function table'
      ]
    })
  })

  it('names gccgo by the function that starts a program, and where that is stripped, by what its packages export', () => {
    const note =
      "the file was made by gccgo, which writes no function table as Go's own linker does"
    const named = read(shop.build('named', { ldflags: '-w' }))
    for (const [file, from, to] of [
      [named, 'runtime.rt0_go', '__go_init_main'],
      [elf, '.go.fipsinfo', '.go_export']
    ] as const) {
      const { level, notes } = measure(
        foreign(file, from, to),
        plain
      ).attribution
      expect([level, notes]).toEqual(['sections', [note]])
    }
    expect(
      measure(foreign(elf, '.go.fipsinfo', '.other'), plain).attribution.notes
    ).toEqual(['the file has no function table of Go'])
  })

  it('says of any other Wasm file that it is not of Go', () => {
    const { attribution, binary } = measure(
      wasmModule(...codeSections(3)),
      plain
    )
    expect(attribution).toMatchObject({
      level: 'sections',
      notes: ['the file has no function table of Go']
    })
    expect(binary.goVersion).toBe('')
  })
})

describe('a file that is not an executable', () => {
  it.each([
    [Buffer.from('\x1f\x8b\x08\0', 'latin1'), 'compressed by gzip: unpack it'],
    [Buffer.from('!<arch>\n__.PKGDEF'), 'an archive of objects (.a)'],
    [Buffer.from('!<arch>\ndebian-binary   '), 'a Debian package'],
    [Buffer.from('PK\x03\x04'), 'a zip archive'],
    [Buffer.from('\xfd7zXZ\0', 'latin1'), 'compressed by xz'],
    [Buffer.from('\x04"M\x18', 'latin1'), 'compressed by lz4'],
    [Buffer.from("7z\xbc\xaf'\x1c", 'latin1'), 'a 7z archive'],
    [Buffer.from('MSCF\0\0\0\0'), 'a cabinet'],
    [
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      'an installer for Windows (.msi)'
    ],
    [Buffer.from('xar!\0\x1c'), 'a package for macOS (.pkg)'],
    [Buffer.from('hsqs'), 'a squashfs image'],
    [Buffer.from('#!/bin/sh\n'), 'a script'],
    [
      Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0')]),
      'a tar archive'
    ]
  ])('is named: %#', (file, name) => {
    expect(() => measure(file, plain)).toThrow(`the file is ${name}`)
  })
})
