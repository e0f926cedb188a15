// Where a job of GitHub Actions asks for its identity token, and a Sigstore that believes
// the token.
import type { KeylessSigner } from '../../src/sigstore/keyless/sign-keyless.ts'
import type { ServicesOf } from '../../src/sigstore/keyless/signing-services.ts'
import type { TokenSource } from '../../src/sigstore/keyless/identity-token.ts'
import { keylessSigner } from '../../src/sigstore/keyless/sign-keyless.ts'
import { listen } from '../servers/listen.ts'
import { identity, issuer, tokenOf, type Authority } from './authority.ts'

export interface IdentityServer {
  readonly source: TokenSource
  /** As the runner gives it to a job. */
  readonly environment: Readonly<Record<string, string>>
  /** Path with query, and authorization, of every request. */
  readonly requests: string[]
  /** What the next answers are. */
  answer: { status: number; body: string }
  readonly close: () => Promise<void>
}

export function tokenAnswer(claims: object = {}): string {
  return JSON.stringify({
    value: tokenOf({ sub: identity, iss: issuer, ...claims })
  })
}

export async function openIdentityServer(): Promise<IdentityServer> {
  const opened = {
    requests: [] as string[],
    answer: { status: 200, body: tokenAnswer() }
  }
  const { url, close } = await listen((request, response) => {
    opened.requests.push(`${request.url} ${request.headers.authorization}`)
    response.writeHead(opened.answer.status).end(opened.answer.body)
    return Promise.resolve()
  })
  const source = { url: `${url}/token?api-version=2.0`, requestToken: 'secret' }
  return Object.assign(opened, {
    source,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: source.url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: source.requestToken
    },
    close
  })
}

/** Whatever the repository is. */
export function servicesOf({ signer: { services } }: Authority): ServicesOf {
  const { fulcioUrl, rekorUrl, timestampUrl } = services
  return () => ({
    fulcioUrl,
    rekorUrl: rekorUrl || null,
    timestampUrl: timestampUrl || null
  })
}

/** What signs by both. */
export function signerOf(
  { source }: IdentityServer,
  authority: Authority
): KeylessSigner {
  return keylessSigner(source, servicesOf(authority))
}
