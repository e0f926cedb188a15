// Adds the rows that pass a filter up to types, packages, modules and all.
import { inColumn } from '../../core/model/columns.ts'
import { drawnSize } from '../../core/page/palette.ts'
import type { ShownChange } from './filter.ts'
import type { Rows } from './rows.ts'

/** Sums for the members of one list, such as the packages. */
export interface SumColumns {
  readonly base: Float64Array
  readonly head: Float64Array
  /** What the map draws, in bytes: see `areaOf`. */
  readonly area: Float64Array
  /** How many rows there are. */
  readonly rows: Int32Array
}

/** The rows that pass, and their sums. */
export interface Sums {
  readonly show: ShownChange
  readonly passing: Int32Array
  readonly units: SumColumns
  readonly packages: SumColumns
  readonly modules: SumColumns
  /** One member. */
  readonly all: SumColumns
}

/**
 * What the map draws for a row: its bytes in the head, or in the base where it is
 * gone; the size of its change where only changes are shown.
 */
export function areaOf(show: ShownChange, base: number, head: number): number {
  if (show === 'changed') return Math.abs(head - base)
  return drawnSize(base, head)
}

export function sumRows(
  rows: Rows,
  passing: Int32Array,
  show: ShownChange
): Sums {
  const { packages: owners, modules: paths } = rows.binary
  const units = columns(rows.unitPackage.length)
  const packages = columns(owners.length)
  const modules = columns(paths.length)
  const all = columns(1)
  for (const row of passing) {
    const base = inColumn(rows.base[row])
    const head = inColumn(rows.head[row])
    const area = areaOf(show, base, head)
    const owner = inColumn(rows.package[row])
    const unit = inColumn(rows.unit[row])
    if (unit >= 0) add(units, unit, base, head, area)
    add(packages, owner, base, head, area)
    add(modules, inColumn(owners[owner]?.module), base, head, area)
    add(all, 0, base, head, area)
  }
  return { show, passing, units, packages, modules, all }
}

const columns = (length: number): SumColumns => ({
  base: new Float64Array(length),
  head: new Float64Array(length),
  area: new Float64Array(length),
  rows: new Int32Array(length)
})

function add(
  sums: SumColumns,
  member: number,
  base: number,
  head: number,
  area: number
): void {
  sums.base[member] = inColumn(sums.base[member]) + base
  sums.head[member] = inColumn(sums.head[member]) + head
  sums.area[member] = inColumn(sums.area[member]) + area
  sums.rows[member] = inColumn(sums.rows[member]) + 1
}
