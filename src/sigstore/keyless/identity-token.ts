// Asks GitHub Actions for a token that names the running workflow (OpenID Connect), which
// a job gets with `id-token: write`.
import * as v from 'valibot'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { ProcessEnvironment } from '../../host/process.ts'
import { exchange } from '../../host/web.ts'

/** Where a job asks for its token. */
export interface TokenSource {
  readonly url: string
  /** Secret: whoever has it can be the workflow. */
  readonly requestToken: string
}

/** @returns null where the platform offers the job no identity */
export function tokenSourceOf(
  environment: ProcessEnvironment
): TokenSource | null {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  const requestToken = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''
  return URL.canParse(url) && requestToken !== '' ? { url, requestToken } : null
}

export interface IdentityToken {
  /** Secret, valid for minutes. */
  readonly text: string
  /** Whom it names. */
  readonly subject: string
  /** Whether anybody may read the repository; false where the token leaves that open. */
  readonly isPublic: boolean
}

/** For whom the token is: every Sigstore expects this. */
const audience = 'sigstore'

const maxAnswerBytes = 64 * 1024

const answerSchema = v.object({
  value: v.pipe(v.string(), v.regex(/^[\w-]+\.[\w-]+\.[\w-]*$/))
})

const claimsSchema = v.object({
  sub: v.pipe(v.string(), v.minLength(1)),
  repository_visibility: v.optional(v.string())
})

/** @throws UserError where there is no usable answer */
export async function requestIdentityToken({
  url,
  requestToken
}: TokenSource): Promise<IdentityToken> {
  const address = new URL(url)
  address.searchParams.set('audience', audience)
  try {
    const { status, body } = await exchange({
      method: 'GET',
      url: address.href,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${requestToken}`
      },
      maxBytes: maxAnswerBytes
    })
    if (status !== 200) throw new Error(`it answered ${status}`)
    return readToken(body)
  } catch (error) {
    throw new UserError(
      `GitHub gave the job no identity token: ${messageOf(error)}; run the job again, and check that it has "permissions: id-token: write"`
    )
  }
}

function readToken(body: Buffer): IdentityToken {
  const answer = v.safeParse(answerSchema, parseJson(body))
  const text = answer.success ? answer.output.value : ''
  const [, payload = ''] = text.split('.')
  const claims = v.safeParse(
    claimsSchema,
    parseJson(Buffer.from(payload, 'base64url'))
  )
  if (!claims.success) throw new Error('its answer is no token')
  const { sub, repository_visibility: visibility } = claims.output
  return { text, subject: sub, isPublic: visibility === 'public' }
}

/** Never quotes what it reads: that is secret. */
function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
