// The report of a run in which no leg uploaded a measurement.
import type { Plan } from '../../core/plan/plan.ts'
import type { Host } from '../services.ts'
import type { GateResult } from '../judge/judge-findings.ts'
import { errorReport } from '../judge/make-report.ts'

/**
 * The report of a run without any measurement: an error. It is not posted, since a
 * run that was cancelled or skipped has nothing to say about the commit.
 */
export function nothingMeasured(
  plan: Plan,
  missing: readonly string[],
  { log }: Pick<Host, 'log'>
): GateResult {
  log.info('No comment: nothing was measured, so the last one stays as it is')
  return {
    report: errorReport(missing.join('; '), null),
    measurements: [],
    plan: { ...plan, comment: false }
  }
}
