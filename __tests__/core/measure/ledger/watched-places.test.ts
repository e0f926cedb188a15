import { describe, expect, it } from '@jest/globals'
import { WatchedPlaces } from '../../../../src/core/measure/ledger/watched-places.ts'

/** Offsets with gaps of many sizes. */
const places = Uint32Array.from(
  { length: 300 },
  (_, i) => i * i + 3 * (i % 7)
).toSorted()

/** The owners that plain comparison gives. */
function expected(runs: readonly (readonly [number, number])[]): number[] {
  const owners = Array.from(places, () => -1)
  for (const [owner, [start, end]] of runs.entries()) {
    for (const [i, place] of places.entries()) {
      if (place >= start && place < end) owners[i] = owner
    }
  }
  return owners
}

describe('watched places', () => {
  it.each([
    ['in order', [0, 5, 40, 41, 900, 20_000, 60_000]],
    ['from behind', [60_000, 20_000, 900, 41, 40, 5, 0]],
    ['layer by layer', [0, 900, 40_000, 5, 600, 70_000, 41, 30, 89_500]]
  ])('have the owners of the runs that hold them: %s', (_, starts) => {
    const runs = starts.map(
      (start, i) => [start, start + 30 * (i + 1) ** 3] as const
    )
    const watched = new WatchedPlaces(places)
    for (const [owner, [start, end]] of runs.entries()) {
      watched.book(start, end, owner)
    }
    expect([...watched.owners]).toEqual(expected(runs))
  })
})
