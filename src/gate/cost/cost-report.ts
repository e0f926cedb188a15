// The report of what a module costs.
import { binaryReport } from '../../core/compare/compare.ts'
import { compareAndExplain } from '../../core/explain/explain.ts'
import type { Cost } from '../../core/model/cost-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Baseline, Report, Verdict } from '../../core/model/report.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'
import { buildNotices, linkageNotice } from '../build-notices.ts'
import type { MeasuredTree } from '../measure-tree.ts'
import { toolName } from '../services.ts'

const verdict: Verdict = { state: 'pass', reasons: [] }

const baseline: Baseline = {
  source: 'rebuild',
  commit: '',
  chosenBy: 'the tree as it is',
  run: ''
}

interface Circumstances {
  readonly opened: OpenTree
  readonly notices: readonly string[]
}

/** Both sides of each program compared and explained. Nothing is judged. */
export function costReport(
  base: MeasuredTree,
  head: MeasuredTree,
  cost: Cost,
  { opened, notices }: Circumstances
): Report {
  const reports = head.measurements.map((measurement) => {
    const before = base.measurements.find((one) => isSame(one, measurement))
    const comparison = compareAndExplain(before ?? null, measurement)
    return binaryReport(comparison, verdict, baseline)
  })
  const unchecked = [...base.build.unchecked, ...head.build.unchecked]
  return {
    schemaVersion: 1,
    verdict,
    reports,
    notBuilt: head.build.notBuilt,
    budgetChange: null,
    cost,
    provenance: {
      tool: toolName,
      mode: 'measure',
      event: '',
      headCommit: '',
      overrides: opened.overrides,
      relaxations: opened.relaxations,
      passedThrough: opened.passedThrough,
      modulesReused: 0,
      modulesFetched: 0,
      verified: unchecked.length === 0,
      notices: [
        ...notices,
        ...new Set([
          ...unchecked,
          ...buildNotices(head.build),
          ...linkageNotice(opened.plan, opened, head.build)
        ])
      ],
      reproduce: ''
    }
  }
}

function isSame(one: Measurement, other: Measurement): boolean {
  return (
    one.binary.mainPackage === other.binary.mainPackage &&
    one.build?.target === other.build?.target
  )
}
