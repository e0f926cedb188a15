// All binaries of two sides and a budget -> a verdict for each.
import { compare, type Comparison } from '../compare/compare.ts'
import { pair, type Pair } from '../compare/pair.ts'
import type { Measurement } from '../measure/measurement.ts'
import type { Verdict } from '../report/report.ts'
import type { Budget } from './budget.ts'
import type { Upgrade } from './go-upgrade.ts'
import { judge, type Context } from './judge.ts'
import { formerName } from './limits.ts'

export interface JudgedBinary {
  readonly comparison: Comparison
  readonly verdict: Verdict
  /** Of Go, where another release measured the base before. */
  readonly upgrade: Upgrade | null
}

/**
 * Pairs the binaries, by the budget's `was:` also renamed ones, compares and
 * judges them; in the head's order, followed by what only the base has.
 * @param base null where there is nothing to compare with
 * @param upgradeFor of Go, for one binary; default: none
 */
export function judgeAll(
  base: readonly Measurement[] | null,
  head: readonly Measurement[],
  budget: Budget,
  context: Context,
  upgradeFor: (pair: Pair) => Upgrade | null = () => null
): readonly JudgedBinary[] {
  const pairs = pair(base, head, (mainPackage, target) => {
    const one = head.find(
      ({ binary, build }) =>
        binary.mainPackage === mainPackage && build?.target === target
    )
    const name = one?.binary.name ?? ''
    return formerName(budget, { mainPackage, name, target })
  })
  return pairs.map((both) => {
    const comparison = compare(both.base, both.head)
    const upgrade = upgradeFor(both)
    const verdict = judge(comparison, budget, context, upgrade)
    return { comparison, verdict, upgrade }
  })
}
