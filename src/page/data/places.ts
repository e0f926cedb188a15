// Places: the binary, a module, a package, a type or file, a symbol. Their tree is
// never built as a whole; a place knows its children among the rows that pass. A module
// of one package of its name is no place: the package is right within the binary.
import { inColumn } from '../../core/model/columns.ts'
import {
  modulePath,
  packagePath,
  shortName,
  unitName,
  type Rows
} from './rows.ts'
import { areaOf, type SumColumns, type Sums } from './sums.ts'

export type PlaceKind = 'binary' | 'module' | 'package' | 'unit' | 'row'

/** `id` is an index among the modules, packages, units or rows. */
export interface Place {
  readonly kind: PlaceKind
  readonly id: number
}

/** A place with what passes the filter of it. */
export interface SizedPlace extends Place {
  readonly base: number
  readonly head: number
  readonly area: number
}

export const wholeBinary: Place = { kind: 'binary', id: 0 }

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.kind === b.kind && a.id === b.id

/** Whether a place may have others in it. */
export function holdsPlaces(rows: Rows, { kind }: Place): boolean {
  if (kind === 'row') return false
  // What was written is known of packages as wholes.
  return kind !== 'package' || rows.unitPackage.length > 0 || rows.symbols > 0
}

/** The place of a module: its package where both are one; itself otherwise. */
export function modulePlace(rows: Rows, id: number): Place {
  const only = inColumn(rows.onlyPackage[id])
  return only < 0 ? { kind: 'module', id } : { kind: 'package', id: only }
}

/** The place around a place; null for the binary. */
export function placeAround(rows: Rows, { kind, id }: Place): Place | null {
  switch (kind) {
    case 'binary':
      return null
    case 'module':
      return wholeBinary
    case 'package': {
      const around = modulePlace(rows, moduleOf(rows, id))
      return around.kind === 'module' ? around : wholeBinary
    }
    case 'unit':
      return { kind: 'package', id: inColumn(rows.unitPackage[id]) }
    default: {
      const unit = inColumn(rows.unit[id])
      return unit >= 0
        ? { kind: 'unit', id: unit }
        : { kind: 'package', id: inColumn(rows.package[id]) }
    }
  }
}

/** The package that a place is in, or is; -1 for what is around packages. */
export function packageOf(rows: Rows, { kind, id }: Place): number {
  switch (kind) {
    case 'package':
      return id
    case 'unit':
      return inColumn(rows.unitPackage[id])
    case 'row':
      return inColumn(rows.package[id])
    default:
      return -1
  }
}

/** The module of a package. */
export const moduleOf = (rows: Rows, owner: number): number =>
  inColumn(rows.binary.packages[owner]?.module)

/** From the binary down to a place, which is the last. */
export function pathTo(rows: Rows, place: Place): readonly Place[] {
  const around = placeAround(rows, place)
  return around === null ? [place] : [...pathTo(rows, around), place]
}

/** The nearest place that holds others: the place itself, or what is around it. */
export function containerOf(rows: Rows, place: Place): Place {
  if (holdsPlaces(rows, place)) return place
  return containerOf(rows, placeAround(rows, place) ?? wholeBinary)
}

/** The name of a place within what is around it. */
export function placeName(rows: Rows, { kind, id }: Place): string {
  switch (kind) {
    case 'binary':
      return rows.binary.name
    case 'module':
      return modulePath(rows, id)
    case 'package':
      return packagePath(rows, id)
    case 'unit':
      return unitName(rows, id)
    default:
      return shortName(rows, id)
  }
}

/** Sums of what passes of a place. */
export function sizedPlace(rows: Rows, sums: Sums, place: Place): SizedPlace {
  const { kind, id } = place
  if (kind === 'row') {
    const base = inColumn(rows.base[id])
    const head = inColumn(rows.head[id])
    return { kind, id, base, head, area: areaOf(sums.show, base, head) }
  }
  return sizedMember(kind, id, sumsOf(sums, kind))
}

/** The sums of all places of a kind. */
export function sumsOf(
  sums: Sums,
  kind: Exclude<PlaceKind, 'row'>
): SumColumns {
  switch (kind) {
    case 'binary':
      return sums.all
    case 'module':
      return sums.modules
    case 'package':
      return sums.packages
    default:
      return sums.units
  }
}

const sizedMember = (
  kind: PlaceKind,
  id: number,
  sums: SumColumns
): SizedPlace => ({
  kind,
  id,
  base: inColumn(sums.base[id]),
  head: inColumn(sums.head[id]),
  area: inColumn(sums.area[id])
})

/** Which children each place has among the rows that pass, made once per sums. */
interface Children {
  readonly packages: readonly number[][]
  readonly units: readonly number[][]
  /** Rows without a unit, by package. */
  readonly loose: readonly number[][]
  readonly rows: readonly number[][]
}

const known = new WeakMap<Sums, Children>()

/** The places right within a place that have an area, largest first. */
export function childrenOf(
  rows: Rows,
  sums: Sums,
  { kind, id }: Place
): readonly SizedPlace[] {
  const children = childLists(rows, sums)
  const sized = (kindOfChild: PlaceKind, ids: readonly number[]) =>
    ids.map((child) => sizedPlace(rows, sums, { kind: kindOfChild, id: child }))
  const all = () => {
    switch (kind) {
      case 'binary':
        return rows.binary.modules.map((_, module) =>
          sizedPlace(rows, sums, modulePlace(rows, module))
        )
      case 'module':
        return sized('package', children.packages[id] ?? [])
      case 'package':
        return [
          ...sized('unit', children.units[id] ?? []),
          ...sized('row', children.loose[id] ?? [])
        ]
      case 'unit':
        return sized('row', children.rows[id] ?? [])
      default:
        return []
    }
  }
  if (!holdsPlaces(rows, { kind, id })) return []
  return all()
    .filter(({ area }) => area > 0)
    .toSorted((a, b) => b.area - a.area)
}

function childLists(rows: Rows, sums: Sums): Children {
  const existing = known.get(sums)
  if (existing !== undefined) return existing
  const { packages: owners, modules } = rows.binary
  const children: Children = {
    packages: modules.map(() => []),
    units: owners.map(() => []),
    loose: owners.map(() => []),
    rows: Array.from(rows.unitPackage, () => [])
  }
  owners.forEach(({ module }, id) => children.packages[module]?.push(id))
  rows.unitPackage.forEach((owner, id) => children.units[owner]?.push(id))
  for (const row of sums.passing) {
    const unit = inColumn(rows.unit[row])
    if (unit >= 0) children.rows[unit]?.push(row)
    else children.loose[inColumn(rows.package[row])]?.push(row)
  }
  known.set(sums, children)
  return children
}
