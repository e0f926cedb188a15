// The symbols that need a second look, as trees: closures below the functions
// that they stand in. A function that was inlined away but whose closures are
// there is a node without a symbol.
import type { SideName } from '../../model/closed-lists.ts'
import type { SymbolSize } from '../../model/measurement.ts'
import type { TextNumbers } from './unique-pairs.ts'
import {
  parseNestedName,
  genericName,
  localName,
  type NestedName
} from './symbol-name.ts'

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
  /** The name that it is within; undefined until somebody asks. */
  within: NestedName | null | undefined
  /** What its nodes have in common; null until there is one. */
  texts: NodeTexts | null
  /** Its places in the trees, where it has one. */
  baseNode: Node | null
  headNode: Node | null
}

/** By package, then by name. */
export type NamesByPackage = ReadonlyMap<string, ReadonlyMap<string, NameSizes>>

export interface Node {
  readonly side: SideName
  /** null for a name that neither side has. */
  readonly named: NameSizes | null
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

/** A name without its package, and that without type arguments and a receiver's pointer. */
type NodeTexts = Pick<Node, 'local' | 'generic' | 'numbers'>

/** Texts of a node as numbers. */
export interface NodeNumbers {
  readonly package: number
  readonly region: number
  readonly local: number
  readonly generic: number
}

export interface SymbolTree {
  readonly nodes: readonly Node[]
  /** The node with the package and the name of another one, which may be of the other side. */
  like(node: Node): Node | null
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
  for (const symbol of base) {
    const named = namedIn(names, symbol)
    named.base = Math.max(named.base, 0) + symbol.size
    named.baseSymbol ??= symbol
  }
  for (const symbol of head) {
    const named = namedIn(names, symbol)
    named.head = Math.max(named.head, 0) + symbol.size
    named.headSymbol ??= symbol
  }
  for (const ofPackage of names.values()) {
    for (const named of ofPackage.values()) {
      named.loose = named.base !== named.head
    }
  }
  return names
}

function namedIn(
  names: Map<string, Map<string, NameSizes>>,
  { name, package: owner, region, instantiatedFor = '' }: SymbolSize
): NameSizes {
  let ofPackage = names.get(owner)
  if (ofPackage === undefined) names.set(owner, (ofPackage = new Map()))
  let named = ofPackage.get(name)
  if (named === undefined) {
    named = {
      name,
      package: owner,
      region,
      base: -1,
      head: -1,
      baseSymbol: null,
      headSymbol: null,
      instance: instantiatedFor,
      loose: false,
      within: undefined,
      texts: null,
      baseNode: null,
      headNode: null
    }
    ofPackage.set(name, named)
  } else if (region < named.region) named.region = region
  return named
}

/** Loosens the whole tree around a loose closure: its number means little by itself. */
export function loosenFamilies(names: NamesByPackage): void {
  for (const ofPackage of names.values()) {
    const roots = new Set<string>()
    for (const named of ofPackage.values()) {
      if (!named.loose) continue
      const root = rootOf(named)
      if (root !== named.name) roots.add(root)
    }
    if (roots.size === 0) continue
    for (const named of ofPackage.values()) {
      if (named.loose) continue
      const root = rootOf(named)
      named.loose = root !== named.name && roots.has(root)
    }
  }
}

function rootOf(named: NameSizes): string {
  let root = named.name
  let within = nestedName(named, root)
  for (let depth = 1; within !== null; depth += 1) {
    root = within.parent
    within = depth < maxDepth ? parseNestedName(root) : null
  }
  return root
}

/** As `parseNestedName`; of a name that somebody has it is kept. */
function nestedName(named: NameSizes | null, name: string): NestedName | null {
  if (named === null) return parseNestedName(name)
  if (named.within === undefined) named.within = parseNestedName(name)
  return named.within
}

/** The loose symbols of one side, with all that they stand in; known to their names from then on. */
export function growTree(
  names: NamesByPackage,
  side: SideName,
  numbers: TextNumbers
): SymbolTree {
  const tree = new GrowingTree(names, side, numbers)
  for (const ofPackage of names.values()) {
    for (const named of ofPackage.values()) {
      if (named.loose && named[side] >= 0) tree.add(named)
    }
  }
  return tree
}

class GrowingTree implements SymbolTree {
  readonly nodes: Node[] = []
  readonly #names: NamesByPackage
  readonly #side: SideName
  readonly #place: 'baseNode' | 'headNode'
  readonly #numbers: TextNumbers
  /** Nodes without a symbol. */
  readonly #virtual = new Map<string, Node>()

  constructor(names: NamesByPackage, side: SideName, numbers: TextNumbers) {
    this.#names = names
    this.#side = side
    this.#place = side === 'base' ? 'baseNode' : 'headNode'
    this.#numbers = numbers
  }

  like({ named, package: owner, name }: Node): Node | null {
    return this.#known(named, owner, name)
  }

  add(named: NameSizes): void {
    if (named[this.#place] === null) {
      this.#grow(named, named.package, named.name, 0)
    }
  }

  #known(named: NameSizes | null, owner: string, name: string): Node | null {
    return named !== null && named[this.#side] >= 0
      ? named[this.#place]
      : (this.#virtual.get(keyOf(owner, name)) ?? null)
  }

  #grow(
    named: NameSizes | null,
    owner: string,
    name: string,
    depth: number
  ): Node {
    const isNested = depth < maxDepth && this.#virtual.size < maxVirtualNodes
    const within = isNested ? nestedName(named, name) : null
    const parent = within && this.#parent(owner, within.parent, depth)
    const size = named === null ? -1 : named[this.#side]
    const hasSymbol = named !== null && size >= 0
    const { local, generic, numbers } = hasSymbol
      ? (named.texts ??= this.#textsOf(owner, name, named.region))
      : this.#textsOf(owner, name, '')
    const node: Node = {
      side: this.#side,
      named,
      name,
      package: owner,
      region: hasSymbol ? named.region : '',
      size,
      parent,
      kind: within === null ? '' : within.kind,
      number: within === null ? -1 : within.number,
      children: noChildren,
      isMatched: hasSymbol && !named.loose,
      local,
      generic,
      instance: named === null ? '' : named.instance,
      numbers,
      partner: null
    }
    if (parent !== null) adopt(parent, node)
    this.nodes.push(node)
    if (hasSymbol) named[this.#place] = node
    else this.#virtual.set(keyOf(owner, name), node)
    return node
  }

  #parent(owner: string, name: string, depth: number): Node {
    const named = this.#names.get(owner)?.get(name) ?? null
    return (
      this.#known(named, owner, name) ??
      this.#grow(named, owner, name, depth + 1)
    )
  }

  #textsOf(owner: string, name: string, region: string): NodeTexts {
    const local = localName(name, owner)
    const generic = genericName(local)
    const numbers = this.#numbers
    const localNumber = numbers.of(local)
    return {
      local,
      generic,
      numbers: {
        package: numbers.of(owner),
        region: numbers.of(region),
        local: localNumber,
        generic: generic === local ? localNumber : numbers.of(generic)
      }
    }
  }
}

function keyOf(owner: string, name: string): string {
  return `${owner}\0${name}`
}

function adopt(parent: Node, child: Node): void {
  if (parent.children === noChildren) parent.children = [child]
  else parent.children.push(child)
}
