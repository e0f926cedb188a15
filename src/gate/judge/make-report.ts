// Makes the Report from the measurements of both sides and a budget. Pure.
import { binaryReport, type Comparison } from '../../core/compare/compare.ts'
import { sizesOf } from '../../core/history/record-history.ts'
import type { RecordedSize } from '../../core/model/history/history-schema.ts'
import type { RecordPoint } from '../../core/model/history/record-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Budget } from '../../core/policy/budget.ts'
import { goUpgradeOf, type Upgrade } from '../../core/policy/go-upgrade.ts'
import type { IgnoredGrowth } from '../../core/policy/ignored-files.ts'
import { judgeAll } from '../../core/policy/judge-all.ts'
import type { JudgeContext } from '../../core/policy/judge-context.ts'
import { unusedAllowances } from '../../core/policy/forbidden/unused-allowances.ts'
import { unusedEntries } from '../../core/policy/limits.ts'
import {
  measuredBinary,
  tightenings,
  tighteningSentence
} from '../../core/policy/ratchet.ts'
import {
  overridden,
  type OverrideDecision
} from '../../core/policy/override.ts'
import { overall, worst } from '../../core/policy/verdicts.ts'
import type {
  Baseline,
  BinaryReport,
  BudgetChange,
  Failure,
  NotBuilt,
  Provenance,
  Report,
  Verdict
} from '../../core/model/report.ts'
import type { Reproduction } from '../../toolchain/verify/reproducible.ts'
import { withReproduction } from './with-reproduction.ts'
import type { JudgedOccasion } from '../../core/model/closed-lists.ts'
import { upgradeOf, type PreviousGo } from '../baseline/previous-go.ts'
import type { ReleaseContext } from '../../core/policy/release/release-context.ts'
import type { ReleaseFacts } from '../../core/model/release/release-schema.ts'
import type { RunBudget } from './read-budget.ts'

/** What a leg is compared with. */
export type LegBase =
  | {
      readonly kind: 'found'
      readonly baseline: Baseline
      readonly measurements: readonly Measurement[]
      /** Sizes of the stored record and of those before it, oldest first; absent for what no record says. */
      readonly history?: readonly RecordPoint[]
      /** The Go that built it before; null where this run's did. */
      readonly goBefore: PreviousGo | null
    }
  | {
      readonly kind: 'missing'
      /** A clause for people. */
      readonly why: string
      /** Sizes of earlier records, oldest first, where some are known; nothing is compared with them. */
      readonly history?: readonly RecordPoint[]
      /** The Go of which a measurement is stored, though none of this run's; null: none. */
      readonly goBefore: PreviousGo | null
    }

/** A base that can't be had. */
export function missingBase(
  why: string,
  goBefore: PreviousGo | null = null
): LegBase {
  return { kind: 'missing', why, goBefore }
}

/** What one job measured: the only one of a run, or a leg of a matrix. */
export interface Leg {
  readonly occasion: JudgedOccasion
  readonly base: LegBase
  readonly head: readonly Measurement[]
  /** Whether the head's measurements are stored now. */
  readonly recorded: boolean
  readonly notBuilt: readonly NotBuilt[]
  readonly reproductions: readonly Reproduction[]
}

export interface Findings {
  readonly legs: readonly Leg[]
  readonly budget: RunBudget
  /** What lets a change pass that is over its budget. */
  readonly override: OverrideDecision
  /** What growth by files that git ignores ends as; default: `fail`. */
  readonly ignoredGrowth?: IgnoredGrowth
  /** Whether to say why binaries changed; default: true. */
  readonly explains?: boolean
  /** Of a release: what it is compared with. */
  readonly release?: {
    readonly context: ReleaseContext
    readonly facts: ReleaseFacts
  }
}

interface ReportedBinary {
  readonly comparison: Comparison
  readonly verdict: Verdict
  readonly upgrade: Upgrade | null
  readonly baseline: Baseline | null
  readonly history: readonly RecordedSize[]
}

interface JudgedComparisons {
  readonly binaries: readonly ReportedBinary[]
  readonly overall: Verdict
}

function compareAll(findings: Findings, budget: Budget): JudgedComparisons {
  const binaries = findings.legs.flatMap((leg) =>
    compareLeg(leg, budget, findings)
  )
  return {
    binaries,
    overall: overall(
      binaries.map(({ comparison, verdict }) => ({
        title: `${comparison.name} (${comparison.target})`,
        verdict
      }))
    )
  }
}

function compareLeg(
  leg: Leg,
  budget: Budget,
  { override, ignoredGrowth = 'fail', explains = true, release }: Findings
): ReportedBinary[] {
  const { base, head, reproductions } = leg
  const stored = base.kind === 'found' ? base : null
  const context: JudgeContext = {
    ...contextOf(leg),
    ignoredGrowth,
    explains,
    ...(release === undefined ? {} : { release: release.context })
  }
  const verdicts = judgeAll(
    stored?.measurements ?? null,
    head,
    budget,
    context,
    (both) => upgradeOf(base.goBefore, both, stored === null)
  )
  return verdicts.map(({ comparison, verdict, upgrade }) => ({
    comparison,
    verdict: withReproduction(
      allowed(verdict, override),
      comparison,
      reproductions
    ),
    upgrade,
    baseline: stored?.baseline ?? null,
    history: sizesOf(base.history ?? [], comparison)
  }))
}

function contextOf({ base, occasion, recorded }: Leg): JudgeContext {
  if (base.kind === 'found') {
    const { source, measuredAt } = base.baseline
    const isRecord = source === 'file' && measuredAt !== undefined
    return { event: occasion, baseline: { state: 'found', source, isRecord } }
  }
  if (occasion === 'change') {
    const baseline = { state: 'missing', why: base.why } as const
    return { event: occasion, baseline }
  }
  return {
    event: occasion,
    baseline: { state: recorded ? 'recorded' : 'none' }
  }
}

function allowed(verdict: Verdict, { accepted }: OverrideDecision): Verdict {
  return accepted === null ? verdict : overridden(verdict, accepted)
}

interface BudgetOutcome {
  readonly budget: Budget
  readonly made: JudgedComparisons
  readonly change: BudgetChange | null
}

/** Judges by the budget that counts, and by the other one where the change touches the file. */
function compareByBoth(findings: Findings): BudgetOutcome {
  const { choice, counted: budget, proposed } = findings.budget
  const made = compareAll(findings, budget)
  if (choice.change === null) return { budget, made, change: null }
  const { path, accepted, base, baseFile } = choice.change
  const other = accepted ? { ...budget, file: base } : proposed
  const byOther = other === null ? null : compareAll(findings, other)
  const state = made.overall.state
  const otherState = byOther?.overall.state ?? 'error'
  const change: BudgetChange = {
    path,
    accepted,
    baseFile,
    baseVerdict: accepted ? otherState : state,
    headVerdict: accepted ? state : otherState,
    ...(findings.release === undefined
      ? {}
      : { branch: findings.release.facts.budgetBranch })
  }
  const isWorse = otherState !== state && worst([otherState, state]) !== state
  return baseFile === 'unread' && isWorse && other !== null && byOther !== null
    ? { budget: other, made: byOther, change: { ...change, accepted: true } }
    : { budget, made, change }
}

/** @param provenance what is true of the whole run, its notices without the budget's */
export function makeReport(findings: Findings, provenance: Provenance): Report {
  const { legs, budget } = findings
  const { budget: counted, made, change } = compareByBoth(findings)
  const reports = made.binaries.map(
    ({ comparison, verdict, upgrade, baseline, history }): BinaryReport => ({
      ...binaryReport(comparison, verdict, baseline),
      ...(upgrade === null ? {} : { goUpgrade: goUpgradeOf(upgrade) }),
      ...(history.length === 0 ? {} : { history })
    })
  )
  const comparisons = made.binaries.map(({ comparison }) => comparison)
  const unused = [
    ...unusedEntries(counted, comparisons),
    ...unusedAllowances(counted, comparisons)
  ]
  // Whoever merges commits the tightened line, not whoever proposes a change.
  const roomy = legs.every(({ occasion }) => occasion === 'push')
    ? tightenings(
        counted,
        legs.flatMap(({ head }) => head.map(measuredBinary))
      )
    : []
  return {
    schemaVersion: 1,
    verdict: made.overall,
    reports,
    notBuilt: legs.flatMap(({ notBuilt }) => notBuilt),
    budgetChange: change,
    ...(findings.release === undefined
      ? {}
      : { release: findings.release.facts }),
    provenance: {
      ...provenance,
      notices: [
        ...budget.choice.notices,
        ...budget.notices,
        ...findings.override.ignored,
        ...unused,
        ...roomy.map(tighteningSentence),
        ...provenance.notices
      ]
    }
  }
}

/** The report of a leg that another job judges. */
export function unjudged(report: Report): Report {
  const verdict: Verdict = {
    state: 'pass',
    reasons: [
      { state: 'pass', message: 'not judged here: another job does that' }
    ]
  }
  return {
    ...report,
    verdict,
    budgetChange: null,
    reports: report.reports.map((binary) => ({ ...binary, verdict }))
  }
}

/**
 * The report of a run that could not be finished.
 * @param failure of the build that ended it
 */
export function errorReport(
  message: string,
  provenance: Provenance | null,
  failure: Failure | null = null
): Report {
  const reason = { state: 'error', message } as const
  return {
    schemaVersion: 1,
    verdict: {
      state: 'error',
      reasons: [failure === null ? reason : { ...reason, failure }]
    },
    reports: [],
    notBuilt: [],
    budgetChange: null,
    provenance
  }
}

/** 0 pass or warn, 1 fail or no baseline, 2 error; as far as the plan lets it. */
export function exitStatus(
  { verdict }: Report,
  plan: Pick<Plan, 'mode' | 'allowNoBaseline'>
): 0 | 1 | 2 {
  // What a pull request's own run measured, or a leg, decides nothing here.
  const counts = ['gate', 'judge', 'release'].includes(plan.mode)
  switch (verdict.state) {
    case 'error':
      return 2
    case 'fail':
      return counts ? 1 : 0
    case 'no-baseline':
      return counts && !plan.allowNoBaseline ? 1 : 0
    default:
      return 0
  }
}
