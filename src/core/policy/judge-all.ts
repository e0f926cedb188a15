// Judges all binaries of two sides by a budget: one verdict each.
import { compare, type Comparison } from '../compare/compare.ts'
import { compareAndExplain } from '../explain/explain.ts'
import {
  mainPackageOf,
  pairBinaries,
  targetOf,
  type BinaryPair
} from '../compare/pair-binaries.ts'
import {
  findRenamed,
  withRenamed,
  type RenamedBinary
} from '../compare/renamed-binaries.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Reason, Verdict } from '../model/report.ts'
import type { Budget, Presence } from './budget.ts'
import type { Upgrade } from './go-upgrade.ts'
import { judge } from './judge.ts'
import type { JudgeContext } from './judge-context.ts'
import { formerName, limitsFor } from './limits.ts'
import { bySeverity, worst } from './verdicts.ts'

export interface BinaryVerdict {
  readonly comparison: Comparison
  readonly verdict: Verdict
  /** Of Go, where another release measured the base before. */
  readonly upgrade: Upgrade | null
}

/**
 * Pairs the binaries, by the budget's `was:` or their symbols also renamed ones,
 * compares and judges them; in the head's order, followed by what only the base has.
 * @param base null where there is nothing to compare with
 * @param upgradeFor of Go, for one binary; default: none
 */
export function judgeAll(
  base: readonly Measurement[] | null,
  head: readonly Measurement[],
  budget: Budget,
  context: JudgeContext,
  upgradeFor: (pair: BinaryPair) => Upgrade | null = () => null
): readonly BinaryVerdict[] {
  const pairs = pairBinaries(base, head, (mainPackage, target) => {
    const measurement = head.find(
      (one) => mainPackageOf(one) === mainPackage && targetOf(one) === target
    )
    const name = measurement?.binary.name ?? ''
    return formerName(budget, { mainPackage, name, target })
  })
  const renamed = findRenamed(pairs)
  const compared = context.explains === false ? compare : compareAndExplain
  return withRenamed(pairs, renamed).map((both) => {
    const comparison = compared(both.base, both.head)
    const upgrade = upgradeFor(both)
    if (isUnverified(context)) {
      const verdict = judgeUnverified(both, budget, context)
      return { comparison, verdict, upgrade }
    }
    const verdict = judge(comparison, budget, context, upgrade)
    const renaming = renamed.find(
      ({ head: measurement }) => measurement === both.head
    )
    return {
      comparison,
      verdict:
        renaming === undefined || context.event === 'push'
          ? verdict
          : withReason(
              verdict,
              renamedReason(renaming, stateOf(comparison, budget))
            ),
      upgrade
    }
  })
}

function isUnverified({ release }: JudgeContext): boolean {
  return release?.previous?.state === 'unverified'
}

/** What anybody can have written is shown, and nothing is judged by it, for better or worse. */
function judgeUnverified(
  { head }: BinaryPair,
  budget: Budget,
  context: JudgeContext
): Verdict {
  if (head !== null) {
    const alone = { ...context, baseline: { state: 'none' } as const }
    return judge(compare(null, head), budget, alone)
  }
  const message = 'is not in this release; an unverified measurement has it'
  return { state: 'pass', reasons: [{ state: 'pass', message }] }
}

function withReason(verdict: Verdict, reason: Reason): Verdict {
  const reasons = [
    ...verdict.reasons.filter(({ state }) => state !== 'pass'),
    reason,
    ...verdict.reasons.filter(({ state }) => state === 'pass')
  ].toSorted(bySeverity)
  return { state: worst(reasons.map(({ state }) => state)), reasons }
}

/** A budget that fails new or removed binaries gets a notice of renamed ones. */
function stateOf(comparison: Comparison, budget: Budget): Presence {
  const { newBinary, removedBinary } = limitsFor(budget, comparison)
  return newBinary === 'fail' || removedBinary === 'fail' ? 'fail' : 'warn'
}

/** What was paired by its symbols is at least a warning, and names the line that confirms it. */
function renamedReason(
  { base, head, equal, total }: RenamedBinary,
  state: Presence
): Reason {
  const now = mainPackageOf(head)
  const was = mainPackageOf(base)
  const line = `- { binary: ${yamlText(now)}, was: ${yamlText(was)} }`
  return {
    state,
    rule: 'renamed',
    message: `${was} was renamed to ${now} by ${equal} of ${total} own symbols, and growth is judged across that; a line under binaries in the base's budget file confirms it: ${line}`
  }
}

/** A scalar of a flow mapping. */
const yamlText = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text)
