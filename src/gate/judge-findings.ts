// Findings -> the report; where it would stop a pull request, overrides are asked for.
import { noOverride } from '../policy/override.ts'
import type { Provenance, Report } from '../report/report.ts'
import { findOverride } from './find-override.ts'
import type { Host } from './host.ts'
import { makeReport, type Findings } from './make-report.ts'

export async function judgeFindings(
  findings: Findings,
  provenance: Provenance,
  host: Host
): Promise<Report> {
  const report = makeReport(findings, provenance)
  const override = await findOverride(report, findings.budget, host)
  return override === noOverride
    ? report
    : makeReport({ ...findings, override }, provenance)
}
