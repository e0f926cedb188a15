// Makes the report of a run's findings. For a change that would be stopped
// it looks for overrides; if it stays stopped, the report says how to let
// it pass.
import {
  noOverride,
  trailerLine,
  type OverrideRules
} from '../../core/policy/override.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Approval, Provenance, Report } from '../../core/model/report.ts'
import { findOverride } from './find-override.ts'
import type { Host } from '../services.ts'
import { makeReport, type Findings, type Leg } from './make-report.ts'
import type { Plan } from '../../core/plan/plan.ts'

export async function judgeFindings(
  findings: Findings,
  provenance: Provenance,
  host: Host
): Promise<Report> {
  const first = makeReport(findings, provenance)
  const override = await findOverride(first, findings.budget, host)
  const report =
    override === noOverride
      ? first
      : makeReport({ ...findings, override }, provenance)
  const { overrides: rules } = findings.budget.rules
  const approval = approvalOf(report, rules, host)
  return approval === null ? report : { ...report, approval }
}

/** null where the change isn't stopped, or no override can be looked for. */
function approvalOf(
  { verdict, provenance }: Report,
  { label, approvers }: OverrideRules,
  { event, findOverrides }: Pick<Host, 'event' | 'findOverrides'>
): Approval | null {
  const stopped = verdict.state === 'fail' || verdict.state === 'no-baseline'
  const overridable = event?.kind === 'pull_request' && findOverrides
  return stopped && overridable && provenance?.mode !== 'observe'
    ? { label, line: trailerLine, approvers }
    : null
}

export interface GateResult {
  readonly report: Report
  /** Of both sides, for those who show more than the report has. */
  readonly measurements: readonly Measurement[]
  /** With the inputs that the base's budget file pins. */
  readonly plan: Plan
}

/** Everything that was measured of both sides. */
export function measurementsOf(legs: readonly Leg[]): readonly Measurement[] {
  return legs.flatMap(({ base, head }) => [
    ...(base.kind === 'found' ? base.measurements : []),
    ...head
  ])
}
