// Finds what may override a verdict on a pull request: a label by the
// timeline, `Binary-Size: …` in its text or in a commit. Whoever wrote it is
// looked up by the platform's own data, never by what a text says.
import type { OverrideClaim, Writer } from '../../core/policy/override.ts'
import { arrivalOf } from './arrival.ts'
import type { GitHubClient } from '../client.ts'
import {
  draftsOfCommits,
  draftsOfDescription,
  draftsOfLabel,
  type OverrideDraft,
  type OverrideRequest
} from './override-drafts.ts'
import { canWrite } from './permission.ts'
import { refusalOf } from '../refusal.ts'
import { readTimeline } from './timeline.ts'

export interface OverrideClaims {
  readonly claims: readonly OverrideClaim[]
  /** What the platform refused to answer, a sentence each. */
  readonly refusals: readonly string[]
}

/** Never throws for what the platform refuses: what it doesn't answer becomes a notice, and overrides nothing. */
export async function findOverrides(
  client: GitHubClient,
  request: OverrideRequest
): Promise<OverrideClaims> {
  const refusals: string[] = []
  const orRefusal: OrRefusal = async (doing, permission, ask, otherwise) => {
    try {
      return await ask()
    } catch (error) {
      refusals.push(refusalOf(error, doing, permission).message)
      return otherwise
    }
  }
  const timeline = await orRefusal(
    'read the timeline of the pull request',
    'pull-requests: read',
    () => readTimeline(client, request),
    null
  )
  const drafts = await draftsOf(client, request, timeline, orRefusal)
  if (drafts.length === 0) return { claims: [], refusals }
  const needsTime = drafts.some(({ at }) => at !== null)
  const arrived =
    needsTime && !request.rules.sticky && timeline !== null
      ? await orRefusal(
          'ask when the commit arrived in the pull request',
          'contents: read, pull-requests: read, actions: read',
          () => arrivalOf(client, request, timeline),
          null
        )
      : null
  const mayWrite = await permissionsOf(client, request, drafts, orRefusal)
  const claims = drafts.map(
    ({ kind, reason, logins, at, isHead }): OverrideClaim => ({
      kind,
      reason,
      writers: logins.map((login): Writer => ({
        login,
        mayWrite: mayWrite.get(login) ?? null
      })),
      current: at === null ? isHead : arrived === null ? null : at >= arrived
    })
  )
  return { claims, refusals }
}

/** Asks the platform, and notes what it refuses. */
type OrRefusal = <T>(
  doing: string,
  permission: string,
  ask: () => Promise<T>,
  otherwise: T
) => Promise<T>

async function draftsOf(
  client: GitHubClient,
  request: OverrideRequest,
  timeline: Awaited<ReturnType<typeof readTimeline>> | null,
  orRefusal: OrRefusal
): Promise<readonly OverrideDraft[]> {
  return [
    ...draftsOfLabel(timeline ?? [], request),
    ...(await orRefusal(
      'read who wrote the text of the pull request',
      'pull-requests: read',
      () => draftsOfDescription(client, request).catch(withoutGraphql),
      []
    )),
    ...(await orRefusal(
      'read the commits of the pull request',
      'contents: read',
      () => draftsOfCommits(client, request),
      []
    ))
  ]
}

/** Login -> whether it may write; null where that isn't known. */
async function permissionsOf(
  client: GitHubClient,
  request: OverrideRequest,
  drafts: readonly OverrideDraft[],
  orRefusal: OrRefusal
): Promise<ReadonlyMap<string, boolean | null>> {
  const mayWrite = new Map<string, boolean | null>()
  for (const login of new Set(drafts.flatMap(({ logins }) => logins))) {
    mayWrite.set(
      login,
      await orRefusal(
        `ask whether ${login} may write`,
        'metadata: read',
        () => canWrite(client, request, login),
        null
      )
    )
  }
  return mayWrite
}

/** A platform without GraphQL doesn't say who wrote a text, so that none counts. */
function withoutGraphql(error: unknown): [] {
  if (refusalOf(error, '', '').status === 404) return []
  throw error
}
