// Looks for a stored measurement of the base: of the commit itself in every
// store, then, if the user allows it, of its nearest recorded ancestor.
import type { Base, NamedBase } from '../../git/history/base.ts'
import { ancestorsOf } from '../../git/history/ancestors.ts'
import { ensureCommit } from '../../git/fetch.ts'
import type { Repository } from '../../git/git.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Baseline } from '../../core/model/report.ts'
import { artifactStore } from './artifact-store.ts'
import { cacheStore } from './cache-store.ts'
import { fileStore } from './file-store.ts'
import { isOfModule, type FormerRecord } from './former-record.ts'
import type { Host } from '../services.ts'
import {
  baselineOf,
  commitCount,
  type Store,
  type StoredEntry,
  type RecordQuery
} from './store.ts'

/** Commits before the base that may stand in for it. */
const maxAncestors = 50

export interface StoredSearch {
  readonly match: {
    readonly stored: StoredEntry
    readonly baseline: Baseline
  } | null
  /** Why each store gave nothing, clauses. */
  readonly reasons: readonly string[]
  /** What a reader of the report must see: stored things that were not believed. */
  readonly notices: readonly string[]
}

export interface ExactSearch extends StoredSearch {
  /** Stores in which an earlier commit may be looked for. */
  readonly open: readonly Store[]
}

/** The job whose records are wanted. */
export interface RecordingJob {
  readonly fingerprint: string
  /** Its leg, where the fingerprint is only that leg's claim; else null. */
  readonly leg: string | null
  /** What 0.1 may have recorded of it, where nothing else is found. */
  readonly former: FormerRecord | null
}

/** Looks for the base itself in every store that the user wants. */
export async function findExact(
  plan: Plan,
  base: NamedBase,
  job: RecordingJob,
  host: Host
): Promise<ExactSearch> {
  const { baseline: choice } = plan
  const { environment, trust } = host
  const { baselineDirectory: directory } = host
  const stores = [
    // What allows nothing that is stored allows no file either.
    ...(directory !== undefined && (choice.artifact || choice.cache)
      ? [fileStore(directory.path)]
      : []),
    ...(choice.artifact
      ? [artifactStore(host.pushArtifacts, base.branch)]
      : []),
    ...(choice.cache ? [cacheStore(trust.verifier, { environment })] : [])
  ]
  const query = recordOf(plan, base, job, host)
  const reasons: string[] = []
  const notices: string[] = []
  const open: Store[] = []
  for (const store of stores) {
    const answer = await store.find(query, [base.commit])
    if (answer.kind === 'found') {
      return {
        match: {
          stored: answer,
          baseline: baselineOf(answer, base, 0)
        },
        reasons,
        notices,
        open
      }
    }
    reasons.push(answer.why)
    if (answer.kind === 'refused') notices.push(answer.why)
    if (answer.kind === 'miss') open.push(store)
  }
  const adopted = await findFormer(job, open, { plan, base, host })
  return { match: adopted, reasons, notices, open }
}

/** What 0.1 recorded of the base; null where that may be another job's. */
async function findFormer(
  { former, leg }: RecordingJob,
  stores: readonly Store[],
  { plan, base, host }: { plan: Plan; base: NamedBase; host: Host }
): Promise<StoredSearch['match']> {
  if (former === null) return null
  const { fingerprint, module } = former
  const query = recordOf(plan, base, { fingerprint, leg }, host)
  for (const store of stores) {
    const answer = await store.find(query, [base.commit])
    if (
      answer.kind === 'found' &&
      isOfModule(answer.entry.measurements, module)
    ) {
      return { stored: answer, baseline: baselineOf(answer, base, 0) }
    }
  }
  return null
}

/** Looks for the base, then for its nearest recorded ancestor where that will do. */
export async function findStored(
  plan: Plan,
  repository: Repository,
  base: NamedBase,
  job: RecordingJob,
  host: Host
): Promise<ExactSearch> {
  const exact = await findExact(plan, base, job, host)
  const { open } = exact
  if (exact.match !== null || !plan.baseline.ancestor || open.length === 0) {
    return exact
  }
  const reasons = [...exact.reasons]
  const notices = [...exact.notices]
  const query = recordOf(plan, base, job, host)
  const ensured = await ensureCommit(repository, base.commit, host.token)
  const ancestors =
    'missing' in ensured
      ? []
      : await ancestorsOf(repository, base.commit, maxAncestors, host.token)
  for (const store of ancestors.length === 0 ? [] : open) {
    const answer = await store.find(query, ancestors)
    if (answer.kind === 'found') {
      const distance = ancestors.indexOf(answer.entry.commit) + 1
      const match = {
        stored: answer,
        baseline: baselineOf(answer, base, distance)
      }
      notices.push(ancestorNotice(base, distance))
      return { match, reasons, notices, open }
    }
    reasons.push(answer.why)
    if (answer.kind === 'refused') notices.push(answer.why)
  }
  return { match: null, reasons, notices, open }
}

/** What the stored measurement of a base is for. */
export function recordOf(
  { key }: Pick<Plan, 'key'>,
  { commit }: Base,
  { fingerprint, leg }: Pick<RecordingJob, 'fingerprint' | 'leg'>,
  { repository }: Pick<Host, 'repository'>
): RecordQuery {
  return { repository, commit, key, fingerprint, legName: leg }
}

function ancestorNotice({ commit }: Base, distance: number): string {
  return `the base ${commit.slice(0, 7)} has no measurement: compared with the nearest recorded ancestor, so that ${commitCount(distance)} of the base branch count as growth here, too`
}
