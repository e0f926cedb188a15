// Lists the comments of a pull request that this token wrote for one job,
// over all pages.
import type { GitHubClient } from '../client.ts'
import { isAdoptable, isMarked, type Marker } from './marker.ts'
import { UnusableAnswer } from '../refusal.ts'

export interface OwnComment {
  readonly id: number
  readonly body: string
  readonly url: string
}

export interface CommentPlace {
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  readonly marker: Marker
}

/** 50,000 comments. */
const maxPages = 500

interface MarkedComment extends OwnComment {
  readonly login: string
  readonly isBot: boolean
}

/**
 * Those that begin with our marker and are by our token, oldest first. Where there
 * is none, the one that may be taken over; of several nobody knows whose they are.
 * @throws octokit's error, or UnusableAnswer
 */
export async function ownComments(
  client: GitHubClient,
  place: CommentPlace
): Promise<readonly OwnComment[]> {
  const marked = await markedComments(client, place)
  if (marked.length === 0) return []
  const logins = await ownLogins(client)
  const ours = marked
    .filter((comment) => logins.some((login) => isBy(comment, login)))
    .toSorted((a, b) => a.id - b.id)
  const own = ours.filter(({ body }) => isMarked(body, place.marker))
  if (own.length > 0) return own
  return ours.length === 1 ? ours : []
}

async function markedComments(
  client: GitHubClient,
  { owner, repo, number, marker }: CommentPlace
): Promise<readonly MarkedComment[]> {
  const comments: MarkedComment[] = []
  // Not octokit's own paging: it takes an answer that was cut off for an empty list.
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await client.rest.issues.listComments({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page
    })
    const list: unknown = data
    if (!Array.isArray(list)) {
      throw new UnusableAnswer('the list of comments is not readable')
    }
    comments.push(
      ...data
        .filter(
          ({ body }) =>
            isMarked(body ?? '', marker) || isAdoptable(body ?? '', marker)
        )
        .map((comment) => ({
          id: comment.id,
          body: comment.body ?? '',
          url: comment.html_url,
          login: comment.user?.login ?? '',
          isBot: comment.user?.type === 'Bot'
        }))
    )
    if (!/rel="next"/.test(headers.link ?? '')) return comments
  }
  throw new UnusableAnswer('the list of comments does not end')
}

/**
 * Who a workflow's token is, on GitHub, on Gitea (models/user/user_system.go
 * there) and on Forgejo.
 */
const workflowBots = ['github-actions[bot]', 'gitea-actions', 'forgejo-actions']

/**
 * Who the token is. GitHub's workflow token may not ask REST, but GraphQL; Gitea
 * and Forgejo have no GraphQL, but answer REST. Where nobody says it, it is
 * taken for a workflow's token.
 */
async function ownLogins(client: GitHubClient): Promise<readonly string[]> {
  const queries = [
    async (): Promise<unknown> => {
      const { viewer } = await client.graphql<{
        readonly viewer?: { readonly login?: unknown }
      }>('query { viewer { login } }')
      return viewer?.login
    },
    async (): Promise<unknown> =>
      (await client.rest.users.getAuthenticated()).data?.login
  ]
  for (const ask of queries) {
    const login = await ask().catch(() => '')
    if (typeof login === 'string' && login !== '') return [login]
  }
  return workflowBots
}

/** GraphQL and REST differ in whether a bot's name ends in `[bot]`. */
function isBy(comment: MarkedComment, login: string): boolean {
  return comment.isBot
    ? withoutSuffix(comment.login) === withoutSuffix(login)
    : comment.login === login
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '')
}
