// What Go's own tables say about a file.
import type { ByteRange } from '../binary/byte-range.ts'
import type { AttributionLevel } from '../model/closed-lists.ts'
import type { Modules } from './owners/modules.ts'
import type { InlineBalance } from './authorship.ts'

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
  sources: null
})
