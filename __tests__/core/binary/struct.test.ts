// Layout tables: fields by name, at the places that their order gives them.
import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../src/core/binary/bytes.ts'
import { MalformedBinary } from '../../../src/core/binary/malformed-binary.ts'
import { struct } from '../../../src/core/binary/struct.ts'

const header = struct({
  magic: 'u16',
  reserved: 2,
  size: 'u32',
  at: 'u64',
  delta: 'i32'
})

describe('struct', () => {
  it('gives fields the offsets that their order implies', () => {
    expect(header.size).toBe(20)
    expect(header.offsets).toEqual({
      magic: 0,
      reserved: 2,
      size: 4,
      at: 8,
      delta: 16
    })
  })

  it('reads fields by name, from where the record starts, in the byte order of the file', () => {
    const file = Buffer.alloc(24)
    file.writeUInt16BE(0x7f45, 4)
    file.writeUInt32BE(7, 8)
    file.writeBigUInt64BE(2n ** 33n, 12)
    file.writeInt32BE(-2, 20)
    const { magic, size, at, delta } = header.at(new Bytes(file, false), 4)
    expect({ magic, size, at, delta }).toEqual({
      magic: 0x7f45,
      size: 7,
      at: 2 ** 33,
      delta: -2
    })
  })

  it('reads fields inside of a file that ends before the record does, and no others', () => {
    const row = header.at(new Bytes(Buffer.alloc(8), true), 0)
    expect(row.size).toBe(0)
    expect(() => row.at).toThrow(MalformedBinary)
  })
})
