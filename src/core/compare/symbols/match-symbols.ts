// Matches symbols of the base with symbols of the head under other names,
// in the passes that compare-symbols.ts lists.
import type { SideName } from '../../model/closed-lists.ts'
import { fullAllowance, pairChildren, type OnPair } from './closures.ts'
import { lastElements, movedPackages } from './moved-packages.ts'
import { onlyPairs, type TextNumbers, type Trait } from './unique-pairs.ts'
import { followOwners, pairReceivers } from './receivers.ts'
import { generatedPrefix, splitMember } from './symbol-name.ts'
import type {
  NamesByPackage,
  NameSizes,
  Node,
  SymbolTree
} from './symbol-tree.ts'

/**
 * Bytes. Below this, equal sizes say little by themselves; and the more
 * symbols there are to choose from, the sooner two of one size meet by chance.
 */
const tellingSize = 64
const tellingSizePerCandidate = 8

/** What two must have in common besides their size. */
type Part = readonly [number, number]

/** Pairs those of the nodes without a partner that are the only ones of a trait on their side. */
type PairOnly = (traitOf: (node: Node) => Trait | null, fits?: Fits) => void

/** The same by their sizes and a part; a node that is smaller than `least` has no trait. */
type PairSized = (
  partOf: (node: Node) => Part | null,
  least?: (node: Node) => number
) => void

/** What the passes share. */
interface Matching {
  readonly base: SymbolTree
  readonly head: SymbolTree
  readonly numbers: TextNumbers
  /** Nodes that may still be without a partner. */
  olds: readonly Node[]
  news: readonly Node[]
  /** Makes two nodes partners, where neither has one. */
  readonly pair: OnPair
  readonly pairOnly: PairOnly
  readonly pairSized: PairSized
  /** Pairs the closures of all that was paired since the last call. */
  readonly followClosures: () => void
}

/** Sets the partners of all nodes that are one symbol on both sides. */
export function matchSymbols(
  names: NamesByPackage,
  base: SymbolTree,
  head: SymbolTree,
  numbers: TextNumbers
): void {
  const matching = startMatching(base, head, numbers)
  matchByName(names, matching)
  const home = homeOf(names, matching)
  const at = (node: Node) => placeNumber(home(node), node.numbers.region)
  matchMoved(matching, at)
  matchInstances(matching, at)
  matchRenamed(matching, at, home)
  matchClosures(matching, at)
}

function startMatching(
  base: SymbolTree,
  head: SymbolTree,
  numbers: TextNumbers
): Matching {
  const allowance = fullAllowance()
  const fresh: Node[] = []
  const pair: OnPair = (old, now) => {
    if (old.partner !== null || now.partner !== null) return
    old.partner = now
    now.partner = old
    fresh.push(old)
  }
  const pairOnly: PairOnly = (traitOf, fits = always) => {
    matching.olds = matching.olds.filter(isFree)
    matching.news = matching.news.filter(isFree)
    const { olds, news } = matching
    if (olds.length === 0 || news.length === 0) return
    for (const [old, now] of onlyPairs(olds, news, traitOf)) {
      if (fits(old, now)) pair(old, now)
    }
  }
  const matching: Matching = {
    base,
    head,
    numbers,
    olds: base.nodes.filter(isTop),
    news: head.nodes.filter(isTop),
    pair,
    pairOnly,
    pairSized: (partOf, least = () => 0) =>
      pairOnly((node) => {
        if (node.size < least(node)) return null
        const part = partOf(node)
        return part && [node.size, ...part]
      }),
    followClosures: () => {
      for (let old = fresh.pop(); old !== undefined; old = fresh.pop()) {
        if (old.partner) pairChildren(old, old.partner, allowance, pair)
      }
    }
  }
  return matching
}

/** Pass 1: receivers, and what has the same name in the same package or alone anywhere. */
function matchByName(names: NamesByPackage, matching: Matching): void {
  const { base, head, numbers, pair, pairOnly } = matching
  pairReceivers(names, base, head, pair)
  for (const old of matching.olds) {
    const now = head.like(old)
    if (now?.parent === null) pair(old, now)
  }
  pairOnly(({ name }) => [numbers.of(name), 0, 0])
}

/** The number of a node's package; of one that moved, that of the head's. */
function homeOf(
  names: NamesByPackage,
  { olds, news, numbers }: Matching
): (node: Node) => number {
  const moved = movedPackages(
    onlyIn('base', names, olds.filter(isFree)),
    onlyIn('head', names, news.filter(isFree))
  )
  const homes = new Map(
    [...moved].map(([from, to]) => [numbers.of(from), numbers.of(to)])
  )
  return ({ side, numbers: { package: owner } }) =>
    side === 'base' ? (homes.get(owner) ?? owner) : owner
}

/** The number of a node's package and region together. */
type At = (node: Node) => number

/** Pass 2: what moved with its package, or to one whose path ends alike, or is known by name and size. */
function matchMoved(matching: Matching, at: At): void {
  const { numbers, pairOnly, pairSized } = matching
  pairOnly((node) => [at(node), node.numbers.local, 0])
  const ends = new Map<number, number>()
  const lastElement = ({
    package: path,
    numbers: { package: owner }
  }: Node) => {
    let end = ends.get(owner)
    if (end === undefined) {
      end = numbers.of(lastElements(path, 1)[0] ?? '')
      ends.set(owner, end)
    }
    return end
  }
  pairOnly((node) => [
    lastElement(node),
    node.numbers.region,
    node.numbers.local
  ])
  pairSized(byName, tellingSizes(matching.olds, matching.news, byName))
}

/** Pass 3: instances of one generic function, by size, by their type arguments, and where there is one. */
function matchInstances(
  { numbers, pairOnly, pairSized }: Matching,
  at: At
): void {
  pairSized((node) => [at(node), node.numbers.generic])
  pairOnly((node) =>
    node.instance === ''
      ? null
      : [at(node), node.numbers.generic, numbers.of(node.instance)]
  )
  pairOnly((node) => [at(node), node.numbers.generic, 0])
}

/** Pass 4: renamed functions, by their closures or by size and member; and what follows from their receivers. */
function matchRenamed(
  matching: Matching,
  at: At,
  home: (node: Node) => number
): void {
  const { base, numbers, pair, pairOnly, pairSized } = matching
  const byClosures = (node: Node): Part | null => {
    const closures = closuresOf(node)
    return closures === null ? null : [at(node), numbers.of(closures)]
  }
  pairSized(byClosures, () => -1)
  pairOnly((node) => {
    const part = byClosures(node)
    return part && [...part, 0]
  }, areSimilar)
  pairSized((node) => {
    const split = splitMember(node.generic)
    return split && [at(node), numbers.of(split.member)]
  })
  followOwners(
    base.nodes,
    matching.olds.filter(isFree),
    matching.news.filter(isFree),
    home,
    numbers,
    pair
  )
  matching.followClosures()
}

/** Pass 5: closures by themselves too. */
function matchClosures(matching: Matching, at: At): void {
  const { base, head, numbers, pairOnly, pairSized, followClosures } = matching
  matching.olds = base.nodes.filter(isFree)
  matching.news = head.nodes.filter(isFree)
  const among = (node: Node): Part => [at(node), numbers.of(standingOf(node))]
  pairSized(among, tellingSizes(matching.olds, matching.news, among))
  followClosures()
  pairOnly((node) => (node.size < 0 ? null : [...among(node), 0]), haveOneSize)
  followClosures()
}

/** Numbers of texts stay far below this, whatever the input. */
function placeNumber(home: number, region: number): number {
  return home * 2 ** 26 + region
}

/** Also what is matched: its closures need not be. */
function isTop({ parent }: Node): boolean {
  return parent === null
}

function isFree({ partner, isMatched }: Node): boolean {
  return partner === null && !isMatched
}

/**
 * How a symbol stands in its package. A closure of a function that is on both
 * sides is never taken for one of a function with another name.
 */
function standingOf({ name, kind, parent }: Node): string {
  const within = parent && !isFree(parent) ? parent.local : ''
  const member = splitMember(within)?.member ?? within
  return `${kind}${generatedPrefix(name)}\0${member}`
}

const byName = ({ numbers: { region, local } }: Node): Part => [region, local]

/** Whether a pair with one trait may be one symbol. */
type Fits = (old: Node, now: Node) => boolean

const always: Fits = () => true

const haveOneSize: Fits = (old, now) => old.size === now.size

/** Sizes of one function before and after a small change: a quarter apart at most. */
const areSimilar: Fits = (old, now) =>
  4 * Math.abs(old.size - now.size) <= Math.max(old.size, now.size)

/** Nodes of packages that the other side doesn't have. */
function onlyIn(
  side: SideName,
  names: NamesByPackage,
  nodes: readonly Node[]
): readonly Node[] {
  const other = side === 'base' ? 'head' : 'base'
  const shared = new Set<string>()
  for (const [path, ofPackage] of names) {
    if (isOn(other, ofPackage.values())) shared.add(path)
  }
  return nodes.filter((node) => !shared.has(node.package))
}

function isOn(side: SideName, names: Iterable<NameSizes>): boolean {
  for (const named of names) if (named[side] >= 0) return true
  return false
}

/** How large a symbol must be to be known by its size among those with the same part. */
function tellingSizes(
  olds: readonly Node[],
  news: readonly Node[],
  partOf: (node: Node) => Part
): (node: Node) => number {
  const candidates = new Map<number, Map<number, number>>()
  const count = (node: Node, by: number) => {
    const [first, second] = partOf(node)
    let within = candidates.get(first)
    if (within === undefined) candidates.set(first, (within = new Map()))
    const sum = (within.get(second) ?? 0) + by
    within.set(second, sum)
    return sum
  }
  for (const node of olds) if (isFree(node)) count(node, 1)
  for (const node of news) if (isFree(node)) count(node, 1)
  return (node) =>
    Math.max(tellingSize, (tellingSizePerCandidate * count(node, 0)) / 2)
}

/** The closures of a function as a text; null where none of them helps. */
function closuresOf({ children }: Node): string | null {
  const bytes = children.reduce((sum, { size }) => sum + Math.max(size, 0), 0)
  if (bytes < tellingSize) return null
  return children
    .map(({ kind, number, size }) => `${kind}${number}=${size}`)
    .toSorted()
    .join('\0')
}
