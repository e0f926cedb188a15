// Which commit this run compares with, from the plan and the event.
import {
  pullRequestBase,
  pushBase,
  revisionBase,
  type Base,
  type NoBase
} from '../git/base.ts'
import type { Plan } from '../plan/plan.ts'
import type { Host } from './host.ts'
import type { Subject } from './subject.ts'

/** `change`: growth is judged; `push`: it is only shown, and the base is never rebuilt. */
export type Occasion = 'change' | 'push'

export function occasionOf(plan: Plan, host: Host): Occasion {
  if (plan.base.kind !== 'event') return 'change'
  return host.event?.kind === 'pull_request' ? 'change' : 'push'
}

/** @throws UserError when the user named a revision that can't be found */
export async function chooseBase(
  plan: Plan,
  { repository }: Subject,
  host: Host
): Promise<Base | NoBase> {
  const { event } = host
  const remote = { mergeBaseByApi: host.mergeBaseByApi, token: host.token }
  if (plan.base.kind !== 'event') {
    return await revisionBase(
      repository,
      plan.base.revision,
      plan.base.kind === 'exact',
      remote
    )
  }
  switch (event?.kind) {
    case 'pull_request':
      return await pullRequestBase(
        repository,
        { headCommit: event.headSha, baseBranch: event.baseRef },
        remote
      )
    case 'push':
      return await pushBase(
        repository,
        { before: event.before ?? '', forced: event.forced },
        remote
      )
    default:
      return {
        missing: `the event ${event?.kind === 'other' ? event.name : 'of this run'} names no base; set the input base`
      }
  }
}
