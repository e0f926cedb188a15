// Judges one comparison by a budget.
import type { Comparison } from '../compare/compare.ts'
import { alignmentText } from '../compare/alignment.ts'
import { differByIds } from '../compare/build-ids.ts'
import { formatBytes } from '../text/sizes.ts'
import type { Reason, Verdict } from '../model/report.ts'
import {
  tierNames,
  type BaselineSource,
  type SideName
} from '../model/closed-lists.ts'
import type { Budget, Limits, MetricLimits } from './budget.ts'
import type { JudgeContext } from './judge-context.ts'
import { beforeUpgrade, judgeUpgrade, type Upgrade } from './go-upgrade.ts'
import {
  brokenLimits,
  changeText,
  growthLimit,
  type SizeCheck
} from './growth.ts'
import { judgeDeadCode } from './forbidden/judge-dead-code.ts'
import { judgeForbidden } from './forbidden/judge-forbidden.ts'
import { judgePathLeaks } from './forbidden/judge-path-leaks.ts'
import { limitsFor } from './limits.ts'
import { metricLabels, sizeOf } from './metric.ts'
import { withoutIgnored } from './ignored-files.ts'
import { judgeParts } from './parts.ts'
import { judgeRelease } from './release/judge-release.ts'
import { bySeverity, worst } from './verdicts.ts'

/**
 * The verdict for one binary: at least one reason, worst first.
 * @param upgrade of Go, where another release measured the base before
 */
export function judge(
  comparison: Comparison,
  budget: Budget,
  context: JudgeContext,
  upgrade: Upgrade | null = null
): Verdict {
  const limits = limitsFor(budget, comparison)
  const growthJudged =
    context.event === 'change' &&
    context.baseline.state === 'found' &&
    comparison.base !== null &&
    comparison.head !== null
  const reasons = [
    ...limits.metrics.flatMap((limit) =>
      judgeMetric(comparison, limit, limits.noiseFloor, growthJudged, upgrade)
    ),
    ...judgeParts(comparison, limits, limits.noiseFloor, growthJudged, upgrade),
    ...judgeRelease(comparison, budget, context.release ?? null),
    ...judgeUpgrade(upgrade, limits),
    ...judgeForbidden(comparison, limits.forbid, context),
    ...judgeDeadCode(comparison, limits, context),
    ...judgePathLeaks(comparison, limits, context),
    ...baselineReasons(comparison, context, limits),
    ...unlikeReasons(comparison, context)
  ]
  if (worst(reasons.map(({ state }) => state)) === 'pass') {
    reasons.unshift(passReason(comparison, limits, context, growthJudged))
  }
  const blamed = withoutIgnored(
    reasons,
    comparison.base?.build ?? null,
    comparison.head?.build ?? null,
    growthJudged,
    context.ignoredGrowth ?? 'fail'
  )
  return {
    state: worst(blamed.map(({ state }) => state)),
    reasons: blamed.toSorted(bySeverity)
  }
}

/** The verdict where no budget was asked for; sides that were not made alike are named. */
export function notJudged(comparison: Comparison): Verdict {
  const unlike = unlikeReasons(comparison, {
    event: 'change',
    baseline: { state: 'found', source: 'file' }
  })
  return {
    state: 'pass',
    reasons: [
      { state: 'pass', message: 'not judged: no budget was given' },
      ...unlike
    ]
  }
}

function judgeMetric(
  comparison: Comparison,
  { metric, warn, fail }: MetricLimits,
  noiseFloor: number,
  growthJudged: boolean,
  upgrade: Upgrade | null
): Reason[] {
  const { base, head } = comparison
  const baseSize = sizeOf(base, metric)
  const headSize = sizeOf(head, metric)
  if (headSize === null) {
    return [notMeasured('error', 'head', 'it cannot be judged')]
  }
  const subject: SizeCheck = {
    label: metricLabels[metric],
    base: baseSize ?? 0,
    before: beforeUpgrade(upgrade, baseSize ?? 0, (before) =>
      sizeOf(before.base, metric)
    ),
    head: headSize,
    growthJudged: growthJudged && baseSize !== null,
    aside: metric === 'file' ? alignmentText(comparison) : ''
  }
  const reasons = brokenLimits(subject, { warn, fail }, noiseFloor).map(
    (reason) =>
      metric === 'file'
        ? reason
        : { ...reason, rule: `${metric}.${reason.rule}` }
  )
  const growthLimited = [warn, fail].some(
    (tier) => growthLimit(tier, 0) !== null
  )
  return growthJudged && baseSize === null && growthLimited
    ? [
        ...reasons,
        notMeasured('no-baseline', 'base', 'its growth cannot be judged')
      ]
    : reasons
}

function notMeasured(
  state: 'error' | 'no-baseline',
  side: SideName,
  so: string
): Reason {
  const message = `the gzip size of the ${side} was not measured, so ${so}; measure it with gzip`
  return { state, message }
}

function baselineReasons(
  { base, head }: Comparison,
  { event, baseline }: JudgeContext,
  limits: Pick<Limits, 'newBinary' | 'removedBinary'>
): Reason[] {
  if (event === 'push') return []
  // What a release is compared with has rules of its own.
  if (event === 'release' && baseline.state !== 'found') return []
  if (baseline.state === 'missing') {
    const message = `no baseline to compare with: ${baseline.why}`
    return [{ state: 'no-baseline', message }]
  }
  if (baseline.state !== 'found') {
    const message = 'no baseline to compare with: nothing was measured before'
    return [{ state: 'no-baseline', message }]
  }
  if (base === null && head !== null) {
    const message = `is a new binary of ${formatBytes(head.binary.fileSize)}`
    const { newBinary: state } = limits
    return [
      state === 'fail'
        ? {
            state,
            rule: 'new-binary',
            message: `${message}, and the budget fails new binaries`,
            value: head.binary.fileSize
          }
        : { state, message, value: head.binary.fileSize }
    ]
  }
  if (head === null && base !== null) {
    const message = `is no longer built; it was ${formatBytes(base.binary.fileSize)}`
    const { removedBinary: state } = limits
    return [
      state === 'fail'
        ? {
            state,
            rule: 'removed-binary',
            message: `${message}, and the budget fails removed binaries`,
            value: 0
          }
        : { state, message, value: 0 }
    ]
  }
  return []
}

const storedSources: readonly BaselineSource[] = [
  'artifact',
  'cache',
  'release'
]

/** Unlike builds are named; with a stored base that is at least a warning. */
function unlikeReasons(
  { unlike, buildsDiffer, status }: Comparison,
  { event, baseline }: JudgeContext
): Reason[] {
  if (unlike.length === 0 || baseline.state !== 'found') return []
  // Equal bytes are equal however they were made.
  if (status === 'unchanged') return []
  const { source, isRecord = false } = baseline
  const isStored = isRecord || storedSources.includes(source)
  const stored = event === 'change' && isStored
  return [
    {
      state: buildsDiffer && stored ? 'warn' : 'pass',
      message: `base and head were not made alike: ${unlike.join('; ')}`
    }
  ]
}

function passReason(
  comparison: Comparison,
  limits: Limits,
  { event, baseline }: JudgeContext,
  growthJudged: boolean
): Reason {
  const { base, head, status } = comparison
  const first = limits.metrics[0]
  const metric = first?.metric ?? 'file'
  const subject: SizeCheck = {
    label: metricLabels[metric],
    base: sizeOf(base, metric) ?? 0,
    head: sizeOf(head, metric) ?? 0,
    growthJudged,
    aside: metric === 'file' ? alignmentText(comparison) : ''
  }
  const pass = (message: string, more: Partial<Reason> = {}): Reason => ({
    state: 'pass',
    message: `${subject.label}${message}`,
    ...more
  })
  if (base === null || head === null) {
    if (head === null) return pass(`is no longer built`)
    const size = formatBytes(subject.head)
    if (baseline.state === 'found') return pass(`is a new binary of ${size}`)
    if (event === 'release') return pass(`is ${size}`)
    return baseline.state === 'recorded'
      ? pass(`is recorded with ${size}; there is no measurement before it`)
      : pass(`is ${size}; there is no measurement to compare it with`)
  }
  if (status === 'unchanged') {
    return pass(
      differByIds(base, head)
        ? 'is identical but for build IDs'
        : 'is unchanged'
    )
  }
  if (event === 'push') {
    return pass(`${changeText(subject)}; growth is not judged on a push`)
  }
  if (event === 'release') return pass(changeText(subject))
  const delta = subject.head - subject.base
  if (delta !== 0 && Math.abs(delta) < limits.noiseFloor) {
    return pass(
      `${changeText(subject)}, below the noise floor of ${formatBytes(limits.noiseFloor)}`,
      { rule: 'noise-floor', limit: limits.noiseFloor, value: delta }
    )
  }
  const nearest = nearestLimit(first, subject.base)
  if (delta <= 0 || nearest === null) return pass(changeText(subject))
  return pass(`${changeText(subject)}, within the limit of ${nearest.text}`, {
    rule: nearest.rule,
    limit: nearest.bytes,
    value: delta
  })
}

/** The growth limit that would be reached first. */
function nearestLimit(limits: MetricLimits | undefined, base: number) {
  if (limits === undefined) return null
  const candidates = tierNames.flatMap((tier) => {
    const limit = growthLimit(limits[tier], base)
    return limit === null ? [] : [{ ...limit, rule: `${tier}.${limit.rule}` }]
  })
  return candidates.toSorted((a, b) => a.bytes - b.bytes)[0] ?? null
}
