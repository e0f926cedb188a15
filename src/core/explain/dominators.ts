// Finds the immediate dominators of a graph: of each node the nearest one that every
// way from the root passes. After K. D. Cooper, T. J. Harvey and K. Kennedy, "A
// Simple, Fast Dominance Algorithm" (2001). Pure.
//
// 1. The nodes get numbers in postorder of a depth-first walk; the walk keeps its
//    own stack, since a graph may be deeper than the machine's.
// 2. In reverse postorder, the dominator of a node becomes the one that its
//    predecessors' dominators meet in, until nothing changes. Import graphs have no
//    cycles, so that one round does it and another sees that nothing changed.

import { inColumn } from '../model/columns.ts'

/** For each node the nodes that it leads to; node 0 is the root. */
export type Successors = readonly (readonly number[])[]

/** For each node its immediate dominator: the root's is itself, -1 where no way leads to the node. */
export function immediateDominators(successors: Successors): Int32Array {
  const size = successors.length
  const dominators = new Int32Array(size).fill(-1)
  if (size === 0) return dominators
  const order = postorder(successors)
  const rank = new Int32Array(size).fill(-1)
  for (const [number, node] of order.entries()) rank[node] = number
  const predecessors = reversed(successors, rank)
  dominators[0] = 0
  const meet = (a: number, b: number): number => {
    let left = a
    let right = b
    while (left !== right) {
      if (inColumn(rank[left]) < inColumn(rank[right]))
        left = inColumn(dominators[left])
      else right = inColumn(dominators[right])
    }
    return left
  }
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const node of order.toReversed()) {
      if (node === 0) continue
      let found = -1
      for (const from of predecessors[node] ?? []) {
        if (inColumn(dominators[from]) < 0) continue
        found = found < 0 ? from : meet(found, from)
      }
      if (found !== inColumn(dominators[node])) {
        dominators[node] = found
        isChanged = true
      }
    }
  }
  return dominators
}

/** The nodes that the root leads to, each behind all that it leads to, but for cycles. */
function postorder(successors: Successors): readonly number[] {
  const order: number[] = []
  const isSeen = new Uint8Array(successors.length)
  const stack = [{ node: 0, next: 0 }]
  isSeen[0] = 1
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const successor = successors[top.node]?.[top.next]
    top.next++
    if (successor === undefined) {
      order.push(top.node)
      stack.pop()
    } else if (isSeen[successor] === 0) {
      isSeen[successor] = 1
      stack.push({ node: successor, next: 0 })
    }
  }
  return order
}

/** For each node those that lead to it, of the nodes that have a rank. */
function reversed(
  successors: Successors,
  rank: Int32Array
): readonly (readonly number[])[] {
  const predecessors: number[][] = successors.map(() => [])
  for (const [from, nodes] of successors.entries()) {
    if (inColumn(rank[from]) < 0) continue
    for (const to of nodes) predecessors[to]?.push(from)
  }
  return predecessors
}
