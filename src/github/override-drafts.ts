// Overrides as the platform has them, with everybody who may have written them.
import { trailerReason } from '../policy/override.ts'
import type { OverrideClaim, OverrideRules } from '../policy/override.ts'
import type { GitHubClient } from './client.ts'
import { UnusableAnswer } from './refusal.ts'
import { timeOf } from './time.ts'

export interface OverrideRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The commit at the tip of the pull request. */
  readonly head: string
  readonly rules: OverrideRules
}

/** Pages of 100 that are read of one list. */
const mostPages = 30

export interface OverrideDraft {
  readonly kind: OverrideClaim['kind']
  readonly reason: string
  readonly logins: readonly string[]
  /** Milliseconds since 1970; null for a commit, which is its own. */
  readonly at: number | null
  readonly isHead: boolean
}

/** The label, by whoever put it there last. */
export async function draftsOfLabel(
  client: GitHubClient,
  { owner, repo, number, rules }: OverrideRequest
): Promise<OverrideDraft[]> {
  if (rules.label === '') return []
  const wanted = rules.label.toLowerCase()
  let given: OverrideDraft | null = null
  for (let page = 1; page <= mostPages; page += 1) {
    const { data, headers } = await client.rest.issues.listEventsForTimeline({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page
    })
    const events: unknown = data
    if (!Array.isArray(events)) {
      throw new UnusableAnswer('the timeline is not readable')
    }
    for (const event of events as readonly TimelineEvent[]) {
      if (event?.label?.name?.toLowerCase() !== wanted) continue
      if (event.event === 'unlabeled') given = null
      if (event.event !== 'labeled') continue
      given = {
        kind: 'label',
        reason: rules.label,
        logins: event.actor?.login ? [event.actor.login] : [],
        at: timeOf(event.created_at),
        isHead: false
      }
    }
    if (!/rel="next"/.test(headers.link ?? '')) return given ? [given] : []
  }
  throw new UnusableAnswer('the timeline does not end')
}

interface TimelineEvent {
  readonly event?: string
  readonly created_at?: string
  readonly actor?: { readonly login?: string } | null
  readonly label?: { readonly name?: string }
}

const textQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      body createdAt lastEditedAt
      author { login }
      userContentEdits(first: 100) {
        totalCount
        nodes { editor { login } }
      }
    }
  }
}`

interface TextAnswer {
  readonly repository?: {
    readonly pullRequest?: {
      readonly body?: string
      readonly createdAt?: string
      readonly lastEditedAt?: string | null
      readonly author?: { readonly login?: string } | null
      readonly userContentEdits?: {
        readonly totalCount?: number
        readonly nodes?: readonly {
          readonly editor?: { readonly login?: string } | null
        }[]
      } | null
    } | null
  } | null
}

/**
 * The text of a pull request is the work of its author and of all who edited
 * it: which of them wrote the line isn't known, so it counts where all may.
 */
export async function draftsOfDescription(
  client: GitHubClient,
  { owner, repo, number }: OverrideRequest
): Promise<OverrideDraft[]> {
  const answer = await client.graphql<TextAnswer>(textQuery, {
    owner,
    repo,
    number
  })
  const pull = answer?.repository?.pullRequest
  if (typeof pull?.body !== 'string') {
    throw new UnusableAnswer('the answer has no text')
  }
  const reason = trailerReason(pull.body)
  if (reason === null) return []
  const edits = pull.userContentEdits
  const editors = edits?.nodes ?? []
  const complete = (edits?.totalCount ?? 0) === editors.length
  const logins = [
    pull.author?.login,
    ...editors.map(({ editor }) => editor?.login)
  ]
  // A deleted account, or more edits than were listed: nobody is proved.
  const known = complete && logins.every((login) => Boolean(login))
  return [
    {
      kind: 'description',
      reason,
      logins: known
        ? [...new Set(logins.filter((login) => login !== undefined))]
        : [],
      at: timeOf(pull.lastEditedAt ?? pull.createdAt),
      isHead: false
    }
  ]
}

/** GitHub's own account, which signs what users commit on its pages. */
const webCommitter = 'web-flow'

/** Who made a commit is known by its verified signature alone. */
export async function draftsOfCommits(
  client: GitHubClient,
  { owner, repo, number, head, rules }: OverrideRequest
): Promise<OverrideDraft[]> {
  const commits = rules.sticky
    ? (
        await client.rest.pulls.listCommits({
          owner,
          repo,
          pull_number: number,
          per_page: 100
        })
      ).data
    : [(await client.rest.repos.getCommit({ owner, repo, ref: head })).data]
  if (!Array.isArray(commits)) {
    throw new UnusableAnswer('the list of commits is not readable')
  }
  return commits.flatMap((one): OverrideDraft[] => {
    const message: unknown = one?.commit?.message
    if (typeof message !== 'string') {
      throw new UnusableAnswer('a commit is not readable')
    }
    const reason = trailerReason(message)
    if (reason === null) return []
    const committer = one.committer?.login
    const login = committer === webCommitter ? one.author?.login : committer
    const verified = one.commit.verification?.verified === true
    return [
      {
        kind: 'commit',
        reason,
        logins: verified && login !== undefined ? [login] : [],
        at: null,
        isHead: one.sha === head
      }
    ]
  })
}
