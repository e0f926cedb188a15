// Two more views of the same bytes, for every renderer: who wrote the code, and
// for whose types generic code was compiled.
import { isGenerated } from '../measure/owners/package-name.ts'
import type { Measurement } from '../model/measurement.ts'
import { cutRows } from './cut-rows.ts'
import type { BinaryReport } from '../model/report.ts'

/** Bytes; a change that the second view shows no more than this elsewhere is not worth a table. */
const minDifference = 1024

/** A package's bytes by both views; of a change they have a sign. */
export interface AuthorRow {
  readonly name: string
  /** Bytes where they are. */
  readonly holds: number
  /** Bytes by who wrote them: inlined code is its author's. */
  readonly wrote: number
}

export interface Authors {
  /** Those first whose two numbers differ most. */
  readonly rows: readonly AuthorRow[]
  /** All other packages, so that both columns keep their sum; null for none. */
  readonly rest: (Omit<AuthorRow, 'name'> & { readonly count: number }) | null
}

/** Who wrote a binary; null where the file doesn't say, or nothing was inlined across packages. */
export function authorsOf(
  { packages }: Measurement,
  limit: number
): Authors | null {
  const rows = packages.flatMap(({ path, size, written }) =>
    written === undefined ? [] : [{ name: path, holds: size, wrote: written }]
  )
  return largestDifferences(rows, limit, 1)
}

/** Who wrote a change; null where a side doesn't say, or it is nearly where its authors are. */
export function authorChanges(
  { packages }: BinaryReport,
  limit: number
): Authors | null {
  const rows = packages.flatMap(({ path, delta, written }) =>
    written === undefined
      ? []
      : [{ name: path, holds: delta, wrote: written.delta }]
  )
  return largestDifferences(rows, limit, minDifference)
}

function largestDifferences(
  rows: readonly AuthorRow[],
  limit: number,
  least: number
): Authors | null {
  const sorted = rows
    .map((row) => ({
      ...row,
      base: row.holds,
      head: row.wrote,
      delta: row.wrote - row.holds
    }))
    .toSorted(
      (a, b) =>
        Math.abs(b.delta) - Math.abs(a.delta) ||
        Math.abs(b.head) - Math.abs(a.head)
    )
  if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < least) return null
  const { shown, rest } = cutRows(sorted, limit)
  return {
    rows: shown.map(({ name, holds, wrote }) => ({ name, holds, wrote })),
    rest: rest && { count: rest.count, holds: rest.base, wrote: rest.head }
  }
}

/** Generic code that was compiled for the types of one package, in bytes; of a change they have a sign. */
export interface InstanceRow {
  /** Import path; '' for all whose names don't give one. */
  readonly name: string
  readonly size: number
}

export interface Instances {
  readonly rows: readonly InstanceRow[]
  readonly rest: { readonly count: number; readonly size: number } | null
}

/** All generic code of a binary by whom it was compiled for; null where there is little. */
export function instancesOf(
  { symbols }: Measurement,
  limit: number
): Instances | null {
  const sizes = new Map<string, number>()
  for (const { name, region, size, instantiatedFor } of symbols) {
    const generic =
      instantiatedFor !== undefined ||
      (region === 'code' && name.includes('[') && !isGenerated(name))
    if (generic) add(sizes, instantiatedFor ?? '', size)
  }
  return largestInstances(sizes, limit)
}

/** Changed generic code by whom it was compiled for, as far as names say; null where little changed. */
export function instanceChanges(
  { symbols }: BinaryReport,
  limit: number
): Instances | null {
  const sizes = new Map<string, number>()
  for (const { delta, instantiatedFor } of symbols) {
    if (instantiatedFor !== undefined) add(sizes, instantiatedFor, delta)
  }
  return largestInstances(sizes, limit)
}

function add(sizes: Map<string, number>, name: string, size: number): void {
  sizes.set(name, (sizes.get(name) ?? 0) + size)
}

function largestInstances(
  sizes: ReadonlyMap<string, number>,
  limit: number
): Instances | null {
  const sorted = [...sizes]
    .filter(([, size]) => size !== 0)
    .map(([name, size]) => ({ name, base: 0, head: size, delta: size }))
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
  if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < minDifference) {
    return null
  }
  const { shown, rest } = cutRows(sorted, limit)
  return {
    rows: shown.map(({ name, delta }) => ({ name, size: delta })),
    rest: rest && { count: rest.count, size: rest.delta }
  }
}
