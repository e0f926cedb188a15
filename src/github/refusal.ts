// Turns a failed call to GitHub into one sentence with what to do.
import { plainSentence } from '../core/text/escape.ts'
import { messageOf } from '../core/user-error.ts'

export interface Refusal {
  /** HTTP status; null when there was no usable answer. */
  readonly status: number | null
  /** One sentence: what failed, why, and what to do. */
  readonly message: string
}

/** An answer that is not what GitHub's description says. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer'
}

/**
 * @param doing what was attempted, e.g. `post the comment`
 * @param permission what the job's `permissions:` needs for it
 */
export function refusalOf(
  thrown: unknown,
  doing: string,
  permission: string
): Refusal {
  const status = statusOf(thrown)
  const message = plainSentence(messageOf(thrown), 300)
  const advice = adviceFor(status, message, permission)
  const why = status === null ? message : `${status}: ${message}`
  return { status, message: `could not ${doing} (${why}); ${advice}` }
}

function adviceFor(
  status: number | null,
  message: string,
  permission: string
): string {
  if (status === 401) return 'the token is not valid: check the token input'
  if (status === 403 && /locked/i.test(message))
    return 'unlock the conversation'
  if (status === 429 || (status === 403 && /rate limit|abuse/i.test(message))) {
    return 'it is rate-limited: the next run tries again'
  }
  if (status === 403) {
    return `the token may not: give the job "permissions: ${permission}"; in a pull request from a fork the token can only read`
  }
  if (status === 404 || status === 410) {
    return `it is not there, or the token may not see it: give the job "permissions: ${permission}"`
  }
  if (status === 422)
    return 'GitHub does not accept the content: please report this'
  if (status === null) return 'check the network, and GITHUB_API_URL'
  return 'GitHub has a problem: run the job again'
}

/** The status of an answer; octokit gives 500 to what never was answered. */
function statusOf(thrown: unknown): number | null {
  if (typeof thrown !== 'object' || thrown === null) return null
  if (!('status' in thrown) || typeof thrown.status !== 'number') return null
  const answered = 'response' in thrown && thrown.response !== undefined
  return answered ? thrown.status : null
}
