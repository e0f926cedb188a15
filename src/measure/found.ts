import type { Extent } from '../binary/pclntab-header.ts'
import type { AttributionLevel } from './measurement.ts'
import type { Written } from './written.ts'

/** What was learned from Go's own tables. */
export interface Found {
  readonly level: AttributionLevel
  readonly notes: readonly string[]
  readonly sourceFiles: Iterable<string>
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
  sourceFiles: [],
  code: null,
  packed,
  written: null
})
