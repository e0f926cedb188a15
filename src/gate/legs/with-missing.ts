// A report is an error where legs are missing, or their place is another job's,
// whatever the others say.
import { bySeverity } from '../../core/policy/verdicts.ts'
import type { Reason, Report } from '../../core/model/report.ts'

/** @param missing why each leg or record is missing, sentences */
export function withMissing(
  report: Report,
  missing: readonly string[]
): Report {
  if (missing.length === 0) return report
  const errors = missing.map((message): Reason => ({ state: 'error', message }))
  return {
    ...report,
    verdict: {
      state: 'error',
      reasons: [...errors, ...report.verdict.reasons].toSorted(bySeverity)
    }
  }
}
