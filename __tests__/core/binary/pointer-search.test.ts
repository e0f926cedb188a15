import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../src/core/binary/bytes.ts'
import type { Image, ImageSection } from '../../../src/core/binary/image.ts'
import { pointersTo } from '../../../src/core/binary/pointer-search.ts'

const section = (part: Partial<ImageSection>): ImageSection => ({
  name: '.data',
  offset: 0,
  fileSize: 0,
  address: 0x40_0000,
  virtualSize: 0,
  loaded: true,
  executable: false,
  writable: true,
  region: 'data',
  origin: 'go',
  buildId: false,
  ...part
})

const address = 0x1_2345_6780

/** A file of 200 bytes with addresses at these offsets, in memory that begins at any byte. */
function imageOf(
  pointerSize: 4 | 8,
  littleEndian: boolean,
  at: Readonly<Record<number, number>>,
  sections: readonly ImageSection[],
  before = 0
): Image {
  const memory = Buffer.alloc(before + 200, 0xaa)
  const file = memory.subarray(before)
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  for (const [offset, value] of Object.entries(at)) {
    const place = Number(offset)
    if (pointerSize === 8) {
      view.setBigUint64(place, BigInt(value), littleEndian)
    } else view.setUint32(place, value, littleEndian)
  }
  return {
    format: 'elf',
    bytes: new Bytes(file, littleEndian),
    pointerSize,
    alignment: 8,
    goarch: 'amd64',
    sections,
    tables: [],
    mappings: [],
    symbols: null
  }
}

const writable = [section({ offset: 10, fileSize: 150 })]

describe('pointersTo', () => {
  for (const pointerSize of [4, 8] as const) {
    for (const littleEndian of [true, false]) {
      for (const before of [0, 1]) {
        it(`finds aligned pointers of ${pointerSize} bytes, ${littleEndian ? 'low' : 'high'} end first, ${before} bytes into memory`, () => {
          const value = pointerSize === 8 ? address : address % 2 ** 32
          const places = { 16: value, 48: value + 8, 100: value, 144: value }
          const image = imageOf(
            pointerSize,
            littleEndian,
            places,
            writable,
            before
          )
          const aligned = pointerSize === 8 ? [16, 144] : [16, 100, 144]
          const file = Uint8Array.from(image.bytes.file)
          expect(pointersTo(image, new Set([value]))).toEqual(aligned)
          expect(Buffer.compare(image.bytes.file, file)).toBe(0)
          expect(pointersTo(image, new Set([value, value + 8]))).toEqual(
            [...aligned, 48].toSorted((a, b) => a - b)
          )
        })
      }
    }
  }

  it('takes no other address with the same lower half, and none but addresses that were asked for', () => {
    const image = imageOf(
      8,
      true,
      { 16: address + 2 ** 32, 24: address - 1, 32: address + 1 },
      writable
    )
    const asked = new Set([address - 4, address, address + 4])
    expect(pointersTo(image, asked)).toEqual([])
    expect(pointersTo(image, new Set())).toEqual([])
  })

  it('searches writable memory alone, as far as another word follows', () => {
    const places = { 0: address, 8: address, 40: address, 152: address }
    const read = section({ offset: 32, fileSize: 16, writable: false })
    const unloaded = section({ offset: 0, fileSize: 8, loaded: false })
    const last = section({ offset: 144, fileSize: 16 })
    const image = imageOf(8, true, places, [unloaded, read, last])
    expect(pointersTo(image, new Set([address]))).toEqual([])
    const all = imageOf(8, true, places, [section({ fileSize: 200 })])
    expect(pointersTo(all, new Set([address]))).toEqual([0, 8, 40, 152])
  })
})
