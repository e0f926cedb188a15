// The rows of symbols as sorted columns, and what the symbols leave of their packages.
import { inColumn } from '../model/columns.ts'
import { regionNames } from '../model/closed-lists.ts'
import type { Measurement } from '../model/measurement.ts'
import { compareText } from '../report/ranking.ts'
import { UserError } from '../user-error.ts'
import type { PackageRows, Sides } from './package-rows.ts'
import type { PageBinary, PageRest, PageSymbols } from './page-data.ts'
import { pageName, type SymbolRow } from './symbol-rows.ts'

export type SymbolColumns = Pick<
  PageBinary,
  'sections' | 'groups' | 'symbols' | 'rest'
>

/** Columns of all rows, by package, group and size. */
export function symbolColumns(
  rows: readonly SymbolRow[],
  packages: PackageRows,
  sides: Sides
): SymbolColumns {
  const sections = indexOf(rows.map(({ section }) => section))
  const groups = indexOf(
    rows.flatMap(({ group }) => (group === '' ? [] : group))
  )
  const sorted = rows.toSorted(
    (a, b) =>
      a.package - b.package ||
      compareText(a.group, b.group) ||
      sizeOf(b) - sizeOf(a) ||
      compareText(a.name, b.name)
  )
  const places = new Map(sorted.map((row, place) => [row, place]))
  const symbols: PageSymbols = {
    name: sorted.map(({ name }) => name),
    package: sorted.map((row) => row.package),
    group: sorted.map(({ group }) => groups.places.get(group) ?? -1),
    region: sorted.map(({ region }) => region),
    section: sorted.map(({ section }) =>
      inColumn(sections.places.get(section))
    ),
    base: sorted.map(({ base }) => base),
    head: sorted.map(({ head }) => head),
    from: sorted.flatMap(({ from }, place) =>
      from === '' ? [] : [[place, from] as const]
    ),
    moved: sorted.flatMap(({ movedTo }, place) => {
      const to = movedTo === null ? undefined : places.get(movedTo)
      return to === undefined ? [] : [[place, to] as const]
    }),
    instance: sorted.flatMap(({ instance }, place) =>
      instance === '' ? [] : [[place, instance] as const]
    )
  }
  return {
    sections: sections.names,
    groups: groups.names,
    symbols,
    rest: restOf(symbols, packages, sides)
  }
}

const sizeOf = ({ base, head }: SymbolRow): number => Math.max(base, head)

interface NameIndex {
  readonly names: readonly string[]
  readonly places: ReadonlyMap<string, number>
}

function indexOf(all: readonly string[]): NameIndex {
  const names = [...new Set(all)].toSorted(compareText)
  return { names, places: new Map(names.map((name, place) => [name, place])) }
}

/** @throws UserError where the symbols of a saved measurement are larger than their package */
function restOf(
  symbols: PageSymbols,
  packages: PackageRows,
  sides: Sides
): PageRest {
  const width = regionNames.length
  const cells = packages.packages.length * width
  const base = new Float64Array(cells)
  const head = new Float64Array(cells)
  addRegions(base, sides.base, packages.rows.base)
  addRegions(head, sides.head, packages.rows.head)
  for (let row = 0; row < symbols.name.length; row++) {
    const cell =
      inColumn(symbols.package[row]) * width + inColumn(symbols.region[row])
    base[cell] = inColumn(base[cell]) - inColumn(symbols.base[row])
    head[cell] = inColumn(head[cell]) - inColumn(symbols.head[row])
  }
  const kept: number[] = []
  for (let cell = 0; cell < cells; cell++) {
    const [before, after] = [inColumn(base[cell]), inColumn(head[cell])]
    if (before < 0 || after < 0) {
      const { path = '' } = packages.packages[Math.floor(cell / width)] ?? {}
      throw new UserError(
        `the symbols of ${pageName(path)} are larger than the package in one of the measurements; measure its binary again`
      )
    }
    if (before > 0 || after > 0) kept.push(cell)
  }
  return {
    package: kept.map((cell) => Math.floor(cell / width)),
    region: kept.map((cell) => cell % width),
    base: kept.map((cell) => inColumn(base[cell])),
    head: kept.map((cell) => inColumn(head[cell]))
  }
}

function addRegions(
  sizes: Float64Array,
  side: Measurement | null,
  rows: ReadonlyMap<string, number>
): void {
  for (const { path, regions } of side?.packages ?? []) {
    const row = inColumn(rows.get(path))
    for (const { name, size } of regions) {
      const cell = row * regionNames.length + regionNames.indexOf(name)
      sizes[cell] = inColumn(sizes[cell]) + size
    }
  }
}
