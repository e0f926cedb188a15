// Facts about a whole run with given binaries: nothing was built, and so much is unknown.
import type { GivenFacts } from '../../core/model/given/given-schema.ts'
import type { Provenance } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { eventName } from '../run-facts.ts'
import { toolName, type Host } from '../services.ts'

/**
 * @param headCommit full hash; '' where there is no repository
 * @param notices sentences of what happened before
 */
export function givenProvenance(
  { mode }: Pick<Plan, 'mode'>,
  headCommit: string,
  given: GivenFacts,
  { event }: Pick<Host, 'event'>,
  notices: readonly string[]
): Provenance {
  return {
    tool: toolName,
    mode,
    event: event === null ? '' : eventName(event),
    headCommit,
    overrides: [],
    relaxations: [],
    passedThrough: [],
    modulesReused: 0,
    modulesFetched: 0,
    verified: false,
    notices,
    reproduce: '',
    reproduceNote: 'the workflow built the binaries, and not the gate',
    given
  }
}
