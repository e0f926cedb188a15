// GitHub's attestations of files: bundles, listed by the digest of a subject.
import type { Answer, Call } from './github-server.ts'

export interface AttestationState {
  /** Bundles as JSON, in their order. Whoever may write attestations adds some. */
  readonly bundles: unknown[]
  /** Whether the token may write them. */
  mayWrite: boolean
}

const routes = ['list-attestations', 'create-attestation'] as const

export type AttestationRoute = (typeof routes)[number]

export function isAttestationRoute(route: string): route is AttestationRoute {
  return (routes as readonly string[]).includes(route)
}

export const attestationTemplates: readonly (readonly [
  AttestationRoute,
  string,
  string
])[] = [
  [
    'list-attestations',
    'GET',
    '/repos/{owner}/{repo}/attestations/{subject_digest}'
  ],
  ['create-attestation', 'POST', '/repos/{owner}/{repo}/attestations']
]

export const makeAttestationState = (): AttestationState => ({
  bundles: [],
  mayWrite: true
})

export function answerAttestation(
  route: AttestationRoute,
  call: Call,
  state: AttestationState
): Answer {
  return route === 'create-attestation'
    ? create(call, state)
    : list(call, state)
}

function create({ body }: Call, state: AttestationState): Answer {
  if (!state.mayWrite) {
    return errorAnswer('Resource not accessible by integration', 403)
  }
  state.bundles.push(body?.['bundle'])
  return { status: 201, body: { id: state.bundles.length } }
}

/** Pages by a cursor; none at all is "not found". */
function list(
  { url, parameters }: Call,
  { bundles }: AttestationState
): Answer {
  const digest = (parameters['subject_digest'] ?? '').replace('sha256:', '')
  const type = url.searchParams.get('predicate_type')
  const wanted = bundles.filter((bundle) => {
    const { subject, predicateType } = statementIn(bundle)
    return (
      subject.some((one) => one.digest.sha256 === digest) &&
      (type === null || type === predicateType)
    )
  })
  if (wanted.length === 0) return errorAnswer('Not Found', 404)
  const start = Number(url.searchParams.get('after') ?? 0)
  const end = start + Number(url.searchParams.get('per_page') ?? 30)
  const next = new URL(url)
  next.searchParams.set('after', String(end))
  return {
    status: 200,
    body: {
      attestations: wanted
        .slice(start, end)
        .map((bundle) => ({ bundle, repository_id: 1, initiator: 'user' }))
    },
    headers: end < wanted.length ? { link: `<${next.href}>; rel="next"` } : {}
  }
}

interface Stated {
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[]
  readonly predicateType: string
}

function statementIn(bundle: unknown): Stated {
  const { payload } = Object(bundle).dsseEnvelope
  return JSON.parse(Buffer.from(payload, 'base64').toString())
}

function errorAnswer(message: string, status: number): Answer {
  return {
    status,
    body: {
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status)
    }
  }
}
