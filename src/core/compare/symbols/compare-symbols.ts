// Which functions and data came, went, grew, shrank or only changed their name.
//
// A name that is on one side only is not yet new or gone. Most often it is an
// old symbol under another name: a function was renamed or moved, a closure was
// put before others and the compiler counts on, a generic function is used with
// another type. So names are matched in passes, surest first. In each pass a
// pair must be the only one with its trait on either side; whatever could be
// several stays for the next pass, and in the end stays `added` and `removed`.
//
// 1. The same name, first in the same package, then wherever it is counted. Of
//    `T.M` and `(*T).M`, where one came or went, the closest in size.
// 2. The same name in another package: packages that moved as a whole (the end
//    of the path without major versions, or the contents); then one symbol that
//    moved to a package whose path ends alike; then anywhere, with its size.
// 3. The same name but for type arguments and the receiver's pointer, in the
//    same package or the one that it moved to: with the same size, then compiled
//    for the same package, then without either.
// 4. The same closures, with the same size, then with a similar one; then the
//    same method of another type. What belongs to a renamed type or function
//    follows it.
// 5. The same package, kind and size.
//
// Closures are not matched by name, which is a number. They are matched within
// the pairs of functions that the passes found, in order and by size
// (closures.ts), as soon as their functions are; pass 5 sees what is left.
//
// Equal names of equal size are matched before, and cost one look-up. Each
// pass is linear in what is left, sorting apart; the alignment of closures has
// a fixed allowance for all of them.
import type { ArrivalChange } from '../../model/closed-lists.ts'
import type { SymbolSize } from '../../model/measurement.ts'
import type { SymbolRow } from '../../model/report.ts'
import { matchSymbols } from './match-symbols.ts'
import { TextNumbers } from './unique-pairs.ts'
import { isThere } from './receivers.ts'
import { byChange } from '../rows.ts'
import {
  growTree,
  joinNames,
  loosenFamilies,
  type NamesByPackage,
  type NameSizes,
  type Node
} from './symbol-tree.ts'

/** Changed symbols only, by |delta|, then name. A symbol is known by package and name. */
export function compareSymbols(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): readonly SymbolRow[] {
  return comparisonOf(base, head).rows
}

/** One symbol on both sides, by the first of its name; null where a side doesn't have it. */
export interface SymbolPair {
  readonly base: SymbolSize | null
  readonly head: SymbolSize | null
}

/** All symbols of both sides, changed or not: each name of a side is in one pair. */
export function* symbolPairs(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): Generator<SymbolPair> {
  const { pairs } = comparisonOf(base, head)
  for (let at = 0; at < pairs.length; at += 2) {
    yield { base: pairs[at] ?? null, head: pairs[at + 1] ?? null }
  }
}

interface SymbolComparison {
  readonly rows: readonly SymbolRow[]
  /** Base and head of each pair, one after the other: one list takes the least memory. */
  readonly pairs: readonly (SymbolSize | null)[]
}

/**
 * What was compared, by the lists of both sides, for as long as somebody holds these: a
 * page and a view of a report match nothing again.
 */
const known = new WeakMap<
  readonly SymbolSize[],
  WeakMap<readonly SymbolSize[], SymbolComparison>
>()

function comparisonOf(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): SymbolComparison {
  const ofHead = known.get(head) ?? new WeakMap()
  const made = ofHead.get(base) ?? makeComparison(base, head)
  known.set(head, ofHead.set(base, made))
  return made
}

function makeComparison(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): SymbolComparison {
  const names = matchedNames(base, head)
  const rows: SymbolRow[] = []
  const pairs: (SymbolSize | null)[] = []
  const add = (old: Node | null, now: Node | null): void => {
    rows.push(rowOfPair(old, now))
    pairs.push(old?.named?.baseSymbol ?? null, now?.named?.headSymbol ?? null)
  }
  for (const ofPackage of names.values()) {
    for (const named of ofPackage.values()) {
      if (named.loose) addLoose(named, add)
      else pairs.push(named.baseSymbol, named.headSymbol)
    }
  }
  return { rows: changedRows(rows), pairs }
}

/** Adds the pairs of a name that needed a second look: of what went, and of what the head has. */
function addLoose(
  { baseNode, headNode }: NameSizes,
  add: (old: Node | null, now: Node | null) => void
): void {
  if (isThere(baseNode) && !isThere(baseNode.partner)) add(baseNode, null)
  if (isThere(headNode)) {
    const { partner } = headNode
    add(isThere(partner) ? partner : null, headNode)
  }
}

function changedRows(rows: readonly SymbolRow[]): readonly SymbolRow[] {
  return rows
    .filter(
      ({ delta, change, name }) =>
        delta !== 0 || (change === 'renamed' && !isCounted(name))
    )
    .toSorted(
      byChange(
        (row) => row.name,
        (row) => row.package
      )
    )
}

function matchedNames(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): NamesByPackage {
  const names = joinNames(base, head)
  loosenFamilies(names)
  const numbers = new TextNumbers()
  const olds = growTree(names, 'base', numbers)
  const news = growTree(names, 'head', numbers)
  matchSymbols(names, olds, news, numbers)
  return names
}

function rowOfPair(base: Node | null, head: Node | null): SymbolRow {
  if (head === null) {
    if (base === null) throw new Error('a pair has a symbol on one side')
    return lone(base, 'removed')
  }
  return base === null ? lone(head, 'added') : pairRow(base, head)
}

/** Data that the compiler made and counted (`p..stmp_7`): its number is not a name that anyone gave. */
function isCounted(name: string): boolean {
  return /\.\.[A-Za-z]+[._]?\d+$/.test(name)
}

function lone(node: Node, change: ArrivalChange): SymbolRow {
  const { name, package: owner, size, instance } = node
  const [base, head] = change === 'added' ? [0, size] : [size, 0]
  const row = { name, package: owner, base, head, delta: head - base, change }
  return instance === '' ? row : { ...row, instantiatedFor: instance }
}

function pairRow(
  { name: from, size: base }: Node,
  { name, package: owner, size: head, instance }: Node
): SymbolRow {
  const delta = head - base
  const bare = { name, package: owner, base, head, delta }
  const row = instance === '' ? bare : { ...bare, instantiatedFor: instance }
  return from === name
    ? { ...row, change: delta > 0 ? 'grown' : 'shrunk' }
    : { ...row, change: 'renamed', from }
}
