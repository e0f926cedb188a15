// The rows of a view as a tree of the parts of their names.
import { deltaOf, type ViewRow } from './rows.ts'
import { andMore } from '../../text/word-list.ts'

export interface TreeLine {
  /** What draws the branches before the name. */
  readonly branches: string
  readonly name: string
  /** Bytes, of all below it together. */
  readonly base: number
  readonly head: number
  /** Bytes that it is ranked by: its size, or all that grew and shrank below it. */
  readonly weight: number
  /** Whether it sums up what is not shown. */
  readonly isRest: boolean
}

interface Node {
  readonly name: string
  base: number
  head: number
  weight: number
  /** Whether a row ends here, besides those below. */
  isRow: boolean
  own: { base: number; head: number; weight: number }
  readonly children: Map<string, Node>
}

/** A node as it is drawn, heaviest children first. */
type Branch = Pick<Node, 'name' | 'base' | 'head' | 'weight'> & {
  readonly children: readonly Branch[]
}

function nodeOf(name: string): Node {
  return {
    name,
    base: 0,
    head: 0,
    weight: 0,
    isRow: false,
    own: { base: 0, head: 0, weight: 0 },
    children: new Map()
  }
}

/**
 * The lines of the tree, largest first at each level. Only the heaviest `top`
 * nodes are shown; what is left out below a node that shows others is one line.
 * @param compares whether rows are changes, which weigh what grew or shrank
 */
export function treeLines(
  rows: readonly ViewRow[],
  top: number,
  compares: boolean
): readonly TreeLine[] {
  const root = nodeOf('')
  for (const row of rows) {
    const weight = compares ? Math.abs(deltaOf(row)) : row.head
    insert(root, row, weight)
  }
  const merged = merge(root)
  const shown = heaviest(merged, top)
  const lines: TreeLine[] = []
  draw(merged, '', true, shown, lines)
  return lines
}

function insert(root: Node, row: ViewRow, weight: number): void {
  const { base, head } = row
  let node = root
  for (const part of row.parts) {
    node = childOf(node, part)
    node.base += base
    node.head += head
    node.weight += weight
  }
  node.isRow = true
  node.own.base += base
  node.own.head += head
  node.own.weight += weight
}

function childOf(node: Node, part: string): Node {
  const known = node.children.get(part)
  if (known !== undefined) return known
  const made = nodeOf(part)
  node.children.set(part, made)
  return made
}

/** A node with one child and nothing of its own is one with it. What a node has of its own stands below it as a dot. */
function merge(node: Node): Branch {
  const { name, base, head, weight, own } = node
  const children = [...node.children.values()].map(merge)
  const [only] = children
  if (name !== '' && !node.isRow && children.length === 1 && only) {
    return { ...only, name: name + only.name }
  }
  if (node.isRow && children.length > 0) {
    children.push({ name: '.', ...own, children: [] })
  }
  const sorted = children.toSorted((a, b) => b.weight - a.weight)
  return { name, base, head, weight, children: sorted }
}

/** The heaviest nodes; no node is lighter than what is below it. */
function heaviest(root: Branch, top: number): ReadonlySet<Branch> {
  const all: Branch[] = []
  const collect = (node: Branch): void => {
    for (const child of node.children) {
      all.push(child)
      collect(child)
    }
  }
  collect(root)
  return new Set(all.toSorted((a, b) => b.weight - a.weight).slice(0, top))
}

function draw(
  node: Branch,
  indent: string,
  isRoot: boolean,
  shown: ReadonlySet<Branch>,
  lines: TreeLine[]
): void {
  const children = node.children
  const kept = children.filter((child) => shown.has(child))
  // One node alone is never replaced by a line for the rest.
  const left = children.filter((child) => !shown.has(child))
  if (kept.length === 0) return
  const visible = left.length === 1 ? [...kept, ...left] : kept
  const hasRest = left.length > 1
  for (const [index, child] of visible.entries()) {
    const isLast = index === visible.length - 1 && !hasRest
    const branches = isRoot ? '' : `${indent}${isLast ? '└─ ' : '├─ '}`
    const { base, head, weight } = child
    const name = child.name === '.' ? '.' : child.name.replace(/^[/.]/, '')
    lines.push({ branches, name, base, head, weight, isRest: false })
    const below = isRoot ? '' : `${indent}${isLast ? '   ' : '│  '}`
    draw(child, below, false, shown, lines)
  }
  if (hasRest) lines.push(restLine(left, isRoot ? '' : `${indent}└─ `))
}

function restLine(left: readonly Branch[], branches: string): TreeLine {
  const sum = (of: (node: Branch) => number): number =>
    left.reduce((total, node) => total + of(node), 0)
  return {
    branches,
    name: andMore(left.length),
    base: sum(({ base }) => base),
    head: sum(({ head }) => head),
    weight: sum(({ weight }) => weight),
    isRest: true
  }
}
