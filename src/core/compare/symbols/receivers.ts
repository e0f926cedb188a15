// Methods whose receiver changed, and what belongs to what was renamed.
import type { OnPair } from './closures.ts'
import { onlyPairs, type TextNumbers } from './unique-pairs.ts'
import { otherReceiver, splitMember, withoutPointer } from './symbol-name.ts'
import type { Node, SymbolTree } from './symbol-tree.ts'

/**
 * Where one side has a method for values and, made by the compiler, for
 * pointers, and the other side only one of them: the closest in size is the
 * one that somebody wrote.
 */
export function pairReceivers(
  base: SymbolTree,
  head: SymbolTree,
  pair: OnPair
): void {
  for (const old of base.nodes) {
    if (old.parent !== null || old.isMatched) continue
    const other = otherReceiver(old.local)
    const now = other === null ? null : head.find(old.package, old.name)
    if (other === null || !isThere(old) || !isThere(now)) continue
    const name = old.name.slice(0, -old.local.length) + other
    const otherOld = base.find(old.package, name)
    const otherNow = head.find(old.package, name)
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
  const renamed = new Map<string, string | null>()
  const learn = (owner: number, from: string, to: string) => {
    const key = `${owner}\0${from}`
    const known = renamed.get(key)
    renamed.set(key, known === undefined || known === to ? to : null)
  }
  for (const old of matched) {
    const now = old.partner
    if (now === null || old.parent !== null) continue
    const [from, to] = [splitMember(old.local), splitMember(now.local)]
    learn(home(old), old.local, now.local)
    if (from && to && from.member === to.member) {
      learn(home(old), withoutPointer(from.of), withoutPointer(to.of))
    }
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
    const to = renamed.get(`${home(node)}\0${type}`)
    if (!to) return null
    return `${type === split.of ? to : `(*${to})`}.${split.member}`
  }
}
