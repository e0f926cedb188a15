// What is signed by a workflow's identity is proved by its identity; and what happens where
// GitHub or a service of Sigstore answers something else.
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { keylessSigner } from '../../src/sigstore/keyless/sign-keyless.ts'
import { signingServicesOf } from '../../src/sigstore/keyless/signing-services.ts'
import { readTrustedRoot } from '../../src/sigstore/trust.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import { bodyOf, listen, type Loopback } from '../servers/listen.ts'
import { identity, issuer, openAuthority, type Authority } from './authority.ts'
import {
  openIdentityServer,
  servicesOf,
  signerOf,
  tokenAnswer,
  type IdentityServer
} from './identity-server.ts'
import { fileOf, statementOf } from './signer.ts'

const file = fileOf('a list\n')
const soon = () => new Date(Date.now() + 1000)

let github: IdentityServer
let authority: Authority
beforeAll(async () => {
  authority = await openAuthority()
  github = await openIdentityServer()
})
afterAll(async () => {
  await authority.close()
  await github.close()
})
beforeEach(() => {
  github.requests.length = 0
  github.answer = { status: 200, body: tokenAnswer() }
})

const opened: Pick<Loopback, 'close'>[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()))
})

/** A server for one test, which ends it in any case. */
async function serve(handle: Parameters<typeof listen>[0]): Promise<Loopback> {
  const server = await listen(handle)
  opened.push(server)
  return server
}

const trustOf = ({ trustedRoot }: Authority) =>
  ({
    signer: { kind: 'identity', identity, issuer },
    root: readTrustedRoot(trustedRoot, 'the root')
  }) as const

describe('a file and a statement signed by an identity', () => {
  it.each([
    ['with a log and timestamps', {}],
    ['with a log alone', { timestamps: false }],
    ['with timestamps alone', { log: false }]
  ])('are proved %s', async (_, options) => {
    const sigstore = await openAuthority(options)
    opened.push(sigstore)
    const signer = signerOf(github, sigstore)
    const statement = statementOf(fileOf('m'), [file])
    const bundles = [
      await signer.signFile(file.bytes),
      await signer.signStatement(statement)
    ]
    expect(await signer.identity()).toBe(identity)
    const proofs = bundles.map((bundle) =>
      verifyFile(file, bundle, trustOf(sigstore), soon())
    )
    expect(proofs.map((proof) => proof.statement)).toEqual([null, statement])
    // One token, for Sigstore alone.
    expect(github.requests).toEqual([
      '/token?api-version=2.0&audience=sigstore Bearer secret'
    ])
  })

  it('are proved where the log has an entry that an attempt before left', async () => {
    const entries = new Map<string, Buffer>()
    const { rekorUrl } = authority.signer.services
    const id = 'a'.repeat(64)
    const log = await serve(async (request, response) => {
      const body = await bodyOf(request)
      if (request.method === 'GET') {
        response.writeHead(200).end(entries.get(request.url ?? ''))
        return
      }
      const path = `/api/v1/log/entries/${id}`
      const answer = await fetch(`${rekorUrl}${request.url}`, {
        method: 'POST',
        body: new Uint8Array(body)
      })
      entries.set(path, Buffer.from(await answer.arrayBuffer()))
      response.writeHead(409, { location: path }).end('{}')
    })
    const services = servicesOf(authority)(true)
    const signer = keylessSigner(github.source, () => ({
      ...services,
      rekorUrl: log.url
    }))
    const bundle = await signer.signFile(file.bytes)
    const proof = verifyFile(file, bundle, trustOf(authority), soon())
    expect(proof.signedAt).not.toBeNull()
  })
})

const visibilities = async (claims: object) => {
  const seen: boolean[] = []
  github.answer.body = tokenAnswer(claims)
  const signer = keylessSigner(github.source, (isPublic) => {
    seen.push(isPublic)
    return servicesOf(authority)(isPublic)
  })
  await signer.identity()
  return seen
}

describe('Sigstore', () => {
  it('is the public one for public repositories alone, by the token', async () => {
    expect(await visibilities({ repository_visibility: 'public' })).toEqual([
      true
    ])
    for (const repository_visibility of ['private', 'internal', undefined]) {
      expect(await visibilities({ repository_visibility })).toEqual([false])
    }
    const services = signingServicesOf('https://github.com')
    expect(services?.(true)).toEqual({
      fulcioUrl: 'https://fulcio.sigstore.dev',
      rekorUrl: 'https://rekor.sigstore.dev',
      timestampUrl: null
    })
    expect(services?.(false)).toEqual({
      fulcioUrl: 'https://fulcio.githubapp.com',
      rekorUrl: null,
      timestampUrl: 'https://timestamp.githubapp.com'
    })
  })

  it("is the enterprise's own at ghe.com, and none elsewhere", () => {
    const enterprise = signingServicesOf('https://octocorp.ghe.com')
    for (const isPublic of [true, false]) {
      expect(enterprise?.(isPublic)).toEqual({
        fulcioUrl: 'https://fulcio.octocorp.ghe.com',
        rekorUrl: null,
        timestampUrl: 'https://timestamp.octocorp.ghe.com'
      })
    }
    for (const server of [
      'https://github.example.com',
      'https://xghe.com',
      'https://github.com.example.com',
      ''
    ]) {
      expect(signingServicesOf(server)).toBeNull()
    }
  })
})

describe('no signature', () => {
  it.each([
    [{ status: 403, body: '{}' }, 'it answered 403'],
    [{ status: 200, body: 'secret' }, 'its answer is no token'],
    [{ status: 200, body: '{"value":"a.b.c"}' }, 'its answer is no token'],
    [
      { status: 200, body: ' '.repeat(70_000) },
      'the answer has more than 65536 bytes'
    ]
  ])('is made without a token (case %#)', async (answer, reason) => {
    github.answer = answer
    await expect(
      signerOf(github, authority).signFile(file.bytes)
    ).rejects.toThrow(
      `GitHub gave the job no identity token: ${reason}; run the job again, and check that it has "permissions: id-token: write"`
    )
  })

  const services: readonly (readonly [
    service: 'fulcioUrl' | 'rekorUrl' | 'timestampUrl',
    status: number,
    body: string,
    reason: string
  ])[] = [
    [
      'fulcioUrl',
      400,
      '{"message":"the token\\nis <b>wrong</b>"}',
      'issue a certificate (400: the token is <b>wrong</b>)'
    ],
    ['fulcioUrl', 302, '', 'issue a certificate (302)'],
    ['fulcioUrl', 200, '{}', 'issue a certificate (its answer is malformed)'],
    [
      'fulcioUrl',
      200,
      '{"signedCertificateEmbeddedSct":{"chain":{"certificates":["x"]}}}',
      'issue a certificate (its answer is malformed)'
    ],
    [
      'fulcioUrl',
      200,
      ' '.repeat(2_000_000),
      'issue a certificate (the answer has more than 1048576 bytes)'
    ],
    ['rekorUrl', 400, '', 'log the signature (400)'],
    ['rekorUrl', 201, '{}', 'log the signature (its answer is malformed)'],
    [
      'rekorUrl',
      201,
      '{"a":{}}',
      'log the signature (its answer is malformed)'
    ],
    ['timestampUrl', 400, '', 'make a timestamp (400)']
  ]

  it.each(services)(
    'is made where %s answers %d (case %#)',
    async (name, status, body, reason) => {
      const server = await serve((_, response) => {
        response
          .writeHead(status, { location: 'http://127.0.0.1:9/' })
          .end(body)
        return Promise.resolve()
      })
      const { host } = new URL(server.url)
      const signer = keylessSigner(github.source, (isPublic) => ({
        ...servicesOf(authority)(isPublic),
        [name]: server.url
      }))
      await expect(signer.signFile(file.bytes)).rejects.toThrow(
        `${host} did not ${reason}: run the job again, or sign with baseline-signing-key`
      )
    }
  )

  it('is made by a certificate for another key', async () => {
    const { fulcioUrl } = authority.signer.services
    let first: string | null = null
    const server = await serve(async (request, response) => {
      const body = await bodyOf(request)
      const answer = await fetch(`${fulcioUrl}${request.url}`, {
        method: 'POST',
        body: new Uint8Array(body)
      })
      first ??= await answer.text()
      response.writeHead(201).end(first)
    })
    const open = () =>
      keylessSigner(github.source, (isPublic) => ({
        ...servicesOf(authority)(isPublic),
        fulcioUrl: server.url
      }))
    expect(await open().identity()).toBe(identity)
    await expect(open().identity()).rejects.toThrow('its answer is malformed')
  })

  it('is made where the bundle could not be verified', async () => {
    const server = await serve((_, response) => {
      response.writeHead(201).end('')
      return Promise.resolve()
    })
    const signer = keylessSigner(github.source, (isPublic) => ({
      ...servicesOf(authority)(isPublic),
      timestampUrl: server.url
    }))
    await expect(signer.signFile(file.bytes)).rejects.toThrow(
      'what Sigstore answered makes no bundle that can be verified: '
    )
  })
})
