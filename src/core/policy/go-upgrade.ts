// Judges what another release of Go adds. It doesn't count as growth of the
// change; if the change itself brings that Go, it has limits of its own.
import type { Comparison } from '../compare/compare.ts'
import { upgradeName, upgradeSentence } from '../text/go-versions.ts'
import type { GoUpgrade, Reason } from '../model/report.ts'
import type { BinaryTier, Limits, Tier } from './budget.ts'
import type { Metric } from '../model/closed-lists.ts'
import { brokenLimits } from './growth.ts'
import { metricLabels, sizeOf } from './metric.ts'

/** An upgrade of Go between the stored base and this run, for one binary. */
export interface Upgrade extends Omit<GoUpgrade, 'delta'> {
  /** The base by this run's Go, compared with the base by the Go before; null: unknown. */
  readonly comparison: Comparison | null
}

/** As the report has it. */
export function goUpgradeOf({ comparison, ...facts }: Upgrade): GoUpgrade {
  return { ...facts, delta: comparison?.delta ?? null }
}

/** Bytes that a size had before a change that brings its own Go; null: unknown. */
export function beforeUpgrade(
  upgrade: Upgrade | null,
  base: number,
  sizeIn: (comparison: Comparison) => number | null
): number | null {
  if (upgrade === null || !upgrade.byChange) return base
  return upgrade.comparison === null ? null : sizeIn(upgrade.comparison)
}

/**
 * What the limits of Go upgrades say, or the upgrade as a note. A limit of `fail`
 * that can't be judged is not a pass, one of `warn` a warning.
 */
export function judgeUpgrade(
  upgrade: Upgrade | null,
  limits: Limits
): Reason[] {
  if (upgrade === null) return []
  const note: Reason = {
    state: 'pass',
    message: upgradeSentence(goUpgradeOf(upgrade))
  }
  if (!upgrade.byChange) return [note]
  const reasons = limits.metrics.flatMap(({ metric, warn, fail }) =>
    hasLimit(warn) || hasLimit(fail)
      ? judgeMetric(upgrade, metric, { warn, fail }, limits.noiseFloor)
      : []
  )
  return [note, ...reasons]
}

function hasLimit(tier: BinaryTier): boolean {
  return tier.goUpgradeLimit !== null || tier.goUpgradeLimitPercent !== null
}

function judgeMetric(
  upgrade: Upgrade,
  metric: Metric,
  { warn, fail }: { readonly warn: BinaryTier; readonly fail: BinaryTier },
  noiseFloor: number
): Reason[] {
  const { comparison } = upgrade
  const prefix = metric === 'file' ? '' : `${metric}.`
  const base = comparison && sizeOf(comparison.base, metric)
  const head = comparison && sizeOf(comparison.head, metric)
  if (base === null || head === null) {
    const tier = hasLimit(fail) ? 'fail' : 'warn'
    const what =
      comparison === null
        ? (upgrade.why ?? '')
        : 'the gzip size of the base was not measured'
    return [
      {
        state: tier === 'fail' ? 'no-baseline' : 'warn',
        rule: `${prefix}${tier}.go-upgrade-limit`,
        message: `what ${upgradeName(upgrade)} adds was not judged: ${what}`
      }
    ]
  }
  const subject = {
    label: metricLabels[metric],
    base,
    head,
    growthJudged: true,
    aside: ''
  }
  const label = metric === 'file' ? '' : `${metricLabels[metric].trim()}: `
  const tiers = { warn: growthTier(warn), fail: growthTier(fail) }
  return brokenLimits(subject, tiers, noiseFloor, prefix).map((reason) => ({
    ...reason,
    // The change itself didn't grow: what Go adds is a sentence of its own.
    message: reason.message.replace(
      /^.*?grew by /,
      `${label}${upgradeName(upgrade)} adds `
    ),
    rule: (reason.rule ?? '').replace('max-growth', 'go-upgrade-limit')
  }))
}

function growthTier(tier: BinaryTier): Tier {
  return {
    maxSize: null,
    minSize: null,
    maxGrowth: tier.goUpgradeLimit,
    maxGrowthPercent: tier.goUpgradeLimitPercent,
    require: 'any'
  }
}
