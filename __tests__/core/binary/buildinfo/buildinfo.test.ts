import { describe, expect, it } from '@jest/globals'
import { readBuildInfo } from '../../../../src/core/binary/buildinfo/buildinfo.ts'
import { Bytes } from '../../../../src/core/binary/bytes.ts'
import type { Image } from '../../../../src/core/binary/image.ts'

const text = [
  'path\texample.com/app/cmd/x',
  'mod\texample.com/app\tv1.0.0\th1:abc=',
  'dep\tgithub.com/a/b\tv1.2.3\th1:def=',
  'dep\tgithub.com/c/d\tv0.1.0',
  '=>\t../d\t(devel)\t',
  'build\t-trimpath=true',
  'build\t-ldflags="-X main.name=\\"a b\\""',
  'build\tCGO_ENABLED=0',
  ''
].join('\n')

const framed = Buffer.concat([
  Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex'),
  Buffer.from(text),
  Buffer.from('f932433186182072008242104116d8f2', 'hex')
])

const expected = {
  path: 'example.com/app/cmd/x',
  main: { path: 'example.com/app', version: 'v1.0.0' },
  dependencies: [
    { path: 'github.com/a/b', version: 'v1.2.3', replacement: null },
    {
      path: 'github.com/c/d',
      version: 'v0.1.0',
      replacement: { path: '../d', version: '(devel)' }
    }
  ],
  settings: {
    '-trimpath': 'true',
    '-ldflags': '-X main.name="a b"',
    CGO_ENABLED: '0'
  }
}

const magic = Buffer.from('\xff Go buildinf:', 'latin1')

function uvarint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) {
    bytes.push((rest % 0x80) | 0x80)
  }
  return Buffer.from([...bytes, rest])
}

/** The blob of Go 1.18 and later. */
const inline = Buffer.concat([
  magic,
  Buffer.from([8, 2]),
  Buffer.alloc(16),
  uvarint(9),
  Buffer.from('go1.26.80'),
  uvarint(framed.length),
  framed
])

describe('readBuildInfo', () => {
  it('reads the strings behind the header', () => {
    const file = Buffer.concat([Buffer.alloc(64), inline, Buffer.alloc(9)])
    expect(readBuildInfo(file, null)).toMatchObject({
      goVersion: 'go1.26.80',
      ...expected
    })
  })

  it('passes over mentions of the magic that are no blob', () => {
    const mention = Buffer.alloc(48)
    magic.copy(mention, 16)
    const file = Buffer.concat([mention, magic, Buffer.alloc(2), inline])
    expect(readBuildInfo(file, null)?.goVersion).toBe('go1.26.80')
  })

  it('follows the pointers of Go 1.17 and earlier, in either byte order', () => {
    for (const littleEndian of [true, false]) {
      const version = Buffer.from('go1.17.1')
      const file = Buffer.alloc(128 + framed.length)
      magic.copy(file)
      file.set([4, littleEndian ? 0 : 1], 14)
      const base = 0x1000
      const word = (value: number, at: number) =>
        littleEndian
          ? file.writeUInt32LE(value, at)
          : file.writeUInt32BE(value, at)
      word(base + 32, 16)
      word(base + 40, 20)
      word(base + 64, 32)
      word(version.length, 36)
      word(base + 128, 40)
      word(framed.length, 44)
      version.copy(file, 64)
      framed.copy(file, 128)
      const image: Image = {
        format: 'elf',
        bytes: new Bytes(file, littleEndian),
        pointerSize: 4,
        alignment: 4096,
        goarch: '386',
        sections: [
          {
            name: '.data',
            offset: 0,
            fileSize: file.length,
            address: base,
            virtualSize: file.length,
            loaded: true,
            executable: false,
            writable: true,
            region: 'data',
            origin: 'go',
            buildId: false
          }
        ],
        tables: [],
        mappings: [{ address: base, offset: 0, size: file.length }],
        symbols: null
      }
      expect(readBuildInfo(file, image)).toMatchObject({
        goVersion: 'go1.17.1',
        ...expected
      })
    }
  })

  it('finds the framed text alone where there is no blob', () => {
    const file = Buffer.concat([Buffer.alloc(7), framed, Buffer.alloc(3)])
    expect(readBuildInfo(file, null)).toMatchObject({
      goVersion: '',
      ...expected
    })
  })

  it('gives null for a length that leaves the file, and for nothing at all', () => {
    expect(readBuildInfo(inline.subarray(0, 60), null)).toBeNull()
    expect(readBuildInfo(Buffer.alloc(100), null)).toBeNull()
  })
})
