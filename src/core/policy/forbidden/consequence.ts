// What a broken rule about the contents of a binary means: a rule judges what the
// change introduced. What the base has already is a warning, and what can't be known
// is never a pass.
import type { Reason } from '../../model/report.ts'
import type { JudgedOccasion, TierName } from '../../model/closed-lists.ts'
import type { JudgeContext } from '../judge-context.ts'

/** What is known of the base, as to one thing that the head has. */
export type BaseKnowledge =
  | { readonly kind: 'has-it' }
  | { readonly kind: 'lacks-it' }
  /** `why` is a clause. */
  | { readonly kind: 'unknown'; readonly why: string }

/** Of a binary without a base: one that a known base doesn't have is the change's own. */
export function withoutBase(baseline: JudgeContext['baseline']): BaseKnowledge {
  if (baseline.state === 'found') return { kind: 'lacks-it' }
  const why =
    baseline.state === 'missing' ? baseline.why : 'nothing was measured before'
  return { kind: 'unknown', why }
}

export interface Consequence {
  readonly state: Reason['state']
  /** What follows the breach in its sentence; '' for nothing. */
  readonly aside: string
  /** Whether the change may have brought it: only then its line is one to look at. */
  readonly isNew: boolean
}

interface Rule {
  readonly tier: TierName
  readonly strict: boolean
}

/** Of a thing that the head has, and that the rule doesn't allow. */
export function consequenceOf(
  { tier, strict }: Rule,
  base: BaseKnowledge,
  event: JudgedOccasion
): Consequence {
  const isNew = base.kind !== 'has-it'
  if (strict) return { state: tier, aside: '', isNew }
  if (base.kind === 'has-it') {
    return { state: 'warn', aside: 'already in the base', isNew }
  }
  // What a push brought is there: nobody can stop it, and a red push stops all.
  if (event === 'push') return { state: 'warn', aside: '', isNew }
  if (base.kind === 'lacks-it') return { state: tier, aside: '', isNew }
  return {
    state: tier === 'fail' ? 'no-baseline' : 'warn',
    isNew,
    aside: `whether the base has it already is not known: ${base.why}`
  }
}

/** Of a head of which nobody can say whether it keeps the rule. */
export function stateOfUnknown(
  { tier, strict }: Rule,
  event: JudgedOccasion
): Reason['state'] {
  return tier === 'warn' || (event === 'push' && !strict)
    ? 'warn'
    : 'no-baseline'
}
