// The lines of the table: the rows that pass, grouped and sorted.
import { regionNames } from '../../core/model/closed-lists.ts'
import { inColumn } from '../../core/model/columns.ts'
import { fullPlaceName } from '../data/labels.ts'
import { orderByName, someByName } from '../data/name-order.ts'
import {
  isSamePlace,
  modulePlace,
  pathTo,
  sizedPlace,
  sumsOf,
  type Place
} from '../data/places.ts'
import { fullName, packagePath, type Rows } from '../data/rows.ts'
import type { Sums } from '../data/sums.ts'
import type { Grouping } from '../state/view.ts'
import type { SortableLines } from './sort-lines.ts'

/** A list of lines: `ids` of members, whose columns these are. */
export interface Lines extends SortableLines {
  readonly nameOf: (id: number) => string
  readonly by: Grouping
  /** How many letters at the start of a name are a path, which says the least. */
  readonly pathLength: (id: number) => number
  /** The place of a line; null for a region. */
  readonly placeOf: (id: number) => Place | null
  /** Bytes of both sides that no line has. */
  readonly rest: { readonly base: number; readonly head: number }
}

/** @param within only what is in this place */
export function makeLines(
  rows: Rows,
  sums: Sums,
  by: Grouping,
  within: Place
): Lines {
  switch (by) {
    case 'symbol':
      return symbolLines(rows, sums, within)
    case 'type':
      return memberLines(rows, sums, { by, kind: 'unit', within })
    case 'package':
      return memberLines(rows, sums, { by, kind: 'package', within })
    case 'module':
      return memberLines(rows, sums, { by, kind: 'module', within })
    default:
      return regionLines(rows, sums, within)
  }
}

const nothing = { base: 0, head: 0 }

function symbolLines(rows: Rows, sums: Sums, within: Place): Lines {
  const isWithin = rowTest(rows, within)
  const ids = new Int32Array(sums.passing.length)
  let count = 0
  let base = 0
  let head = 0
  for (const row of sums.passing) {
    if (!isWithin(row)) continue
    if (row < rows.symbols) {
      ids[count++] = row
    } else {
      base += inColumn(rows.base[row])
      head += inColumn(rows.head[row])
    }
  }
  const found = ids.subarray(0, count)
  return {
    by: 'symbol',
    ids: found,
    idsByName: () => someByName(rows, found),
    base: rows.base,
    head: rows.head,
    nameOf: (id) => fullName(rows, id),
    pathLength: (id) => {
      const path = packagePath(rows, inColumn(rows.package[id]))
      return fullName(rows, id).startsWith(`${path}.`) ? path.length + 1 : 0
    },
    placeOf: (id) => ({ kind: 'row', id }),
    rest: { base, head }
  }
}

/** Whether a row is in a place. */
function rowTest(rows: Rows, { kind, id }: Place): (row: number) => boolean {
  switch (kind) {
    case 'binary':
      return () => true
    case 'module': {
      const owners = rows.binary.packages.map(({ module }) => module === id)
      return (row) => owners[inColumn(rows.package[row])] === true
    }
    case 'package':
      return (row) => rows.package[row] === id
    case 'unit':
      return (row) => rows.unit[row] === id
    default:
      return (row) => row === id
  }
}

interface MemberKind {
  readonly by: Grouping
  readonly kind: 'module' | 'package' | 'unit'
  readonly within: Place
}

function memberLines(
  rows: Rows,
  sums: Sums,
  { by, kind, within }: MemberKind
): Lines {
  const columns = sumsOf(sums, kind)
  const placeOf = (id: number): Place =>
    kind === 'module' ? modulePlace(rows, id) : { kind, id }
  const around = pathTo(rows, within)
  const isWithin = (id: number) =>
    within.kind === 'binary' ||
    pathTo(rows, placeOf(id)).some((place) => isSamePlace(place, within)) ||
    // What is around the place that was chosen is one line.
    around.some((place) => isSamePlace(place, placeOf(id)))
  const ids: number[] = []
  columns.rows.forEach((count, id) => {
    if (count > 0 && isWithin(id)) ids.push(id)
  })
  const nameOf = (id: number) => fullPlaceName(rows, { kind, id })
  return {
    by,
    ids: Int32Array.from(ids),
    idsByName: () => sortedByName(ids, nameOf),
    base: columns.base,
    head: columns.head,
    nameOf,
    pathLength: (id) => {
      const name = nameOf(id)
      return kind === 'unit'
        ? packagePath(rows, inColumn(rows.unitPackage[id])).length + 1
        : name.lastIndexOf('/') + 1
    },
    placeOf,
    rest: by === 'type' ? restOf(rows, sums, within, ids) : nothing
  }
}

/** What is in a place, but in none of these types or files. */
function restOf(
  rows: Rows,
  sums: Sums,
  within: Place,
  ids: readonly number[]
): { readonly base: number; readonly head: number } {
  let { base, head } = sizedPlace(rows, sums, within)
  for (const id of ids) {
    base -= inColumn(sums.units.base[id])
    head -= inColumn(sums.units.head[id])
  }
  return { base, head }
}

const regionName = (id: number): string => regionNames[id] ?? ''

function regionLines(rows: Rows, sums: Sums, within: Place): Lines {
  const isWithin = rowTest(rows, within)
  const base = new Float64Array(regionNames.length)
  const head = new Float64Array(regionNames.length)
  for (const row of sums.passing) {
    const region = inColumn(rows.region[row])
    if (region < 0 || !isWithin(row)) continue
    base[region] = inColumn(base[region]) + inColumn(rows.base[row])
    head[region] = inColumn(head[region]) + inColumn(rows.head[row])
  }
  const ids = [...regionNames.keys()].filter(
    (region) => inColumn(base[region]) + inColumn(head[region]) > 0
  )
  return {
    by: 'region',
    ids: Int32Array.from(ids),
    idsByName: () => sortedByName(ids, regionName),
    base,
    head,
    nameOf: regionName,
    pathLength: () => 0,
    placeOf: () => null,
    rest: nothing
  }
}

const sortedByName = (
  ids: readonly number[],
  nameOf: (id: number) => string
): Int32Array =>
  orderByName(ids.length, (line) => nameOf(inColumn(ids[line]))).map((line) =>
    inColumn(ids[line])
  )
