// What Go's own tables say about a file.
import type { ByteRange } from '../binary/byte-range.ts'
import type { AttributionLevel } from '../model/closed-lists.ts'
import { literalsAlone } from './claim/literals.ts'
import type { Modules } from './owners/modules.ts'
import type { InlineBalance } from './authorship.ts'
import type { ReachabilityEvidence } from './reachability.ts'

/** What was learned from Go's own tables. */
export interface GoFindings {
  readonly level: AttributionLevel
  readonly notes: readonly string[]
  /** null where the build info is all that is known of them. */
  readonly modules: Modules | null
  /** Where Go's code lies in the file; null when unknown. */
  readonly code: ByteRange | null
  /** Whether the file's bytes are compressed. */
  readonly packed: boolean
  /** null where it isn't known who wrote the code. */
  readonly written: InlineBalance | null
  /** Source files by the names of functions; null where nobody asked. */
  readonly sources: ReadonlyMap<string, string> | null
  /** null without a listing that is proved to be this file's, and where nobody asked. */
  readonly reached: ReachabilityEvidence | null
}

/** For a file without readable tables of Go. */
export const withoutGo = (
  notes: readonly string[],
  packed: boolean
): GoFindings => ({
  level: 'sections',
  notes,
  modules: null,
  code: null,
  packed,
  written: null,
  sources: null,
  reached: null
})

/**
 * The findings with what the listing says of string literals.
 * @param unplaced why string literals have no names; null where they have
 * @param isWhole whether data have names as well
 */
export function withLiterals(
  findings: GoFindings,
  unplaced: string | null,
  isWhole: boolean
): GoFindings {
  if (unplaced === null && isWhole) return { ...findings, level: 'literals' }
  const notes = [...findings.notes, unplaced ?? literalsAlone]
  // A listing that doesn't reproduce the literals may be another file's.
  const reached = unplaced === null ? findings.reached : null
  return { ...findings, notes, reached }
}
