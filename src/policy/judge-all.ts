// All binaries of two sides and a budget -> a verdict for each.
import { compare, type Comparison } from '../compare/compare.ts'
import { pair } from '../compare/pair.ts'
import type { Measurement } from '../measure/measurement.ts'
import type { Verdict } from '../report/report.ts'
import type { Budget } from './budget.ts'
import { judge, type Context } from './judge.ts'
import { formerName } from './limits.ts'

export interface JudgedBinary {
  readonly comparison: Comparison
  readonly verdict: Verdict
}

/**
 * Pairs the binaries, by the budget's `was:` also renamed ones, compares and
 * judges them; in the head's order, followed by what only the base has.
 * @param base null where there is nothing to compare with
 */
export function judgeAll(
  base: readonly Measurement[] | null,
  head: readonly Measurement[],
  budget: Budget,
  context: Context
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
    return { comparison, verdict: judge(comparison, budget, context) }
  })
}
