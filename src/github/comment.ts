// One comment per pull request and key: found over all pages, only ever our
// own, updated in place. That it cannot be written never changes a verdict.
import type { GitHubClient } from './client.ts'
import { isMarked, isNewer, markerLine } from './marker.ts'
import type { Marker } from './marker.ts'
import { refusalOf, UnusableAnswer } from './refusal.ts'
import type { Refusal } from './refusal.ts'

export interface CommentRequest {
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  readonly marker: Marker
  /** Markdown that begins with `markerLine(marker)`. */
  readonly body: string
  /** Nothing changed: update a comment that is there, but create none. */
  readonly quiet: boolean
}

export type CommentResult =
  | {
      readonly state: 'created' | 'updated' | 'unchanged'
      readonly url: string
    }
  | { readonly state: 'skipped'; readonly reason: string }
  | ({ readonly state: 'refused' } & Refusal)

/** 50,000 comments. */
const mostPages = 500

interface Existing {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly login: string
  readonly isBot: boolean
}

/** Creates or updates the comment; whatever goes wrong is in the result. */
export async function putComment(
  client: GitHubClient,
  request: CommentRequest
): Promise<CommentResult> {
  if (!request.body.startsWith(markerLine(request.marker))) {
    throw new Error('a comment must begin with its marker')
  }
  try {
    const own = await findOwn(client, request)
    return own === null
      ? await create(client, request)
      : await update(client, request, own)
  } catch (error) {
    const refusal = refusalOf(
      error,
      'write the comment',
      'pull-requests: write'
    )
    return { state: 'refused', ...refusal }
  }
}

async function update(
  client: GitHubClient,
  request: CommentRequest,
  own: Existing
): Promise<CommentResult> {
  if (isNewer(own.body, request.marker)) {
    return {
      state: 'skipped',
      reason: 'the comment is of a newer run, and stays'
    }
  }
  if (own.body === request.body) return { state: 'unchanged', url: own.url }
  const { owner, repo, body } = request
  const { data } = await client.rest.issues.updateComment({
    owner,
    repo,
    comment_id: own.id,
    body
  })
  return { state: 'updated', url: urlOf(data) }
}

/**
 * Creating is not repeated blindly: after an answer that was lost, the comment
 * may be there.
 */
async function create(
  client: GitHubClient,
  request: CommentRequest
): Promise<CommentResult> {
  if (request.quiet) {
    return {
      state: 'skipped',
      reason: 'nothing changed, and there is no comment to update'
    }
  }
  try {
    return await createOnce(client, request)
  } catch (error) {
    const { status } = refusalOf(error, '', '')
    if (status !== null && status < 500) throw error
    const own = await findOwn(client, request)
    return own === null
      ? await createOnce(client, request)
      : { state: 'created', url: own.url }
  }
}

async function createOnce(
  client: GitHubClient,
  { owner, repo, number, body }: CommentRequest
): Promise<CommentResult> {
  const { data } = await client.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
    request: { retries: 0 }
  })
  return { state: 'created', url: urlOf(data) }
}

/** The first comment with our marker that our token wrote; null when there is none. */
async function findOwn(
  client: GitHubClient,
  request: CommentRequest
): Promise<Existing | null> {
  const marked = await markedComments(client, request)
  if (marked.length === 0) return null
  const logins = await ownLogins(client)
  return (
    marked.find((comment) => logins.some((login) => isBy(comment, login))) ??
    null
  )
}

async function markedComments(
  client: GitHubClient,
  { owner, repo, number, marker }: CommentRequest
): Promise<readonly Existing[]> {
  const found: Existing[] = []
  // Not octokit's own paging: it takes an answer that was cut off for an empty list.
  for (let page = 1; page <= mostPages; page += 1) {
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
    found.push(
      ...data
        .filter(({ body }) => isMarked(body ?? '', marker.commentKey))
        .map((comment) => ({
          id: comment.id,
          body: comment.body ?? '',
          url: comment.html_url,
          login: comment.user?.login ?? '',
          isBot: comment.user?.type === 'Bot'
        }))
    )
    if (!/rel="next"/.test(headers.link ?? '')) return found
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
  const asked = [
    async (): Promise<unknown> => {
      const { viewer } = await client.graphql<{
        readonly viewer?: { readonly login?: unknown }
      }>('query { viewer { login } }')
      return viewer?.login
    },
    async (): Promise<unknown> =>
      (await client.rest.users.getAuthenticated()).data?.login
  ]
  for (const ask of asked) {
    const login = await ask().catch(() => '')
    if (typeof login === 'string' && login !== '') return [login]
  }
  return workflowBots
}

/** GraphQL and REST differ in whether a bot's name ends in `[bot]`. */
function isBy(comment: Existing, login: string): boolean {
  return comment.isBot
    ? withoutSuffix(comment.login) === withoutSuffix(login)
    : comment.login === login
}

function withoutSuffix(login: string): string {
  return login.replace(/\[bot\]$/, '')
}

function urlOf(data: { readonly html_url?: string }): string {
  if (typeof data.html_url !== 'string') {
    throw new UnusableAnswer('the answer is not readable')
  }
  return data.html_url
}
