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
  applyPinnedInputs
} from '../../core/plan/apply-pinned-inputs.ts'
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
  { rules }: Pick<RunBudget, 'rules'>
): PinnedRun {
  const path = plan.budgetPath
  // Without an event it is somebody's own terminal.
  const flagsHold = host.event === null
  const pinned = applyPinnedInputs(plan, rules.inputs, { path, flagsHold })
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

/** The input by which a run knew whom to believe. */
function nameOf({ verifier, signer }: Trust): string {
  if (verifier?.scheme === 'hmac-sha256') return 'baseline-secret'
  return signer === null ? 'baseline-public-key' : 'baseline-signing-key'
}
