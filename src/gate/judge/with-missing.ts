// Makes a report an error where something that it needs is missing.
import type { Reason, Report } from '../../core/model/report.ts'
import { bySeverity } from '../../core/policy/verdicts.ts'

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
