// Judges one binary of a release by the budget's limits of releases: its size, its
// growth since the previous release, and since the release that the budget names.
import type { Comparison } from '../../compare/compare.ts'
import {
  isSameBinary,
  mainPackageOf,
  targetOf
} from '../../compare/pair-binaries.ts'
import { metrics, type Metric } from '../../model/closed-lists.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { Reason, Side } from '../../model/report.ts'
import { formatBytes, formatPercent } from '../../text/sizes.ts'
import type { Budget, Limit } from '../budget.ts'
import { formerName, judgedMetrics, layersFor } from '../limits.ts'
import { metricLabels, sizeOf } from '../metric.ts'
import {
  judgePackageGrowth,
  judgePackageSizes,
  packageLimit
} from './judge-packages.ts'
import type { EarlierRelease, ReleaseContext } from './release-context.ts'

/** A limit for one size, in bytes. */
interface MetricLimit {
  readonly metric: Metric
  readonly limit: number
}

/** A reason for each limit that is broken, or can't be judged; [] where all are kept. */
export function judgeRelease(
  comparison: Comparison,
  budget: Budget,
  context: ReleaseContext | null
): Reason[] {
  const { head } = comparison
  if (context === null || head === null) return []
  const { release: rules } = budget.file
  const judged = judgedMetrics(layersFor(budget, comparison))
  const growth = growthLimits(rules.maxGrowth, judged)
  return [
    ...limitsOf(rules.maxSize, judged).flatMap((limit) =>
      overSize(head, limit)
    ),
    ...judgePackageSizes(head, rules, context),
    ...(context.previous === null
      ? []
      : judgeGrowth(comparison.base, head, growth, {
          release: context.previous,
          rule: 'max-growth'
        })),
    ...judgeSince(comparison, context, rules.since ?? '', {
      limits: growthLimits(rules.maxGrowthSince, judged),
      former: formerName(budget, comparison)
    })
  ]
}

function judgeSince(
  { measurements, head }: Comparison,
  context: ReleaseContext,
  tag: string,
  {
    limits,
    former
  }: { readonly limits: GrowthLimits; readonly former: string | null }
): Reason[] {
  const since = context.since.get(tag)
  if (since === undefined || measurements.head === null || head === null) {
    return []
  }
  const base = earlierOf(measurements.head, since.measurements, [
    former,
    // Its name in the previous release, by which the two were paired.
    measurements.base && mainPackageOf(measurements.base)
  ])
  return judgeGrowth(base, head, limits, {
    release: since.release,
    rule: 'max-growth-since'
  })
}

/** The same binary in an earlier release, there perhaps by a former name; null: it has none. */
function earlierOf(
  head: Measurement,
  earlier: readonly Measurement[],
  formerNames: readonly (string | null)[]
): Measurement | null {
  const target = targetOf(head)
  for (const name of [mainPackageOf(head), ...formerNames]) {
    const found =
      name !== null && earlier.find((one) => isSameBinary(one, name, target))
    if (found) return found
  }
  return null
}

/** Limits of growth since one release, in bytes. */
interface GrowthLimits {
  readonly metrics: readonly MetricLimit[]
  /** Of each package; null: none. */
  readonly package: number | null
}

function growthLimits(
  limit: Limit<number> | undefined,
  judged: readonly Metric[]
): GrowthLimits {
  return { metrics: limitsOf(limit, judged), package: packageLimit(limit) }
}

function limitsOf(
  limit: Limit<number> | undefined,
  judged: readonly Metric[]
): readonly MetricLimit[] {
  if (limit === undefined) return []
  return metrics.flatMap((metric) => {
    const bytes =
      'of' in limit
        ? limit.of[metric]
        : judged.includes(metric)
          ? limit.every
          : null
    return bytes === null || bytes === undefined ? [] : { metric, limit: bytes }
  })
}

function overSize(head: Side, { metric, limit }: MetricLimit): Reason[] {
  const size = sizeOf(head, metric)
  if (size === null) return [notMeasured(metric, 'error', 'it')]
  if (size <= limit) return []
  return [
    {
      state: 'fail',
      rule: ruleName(metric, 'max-size'),
      message: `${metricLabels[metric]}is ${formatBytes(size)}, ${formatBytes(size - limit)} over the maximum of ${formatBytes(limit)} for releases`,
      limit,
      value: size
    }
  ]
}

interface Growth {
  readonly release: EarlierRelease
  readonly rule: 'max-growth' | 'max-growth-since'
}

function judgeGrowth(
  base: Side | null,
  head: Side,
  limits: GrowthLimits,
  { release, rule }: Growth
): Reason[] {
  if (limits.metrics.length === 0 && limits.package === null) return []
  if (release.state !== 'verified') {
    return [
      {
        state: 'no-baseline',
        rule: `release.${rule}`,
        message: `its growth since ${release.tag} is limited and can't be judged: ${release.why}`
      }
    ]
  }
  if (base === null) {
    // A binary that the release didn't have is reported as new.
    if (release.isPartial === undefined) return []
    return [
      {
        state: 'no-baseline',
        rule: `release.${rule}`,
        message: `its growth since ${release.tag} is limited and can't be judged: ${release.tag} carries no measurement, and it is not among the binaries that its assets gave`
      }
    ]
  }
  return [
    ...limits.metrics.flatMap((limit) =>
      overGrowth(base, head, limit, { release, rule })
    ),
    ...(limits.package === null
      ? []
      : judgePackageGrowth(base, head, limits.package, {
          tag: release.tag,
          isPartial: release.isPartial === true,
          rule
        }))
  ]
}

function overGrowth(
  base: Side,
  head: Side,
  { metric, limit }: MetricLimit,
  { release: { tag }, rule }: Growth
): Reason[] {
  const before = sizeOf(base, metric)
  const now = sizeOf(head, metric)
  if (now === null || before === null) {
    return [notMeasured(metric, 'no-baseline', `its growth since ${tag}`)]
  }
  const delta = now - before
  if (delta <= limit) return []
  return [
    {
      state: 'fail',
      rule: ruleName(metric, rule),
      message: `${metricLabels[metric]}grew by ${formatBytes(delta)} (${formatPercent(delta, before)}) since ${tag}, ${formatBytes(delta - limit)} over the limit of ${formatBytes(limit)}`,
      limit,
      value: delta
    }
  ]
}

/** Only gzip sizes may be missing. */
function notMeasured(
  metric: Metric,
  state: 'error' | 'no-baseline',
  what: string
): Reason {
  const message = `its ${metric} size was not measured, so ${what} cannot be judged`
  return { state, message }
}

function ruleName(metric: Metric, rule: string): string {
  return `${metric === 'file' ? '' : `${metric}.`}release.${rule}`
}
