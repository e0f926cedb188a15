// The symbols that need a second look, as trees: closures below the functions
// that they stand in. A function that was inlined away but whose closures are
// there is a node without a symbol.
import type { SideName } from '../../model/closed-lists.ts'
import type { SymbolSize } from '../../model/measurement.ts'
import type { TextNumbers } from './unique-pairs.ts'
import { parseNestedName, genericName, localName } from './symbol-name.ts'

/** One name on both sides. */
export interface NameSizes {
  readonly name: string
  readonly package: string
  /** Of the symbol; of several with this name the first in code unit order. */
  region: string
  /** Bytes, summed over equal names; -1 where a side doesn't have it. */
  base: number
  head: number
  /** The first symbol of each side with this name. */
  baseSymbol: SymbolSize | null
  headSymbol: SymbolSize | null
  /** The package for whose types generic code was compiled; '' for none. */
  readonly instance: string
  /** Whether it needs a second look. */
  loose: boolean
  /** Its places in the trees, where it has one. */
  baseNode: Node | null
  headNode: Node | null
}

/** By package, then by name. */
export type NamesByPackage = ReadonlyMap<string, ReadonlyMap<string, NameSizes>>

export interface Node {
  readonly side: SideName
  readonly name: string
  readonly package: string
  readonly region: string
  /** Bytes; -1 where it only holds its children together. */
  readonly size: number
  readonly parent: Node | null
  /** How it stands within its parent; '' and -1 for the top of a tree. */
  readonly kind: string
  readonly number: number
  children: Node[]
  /** The same symbol on both sides: no other may be taken for it. */
  readonly isMatched: boolean
  readonly local: string
  readonly generic: string
  /** As in `NameSizes`. */
  readonly instance: string
  readonly numbers: NodeNumbers
  partner: Node | null
}

/** Texts of a node as numbers. */
export interface NodeNumbers {
  readonly package: number
  readonly region: number
  readonly local: number
  readonly generic: number
}

export interface SymbolTree {
  readonly nodes: readonly Node[]
  find(owner: string, name: string): Node | null
}

/** Closures nested deeper than this stand for themselves. */
const maxDepth = 5

/** Nodes without a symbol in one tree; from there on closures stand for themselves. */
const maxVirtualNodes = 1 << 18

/** Shared by all nodes without children; stays empty. */
const noChildren: Node[] = []

/** All names of both sides. Those whose sizes differ, or that a side lacks, are loose. */
export function joinNames(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): NamesByPackage {
  const names = new Map<string, Map<string, NameSizes>>()
  const at = (symbol: SymbolSize): NameSizes => {
    const { name, package: owner, region, instantiatedFor = '' } = symbol
    let ofPackage = names.get(owner)
    if (ofPackage === undefined) names.set(owner, (ofPackage = new Map()))
    let named = ofPackage.get(name)
    if (named === undefined) {
      const instance = instantiatedFor
      const fresh = { instance, base: -1, head: -1, loose: false }
      const nowhere = {
        baseSymbol: null,
        headSymbol: null,
        baseNode: null,
        headNode: null
      }
      named = { name, package: owner, region, ...fresh, ...nowhere }
      ofPackage.set(name, named)
    } else if (region < named.region) named.region = region
    return named
  }
  for (const symbol of base) {
    const named = at(symbol)
    named.base = Math.max(named.base, 0) + symbol.size
    named.baseSymbol ??= symbol
  }
  for (const symbol of head) {
    const named = at(symbol)
    named.head = Math.max(named.head, 0) + symbol.size
    named.headSymbol ??= symbol
  }
  for (const named of each(names)) named.loose = named.base !== named.head
  return names
}

export function* each(names: NamesByPackage): Generator<NameSizes> {
  for (const ofPackage of names.values()) yield* ofPackage.values()
}

/** Loosens the whole tree around a loose closure: its number means little by itself. */
export function loosenFamilies(names: NamesByPackage): void {
  for (const ofPackage of names.values()) {
    const roots = new Set<string>()
    for (const { name, loose } of ofPackage.values()) {
      const root = loose ? rootOf(name) : name
      if (root !== name) roots.add(root)
    }
    if (roots.size === 0) continue
    for (const named of ofPackage.values()) {
      if (named.loose) continue
      const root = rootOf(named.name)
      named.loose = root !== named.name && roots.has(root)
    }
  }
}

function rootOf(name: string): string {
  let root = name
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const within = parseNestedName(root)
    if (within === null) break
    root = within.parent
  }
  return root
}

/** The loose symbols of one side, with all that they stand in; known to their names from then on. */
export function growTree(
  names: NamesByPackage,
  side: SideName,
  numbers: TextNumbers
): SymbolTree {
  const place = side === 'base' ? 'baseNode' : 'headNode'
  const nodes: Node[] = []
  const virtual = new Map<string, Node>()
  const find = (owner: string, name: string): Node | null => {
    const node = names.get(owner)?.get(name)?.[place] ?? null
    return node ?? virtual.get(keyOf(owner, name)) ?? null
  }
  const grow = (owner: string, name: string, depth: number): Node => {
    const named = names.get(owner)?.get(name)
    const known = named?.[place] ?? virtual.get(keyOf(owner, name))
    if (known) return known
    const within =
      depth < maxDepth && virtual.size < maxVirtualNodes
        ? parseNestedName(name)
        : null
    const parent = within && grow(owner, within.parent, depth + 1)
    const size = named?.[side] ?? -1
    const local = localName(name, owner)
    const generic = genericName(local)
    const region = size < 0 ? '' : (named?.region ?? '')
    const localNumber = numbers.of(local)
    const node: Node = {
      side,
      name,
      package: owner,
      region,
      size,
      parent,
      kind: within?.kind ?? '',
      number: within?.number ?? -1,
      children: noChildren,
      isMatched: size >= 0 && named?.loose === false,
      local,
      generic,
      instance: named?.instance ?? '',
      numbers: {
        package: numbers.of(owner),
        region: numbers.of(region),
        local: localNumber,
        generic: generic === local ? localNumber : numbers.of(generic)
      },
      partner: null
    }
    if (parent !== null) adopt(parent, node)
    nodes.push(node)
    if (named !== undefined && size >= 0) named[place] = node
    else virtual.set(keyOf(owner, name), node)
    return node
  }
  for (const named of each(names)) {
    if (named.loose && named[side] >= 0) grow(named.package, named.name, 0)
  }
  return { nodes, find }
}

function keyOf(owner: string, name: string): string {
  return `${owner}\0${name}`
}

function adopt(parent: Node, child: Node): void {
  if (parent.children === noChildren) parent.children = [child]
  else parent.children.push(child)
}
