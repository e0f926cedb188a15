// Finds packages that only changed their import path: the main package, those of a
// main module that was renamed, and those whose symbols compare.ts found again.
// None of them came or went. Pure.
import type { ImportGraph } from '../model/explanation/explanation.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Sides } from './sides.ts'

/** Names of packages on one side by their names on the other. */
export interface PackageNames {
  /** The name that a package of the head has in the base. */
  readonly inBase: (headPath: string) => string
  /** The name that a package of the base has in the head. */
  readonly inHead: (basePath: string) => string
}

export function renamedPackages({
  base,
  head,
  comparison
}: Sides): PackageNames {
  const { packages, symbols } = comparison
  const gone = new Set(
    packages.flatMap((row) => (row.head === 0 ? [row.path] : []))
  )
  const came = new Set(
    packages.flatMap((row) => (row.base === 0 ? [row.path] : []))
  )
  const toBase = new Map<string, string>()
  const toHead = new Map<string, string>()
  const pair = (headPath: string, basePath: string): void => {
    if (toBase.has(headPath) || toHead.has(basePath)) return
    toBase.set(headPath, basePath)
    toHead.set(basePath, headPath)
  }
  const { mainPackage } = head.binary
  if (mainPackage !== base.binary.mainPackage) {
    pair(mainPackage, base.binary.mainPackage)
  }
  const [oldModule, newModule] = [
    moduleOf(base.imports),
    moduleOf(head.imports)
  ]
  const isMoved =
    oldModule !== newModule && oldModule !== '' && newModule !== ''
  for (const [headPath, basePath] of bySymbols(
    symbols,
    base,
    head,
    gone,
    came
  )) {
    pair(headPath, basePath)
  }
  return {
    inBase: (path) =>
      toBase.get(path) ??
      (isMoved ? withPrefix(path, newModule, oldModule) : path),
    inHead: (path) =>
      toHead.get(path) ??
      (isMoved ? withPrefix(path, oldModule, newModule) : path)
  }
}

/** Path of the main module; empty where unknown. */
function moduleOf(graph: ImportGraph | undefined): string {
  const main = graph?.packages[0]
  return graph?.modules[main?.module ?? -1]?.path ?? ''
}

function withPrefix(path: string, from: string, to: string): string {
  return path === from || path.startsWith(`${from}/`)
    ? to + path.slice(from.length)
    : path
}

/**
 * Pairs of a package that only the head has and one that only the base has, of which
 * most symbols of the smaller one were found again in the other.
 */
function bySymbols(
  rows: Sides['comparison']['symbols'],
  base: Measurement,
  head: Measurement,
  gone: ReadonlySet<string>,
  came: ReadonlySet<string>
): readonly (readonly [string, string])[] {
  if (gone.size === 0 || came.size === 0) return []
  const owners = new Map<string, string>()
  const counts = new Map<string, number>()
  const count = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const symbol of base.symbols) {
    if (!gone.has(symbol.package)) continue
    owners.set(symbol.name, symbol.package)
    count(`base ${symbol.package}`)
  }
  for (const symbol of head.symbols) {
    if (came.has(symbol.package)) count(`head ${symbol.package}`)
  }
  const votes = new Map<string, { head: string; base: string; count: number }>()
  for (const { package: now, from = '' } of rows) {
    const old = owners.get(from)
    if (old === undefined || !came.has(now)) continue
    const key = `${now} ${old}`
    const known = votes.get(key)
    if (known === undefined) votes.set(key, { head: now, base: old, count: 1 })
    else known.count += 1
  }
  return [...votes.values()]
    .filter((vote) => {
      const smaller = Math.min(
        counts.get(`base ${vote.base}`) ?? 0,
        counts.get(`head ${vote.head}`) ?? 0
      )
      return 2 * vote.count >= smaller
    })
    .toSorted((a, b) => b.count - a.count)
    .map((vote) => [vote.head, vote.base])
}
