// Judges a tree that was built together with its base: records it, leaves it for other
// jobs, and makes the report.
import type { Occasion } from '../../core/model/closed-lists.ts'
import type { Provenance, Report } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { noOverride } from '../../core/policy/override.ts'
import type { Repository } from '../../git/git.ts'
import type { NamedBase, NoBase } from '../../git/history/base.ts'
import type { BaselineResult } from '../baseline/baseline-result.ts'
import { recordBaseline, type RecordResult } from '../record/record-baseline.ts'
import {
  recordInDirectory,
  type MeasuredCommit
} from '../record/record-in-directory.ts'
import type { CacheResult } from '../build-cache/cache-result.ts'
import {
  judgeFindings,
  measurementsOf,
  type GateResult
} from '../judge/judge-findings.ts'
import {
  makeReport,
  unjudged,
  type Findings,
  type Leg
} from '../judge/make-report.ts'
import { withMissing } from '../judge/with-missing.ts'
import { legResult, uploadLeg } from '../legs/upload-leg.ts'
import type { MeasuredTree } from '../measure-tree.ts'
import type { OpenHead } from '../open-head.ts'
import { showLastRelease } from '../release/show-last-release.ts'
import { provenanceOf } from '../run-facts.ts'
import type { Host } from '../services.ts'

/** Base and head, as they were measured. */
export interface MeasuredSides extends CacheResult {
  readonly baseline: BaselineResult
  readonly head: MeasuredTree
  readonly searchNotices: readonly string[]
}

/** What is judged, and by what. */
export interface JudgedTree {
  readonly plan: Plan
  readonly subject: OpenHead
  readonly base: NamedBase | NoBase
  readonly occasion: Occasion
  readonly budget: Findings['budget']
  readonly notices: readonly string[]
  readonly host: Host
}

/**
 * Records what was measured, leaves it for other jobs, and judges it.
 * @throws UserError where it can't be left for the job that judges
 */
export async function judgeSides(
  { plan, subject, base, occasion, budget, notices, host }: JudgedTree,
  sides: MeasuredSides
): Promise<GateResult> {
  const { baseline, head, searchNotices } = sides
  const recording = await recordAll(plan, subject, sides, host)
  const leg = legOf(occasion, baseline, head, recording.done)
  const provenance = {
    ...provenanceOf(plan, subject, head, baseline, host, [
      ...notices,
      ...searchNotices,
      ...recording.notices
    ]),
    ...sides.buildCache
  }
  const findings: Findings = {
    legs: [leg],
    budget,
    override: noOverride,
    ignoredGrowth: ignoredGrowthIn(plan, host),
    explains: plan.build.explain
  }
  const result = legResult(plan, subject, base, leg, provenance, host)
  // One after the other: a run's requests have one order, in which each can fail.
  const taken = await uploadLeg(result, plan, host)
  const report = await reportOf(
    findings,
    provenance,
    plan,
    subject.repository,
    host
  )
  const conflicts = [...recording.conflicts, ...(taken === null ? [] : [taken])]
  return {
    report: withMissing(report, conflicts),
    measurements: measurementsOf(findings.legs),
    plan
  }
}

/** The report; without a verdict where another job judges. */
export async function reportOf(
  findings: Findings,
  provenance: Provenance,
  plan: Plan,
  repository: Repository,
  host: Host
): Promise<Report> {
  return plan.mode === 'measure'
    ? unjudged(makeReport(findings, provenance))
    : await showLastRelease(
        await judgeFindings(findings, provenance, host),
        plan,
        repository,
        findings.budget,
        host
      )
}

/** Records what was measured in every place that this run may record in; its build cache is kept by then, or not. */
async function recordAll(
  plan: Plan,
  subject: OpenHead,
  { baseline, head, searchNotices, cacheNotices, refutations }: MeasuredSides,
  host: Host
): Promise<RecordResult> {
  const { measurements } = head
  const { history: before } = baseline
  const recording = await recordBaseline(
    plan,
    subject,
    measurements,
    before,
    host
  )
  const commits = [
    ...builtBaseOf(baseline, searchNotices),
    { commit: subject.repository.head, measurements, before }
  ]
  const inDirectory = await recordInDirectory(plan, subject, commits, host)
  return {
    done: recording.done || inDirectory.done,
    notices: [...cacheNotices, ...recording.notices],
    conflicts: [...refutations, ...recording.conflicts, ...inDirectory.failures]
  }
}

/**
 * The base that this run built, to be recorded. One with a notice is not: what the
 * notice says of its build would be missing where the record is used.
 */
function builtBaseOf(
  base: BaselineResult,
  notices: readonly string[]
): MeasuredCommit[] {
  const isPlain =
    base.kind === 'found' &&
    base.rebuilt !== null &&
    base.measurements.length > 0 &&
    notices.length === 0
  return isPlain
    ? [{ commit: base.baseline.commit, measurements: base.measurements }]
    : []
}

function legOf(
  occasion: Occasion,
  base: BaselineResult,
  { measurements, build }: MeasuredTree,
  recorded: Leg['recorded']
): Leg {
  const { notBuilt, reproductions } = build
  return {
    occasion,
    base,
    head: measurements,
    recorded,
    notBuilt,
    reproductions
  }
}

/**
 * What growth by files that git ignores ends as. In a workflow they come from its
 * steps, and a pull request may embed more of them: it is not let pass for that.
 */
function ignoredGrowthIn(
  plan: Plan,
  { event }: Host
): NonNullable<Findings['ignoredGrowth']> {
  if (event === null) return 'warn'
  return plan.allowNoBaseline ? 'fail' : 'no-baseline'
}
