// Pairs packages that went with packages that came, to find those that
// moved.
import { onlyPairs, TextNumbers, type Trait } from './unique-pairs.ts'
import type { Node } from './symbol-tree.ts'

/** Elements of an import path that are compared. */
const maxTail = 4

/** Packages that may have one name and size in common for it to count. */
const maxCandidates = 4

/** Names that must be equal, with their sizes, where the path is no evidence. */
const minVotes = 3

interface Package {
  readonly path: string
  readonly nodes: Node[]
  /** The last element, the last two, and so on, as numbers. */
  readonly tails: readonly number[]
}

/**
 * Old path -> new path. First by the path's end, the longest that only one on
 * either side has, without major versions (`x/v2/y` is `x/v3/y`); the two must
 * have a name in common. Then by their contents: three names or more and half
 * of the smaller one's, with equal sizes.
 * @param base tops of trees, of packages that only the base has
 */
export function movedPackages(
  base: readonly Node[],
  head: readonly Node[]
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>()
  if (base.length === 0 || head.length === 0) return moved
  const numbers = new TextNumbers()
  let olds = packagesOf(base, numbers)
  let news = packagesOf(head, numbers)
  const taken = new Set<Package>()
  const accept = (old: Package, now: Package) => {
    moved.set(old.path, now.path)
    taken.add(old).add(now)
  }
  const leave = () => {
    olds = olds.filter((pkg) => !taken.has(pkg))
    news = news.filter((pkg) => !taken.has(pkg))
  }
  for (let length = maxTail; length > 0; length -= 1) {
    const tail = ({ tails }: Package): Trait | null => {
      const number = tails[Math.min(length, tails.length) - 1]
      return number === undefined ? null : [number, 0, 0]
    }
    for (const [old, now] of onlyPairs(olds, news, tail)) {
      if (shareName(old, now)) accept(old, now)
    }
    leave()
  }
  for (const [old, now] of byContents(olds, news)) accept(old, now)
  return moved
}

function packagesOf(
  nodes: readonly Node[],
  numbers: TextNumbers
): readonly Package[] {
  const packages = new Map<string, Package>()
  for (const node of nodes) {
    const known = packages.get(node.package)
    if (known !== undefined) {
      known.nodes.push(node)
      continue
    }
    const path = node.package
    const tails: number[] = []
    for (const element of lastElements(path, maxTail)) {
      tails.push(numbers.of(`${tails.at(-1) ?? ''}/${element}`))
    }
    packages.set(path, { path, nodes: [node], tails })
  }
  return [...packages.values()]
}

/** The last elements of an import path, last first, without major versions. */
export function lastElements(path: string, most: number): readonly string[] {
  const names: string[] = []
  let end = path.length
  while (names.length < most && end > 0) {
    const start = path.lastIndexOf('/', end - 1)
    const element = path.slice(start + 1, end)
    if (!/^v\d+$/.test(element)) names.push(element.replace(/\.v\d+$/, ''))
    end = start
  }
  return names
}

function shareName(old: Package, now: Package): boolean {
  const names = new Set(old.nodes.map(({ generic }) => generic))
  return now.nodes.some(({ generic }) => names.has(generic))
}

interface Votes {
  readonly old: Package
  readonly now: Package
  count: number
}

/** Pairs that share most, by name and size; of several that share as much, none. */
function byContents(
  olds: readonly Package[],
  news: readonly Package[]
): (readonly [Package, Package])[] {
  const heads = byContent(news)
  const votes = new Map<Package, Map<Package, Votes>>()
  for (const [content, from] of byContent(olds)) {
    const to = heads.get(content) ?? []
    if (from.length > maxCandidates || to.length > maxCandidates) continue
    for (const old of from) {
      let counted = votes.get(old)
      if (counted === undefined) votes.set(old, (counted = new Map()))
      for (const now of to) {
        const known = counted.get(now)
        if (known === undefined) counted.set(now, { old, now, count: 1 })
        else known.count += 1
      }
    }
  }
  const enough = [...votes.values()]
    .flatMap((counted) => [...counted.values()])
    .filter(({ old, now, count }) => {
      const smaller = Math.min(old.nodes.length, now.nodes.length)
      return count >= minVotes && 2 * count >= smaller
    })
  const most = new Map<Package, { count: number; alone: boolean }>()
  for (const { old, now, count } of enough) {
    for (const pkg of [old, now]) {
      const known = most.get(pkg)
      if (known === undefined || count > known.count) {
        most.set(pkg, { count, alone: true })
      } else if (count === known.count) known.alone = false
    }
  }
  return enough
    .filter(({ old, now, count }) =>
      [most.get(old), most.get(now)].every(
        (best) => best?.count === count && best.alone
      )
    )
    .map(({ old, now }) => [old, now])
}

/** The packages that have a symbol of a name and size; no more than needed to see that there are many. */
function byContent(packages: readonly Package[]): Map<string, Package[]> {
  const owners = new Map<string, Package[]>()
  for (const pkg of packages) {
    for (const { local, size } of pkg.nodes) {
      if (size < 0) continue
      const content = `${size}\0${local}`
      const known = owners.get(content)
      if (known === undefined) owners.set(content, [pkg])
      else if (known.at(-1) !== pkg && known.length <= maxCandidates) {
        known.push(pkg)
      }
    }
  }
  return owners
}
