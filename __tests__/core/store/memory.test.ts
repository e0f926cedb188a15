// What a client remembers of indexes.
import { describe, expect, it } from '@jest/globals'
import {
  assertRemembered,
  emptyMemory,
  readMemory,
  remembering
} from '../../../src/core/store/memory.ts'

const seen = {
  name: 'tool',
  key: 'SHA256:1',
  generation: 5,
  sha256: 'a'.repeat(64)
}
const memory = remembering(emptyMemory, seen)

describe('a memory', () => {
  it('accepts what it has seen, and what is newer', () => {
    assertRemembered(memory, seen)
    assertRemembered(memory, { ...seen, generation: 6, sha256: 'b'.repeat(64) })
    assertRemembered(emptyMemory, { ...seen, generation: 1 })
  })

  it('refuses what is older, and another index of the same generation', () => {
    const older = { ...seen, generation: 4 }
    expect(() => assertRemembered(memory, older)).toThrow('is older than one')
    const fork = { ...seen, sha256: 'b'.repeat(64) }
    expect(() => assertRemembered(memory, fork)).toThrow('has signed two')
  })

  it('keeps programs and keys apart', () => {
    assertRemembered(memory, { ...seen, generation: 1, name: 'other' })
    assertRemembered(memory, { ...seen, generation: 1, key: 'SHA256:2' })
    const both = remembering(memory, { ...seen, name: 'other' })
    expect(both.indexes).toHaveLength(2)
    const newer = remembering(both, { ...seen, generation: 6 })
    expect(newer.indexes.map(({ generation }) => generation)).toEqual([5, 6])
    expect(remembering(newer, seen)).toBe(newer)
  })

  it('is read as it was written, and nothing else is', () => {
    expect(readMemory(JSON.stringify(memory), 'm')).toEqual(memory)
    const twice = { ...memory, indexes: [seen, seen] }
    for (const text of ['', '{}', '[]', 'x', JSON.stringify(twice)]) {
      expect(() => readMemory(text, 'm.json')).toThrow(
        'm.json is not what --memory wrote'
      )
    }
  })
})
