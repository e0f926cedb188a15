// Finds the immediate dominators of a graph without cycles: of each node the nearest
// one that every way from the root passes. Pure.
//
// 1. The nodes are put in topological order: the reverse postorder of a depth-first
//    walk, which keeps its own stack, since a graph may be deeper than the machine's.
// 2. In this order, what dominates a node is where the dominators of all that lead to
//    it meet: their lowest common ancestor in the tree of dominators so far.
// 3. Each node of the tree has a jump to an ancestor further up (E. W. Myers, "An
//    Applicative Random-Access Stack", 1983), so that a meeting takes logarithmic
//    time however deep the graph is.
import { inColumn } from '../model/columns.ts'

/** For each node the nodes that it leads to; node 0 is the root. */
export type Successors = readonly (readonly number[])[]

/** For each node its immediate dominator: the root's is itself, -1 where no way leads to the node. */
export function immediateDominators(successors: Successors): Int32Array {
  const dominators = new Int32Array(successors.length).fill(-1)
  if (successors.length === 0) return dominators
  const depths = new Int32Array(successors.length)
  const jumps = new Int32Array(successors.length)
  const above = (node: number): number => inColumn(dominators[node])
  const depth = (node: number): number => inColumn(depths[node])
  const jump = (node: number): number => inColumn(jumps[node])
  /** The ancestor of a node that isn't deeper. */
  const raise = (node: number, most: number): number => {
    let raised = node
    while (depth(raised) > most) {
      raised = depth(jump(raised)) >= most ? jump(raised) : above(raised)
    }
    return raised
  }
  const meet = (a: number, b: number): number => {
    let left = raise(a, depth(b))
    let right = raise(b, depth(left))
    while (left !== right) {
      const isFar = jump(left) !== jump(right)
      left = isFar ? jump(left) : above(left)
      right = isFar ? jump(right) : above(right)
    }
    return left
  }
  const enter = (node: number, dominator: number): void => {
    dominators[node] = dominator
    if (node === dominator) return
    depths[node] = depth(dominator) + 1
    const far = jump(dominator)
    const isEven =
      depth(dominator) - depth(far) === depth(far) - depth(jump(far))
    jumps[node] = isEven ? jump(far) : dominator
  }
  const order = topologicalOrder(successors)
  const predecessors = predecessorsOf(successors, order)
  for (const node of order) {
    let dominator = node === 0 ? 0 : -1
    for (const from of predecessors[node] ?? []) {
      if (above(from) < 0) continue
      dominator = dominator < 0 ? from : meet(dominator, from)
    }
    enter(node, dominator)
  }
  return dominators
}

/** The nodes that the root leads to, each before all that it leads to. */
export function topologicalOrder(successors: Successors): readonly number[] {
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
  return order.toReversed()
}

/** For each node those of the order that lead to it. */
function predecessorsOf(
  successors: Successors,
  order: readonly number[]
): readonly (readonly number[])[] {
  const predecessors: number[][] = successors.map(() => [])
  for (const from of order) {
    for (const to of successors[from] ?? []) predecessors[to]?.push(from)
  }
  return predecessors
}
