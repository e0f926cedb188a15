// Pins the plan and the trust of a run to the inputs of the base's budget
// file.
import {
  sameVerifier,
  trustOnly,
  type Trust
} from '../../store/signing/trust.ts'
import type { Plan } from '../../core/plan/plan.ts'
import {
  otherwise,
  applyPinnedInputs,
  type PinnedPlan
} from '../../core/plan/apply-pinned-inputs.ts'
import { needsExplanation } from '../../core/policy/limits.ts'
import type { Host } from '../services.ts'
import type { RunBudget } from './read-budget.ts'

export interface PinnedRun {
  readonly plan: Plan
  readonly host: Host
  /** A sentence for each input that says otherwise. */
  readonly notices: readonly string[]
}

/** @throws UserError where the file's key is none */
export function pinInputs(
  plan: Plan,
  host: Host,
  budget: Pick<RunBudget, 'rules' | 'counted' | 'proposed'>
): PinnedRun {
  const { rules } = budget
  const path = plan.budgetPath
  // Without an event it is somebody's own terminal.
  const flagsHold = host.event === null
  const pinned = withExplanation(
    applyPinnedInputs(plan, rules.inputs, { path, flagsHold }),
    budget,
    path
  )
  const key = rules.inputs['baseline-public-key']
  if (key === undefined) return { ...pinned, host }
  const { verifier } = host.trust
  const trust = trustOnly(host.trust, key)
  if (verifier === null || sameVerifier(verifier, trust.verifier)) {
    return { ...pinned, host: { ...host, trust } }
  }
  const notice = otherwise(nameOf(host.trust), path, flagsHold)
  return {
    plan: pinned.plan,
    host: flagsHold ? host : { ...host, trust },
    notices: [...pinned.notices, notice]
  }
}

/** What is forbidden is found by what explanations need: no input switches that off. */
function withExplanation(
  pinned: PinnedPlan,
  { counted, proposed }: Pick<RunBudget, 'counted' | 'proposed'>,
  path: string
): PinnedPlan {
  const { plan, notices } = pinned
  const isNeeded = [counted, ...(proposed === null ? [] : [proposed])].some(
    ({ file }) => needsExplanation(file)
  )
  if (plan.build.explain || !isNeeded) return pinned
  return {
    plan: { ...plan, build: { ...plan.build, explain: true } },
    notices: [
      ...notices,
      `explain: false is ignored: ${path} has forbid, require-dead-code-elimination or forbid-path-leaks, which need it`
    ]
  }
}

/** The input by which a run knew whom to believe. */
function nameOf({ verifier, signer }: Trust): string {
  if (verifier?.scheme === 'hmac-sha256') return 'baseline-secret'
  return signer === null ? 'baseline-public-key' : 'baseline-signing-key'
}
