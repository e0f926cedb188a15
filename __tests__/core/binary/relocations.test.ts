import { describe, expect, it } from '@jest/globals'
import { RelocationEntries } from '../../../src/core/binary/relocations.ts'

describe('RelocationEntries', () => {
  it('keeps places and sizes together, by place, whatever order they come in', () => {
    const entries = new RelocationEntries(1)
    const places = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) * 8)
    for (const place of places) entries.add(place, (place / 8) % 3)
    const sorted = places.toSorted((a, b) => a - b)
    const relocations = entries.of([])
    expect([...relocations.places]).toEqual(sorted)
    expect([...relocations.sizes]).toEqual(
      sorted.map((place) => (place / 8) % 3)
    )
  })

  it('keeps those that come in order as they are', () => {
    const entries = new RelocationEntries(0)
    for (let i = 0; i < 50; i++) entries.add(i * 2 ** 25, 24)
    const { places, sizes } = entries.of([])
    expect(places[49]).toBe(49 * 2 ** 25)
    expect(new Set(sizes)).toEqual(new Set([24]))
    expect(places).toHaveLength(50)
  })
})
