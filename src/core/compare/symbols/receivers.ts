// Methods whose receiver changed, and what belongs to what was renamed.
import type { OnPair } from './closures.ts'
import { onlyPairs, type TextNumbers } from './unique-pairs.ts'
import { otherReceiver, splitMember, withoutPointer } from './symbol-name.ts'
import type { NamesByPackage, Node, SymbolTree } from './symbol-tree.ts'

/**
 * Where one side has a method for values and, made by the compiler, for
 * pointers, and the other side only one of them: the closest in size is the
 * one that somebody wrote.
 */
export function pairReceivers(
  names: NamesByPackage,
  base: SymbolTree,
  head: SymbolTree,
  pair: OnPair
): void {
  for (const old of base.nodes) {
    if (old.parent !== null || old.isMatched || !isThere(old)) continue
    const now = head.like(old)
    const other = isThere(now) ? otherReceiver(old.local) : null
    if (other === null || !isThere(now)) continue
    const name = old.name.slice(0, -old.local.length) + other
    const named = names.get(old.package)?.get(name)
    if (named === undefined) continue
    const { baseNode: otherOld, headNode: otherNow } = named
    const change = Math.abs(now.size - old.size)
    if (isThere(otherOld) && !isThere(otherNow)) {
      if (Math.abs(now.size - otherOld.size) < change) pair(otherOld, now)
    } else if (isThere(otherNow) && !isThere(otherOld)) {
      if (Math.abs(otherNow.size - old.size) < change) pair(old, otherNow)
    }
  }
}

/** Whether it is a symbol, not only what holds closures together. */
export function isThere(node: Node | null): node is Node {
  return node !== null && node.size >= 0
}

/**
 * What belongs to a renamed type or function follows it: where `(*Old).Run`
 * became `(*New).Run`, `Old.Stop` is `New.Stop`.
 * @param home the package that a node's own became
 */
export function followOwners(
  matched: readonly Node[],
  olds: readonly Node[],
  news: readonly Node[],
  home: (node: Node) => number,
  numbers: TextNumbers,
  pair: OnPair
): void {
  if (olds.length === 0 || news.length === 0) return
  const renamed = new Renames(olds, home)
  for (const old of matched) {
    const now = old.partner
    if (now !== null && old.parent === null) renamed.learn(old, now)
  }
  const pairs = onlyPairs(olds, news, (node) => {
    const local = node.side === 'head' ? node.local : newName(node)
    if (local === null) return null
    return [home(node), node.numbers.region, numbers.of(local)]
  })
  for (const [old, now] of pairs) pair(old, now)

  function newName(node: Node): string | null {
    const split = splitMember(node.local)
    if (split === null) return null
    const type = withoutPointer(split.of)
    const to = renamed.of(home(node), type)
    if (!to) return null
    return `${type === split.of ? to : `(*${to})`}.${split.member}`
  }
}

/** What types and functions of the base became, where free symbols belong to them. */
class Renames {
  readonly #home: (node: Node) => number
  /** By home, then by name; undefined where nothing is known, null where it is no one name. */
  readonly #names = new Map<number, Map<string, string | null | undefined>>()

  constructor(olds: readonly Node[], home: (node: Node) => number) {
    this.#home = home
    for (const old of olds) {
      const split = splitMember(old.local)
      if (split === null) continue
      const names = this.#names.get(home(old)) ?? new Map()
      names.set(withoutPointer(split.of), undefined)
      this.#names.set(home(old), names)
    }
  }

  of(home: number, name: string): string | null {
    return this.#names.get(home)?.get(name) ?? null
  }

  learn(old: Node, now: Node): void {
    const names = this.#names.get(this.#home(old))
    if (names === undefined) return
    learnName(names, old.local, now.local)
    const [from, to] = [splitMember(old.local), splitMember(now.local)]
    if (from && to && from.member === to.member) {
      learnName(names, withoutPointer(from.of), withoutPointer(to.of))
    }
  }
}

function learnName(
  names: Map<string, string | null | undefined>,
  from: string,
  to: string
): void {
  if (!names.has(from)) return
  const known = names.get(from)
  names.set(from, known === undefined || known === to ? to : null)
}
