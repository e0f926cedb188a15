// One comment per pull request, key and job: only ever our own, updated in place, and
// never by an older run over a newer one, nor by another job of the same run. The API
// has no conditional write, so runs at the same time agree by what they read: the
// oldest comment is the one, the newest run that exists has the last word. That it
// cannot be written never changes a verdict.
import type { GitHubClient } from '../client.ts'
import { markerLine } from './marker.ts'
import { newerRuns, type NewerRuns } from './newer-run.ts'
import { ownComments, type OwnComment } from './own-comments.ts'
import { refusalOf, UnusableAnswer } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'
import {
  createComment,
  isStillOwn,
  isOfOther,
  removeComments,
  updateComment,
  type CommentRequest,
  type MissingComment,
  type NewerComment,
  type WrittenComment
} from './write-comment.ts'

export type { CommentRequest } from './write-comment.ts'

/** What became of a comment that may be written. */
type CommentState = 'created' | 'updated' | 'unchanged'

export type CommentResult =
  | { readonly state: CommentState; readonly url: string }
  | { readonly state: 'skipped'; readonly reason: string }
  | ({ readonly state: 'refused' } & Refusal)

/** Writes, with what another run did meanwhile, before it is left as it is. */
const maxRounds = 5
/** Writes that may fail by the network or the server. */
const maxFailures = 2

/** Creates or updates the comment; whatever goes wrong is in the result. */
export async function putComment(
  client: GitHubClient,
  request: CommentRequest
): Promise<CommentResult> {
  if (!request.body.startsWith(markerLine(request.marker))) {
    throw new Error('a comment must begin with its marker')
  }
  try {
    return await converge(client, request)
  } catch (error) {
    const refusal = refusalOf(
      error,
      'write the comment',
      'pull-requests: write'
    )
    return { state: 'refused', ...refusal }
  }
}

/** A write is not repeated blindly: the comments are read again before each. */
async function converge(
  client: GitHubClient,
  request: CommentRequest
): Promise<CommentResult> {
  const { owner, repo, number, marker, body, quiet } = request
  const place = { owner, repo, number, marker }
  const isOfNewer = newerRuns(client, place, marker)
  let did: CommentState = 'unchanged'
  /** '' until a write has succeeded. */
  let url = ''
  let failures = 0
  let gone: MissingComment | null = null
  for (let round = 1; round <= maxRounds; round += 1) {
    const own = await readOwn(client, place, url !== '')
    if (own === null) break
    const [first, ...others] = own
    const blocked = await makeWay(client, request, own, isOfNewer)
    if (blocked !== null) return blocked
    if (first === undefined && quiet) return nothingToSay
    if (first !== undefined && first.id === gone?.id) throw gone.error
    if (first?.body === body) {
      await removeComments(client, request, others)
      return { state: did, url: first.url }
    }
    did = first === undefined ? 'created' : 'updated'
    let written: WrittenComment | NewerComment | MissingComment
    try {
      written =
        first === undefined
          ? await createComment(client, request)
          : await updateComment(client, request, first, isOfNewer)
    } catch (error) {
      failures += 1
      if (!mayBeRepeated(error) || failures > maxFailures) throw error
      continue
    }
    if (written.kind === 'newer') continue
    if (written.kind === 'gone') {
      gone = written
      continue
    }
    url = written.url
    // After creating, the list shows whether another run has created one, too.
    if (first === undefined) continue
    await removeComments(client, request, others)
    if (await isStillOwn(client, request, first)) break
  }
  if (url === '') throw new UnusableAnswer('it changes whenever it is read')
  return { state: did, url }
}

/**
 * Where the comment belongs to another run or job: removes ours, and says so.
 * @returns null where it may be written
 */
async function makeWay(
  client: GitHubClient,
  request: CommentRequest,
  own: readonly OwnComment[],
  isOfNewer: NewerRuns
): Promise<CommentResult | null> {
  const [first, ...others] = own
  const { body } = request
  const isOurs = (comment: OwnComment) => comment.body === body
  if (await hasNewer(own, isOfNewer)) {
    // The newer run writes to the first one; ours is one too many.
    await removeComments(client, request, others.filter(isOurs))
    return newerStays
  }
  if (
    first?.body !== body &&
    own.some((comment) => isOfOther(comment.body, request))
  ) {
    await removeComments(client, request, own.filter(isOurs))
    return nameTaken
  }
  return null
}

async function hasNewer(
  comments: readonly OwnComment[],
  isOfNewer: NewerRuns
): Promise<boolean> {
  for (const { body } of comments) {
    if (await isOfNewer(body)) return true
  }
  return false
}

/** The network or the server failed, and not what was asked for. */
function mayBeRepeated(error: unknown): boolean {
  const { status } = refusalOf(error, '', '')
  return status === null || status >= 500
}

const nameTaken: CommentResult = {
  state: 'refused',
  status: null,
  message:
    'another job or step of this run wrote the comment of this name, which stays: give each its own key'
}

const newerStays: CommentResult = {
  state: 'skipped',
  reason: 'the comment is of a newer run, and stays'
}

const nothingToSay: CommentResult = {
  state: 'skipped',
  reason: 'nothing changed, and there is no comment to update'
}

/** null where it is written already and can't be read again. */
async function readOwn(
  client: GitHubClient,
  place: Parameters<typeof ownComments>[1],
  isWritten: boolean
): Promise<readonly OwnComment[] | null> {
  try {
    return await ownComments(client, place)
  } catch (error) {
    if (isWritten) return null
    throw error
  }
}
