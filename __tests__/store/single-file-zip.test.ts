import { describe, expect, it } from '@jest/globals'
import { readZip } from '../../src/store/single-file-zip.ts'
import { makeZip, type ZipFile, type ZipOptions } from './zips.ts'

const name = 'data.json'
const content = Buffer.from('{"value":1}'.repeat(100))
const wanted = { name, maxBytes: 10_000 }
const file: ZipFile = { name, content }

describe('readZip', () => {
  it.each([0, 8])('reads the one entry, method %d', (method) => {
    const zip = makeZip([{ ...file, method }])
    expect(readZip(zip, wanted)).toEqual(content)
  })

  it('reads an empty entry', () => {
    const empty = makeZip([{ name, content: Buffer.of() }])
    expect(readZip(empty, wanted)).toEqual(Buffer.of())
  })

  const cases: readonly (readonly [
    string,
    readonly ZipFile[],
    ZipOptions,
    RegExp
  ])[] = [
    ['another name', [{ ...file, name: 'x' }], {}, /is not data\.json$/],
    ['a path', [{ ...file, name: '../data.json' }], {}, /is not data\.json$/],
    [
      'another name within',
      [{ ...file, localName: '/etc/hosts' }],
      {},
      /two names/
    ],
    ['two entries', [file, file], {}, /has 2 entries/],
    ['no entry', [], {}, /not a zip archive/],
    ['a comment', [file], { comment: 'x' }, /not a zip archive/],
    ['a gap', [file], { gap: 4 }, /more than its entry/],
    ['a directory elsewhere', [file], { shift: 1 }, /not where it should be/],
    ['encryption', [{ ...file, flags: 1 }], {}, /encrypted/],
    ['another method', [{ ...file, method: 93 }], {}, /of another kind/],
    [
      'a size over the limit',
      [{ ...file, content: Buffer.alloc(10_001) }],
      {},
      /has 10001 bytes, more than 10000/
    ],
    ['more content than it declares', [{ ...file, size: 10 }], {}, /larger/],
    ['less content than it declares', [{ ...file, size: 5000 }], {}, /declares/]
  ]
  it.each(cases)('refuses %s', (_name, files, options, reason) => {
    expect(() => readZip(makeZip(files, options), wanted)).toThrow(reason)
  })

  it('refuses whatever was cut or changed in a header, or reads the same', () => {
    const zip = makeZip([file])
    for (let length = 0; length < zip.length; length += 1) {
      expect(() => readZip(zip.subarray(0, length), wanted)).toThrow()
    }
    for (let place = 0; place < zip.length; place += 1) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const changed = Buffer.from(zip)
        changed[place] = value
        let read: Buffer
        try {
          read = readZip(changed, wanted)
        } catch {
          continue
        }
        expect(read.length).toBe(content.length)
      }
    }
  })
})
