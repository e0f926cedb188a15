// The modules and packages of both sides as rows, by which everything else of a page is
// counted. A package that changed its module has a row in either, so that each module
// keeps its sums.
import { matchByKey, type Match } from '../compare/rows.ts'
import { sideNames, type SideName } from '../model/closed-lists.ts'
import type { Measurement, Package } from '../model/measurement.ts'
import { compareText } from '../report/ranking.ts'
import type { PageModule, PagePackage } from './page-data.ts'

/** What is compared; one side at least is there. */
export interface Sides {
  readonly base: Measurement | null
  readonly head: Measurement | null
}

export interface PackageRows {
  /** Largest first. */
  readonly modules: readonly PageModule[]
  /** By module, then by path. */
  readonly packages: readonly Omit<PagePackage, 'why'>[]
  /** The row of a package by its path, of each side. */
  readonly rows: Readonly<Record<SideName, ReadonlyMap<string, number>>>
}

/** The rows of what was measured, changed or not. */
export function packageRows(sides: Sides): PackageRows {
  const matches = matchByKey(
    sides.base?.packages ?? [],
    sides.head?.packages ?? [],
    keyOf,
    ({ size }) => size
  )
  const modules = moduleRows(matches, sides)
  const places = new Map(modules.map(({ path }, row) => [path, row]))
  const isAuthored = [sides.base, sides.head].every(
    (side) =>
      side?.packages.every(({ written }) => written !== undefined) ?? true
  )
  const packages = matches
    .map((match) => packageRow(match, places, isAuthored))
    .toSorted((a, b) => a.module - b.module || compareText(a.path, b.path))
  const byKey = new Map(
    packages.map(({ path, module }, row) => [
      `${modules[module]?.path ?? ''}\0${path}`,
      row
    ])
  )
  const rowsOf = (side: SideName) =>
    new Map(
      (sides[side]?.packages ?? []).map((pkg) => [
        pkg.path,
        byKey.get(keyOf(pkg)) ?? missing(pkg.path)
      ])
    )
  const [base, head] = sideNames.map(rowsOf)
  if (base === undefined || head === undefined) throw new Error('two sides')
  return { modules, packages, rows: { base, head } }
}

function missing(path: string): never {
  throw new Error(`the package ${path} has no row; this is a bug`)
}

const keyOf = ({ module, path }: Pick<Package, 'module' | 'path'>): string =>
  `${module}\0${path}`

function moduleRows(
  matches: readonly Match<Package>[],
  { base, head }: Sides
): readonly PageModule[] {
  const baseVersions = versionsOf(base)
  const headVersions = versionsOf(head)
  const sizes = new Map<string, { base: number; head: number }>()
  for (const match of matches) {
    const path = (match.head ?? match.base)?.module ?? ''
    const sum = sizes.get(path) ?? { base: 0, head: 0 }
    sum.base += match.baseSize
    sum.head += match.headSize
    sizes.set(path, sum)
  }
  return [...sizes]
    .map(([path, sum]) => ({
      path,
      baseVersion: baseVersions.get(path) ?? '',
      headVersion: headVersions.get(path) ?? '',
      ...sum
    }))
    .toSorted(
      (a, b) =>
        Math.max(b.base, b.head) - Math.max(a.base, a.head) ||
        compareText(a.path, b.path)
    )
}

function versionsOf(side: Measurement | null): ReadonlyMap<string, string> {
  return new Map(
    (side?.modules ?? []).map(({ path, version }) => [path, version])
  )
}

function packageRow(
  { base, head, baseSize, headSize }: Match<Package>,
  places: ReadonlyMap<string, number>,
  isAuthored: boolean
): Omit<PagePackage, 'why'> {
  const shown = head ?? base
  if (shown === null) throw new Error('a package is on one side at least')
  return {
    path: shown.path,
    module: places.get(shown.module) ?? missing(shown.path),
    kind: shown.kind,
    base: baseSize,
    head: headSize,
    written: isAuthored
      ? { base: base?.written ?? 0, head: head?.written ?? 0 }
      : null
  }
}
