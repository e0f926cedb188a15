import { describe, expect, it } from '@jest/globals'
import { MalformedBinary } from '../../../../src/core/binary/malformed-binary.ts'
import {
  maxNameLength,
  NameCursor
} from '../../../../src/core/binary/runtime/name-cursor.ts'

function read(name: string) {
  const file = Buffer.from(`\0${name}\0`)
  const cursor = new NameCursor(file, { offset: 1, size: file.length - 1 })
  cursor.read(1)
  const { end, dot, bracket, ascii } = cursor
  return { end: end - 1, dot: dot < 0 ? -1 : dot - 1, bracket, ascii }
}

describe('NameCursor', () => {
  it.each([
    ['main.main', 4, false, true],
    ['gopkg.in/yaml%2ev3.Unmarshal', 18, false, true],
    ['a/b.(*T[a.b/c.D]).f', 3, true, true],
    ['_rt0_amd64_linux', -1, false, true],
    ['example.com/ä.f', 14, false, false],
    ['', -1, false, true]
  ])('looks at %s', (name, dot, bracket, ascii) => {
    const end = Buffer.from(name).length
    expect(read(name)).toEqual({ end, dot, bracket, ascii })
  })

  it('finds no end of a name that leaves its table, or is longer than any', () => {
    const open = new NameCursor(Buffer.from('abc'), { offset: 0, size: 3 })
    open.read(1)
    expect(open.end).toBe(-1)
    const file = Buffer.alloc(maxNameLength + 8, 'a')
    file[maxNameLength + 4] = 0
    const long = new NameCursor(file, { offset: 0, size: file.length })
    long.read(0)
    expect(long.end).toBe(-1)
    long.read(8)
    expect(long.end).toBe(maxNameLength + 4)
  })

  it('refuses names that overlap without end', () => {
    const file = Buffer.alloc(maxNameLength, 'a')
    const cursor = new NameCursor(file, { offset: 0, size: file.length })
    expect(() => {
      for (let i = 0; i < 20; i++) cursor.read(i)
    }).toThrow(MalformedBinary)
  })
})
