// Sends JSON to a service of Sigstore, within bounds, and says what was refused.
import * as v from 'valibot'
import { plainSentence } from '../../core/text/escape.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { exchange, type WebAnswer } from '../../host/web.ts'

/** Bytes of an answer. */
const maxAnswerBytes = 1024 * 1024
const maxReason = 300

/**
 * @param path below the service's address
 * @param doing what it is asked for, such as `issue a certificate`
 * @param accepted statuses of answers that are used
 * @throws UserError where there is no such answer
 */
export async function askService(
  base: string,
  path: string,
  content: object | null,
  doing: string,
  accepted: readonly number[]
): Promise<WebAnswer> {
  const { host } = new URL(base)
  const answer = await exchange({
    method: content === null ? 'GET' : 'POST',
    url: `${base}${path}`,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(content === null ? {} : { body: JSON.stringify(content) }),
    maxBytes: maxAnswerBytes
  }).catch((error: unknown) => {
    throw refused(host, doing, messageOf(error))
  })
  if (accepted.includes(answer.status)) return answer
  throw refused(host, doing, `${answer.status}${reasonIn(answer.body)}`)
}

/** Reads what a service answered. */
export function readService<
  Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>
>(
  schema: Schema,
  base: string,
  body: Buffer,
  doing: string
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, parseJson(body))
  if (parsed.success) return parsed.output
  throw unusable(base, doing)
}

/** Of an answer that is not what the service's description says. */
export function unusable(base: string, doing: string): UserError {
  return refused(new URL(base).host, doing, 'its answer is malformed')
}

function refused(host: string, doing: string, why: string): UserError {
  return new UserError(
    `${host} did not ${doing} (${why}): run the job again, or sign with baseline-signing-key`
  )
}

const reasonSchema = v.object({ message: v.string() })

/** What the service says itself; it never has the token, only its claims. */
function reasonIn(body: Buffer): string {
  const parsed = v.safeParse(reasonSchema, parseJson(body))
  return parsed.success
    ? `: ${plainSentence(parsed.output.message, maxReason)}`
    : ''
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
