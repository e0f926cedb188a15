// Which binaries changed alike, as the targets of one program mostly do: one table of
// where it went is enough for all of them.
import { changeOf } from '../ranking.ts'
import type { BinaryReport } from '../../model/report.ts'
import { sourcesOf, type SourceRow } from './sources.ts'

/** Share of two changes that must be in the same rows for one to speak for the other. */
const minOverlap = 0.9

export interface AlikeGroup {
  /** The one that changed most. */
  readonly binary: BinaryReport
  /** Its rows; at least one. */
  readonly sources: readonly SourceRow[]
  /** Those that changed alike, most changed first. */
  readonly others: readonly BinaryReport[]
}

/**
 * Groups of binaries, most changed first. Those of which nothing is attributed are in none.
 *
 * Two changes are alike if at least 90 % of them, as shares of all bytes that moved, are in the
 * same rows and of the same sign. So a dependency that adds 58 KiB to one program and 3 KiB
 * to another is one story.
 */
export function changedAlike(
  changed: readonly BinaryReport[]
): readonly AlikeGroup[] {
  const groups: (AlikeGroup & {
    readonly shares: ReadonlyMap<string, number>
    readonly others: BinaryReport[]
  })[] = []
  const sorted = changed.toSorted(
    (a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a))
  )
  for (const binary of sorted) {
    const sources = sourcesOf(binary)
    if (sources.length === 0) continue
    const shares = sharesOf(sources)
    const group = groups.find(
      (candidate) => overlap(candidate.shares, shares) >= minOverlap
    )
    if (group === undefined) {
      groups.push({ binary, sources, others: [], shares })
    } else {
      group.others.push(binary)
    }
  }
  return groups
}

/** Row -> its share of all bytes that moved, negative for what shrank. */
function sharesOf(sources: readonly SourceRow[]): ReadonlyMap<string, number> {
  const moved = sources.reduce((sum, { delta }) => sum + Math.abs(delta), 0)
  return new Map(
    sources.map(({ kind, name, baseVersion, headVersion, delta }) => [
      JSON.stringify([kind, name, baseVersion, headVersion]),
      moved === 0 ? 0 : delta / moved
    ])
  )
}

/** Between 0 and 1. */
function overlap(
  some: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, number>
): number {
  let sum = 0
  for (const [row, share] of some) {
    const other = others.get(row) ?? 0
    if (Math.sign(share) === Math.sign(other)) {
      sum += Math.min(Math.abs(share), Math.abs(other))
    }
  }
  return sum
}
