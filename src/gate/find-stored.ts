// Looks for a stored measurement of the base: of the commit itself in every
// store, then, where the user wants that, of its nearest recorded ancestor.
import type { Base } from '../git/base.ts'
import { ancestorsOf } from '../git/ancestors.ts'
import { ensureCommit } from '../git/fetch.ts'
import type { Plan } from '../plan/plan.ts'
import type { Baseline } from '../report/report.ts'
import { artifactStore } from './artifact-store.ts'
import { cacheStore } from './cache-store.ts'
import type { Host } from './host.ts'
import { baselineOf, commitCount, type Store, type Stored } from './stored.ts'
import type { Subject } from './subject.ts'

/** Commits before the base that may stand in for it. */
const mostAncestors = 50

export interface StoredSearch {
  readonly found: {
    readonly stored: Stored
    readonly baseline: Baseline
  } | null
  /** Why each store gave nothing, clauses. */
  readonly reasons: readonly string[]
  /** What a reader of the report must see: stored things that were not believed. */
  readonly notices: readonly string[]
}

export async function findStored(
  plan: Plan,
  subject: Subject,
  base: Base,
  host: Host
): Promise<StoredSearch> {
  const { baseline: choice } = plan
  const { environment, trust } = host
  const stores = [
    ...(choice.artifact
      ? [artifactStore(host.pushArtifacts, baseBranch(plan, host))]
      : []),
    ...(choice.cache ? [cacheStore(trust.verifier, { environment })] : [])
  ]
  const identity = {
    repository: host.repository,
    commit: base.commit,
    key: plan.key,
    fingerprint: subject.opened.fingerprint
  }
  const reasons: string[] = []
  const notices: string[] = []
  /** Those in which an earlier commit may be looked for. */
  const open: Store[] = []
  for (const store of stores) {
    const answer = await store.find(identity, [base.commit])
    if (answer.kind === 'found') {
      return {
        found: {
          stored: answer,
          baseline: baselineOf(answer, base, 0)
        },
        reasons,
        notices
      }
    }
    reasons.push(answer.why)
    if (answer.kind === 'refused') notices.push(answer.why)
    if (answer.kind === 'miss') open.push(store)
  }
  if (!choice.ancestor || open.length === 0) {
    return { found: null, reasons, notices }
  }
  const { repository } = subject
  const ensured = await ensureCommit(repository, base.commit, host.token)
  const ancestors =
    'missing' in ensured
      ? []
      : await ancestorsOf(repository, base.commit, mostAncestors, host.token)
  for (const store of ancestors.length === 0 ? [] : open) {
    const answer = await store.find(identity, ancestors)
    if (answer.kind === 'found') {
      const distance = ancestors.indexOf(answer.entry.commit) + 1
      const found = {
        stored: answer,
        baseline: baselineOf(answer, base, distance)
      }
      notices.push(ancestorNotice(base, distance))
      return { found, reasons, notices }
    }
    reasons.push(answer.why)
    if (answer.kind === 'refused') notices.push(answer.why)
  }
  return { found: null, reasons, notices }
}

/** The branch whose pushes measured the base. */
function baseBranch(plan: Plan, { event }: Host): string {
  if (plan.base.kind !== 'event') {
    return plan.base.revision.replace(/^(?:refs\/remotes\/)?origin\//, '')
  }
  switch (event?.kind) {
    case 'pull_request':
      return event.baseRef
    case 'push':
      return event.ref.replace(/^refs\/(?:heads|tags)\//, '')
    default:
      return ''
  }
}

function ancestorNotice({ commit }: Base, distance: number): string {
  return `the base ${commit.slice(0, 7)} has no measurement: compared with the nearest recorded ancestor, so that ${commitCount(distance)} of the base branch count as growth here, too`
}
