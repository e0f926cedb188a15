// What Go's own tables say about a file.
import type { Extent } from '../binary/extent.ts'
import type { AttributionLevel } from '../model/measurement.ts'
import type { Modules } from './owners/modules.ts'
import type { Written } from './authorship.ts'

/** What was learned from Go's own tables. */
export interface Found {
  readonly level: AttributionLevel
  readonly notes: readonly string[]
  /** null where there is no more to learn of them than the build info tells. */
  readonly modules: Modules | null
  /** Where Go's code lies in the file; null when unknown. */
  readonly code: Extent | null
  /** Whether the file's bytes are compressed. */
  readonly packed: boolean
  /** null where it isn't known who wrote the code. */
  readonly written: Written | null
}

/** For a file of which Go's tables tell nothing. */
export const withoutGo = (
  notes: readonly string[],
  packed: boolean
): Found => ({
  level: 'sections',
  notes,
  modules: null,
  code: null,
  packed,
  written: null
})
