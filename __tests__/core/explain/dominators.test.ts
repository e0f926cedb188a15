import { describe, expect, it } from '@jest/globals'
import { immediateDominators } from '../../../src/core/explain/dominators.ts'
import { seeded } from '../compare/example.ts'
import { randomGraph, reachedWithout } from './graphs.ts'
import { withProcessorTime } from '../../setup/processor-time.ts'

/** All dominators of a node, itself among them, by the tree. */
function above(dominators: Int32Array, node: number): number[] {
  const all = [node]
  for (let at = node; at !== 0;) {
    at = dominators[at] ?? 0
    all.push(at)
  }
  return all.toSorted((a, b) => a - b)
}

describe('immediateDominators', () => {
  it('are what removing each node shows', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seeded(seed)
      const successors = randomGraph(random, 2 + (random() % 40))
      const dominators = immediateDominators(successors)
      const without = successors.map((_, node) =>
        reachedWithout(successors, node)
      )
      for (const node of successors.keys()) {
        const expected = [...successors.keys()].filter(
          (other) => !without[other]?.has(node)
        )
        expect(above(dominators, node)).toEqual(expected)
      }
    }
  })

  it('are -1 where no way leads to a node', () => {
    expect([...immediateDominators([[1], [], [1]])]).toEqual([0, 0, -1])
    expect([...immediateDominators([])]).toEqual([])
  })

  it('meet quickly at the end of long ways', () => {
    const long = 20_000
    const many = 20_000
    // Two ways from the root, and nodes that both ends lead to.
    const last = 2 * long
    const ends = Array.from({ length: many }, (_, node) => last + 1 + node)
    const successors = Array.from({ length: last + 1 + many }, (_, node) => {
      if (node === 0) return [1, 2]
      if (node === last || node === last - 1) return ends
      return node < last ? [node + 2] : []
    })
    const { result: dominators, milliseconds } = withProcessorTime(() =>
      immediateDominators(successors)
    )
    expect(milliseconds).toBeLessThan(2000)
    expect(new Set(ends.map((node) => dominators[node]))).toEqual(new Set([0]))
  })

  it('of a graph that is deep and wide take no time to speak of', () => {
    const size = 100_000
    const successors = Array.from({ length: size }, (_, node) =>
      [node + 1, node + 2, node + 500].filter((to) => to < size)
    )
    const { result: dominators, milliseconds } = withProcessorTime(() =>
      immediateDominators(successors)
    )
    expect(milliseconds).toBeLessThan(2000)
    expect(dominators[size - 1]).toBe(0)
  })
})
