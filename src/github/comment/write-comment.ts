// Single writes of the comment. The API has no conditional write, so
// results say what happened between reading and writing.
import { setTimeout as pause } from 'node:timers/promises'
import type { GitHubClient } from '../client.ts'
import { isMarked, isOfSameRun, isOlder, type Marker } from './marker.ts'
import type { NewerRuns } from './newer-run.ts'
import type { OwnComment } from './own-comments.ts'
import { refusalOf, UnusableAnswer } from '../refusal.ts'

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
  /** Whether a comment of this very run may give way: a run that is judged from outside may be judged twice. */
  readonly rewrites: boolean
  /** Until an update is read again; longer than a write of another run takes. Default 2,000. */
  readonly recheckMilliseconds?: number
}

export interface WrittenComment {
  readonly kind: 'written'
  readonly url: string
}

/** A newer run, or another job, has written it meanwhile. */
export interface NewerComment {
  readonly kind: 'newer'
}

/** It was listed, and is not found. */
export interface MissingComment {
  readonly kind: 'gone'
  readonly id: number
  readonly error: unknown
}

/** Whether another job, or another step, of this run wrote a comment. */
export function isOfOther(
  current: string,
  { marker, body, rewrites }: CommentRequest
): boolean {
  return !rewrites && current !== body && isOfSameRun(current, marker)
}

/** Creates a comment, in one attempt. */
export async function createComment(
  client: GitHubClient,
  { owner, repo, number, body }: CommentRequest
): Promise<WrittenComment> {
  const { data } = await client.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
    request: { retries: 0 }
  })
  return { kind: 'written', url: urlOf(data) }
}

/** Reads a comment once more, as the list may be old by now, and writes; in one attempt. */
export async function updateComment(
  client: GitHubClient,
  request: CommentRequest,
  { id }: OwnComment,
  isOfNewer: NewerRuns
): Promise<WrittenComment | NewerComment | MissingComment> {
  const { owner, repo, body } = request
  const comment = { owner, repo, comment_id: id, request: { retries: 0 } }
  try {
    const now = bodyOf((await client.rest.issues.getComment(comment)).data)
    if ((await isOfNewer(now)) || isOfOther(now, request)) {
      return { kind: 'newer' }
    }
    const { data } = await client.rest.issues.updateComment({
      ...comment,
      body
    })
    return { kind: 'written', url: urlOf(data) }
  } catch (error) {
    if (refusalOf(error, '', '').status === 404)
      return { kind: 'gone', id, error }
    throw error
  }
}

/** Whether nobody who had read it before has written over it since: an older run, or another job. */
export async function isStillOwn(
  client: GitHubClient,
  request: CommentRequest,
  { id }: OwnComment
): Promise<boolean> {
  const { owner, repo, marker, recheckMilliseconds = 2000 } = request
  await pause(recheckMilliseconds)
  const comment = { owner, repo, comment_id: id, request: { retries: 0 } }
  try {
    const now = bodyOf((await client.rest.issues.getComment(comment)).data)
    return (
      isMarked(now, marker) && !isOlder(now, marker) && !isOfOther(now, request)
    )
  } catch {
    // Somebody has removed it, and may; or it is left as it was written.
    return true
  }
}

/** Removes comments of ours that another one replaces; a later run tries again. */
export async function removeComments(
  client: GitHubClient,
  { owner, repo }: CommentRequest,
  comments: readonly OwnComment[]
): Promise<void> {
  for (const { id } of comments) {
    const comment = { owner, repo, comment_id: id }
    await client.rest.issues.deleteComment(comment).catch(() => {})
  }
}

function bodyOf(data: { readonly body?: string | null }): string {
  if (typeof data?.body !== 'string') {
    throw new UnusableAnswer('the comment is not readable')
  }
  return data.body
}

function urlOf(data: { readonly html_url?: string }): string {
  if (typeof data?.html_url !== 'string') {
    throw new UnusableAnswer('the answer is not readable')
  }
  return data.html_url
}
