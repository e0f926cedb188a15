// Adds sentences to a finished report that a reader must see.
import type { Report } from '../../core/model/report.ts'

/** A report of an error has nowhere to put them. */
export function withNotices(
  report: Report,
  notices: readonly string[]
): Report {
  const { provenance } = report
  return provenance === null
    ? report
    : {
        ...report,
        provenance: {
          ...provenance,
          notices: [...provenance.notices, ...notices]
        }
      }
}
