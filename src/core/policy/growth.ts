// Judges one size by the limits of one tier.
import { formatBytes, formatPercent } from '../text/sizes.ts'
import { tierNames } from '../model/closed-lists.ts'
import type { Reason } from '../model/report.ts'
import type { Tier } from './budget.ts'
import { formatShare, shareOf } from '../text/parse-percent.ts'

/** A size that is judged, in bytes. */
export interface SizeCheck {
  /** Leads the sentence: '' for the file, else such as `gzip size `. */
  readonly label: string
  readonly base: number
  readonly head: number
  /**
   * What it was before the change, for maximum sizes: without what the change's
   * own Go adds. null: unknown. Default: the base.
   */
  readonly before?: number | null
  /** False where there is nothing to compare with. */
  readonly growthJudged: boolean
  /** Follows the change, such as `all of it alignment`; '' for none. */
  readonly aside: string
}

/** The rules that limit growth, by their keys in a budget. */
export type GrowthRule = 'max-growth' | 'max-growth-percent'

/** A growth limit in bytes, for one base. */
export interface GrowthLimit {
  /** A change is over it when it is above this number. */
  readonly bytes: number
  readonly rule: GrowthRule
  /** The limit in words. */
  readonly text: string
  /** The smaller limit, where both are needed; else ''. */
  readonly also: string
}

/** The growth limit that decides; null when the tier has none. */
export function growthLimit(tier: Tier, base: number): GrowthLimit | null {
  const byBytes: GrowthLimit | null =
    tier.maxGrowth === null
      ? null
      : {
          bytes: tier.maxGrowth,
          rule: 'max-growth',
          text: formatBytes(tier.maxGrowth),
          also: ''
        }
  const byPercent = percentLimit(tier, base)
  if (byBytes === null || byPercent === null) return byBytes ?? byPercent

  const percentFirst = byPercent.bytes < byBytes.bytes
  const smaller = percentFirst ? byPercent : byBytes
  const larger = percentFirst ? byBytes : byPercent
  if (tier.require === 'any') return smaller
  return { ...larger, also: smaller.text }
}

function percentLimit(tier: Tier, base: number): GrowthLimit | null {
  if (tier.maxGrowthPercent === null) return null
  const bytes = shareOf(tier.maxGrowthPercent, base)
  const share = formatShare(tier.maxGrowthPercent)
  return {
    bytes,
    rule: 'max-growth-percent',
    text: `${share} (${formatBytes(bytes)})`,
    also: ''
  }
}

/**
 * What a size breaks, worst tier only for each kind of limit: `fail.max-size`,
 * `fail.min-size`, `fail.max-growth`, `fail.max-growth-percent` and the same
 * with `warn`. A limit is broken above (for min-size: below) it, never at it.
 * A maximum that the base is over as well is a warning to a change that adds
 * less than the noise floor.
 * @param prefix leads the rule's name
 */
export function brokenLimits(
  subject: SizeCheck,
  tiers: { readonly warn: Tier; readonly fail: Tier },
  noiseFloor: number,
  prefix = ''
): Reason[] {
  const checks = [overMaximum, underMinimum, overGrowth]
  return checks.flatMap((check) => {
    for (const state of tierNames.toReversed()) {
      const broken = check(subject, tiers[state], noiseFloor)
      if (broken === null) continue
      const rule = `${prefix}${state}.${broken.rule}`
      return brokenBefore(subject, tiers[state], broken, noiseFloor)
        ? [
            {
              ...broken,
              state: 'warn',
              rule,
              message: `${broken.message}; it was over that before this change, too`
            }
          ]
        : [{ ...broken, state, rule }]
    }
    return []
  })
}

type BrokenLimit = Omit<Reason, 'state'>

/**
 * Whether the base is over a maximum already and the change adds less than the
 * noise floor: whoever made it is not to blame.
 */
function brokenBefore(
  { base, before = base, head, growthJudged }: SizeCheck,
  { maxSize }: Tier,
  { rule }: BrokenLimit,
  noiseFloor: number
): boolean {
  if (!growthJudged || rule !== 'max-size' || maxSize === null) return false
  if (before === null) return false
  return before > maxSize && (head <= before || head - before < noiseFloor)
}

function overMaximum(
  { label, head }: SizeCheck,
  tier: Tier
): BrokenLimit | null {
  const limit = tier.maxSize
  if (limit === null || head <= limit) return null
  return {
    message: `${label}is ${formatBytes(head)}, ${formatBytes(head - limit)} over the maximum of ${formatBytes(limit)}`,
    rule: 'max-size',
    limit,
    value: head
  }
}

function underMinimum(
  { label, head }: SizeCheck,
  tier: Tier
): BrokenLimit | null {
  const limit = tier.minSize
  if (limit === null || head >= limit) return null
  return {
    message: `${label}is ${formatBytes(head)}, ${formatBytes(limit - head)} under the minimum of ${formatBytes(limit)}`,
    rule: 'min-size',
    limit,
    value: head
  }
}

function overGrowth(
  subject: SizeCheck,
  tier: Tier,
  noiseFloor: number
): BrokenLimit | null {
  const delta = subject.head - subject.base
  if (!subject.growthJudged || delta < noiseFloor) return null
  const limit = growthLimit(tier, subject.base)
  if (limit === null || delta <= limit.bytes) return null
  return {
    message: `${subject.label}${changeText(subject)}, ${formatBytes(delta - limit.bytes)} over the limit of ${limit.text}${limit.also === '' ? '' : `, and over ${limit.also}`}`,
    rule: limit.rule,
    limit: limit.bytes,
    value: delta
  }
}

/** `grew by 104.0 KiB (+0.6 %)`, `shrank by 3 B (-0.01 %)`, `is as large as before`, with its aside. */
export function changeText({ base, head, aside }: SizeCheck): string {
  const delta = head - base
  if (delta === 0) return 'is as large as before'
  const verb = delta > 0 ? 'grew' : 'shrank'
  const change = `${verb} by ${formatBytes(Math.abs(delta))} (${formatPercent(delta, base)})`
  return aside === '' ? change : `${change}, ${aside}`
}
