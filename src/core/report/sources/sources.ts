// Where a binary's change came from, as a reader wants it told: modules of one family
// are one row, so are the tables of the runtime, and the standard library names its
// largest packages. The rows add up to the change.
import { namedRuntimeTables } from '../../model/closed-lists.ts'
import type { BinaryReport } from '../../model/report.ts'
import {
  originsOf,
  pseudoTitles,
  type Contributor,
  type OriginRow
} from '../contributions.ts'
import { familiesOf, versionsOf, type Family } from './families.ts'

/** Packages that the standard library's row names. */
const maxStdParts = 5

/** Parts that any other row names, where it has several. */
const maxParts = 3

export interface SourceRow {
  /** As of an OriginRow; `tables`: those that the linker and the runtime need as a whole. */
  readonly kind: OriginRow['kind'] | 'tables'
  /** As of an OriginRow; of a family the repository. */
  readonly name: string
  /** Modules of a family, or tables; 1 for any other row. */
  readonly count: number
  /** '' where there is none, or where the modules of a family have several. */
  readonly baseVersion: string
  readonly headVersion: string
  readonly base: number
  readonly head: number
  readonly delta: number
  /** The largest pieces, largest first. */
  readonly parts: readonly Contributor[]
}

/** Rows sorted by |delta|, largest first; their deltas add up to `delta.fileSize`. */
export function sourcesOf(binary: BinaryReport): readonly SourceRow[] {
  const origins = originsOf(binary)
  const modules = origins.filter(({ kind }) => kind === 'module')
  const tables = origins.filter(isTable)
  const others = origins.filter((row) => row.kind !== 'module' && !isTable(row))
  return [
    ...familiesOf(modules).map(familyRow),
    ...(tables.length === 0 ? [] : [tablesRow(tables)]),
    ...others.map((row) =>
      row.kind === 'std'
        ? { ...single(row), parts: stdParts(binary) }
        : single(row)
    )
  ].toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
}

const tableNames: readonly string[] = namedRuntimeTables

const isTable = ({ kind, name }: OriginRow): boolean =>
  kind === 'pseudo' && tableNames.includes(name)

function single({ largest, ...row }: OriginRow): SourceRow {
  return { ...row, count: 1, parts: largest === null ? [] : [largest] }
}

function familyRow({ name, rows }: Family): SourceRow {
  const [only] = rows
  if (rows.length === 1 && only !== undefined) return single(only)
  const [baseVersion, headVersion] = familyVersions(name, rows)
  return {
    kind: 'module',
    name,
    count: rows.length,
    baseVersion,
    headVersion,
    ...sums(rows),
    parts: rows
      .slice(0, maxParts)
      .map((row) => partOf(row, relativeTo(row.name, name)))
  }
}

/** Those of all modules that both sides have, else those of the one at the repository's root. */
function familyVersions(
  name: string,
  rows: readonly OriginRow[]
): readonly [base: string, head: string] {
  const kept = rows.filter(
    (row) => row.baseVersion !== '' && row.headVersion !== ''
  )
  const [base = '', head = ''] = versionsOf(kept.length > 0 ? kept : rows)
  if (base !== '' || head !== '') return [base, head]
  const root = rows.find((row) => row.name === name)
  return root !== undefined &&
    root.baseVersion !== '' &&
    root.headVersion !== ''
    ? [root.baseVersion, root.headVersion]
    : ['', '']
}

/** `…/sdk/metric` of a module below the family's path; of others the whole path. */
function relativeTo(path: string, family: string): string {
  const prefix = family.replace(/\/…$/, '')
  return path.startsWith(`${prefix}/`) ? `…${path.slice(prefix.length)}` : path
}

function tablesRow(tables: readonly OriginRow[]): SourceRow {
  return {
    kind: 'tables',
    name: '',
    count: tables.length,
    baseVersion: '',
    headVersion: '',
    ...sums(tables),
    parts: tables
      .slice(0, maxParts)
      .map((row) => partOf(row, pseudoTitles[row.name] ?? row.name))
  }
}

function stdParts({ packages }: BinaryReport): readonly Contributor[] {
  return packages
    .filter(({ module, delta }) => module === 'std' && delta !== 0)
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .slice(0, maxStdParts)
    .map((row) => partOf(row, row.path))
}

function partOf(
  row: Pick<OriginRow, 'base' | 'head' | 'delta'>,
  name: string
): Contributor {
  const change =
    row.base === 0 ? 'added' : row.head === 0 ? 'removed' : 'changed'
  return { name, delta: row.delta, change }
}

function sums(
  rows: readonly OriginRow[]
): Pick<SourceRow, 'base' | 'head' | 'delta'> {
  const sum = (side: 'base' | 'head' | 'delta'): number =>
    rows.reduce((total, row) => total + row[side], 0)
  return { base: sum('base'), head: sum('head'), delta: sum('delta') }
}
