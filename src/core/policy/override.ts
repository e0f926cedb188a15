// Decides overrides: somebody with the right to do so lets a change over
// its budget be merged, and leaves a trail.
import type { Reason, Verdict } from '../model/report.ts'
import { bySeverity, worst } from './verdicts.ts'

/** What a budget file says about overrides; the base's file counts, always. */
export interface OverrideRules {
  /** The label that overrides; '' for none. */
  readonly label: string
  /** Whether an override outlives the commit for which it was given. */
  readonly sticky: boolean
  /** Logins that may override without the right to write. */
  readonly approvers: readonly string[]
}

export const defaultOverrideRules: OverrideRules = {
  label: 'size-increase-approved',
  sticky: false,
  approvers: []
}

/** Somebody who had a hand in an override. */
export interface Writer {
  readonly login: string
  /** Whether the platform says that they may write to the repository; null: it didn't say. */
  readonly mayWrite: boolean | null
}

/** An override as it was found on the platform, before it is known to count. */
export interface OverrideClaim {
  readonly kind: 'label' | 'description' | 'commit'
  /** The reason given; of a label its name. */
  readonly reason: string
  /** Everybody who may have written it; [] when that can't be proved. */
  readonly writers: readonly Writer[]
  /** Whether it was given for the commit that is judged; null: unknown. */
  readonly current: boolean | null
}

export interface OverrideDecision {
  readonly accepted: OverrideClaim | null
  /** Why the others don't count, a sentence each. */
  readonly ignored: readonly string[]
}

export const noOverride: OverrideDecision = { accepted: null, ignored: [] }

/** The first override that counts, and why the others don't. */
export function decideOverride(
  claims: readonly OverrideClaim[],
  rules: OverrideRules
): OverrideDecision {
  const decisions = claims.map((claim) => ({
    claim,
    fault: faultOf(claim, rules)
  }))
  return {
    accepted: decisions.find(({ fault }) => fault === null)?.claim ?? null,
    ignored: decisions.flatMap(({ claim, fault }) =>
      fault === null
        ? []
        : [`the override by ${sourceOf(claim)} does not count: ${fault}`]
    )
  }
}

/** Why an override does not count; null when it does. */
function faultOf(
  { kind, writers, current }: OverrideClaim,
  { sticky, approvers }: OverrideRules
): string | null {
  if (writers.length === 0) {
    return kind === 'commit'
      ? 'the commit has no verified signature, so anybody may have written it'
      : 'not everybody who wrote it is known'
  }
  const named = new Set(approvers.map((login) => login.toLowerCase()))
  for (const { login, mayWrite } of writers) {
    if (mayWrite === true || named.has(login.toLowerCase())) continue
    return mayWrite === null
      ? `whether ${login} may write to this repository could not be asked`
      : `${login} may not write to this repository and is no named approver`
  }
  if (sticky || current === true) return null
  return current === null
    ? 'for which commit it was given could not be asked'
    : 'it was given for an earlier commit; give it again'
}

function sourceOf({ kind, reason, writers }: OverrideClaim): string {
  const by = writers.map(({ login }) => login).join(', ') || 'somebody'
  const where = {
    label: `the label "${reason}"`,
    description: `the pull request's text ("${reason}")`,
    commit: `a commit's message ("${reason}")`
  }[kind]
  return `${where} of ${by}`
}

/** What an override lets pass becomes a warning that names who did it and why; errors stay. */
export function overridden(verdict: Verdict, claim: OverrideClaim): Verdict {
  if (verdict.state !== 'fail' && verdict.state !== 'no-baseline') {
    return verdict
  }
  const reasons = [
    {
      state: 'warn' as const,
      rule: 'override',
      message: `is allowed by ${sourceOf(claim)}`
    },
    ...verdict.reasons.map(lessened)
  ].toSorted(bySeverity)
  return { state: worst(reasons.map(({ state }) => state)), reasons }
}

function lessened(reason: Reason): Reason {
  return reason.state === 'fail' || reason.state === 'no-baseline'
    ? { ...reason, state: 'warn' }
    : reason
}

/** The line that overrides, in a pull request's text or a commit's message. */
export const trailerLine = 'Binary-Size: <reason>'

/** Characters; the rest of a longer reason is cut. */
const maxReasonLength = 200

/** The reason in a `trailerLine`; null where there is none. */
export function trailerReason(text: string): string | null {
  const match = /^Binary-Size:[^\S\n]*(\S[^\n]*)$/im.exec(
    text.replaceAll('\r', '')
  )
  return match?.[1]?.trim().slice(0, maxReasonLength) ?? null
}
