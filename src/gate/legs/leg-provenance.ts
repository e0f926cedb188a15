// Describes how a matrix was measured and judged: from this job's own
// knowledge, with the legs' claims about their builds under their names.
import type { Repository } from '../../git/git.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Provenance } from '../../core/model/report.ts'
import { countModules } from '../../toolchain/modules/verify-modules.ts'
import type { BuiltBases } from './build-leg-bases.ts'
import { toolName, type Host } from '../services.ts'
import type { MeasuredLeg } from './measured-leg.ts'
import { givenClaims } from '../given/given-claims.ts'
import { withClaims } from './merge-provenance.ts'
import { eventName } from '../run-facts.ts'

export interface LegProvenanceFacts {
  readonly plan: Pick<Plan, 'mode'>
  readonly repository: Pick<Repository, 'head'>
  readonly legs: readonly MeasuredLeg[]
  readonly built: BuiltBases['built']
}

/** @param notices sentences of what this job did before */
export function legProvenance(
  { plan, repository, legs, built }: LegProvenanceFacts,
  notices: readonly string[],
  { event }: Pick<Host, 'event'>
): Provenance {
  const trees = built?.trees ?? []
  const unchecked = trees.flatMap(({ build }) => build.unchecked)
  const modules =
    built === null
      ? { reused: 0, fetched: 0 }
      : countModules(
          trees.flatMap(({ build }) => build.listings),
          built.opened.workspace.modCache,
          new Set(trees.flatMap(({ build }) => [...build.fetched]))
        )
  const own: Provenance = {
    tool: toolName,
    mode: plan.mode,
    event: event === null ? '' : eventName(event),
    headCommit: repository.head,
    overrides: built?.opened.overrides ?? [],
    relaxations: built?.opened.relaxations ?? [],
    passedThrough: built?.opened.passedThrough ?? [],
    modulesReused: modules.reused,
    modulesFetched: modules.fetched,
    verified: unchecked.length === 0,
    notices: [...notices, ...unchecked],
    // A command is for people to type: none comes from what a leg left.
    reproduce: '',
    reproduceNote: 'each leg has its line in the summary of its own job',
    ...givenClaims(
      legs.flatMap(({ head }) => head),
      repository.head
    )
  }
  return withClaims(own, legs)
}
