// The rows of a binary as columns: a row for each symbol, and one for each part of a
// package that no symbol has. All else on the page is a sum of rows.
import { regionNames } from '../../core/model/closed-lists.ts'
import { inColumn } from '../../core/model/columns.ts'
import type { PageBinary } from '../../core/page/page-data.ts'

/**
 * Units lie between packages and rows: the rows of one type or source file of a
 * package. Rows without one have the unit -1.
 */
export interface Rows {
  readonly binary: PageBinary
  readonly count: number
  /** Rows before this one are symbols. */
  readonly symbols: number
  readonly package: Int32Array
  readonly unit: Int32Array
  /** Index in `regionNames`; -1 where a row is of several regions. */
  readonly region: Int8Array
  readonly base: Float64Array
  readonly head: Float64Array
  readonly unitPackage: Int32Array
  /** Index in the groups of the binary. */
  readonly unitGroup: Int32Array
  /**
   * Of each module the only package, where that has the module's name, as `(padding)`
   * has: both are one place. -1 for all other modules.
   */
  readonly onlyPackage: Int32Array
}

export const countedBytes = ['holds', 'wrote'] as const

/** What sizes count: the bytes that a package holds, or those that its source wrote. */
export type Counted = (typeof countedBytes)[number]

/** Rows of what packages hold. */
export function heldRows(binary: PageBinary): Rows {
  const { symbols, rest } = binary
  const units = unitsOf(symbols.package, symbols.group)
  const unit = new Int32Array(symbols.name.length + rest.package.length)
  unit.set(units.ofRow)
  unit.fill(-1, symbols.name.length)
  const { length: count } = unit
  return {
    binary,
    count,
    symbols: symbols.name.length,
    package: joined(new Int32Array(count), symbols.package, rest.package),
    unit,
    region: joined(new Int8Array(count), symbols.region, rest.region),
    base: joined(new Float64Array(count), symbols.base, rest.base),
    head: joined(new Float64Array(count), symbols.head, rest.head),
    unitPackage: Int32Array.from(units.packages),
    unitGroup: Int32Array.from(units.groups),
    onlyPackage: onlyPackages(binary)
  }
}

function onlyPackages({ modules, packages }: PageBinary): Int32Array {
  const counts = new Int32Array(modules.length)
  const only = new Int32Array(modules.length).fill(-1)
  for (const [id, { module, path }] of packages.entries()) {
    counts[module] = inColumn(counts[module]) + 1
    if (modules[module]?.path === path) only[module] = id
  }
  return only.map((id, module) => (counts[module] === 1 ? id : -1))
}

/** A column with one list, and the other behind it. */
function joined<T extends Int32Array | Int8Array | Float64Array>(
  column: T,
  first: readonly number[],
  second: readonly number[]
): T {
  column.set(first)
  column.set(second, first.length)
  return column
}

/** Rows of what the source of packages wrote, one for each; null where that isn't known. */
export function writtenRows(binary: PageBinary): Rows | null {
  const { packages } = binary
  if (packages.every(({ written }) => written === null)) return null
  const sizes = packages.map((row) => row.written ?? row)
  return {
    binary,
    count: packages.length,
    symbols: 0,
    package: Int32Array.from(packages.keys()),
    unit: new Int32Array(packages.length).fill(-1),
    region: new Int8Array(packages.length).fill(-1),
    base: Float64Array.from(sizes, ({ base }) => base),
    head: Float64Array.from(sizes, ({ head }) => head),
    unitPackage: new Int32Array(),
    unitGroup: new Int32Array(),
    onlyPackage: onlyPackages(binary)
  }
}

interface Units {
  readonly ofRow: Int32Array
  readonly packages: readonly number[]
  readonly groups: readonly number[]
}

function unitsOf(
  packages: readonly number[],
  groups: readonly number[]
): Units {
  const ofRow = new Int32Array(packages.length)
  const byPackage = new Map<number, Map<number, number>>()
  const unitPackages: number[] = []
  const unitGroups: number[] = []
  packages.forEach((owner, row) => {
    const group = inColumn(groups[row])
    if (group < 0) {
      ofRow[row] = -1
      return
    }
    const units = byPackage.get(owner) ?? new Map<number, number>()
    byPackage.set(owner, units)
    const unit = units.get(group) ?? unitPackages.length
    if (unit === unitPackages.length) {
      units.set(group, unit)
      unitPackages.push(owner)
      unitGroups.push(group)
    }
    ofRow[row] = unit
  })
  return { ofRow, packages: unitPackages, groups: unitGroups }
}

/** The name of a row without its package, such as `(*Job).Run`. */
export function shortName(rows: Rows, row: number): string {
  if (row >= rows.symbols) return restName(rows, row)
  const name = rows.binary.symbols.name[row] ?? ''
  return name.startsWith('.') ? name.slice(1) : name
}

/** The name of a row in full, as the linker writes it. */
export function fullName(rows: Rows, row: number): string {
  const path = packagePath(rows, inColumn(rows.package[row]))
  if (row >= rows.symbols) return `${path} ${restName(rows, row)}`
  const name = rows.binary.symbols.name[row] ?? ''
  return name.startsWith('.') ? path + name : name
}

/** What no symbol has: `pclntab (no symbol)`. */
function restName(rows: Rows, row: number): string {
  const region = regionNames[inColumn(rows.region[row])]
  return region === undefined ? '(all of it)' : `${region} (no symbol)`
}

export const packagePath = (rows: Rows, owner: number): string =>
  rows.binary.packages[owner]?.path ?? ''

export const modulePath = (rows: Rows, module: number): string =>
  rows.binary.modules[module]?.path ?? ''

/** The name of the type or source file of a unit. */
export const unitName = (rows: Rows, unit: number): string =>
  rows.binary.groups[inColumn(rows.unitGroup[unit])] ?? ''
