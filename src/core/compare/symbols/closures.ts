// Pairs the closures of a function across both sides. Their numbers say
// little, since a new one renumbers those after it; their order and mostly
// their sizes stay.
import type { Node } from './symbol-tree.ts'
import { inColumn } from '../../model/columns.ts'

/** Called for each pair. */
export type OnPair = (base: Node, head: Node) => void

/** Cells of one table of the alignment, and of all tables of one comparison. */
const maxCells = 1 << 18
const allTables = 1 << 25

/** What is left of the work that one comparison may do. */
export interface WorkAllowance {
  cells: number
}

export function fullAllowance(): WorkAllowance {
  return { cells: allTables }
}

/** Pairs the children of two nodes that are one. */
export function pairChildren(
  base: Node,
  head: Node,
  allowance: WorkAllowance,
  pair: OnPair
): void {
  if (base.children.length === 0 || head.children.length === 0) return
  const heads = byKind(head.children)
  for (const [kind, olds] of byKind(base.children)) {
    align(olds, heads.get(kind) ?? [], allowance, pair)
  }
}

/** Children by how they stand in their parent, each list by number. */
function byKind(children: readonly Node[]): Map<string, Node[]> {
  const kinds = new Map<string, Node[]>()
  for (const child of children) {
    if (child.partner !== null) continue
    const known = kinds.get(child.kind)
    if (known === undefined) kinds.set(child.kind, [child])
    else known.push(child)
  }
  for (const list of kinds.values()) {
    list.sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1))
  }
  return kinds
}

/**
 * Pairs two lists in their order: what is equal at both ends, then the longest
 * common sequence of what is between, then what is left between two pairs:
 * all in turn where both sides have as many, else by number.
 */
function align(
  base: readonly Node[],
  head: readonly Node[],
  allowance: WorkAllowance,
  pair: OnPair
): void {
  let start = 0
  const shorter = Math.min(base.length, head.length)
  while (start < shorter && alike(base[start], head[start])) start += 1
  let end = 0
  while (
    end < shorter - start &&
    alike(base[base.length - 1 - end], head[head.length - 1 - end])
  ) {
    end += 1
  }
  const middle = common(
    base.slice(start, base.length - end),
    head.slice(start, head.length - end),
    allowance
  )
  const anchors: (readonly [number, number])[] = []
  for (let i = 0; i < start; i += 1) anchors.push([i, i])
  for (const [i, j] of middle) anchors.push([start + i, start + j])
  for (let i = end; i > 0; i -= 1) {
    anchors.push([base.length - i, head.length - i])
  }
  let [fromBase, fromHead] = [0, 0]
  for (const [i, j] of [...anchors, [base.length, head.length] as const]) {
    pairGap(base.slice(fromBase, i), head.slice(fromHead, j), pair)
    const [old, now] = [base[i], head[j]]
    if (old && now) pair(old, now)
    fromBase = i + 1
    fromHead = j + 1
  }
}

/** How well two fit, 0 for not at all; the same number breaks ties. */
function likeness(base: Node, head: Node): number {
  if (base.size !== head.size || base.region !== head.region) return 0
  const alone = base.size < 0 ? 2 : 4
  return base.number === head.number ? alone + 1 : alone
}

function alike(base: Node | undefined, head: Node | undefined): boolean {
  return base !== undefined && head !== undefined && likeness(base, head) > 0
}

/** Indices of the pairs of the best common sequence; [] where there would be too much to do. */
function common(
  base: readonly Node[],
  head: readonly Node[],
  allowance: WorkAllowance
): (readonly [number, number])[] {
  const width = head.length + 1
  const cells = (base.length + 1) * width
  if (cells > maxCells || cells > allowance.cells) return []
  allowance.cells -= cells
  // best[i * width + j]: of what follows base[i] and head[j], these included.
  const best = new Int32Array(cells)
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = head.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      best[at] = Math.max(
        inColumn(best[at + 1]),
        inColumn(best[at + width]),
        pairWeight(base[i], head[j], inColumn(best[at + width + 1]))
      )
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < base.length && j < head.length;) {
    const at = i * width + j
    const here = pairWeight(base[i], head[j], inColumn(best[at + width + 1]))
    if (here > 0 && here === best[at]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (best[at] === best[at + width]) i += 1
    else j += 1
  }
  return pairs
}

/** 0 where the two can't be a pair. */
function pairWeight(
  base: Node | undefined,
  head: Node | undefined,
  rest: number
): number {
  if (base === undefined || head === undefined) return 0
  const fit = likeness(base, head)
  return fit === 0 ? 0 : fit + rest
}

function pairGap(
  base: readonly Node[],
  head: readonly Node[],
  pair: OnPair
): void {
  if (base.length === head.length) {
    for (const [index, old] of base.entries()) {
      const now = head[index]
      if (now) pair(old, now)
    }
    return
  }
  const byNumber = new Map(head.map((now) => [now.number, now]))
  for (const old of base) {
    const now = byNumber.get(old.number)
    if (now && now.partner === null) pair(old, now)
  }
}
