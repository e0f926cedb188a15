// What a run of the gate comes to.
import type { Plan } from '../../core/plan/plan.ts'
import type { Report } from '../../core/model/report.ts'

export interface Judged {
  readonly report: Report
  /** As the base's budget file settled it. */
  readonly plan: Plan
}
