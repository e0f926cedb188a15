// Looks for an override by somebody who may let this change pass over its
// budget.
import {
  decideOverride,
  noOverride,
  type OverrideDecision
} from '../../core/policy/override.ts'
import type { Report } from '../../core/model/report.ts'
import type { Host } from '../services.ts'
import type { RunBudget } from './read-budget.ts'

/** Asks only for a pull request that would be stopped; what can't be asked overrides nothing. */
export async function findOverride(
  { verdict }: Report,
  { rules: { overrides: rules } }: RunBudget,
  { event, findOverrides, log }: Host
): Promise<OverrideDecision> {
  const stopped = verdict.state === 'fail' || verdict.state === 'no-baseline'
  if (!stopped || event?.kind !== 'pull_request' || !findOverrides) {
    return noOverride
  }
  const { number, headSha: head, isOpening = false } = event
  const { claims, refusals } = await findOverrides({
    number,
    head,
    isOpening,
    rules
  })
  for (const refusal of refusals) log.warning(refusal)
  const { accepted, ignored } = decideOverride(claims, rules)
  const unknown = refusals.map((refusal) => `overrides: ${refusal}`)
  return {
    accepted,
    ignored: accepted === null ? [...ignored, ...unknown] : ignored
  }
}
