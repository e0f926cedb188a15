// When the head commit of a pull request arrived in it, by the platform's clock.
//
// 1. A commit that the pull request was opened with arrived when it was created.
// 2. Any other arrived when it was pushed to the head branch: the head repository's
//    activity lists the pushes of a branch by the commit that each left at its tip. The
//    last one counts, since a force-push may bring a commit back.
// 3. Where the activity can't be read, the first run of this pull request for the
//    commit stands for the push, or a later force-push.
// 4. What was pushed while the pull request was closed arrived when it was reopened.
//
// Git's own dates are whatever the author writes, and never asked for.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { readAnswer } from '../read-answer.ts'
import { UnusableAnswer } from '../refusal.ts'
import { timeOf } from './timeline.ts'
import type { TimelineEvent } from './timeline.ts'

export interface ArrivalRequest {
  readonly owner: string
  readonly repo: string
  /** Of the pull request. */
  readonly number: number
  /** The commit at its tip. */
  readonly head: string
  /** Whether the event is that the pull request was opened, with this commit. */
  readonly isOpening?: boolean
}

const pullSchema = v.object({
  created_at: v.string(),
  head: v.object({
    ref: v.string(),
    repo: v.nullable(
      v.object({
        id: v.number(),
        name: v.string(),
        owner: v.object({ login: v.string() })
      })
    )
  })
})

/** Where the commits of a pull request are pushed. */
interface HeadBranch {
  /** Name without `refs/heads/`. */
  readonly ref: string
  readonly id: number
  readonly owner: string
  readonly repo: string
}

/**
 * Milliseconds since 1970.
 * @param timeline of this pull request
 * @throws octokit's error, or UnusableAnswer where nothing says when it arrived
 */
export async function arrivalOf(
  client: GitHubClient,
  request: ArrivalRequest,
  timeline: readonly TimelineEvent[]
): Promise<number> {
  const { owner, repo, number, head, isOpening = false } = request
  const { data } = await client.rest.pulls.get({
    owner,
    repo,
    pull_number: number
  })
  const pull = readAnswer(pullSchema, data)
  const created = knownTime(pull.created_at)
  const branch: HeadBranch | null = pull.head.repo && {
    ref: pull.head.ref,
    id: pull.head.repo.id,
    owner: pull.head.repo.owner.login,
    repo: pull.head.repo.name
  }
  const pushed =
    branch && (await lastPush(client, branch, head).catch(() => null))
  if (pushed !== null) return whileOpen(Math.max(created, pushed), timeline)
  const seen = isOpening
    ? created
    : await firstRun(client, request, branch, created)
  const forced = timeline
    .filter(({ event }) => event === 'head_ref_force_pushed')
    .map(({ at }) => at)
  return whileOpen(Math.max(created, seen, ...forced), timeline)
}

const activitySchema = v.array(
  v.object({
    ref: v.string(),
    after: v.string(),
    timestamp: v.string(),
    activity_type: v.string()
  })
)

/** Pages of 100 that are read of a branch's activity, newest first. */
const maxPages = 10

/** When a branch last came to a commit; null where its activity doesn't have it. */
async function lastPush(
  client: GitHubClient,
  { owner, repo, ref: name }: HeadBranch,
  head: string
): Promise<number | null> {
  const ref = `refs/heads/${name}`
  let after: string | null = null
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await client.rest.repos.listActivities({
      owner,
      repo,
      ref,
      per_page: 100,
      ...(after === null ? {} : { after })
    })
    const times = readAnswer(activitySchema, data)
      .filter(
        (activity) =>
          activity.ref === ref &&
          activity.after === head &&
          activity.activity_type !== 'branch_deletion'
      )
      .map(({ timestamp }) => knownTime(timestamp))
    if (times.length > 0) return Math.max(...times)
    after = nextCursor(headers.link ?? '')
    if (after === null) return null
  }
  return null
}

function nextCursor(link: string): string | null {
  const [, next] = /<([^>]{1,4000})>; rel="next"/.exec(link) ?? []
  if (next === undefined || !URL.canParse(next)) return null
  return new URL(next).searchParams.get('after')
}

const runsSchema = v.object({
  total_count: v.number(),
  workflow_runs: v.array(
    v.object({
      event: v.string(),
      head_sha: v.string(),
      head_branch: v.nullable(v.string()),
      created_at: v.string(),
      head_repository: v.nullable(v.object({ id: v.number() }))
    })
  )
})

/**
 * When the first run of this pull request for the commit was created: a run of
 * another one has another branch, head repository, or is older than this one.
 */
async function firstRun(
  client: GitHubClient,
  { owner, repo, head }: ArrivalRequest,
  branch: HeadBranch | null,
  created: number
): Promise<number> {
  const list = async (page: number) => {
    const { data } = await client.rest.actions.listWorkflowRunsForRepo({
      owner,
      repo,
      head_sha: head,
      event: 'pull_request',
      per_page: 100,
      page
    })
    return readAnswer(runsSchema, data)
  }
  const first = await list(1)
  // The oldest are on the last page, of which the server gives ten.
  const last = Math.min(Math.ceil(first.total_count / 100), 10)
  const runs =
    last > 1
      ? [...first.workflow_runs, ...(await list(last)).workflow_runs]
      : first.workflow_runs
  const times = runs
    .filter(
      (run) =>
        run.event === 'pull_request' &&
        run.head_sha === head &&
        run.head_branch === branch?.ref &&
        run.head_repository?.id === branch.id
    )
    .map((run) => knownTime(run.created_at))
    .filter((time) => time >= created)
  if (times.length === 0) {
    throw new UnusableAnswer('neither a push nor a run of it is known')
  }
  return Math.min(...times)
}

/** When the pull request was reopened, where it was closed at that time; Infinity: it still is. */
function whileOpen(time: number, timeline: readonly TimelineEvent[]): number {
  let closed: number | null = null
  const states = timeline
    .filter(({ event }) => event === 'closed' || event === 'reopened')
    .toSorted((a, b) => a.at - b.at)
  for (const { event, at } of states) {
    if (event === 'closed') closed ??= at
    else {
      if (closed !== null && closed <= time && time < at) return at
      closed = null
    }
  }
  return closed !== null && closed <= time ? Number.POSITIVE_INFINITY : time
}

/** @throws UnusableAnswer for what is not a time: it would be before everything */
function knownTime(text: string): number {
  const time = timeOf(text)
  if (time === 0) throw new UnusableAnswer('a time is not readable')
  return time
}
