import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../../src/core/binary/bytes.ts'
import { findBuildId } from '../../../../src/core/binary/buildinfo/build-id.ts'
import type { Image, ImageSection } from '../../../../src/core/binary/image.ts'

const id = '\xff Go build ID: "one/two/three/four"\n \xff'

/** An image whose only section is filled but for these texts. */
function image(
  format: Image['format'],
  texts: Readonly<Record<number, string>>,
  part: Partial<ImageSection> = {}
): Image {
  const file = Buffer.alloc(20_000, 0x90)
  for (const [at, text] of Object.entries(texts)) {
    file.write(text, Number(at), 'latin1')
  }
  const section: ImageSection = {
    name: '.text',
    offset: 1000,
    fileSize: 18_000,
    address: 0x1000,
    virtualSize: 18_000,
    loaded: true,
    executable: format !== 'xcoff',
    writable: false,
    region: format === 'xcoff' ? 'rodata' : 'code',
    origin: 'go',
    buildId: false,
    ...part
  }
  return {
    format,
    bytes: new Bytes(file, true),
    pointerSize: 8,
    alignment: 4096,
    goarch: 'amd64',
    sections: [section],
    tables: [],
    mappings: [],
    symbols: null
  }
}

describe.each([
  ['pe', '.text'],
  ['macho', '__TEXT,__text'],
  ['xcoff', '.text']
] as const)('the build ID of %s', (kind, name) => {
  it('is found behind start-up code of any length', () => {
    for (const offset of [1000, 2023, 9000, 19_000 - id.length]) {
      expect(findBuildId(image(kind, { [offset]: id }, { name }))).toEqual({
        offset,
        size: id.length
      })
    }
  })

  it('ends where it should within a kilobyte, else a later one counts', () => {
    const start = id.slice(0, 20)
    const far = image(kind, { 2000: start, 3100: '"\n \xff' }, { name })
    expect(findBuildId(far)).toBe(null)
    const later = image(kind, { 2000: start, 9000: id }, { name })
    expect(findBuildId(later)).toEqual({ offset: 9000, size: id.length })
  })

  it('stands in code alone, not in what the program may write', () => {
    for (const offset of [500, 19_000 - id.length + 1]) {
      expect(findBuildId(image(kind, { [offset]: id }, { name }))).toBe(null)
    }
    const data = { name, executable: false, writable: true }
    expect(findBuildId(image(kind, { 5000: id }, data))).toBe(null)
  })
})
