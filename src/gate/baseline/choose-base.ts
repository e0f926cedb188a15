// Chooses the commit to compare with, from the plan and the event.
import {
  pullRequestBase,
  pushBase,
  revisionBase,
  type Base,
  type NamedBase,
  type NoBase
} from '../../git/history/base.ts'
import type { Repository } from '../../git/git.ts'
import type { Occasion } from '../../core/model/closed-lists.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Host } from '../services.ts'

export function occasionOf(plan: Plan, host: Host): Occasion {
  if (plan.base.kind !== 'event') return 'change'
  return host.event?.kind === 'pull_request' ? 'change' : 'push'
}

/** @throws UserError when the user named a revision that can't be found */
export async function chooseBase(
  plan: Plan,
  repository: Repository,
  host: Host
): Promise<NamedBase | NoBase> {
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
      return onBranch(
        event.baseRef,
        await pullRequestBase(
          repository,
          { headCommit: event.headSha, baseBranch: event.baseRef },
          remote
        )
      )
    case 'push': {
      const [, branch] = /^refs\/heads\/(.+)$/.exec(event.ref) ?? []
      if (branch === undefined) return onlyCeilings('a tag')
      const before = { before: event.before ?? '', forced: event.forced }
      return onBranch(branch, await pushBase(repository, before, remote))
    }
    case 'other':
      return event.name === 'merge_group'
        ? onlyCeilings('a merge queue')
        : onlyCeilings(`the event ${event.name}`)
    case 'schedule':
      return onlyCeilings('a schedule')
    case undefined:
      return { missing: 'only ceilings are judged without --base' }
    default:
      return onlyCeilings('the event of this run')
  }
}

function onBranch(branch: string, base: Base | NoBase): NamedBase | NoBase {
  return 'missing' in base ? base : { ...base, branch }
}

function onlyCeilings(where: string): NoBase {
  const missing = `on ${where} only ceilings are judged; the input base names what to compare with`
  return { missing }
}
