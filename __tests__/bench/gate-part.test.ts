// What docs/performance.md says of the gate, from numbers of one round.
import { describe, expect, it } from '@jest/globals'
import { gatePart, gateRows } from '../../bench/gate-part.ts'
import type { GateTimes } from '../../bench/gate.ts'
import { holds } from '../../bench/results.ts'
import type { Timed } from '../../bench/timed.ts'

const took = (wall: number): Timed => ({
  code: 0,
  log: '',
  wall,
  cpu: 2 * wall
})

/** @param compiled packages, of 12 that depend on the module */
const timesWith = (signed: number, compiled = 12): GateTimes => ({
  rounds: [
    {
      bare: took(30),
      stored: took(31),
      signed: took(signed),
      unexplained: took(31),
      rebuilt: took(35)
    }
  ],
  pushes: { plain: took(31), packing: took(37) },
  update: { compiled, dependents: 12, all: 560, timed: took(9) },
  packBytes: 61_900_000,
  fileSize: 21_400_000
})

const broken = (times: GateTimes): string[] =>
  gateRows(times)
    .filter((row) => !holds(row))
    .map(({ what }) => what)

describe('the rows of the gate', () => {
  it('keep all bounds at the numbers that are promised', () => {
    expect(broken(timesWith(10.5))).toEqual([])
  })

  it('hold a signed build cache to 0.35 of a bare build', () => {
    expect(broken(timesWith(10.6))).toEqual(['gate with a signed build cache'])
  })

  it('hold an update to what depends on the module', () => {
    expect(broken(timesWith(10, 13))).toEqual([
      'packages compiled for an update, per dependent one'
    ])
  })
})

describe('the part of the page', () => {
  it('has what the update compiled, and each way of the round', () => {
    const times = timesWith(10)
    const machine = {
      processors: 2,
      model: 'a processor',
      system: 'linux/x64',
      node: 'v24',
      go: 'go1.26.8',
      load: 0
    }
    const text = gatePart(times, gateRows(times), machine)
    expect(text).toContain(
      '560 packages, 12 are of that module or depend on it. 12 of them were compiled'
    )
    expect(text).toMatch(
      /\| +1 \| 30\.0 s \(60\.0 s\) \| +31\.0 s \(62\.0 s\) \| 10\.0 s \(20\.0 s\)/
    )
  })
})
