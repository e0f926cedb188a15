// Reads overrides from the platform, with everybody who may have written
// them.
import { trailerReason } from '../../core/policy/override.ts'
import type {
  OverrideClaim,
  OverrideRules
} from '../../core/policy/override.ts'
import type { ArrivalRequest } from './arrival.ts'
import type { GitHubClient } from '../client.ts'
import { UnusableAnswer } from '../refusal.ts'
import { timeOf } from './timeline.ts'
import type { TimelineEvent } from './timeline.ts'

export interface OverrideRequest extends ArrivalRequest {
  readonly rules: OverrideRules
}

export interface OverrideDraft {
  readonly kind: OverrideClaim['kind']
  readonly reason: string
  readonly logins: readonly string[]
  /** Milliseconds since 1970; null for a commit, which is its own. */
  readonly at: number | null
  readonly isHead: boolean
}

/** The label, by whoever put it there last. */
export function draftsOfLabel(
  timeline: readonly TimelineEvent[],
  { rules }: Pick<OverrideRequest, 'rules'>
): OverrideDraft[] {
  if (rules.label === '') return []
  const budgetLabel = rules.label.toLowerCase()
  let given: OverrideDraft | null = null
  for (const { event, label, actor, at } of timeline) {
    if (label.toLowerCase() !== budgetLabel) continue
    if (event === 'unlabeled') given = null
    if (event !== 'labeled') continue
    given = {
      kind: 'label',
      reason: rules.label,
      logins: actor === '' ? [] : [actor],
      at,
      isHead: false
    }
  }
  return given === null ? [] : [given]
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
  return commits.flatMap((commit): OverrideDraft[] => {
    const message: unknown = commit?.commit?.message
    if (typeof message !== 'string') {
      throw new UnusableAnswer('a commit is not readable')
    }
    const reason = trailerReason(message)
    if (reason === null) return []
    const committer = commit.committer?.login
    const login = committer === webCommitter ? commit.author?.login : committer
    const verified = commit.commit.verification?.verified === true
    return [
      {
        kind: 'commit',
        reason,
        logins: verified && login !== undefined ? [login] : [],
        at: null,
        isHead: commit.sha === head
      }
    ]
  })
}
