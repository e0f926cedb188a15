// Packages that only one side has in its binary, and what brought them.
//
// 1. The packages are the measurement's own: rows of the comparison that one side
//    alone has bytes of, without those that only changed their path.
// 2. A package that the other side's program isn't built from came by new imports
//    (new-imports.ts).
// 3. A package that the other side is built from as well was eliminated there, as a
//    whole. The linker's listing says what uses it here: a new package, with which it
//    came; code that newly imports it; or code that imported it before.
// 4. Packages with one cause are one arrival, and what a module's other version
//    brings is one as well. Each package is in exactly one.
import type { ArrivalChange } from '../model/closed-lists.ts'
import type { Arrival } from '../model/explanation/explanation.ts'
import type { PackageRow } from '../model/report.ts'
import { ArrivalCauses, type CauseGroup } from './arrival-causes.ts'
import { renamedPackages, type PackageNames } from './renamed-packages.ts'
import type { OneSided, Sides } from './sides.ts'

/**
 * What came and what went, the largest change first.
 * @param notRecorded takes a clause where a side has no import graph
 */
export function findArrivals(sides: Sides, notRecorded: string[]): Arrival[] {
  const names = renamedPackages(sides)
  const added = onlyIn('added', sides, names)
  const removed = onlyIn('removed', sides, names)
  if (added.length + removed.length === 0) return []
  const { base, head } = sides
  if (base.imports === undefined || head.imports === undefined) {
    notRecorded.push(missingGraphs(sides))
    return []
  }
  return [
    ...arrivalsOf({
      change: 'added',
      rows: added,
      here: head,
      other: base,
      graph: head.imports,
      otherGraph: base.imports,
      nameInOther: names.inBase
    }),
    ...arrivalsOf({
      change: 'removed',
      rows: removed,
      here: base,
      other: head,
      graph: base.imports,
      otherGraph: head.imports,
      nameInOther: names.inHead
    })
  ].toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
}

function missingGraphs({ base, head }: Sides): string {
  const what = 'what brought and removed packages'
  if (base.imports === undefined && head.imports === undefined) {
    return `${what}: neither side has an import graph`
  }
  const side = base.imports === undefined ? 'base' : 'head'
  return `${what}: the ${side} has no import graph`
}

/** Rows of packages that one side alone has bytes of, largest first. */
function onlyIn(
  change: ArrivalChange,
  { comparison }: Sides,
  { inBase, inHead }: PackageNames
): PackageRow[] {
  const isAdded = change === 'added'
  const rows = new Map(comparison.packages.map((row) => [row.path, row]))
  return comparison.packages.filter(({ path, base, head }) => {
    const [here, other] = isAdded ? [head, base] : [base, head]
    if (here === 0 || other !== 0 || path.startsWith('(')) return false
    const former = rows.get(isAdded ? inBase(path) : inHead(path))
    const moved = former !== undefined && former.path !== path
    return !moved || (isAdded ? former.base : former.head) === 0
  })
}

function arrivalsOf(side: OneSided): Arrival[] {
  const { change, rows } = side
  if (rows.length === 0) return []
  const groups = new Map<string, { group: CauseGroup; rows: PackageRow[] }>()
  const causes = new ArrivalCauses(side)
  for (const row of rows) {
    const group = causes.of(row.path)
    const known = groups.get(group.key)
    if (known === undefined) groups.set(group.key, { group, rows: [row] })
    else known.rows.push(row)
  }
  const arrivals = [...groups.values()].map(({ group, rows: own }): Arrival => {
    const packages = namedFirst(
      own.map(({ path }) => path),
      group.imported()
    )
    const delta = own.reduce((sum, row) => sum + row.delta, 0)
    return { change, packages, delta, cause: group.cause(packages) }
  })
  assertWhole(arrivals, rows)
  return arrivals
}

/** What imports name comes first, the others follow, both by size. */
function namedFirst(
  paths: readonly string[],
  imported: ReadonlySet<string>
): string[] {
  return [
    ...paths.filter((path) => imported.has(path)),
    ...paths.filter((path) => !imported.has(path))
  ]
}

/** @throws Error, a bug of this program, where a package is in no arrival or in several, or bytes are lost */
function assertWhole(
  arrivals: readonly Arrival[],
  rows: readonly PackageRow[]
): void {
  const packages = arrivals.flatMap((arrival) => arrival.packages)
  if (
    packages.length !== rows.length ||
    new Set(packages).size !== rows.length ||
    sumOf(arrivals) !== sumOf(rows)
  ) {
    throw new Error("the arrivals don't have each new package once")
  }
}

const sumOf = (deltas: readonly { readonly delta: number }[]): number =>
  deltas.reduce((sum, { delta }) => sum + delta, 0)
