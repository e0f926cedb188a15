// Who may pass for the workflow of a release: certificates of a Sigstore of the tests' own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readClaims } from '../../src/sigstore/claims.ts'
import { readTrustedRoots } from '../../src/sigstore/trust.ts'
import {
  verifyByWorkflow,
  type WorkflowRelease
} from '../../src/sigstore/workflow.ts'
import { signStatement } from '../../src/sigstore/sign.ts'
import {
  claimsOf,
  openAuthority,
  type Authority,
  type AuthorityOptions
} from './authority.ts'
import { signStatementKeyless } from './keyless.ts'
import { fileOf, newKey, statementOf } from './signer.ts'

const measurement = fileOf('a measurement')
const statement = statementOf(measurement, [fileOf('a binary')])
const soon = () => new Date(Date.now() + 1000)

const release: WorkflowRelease = {
  repository: 'o/r',
  workflow: '.github/workflows/release.yml',
  tag: 'v1.0.0',
  commit: 'c'.repeat(40)
}

// The mock's log keeps envelopes in another form than Rekor.
const open = (options: AuthorityOptions = {}) =>
  openAuthority({ log: false, ...options })

const signed = (claims: object, by = authority) =>
  signStatementKeyless(statement, by.signerAs(claims))

let authority: Authority
let other: Authority
let bundle: Buffer
beforeAll(async () => {
  authority = await open()
  other = await open()
  bundle = await signed(claimsOf())
})
afterAll(async () => {
  await authority.close()
  await other.close()
})

const rootsOf = (...authorities: readonly Authority[]) =>
  readTrustedRoots(
    authorities.map(({ trustedRoot }) => trustedRoot).join('\n'),
    'the roots'
  )

const verify = (
  content = bundle,
  about: Partial<WorkflowRelease> = {},
  roots = rootsOf(authority)
) =>
  verifyByWorkflow(
    measurement,
    content,
    { ...release, ...about },
    roots,
    soon()
  )

describe('a measurement that the workflow of the release signed', () => {
  it('is proved, whatever the case of the repository', () => {
    expect(verify().statement).toEqual(statement)
    expect(verify(bundle, { repository: 'O/R' }).statement).toEqual(statement)
  })

  it('is proved by that root of several which issued the certificate', () => {
    const { signedAt } = verify(bundle, {}, rootsOf(other, authority))
    expect(signedAt).not.toBeNull()
    const twice = rootsOf(authority, other, authority)
    expect(verify(bundle, {}, twice).statement).toEqual(statement)
  })

  it('is not proved without that root', () => {
    expect(() => verify(bundle, {}, rootsOf(other))).toThrow(
      'its certificate is not issued by an authority of the trusted roots'
    )
  })
})

const base = 'https://github.com/o/r/.github/workflows/release.yml'
const differs = (what: string, stated: string, wanted: string) =>
  `its certificate names another ${what}: ${stated}, not ${wanted}`
const given = (identity: string) =>
  `its identity is ${identity}, and ${base}@refs/tags/v1.0.0 was given`

describe('a certificate', () => {
  const own = claimsOf()
  const strangers: [string, object, string][] = [
    [
      'of another repository with the same tag',
      claimsOf({ repository: 'o/fork' }),
      given(
        'https://github.com/o/fork/.github/workflows/release.yml@refs/tags/v1.0.0'
      )
    ],
    [
      'of another workflow',
      claimsOf({ workflow: '.github/workflows/test.yml' }),
      given(
        'https://github.com/o/r/.github/workflows/test.yml@refs/tags/v1.0.0'
      )
    ],
    [
      'of a branch in place of the tag',
      claimsOf({ ref: 'refs/heads/v1.0.0' }),
      given(`${base}@refs/heads/v1.0.0`)
    ],
    [
      'of another tag',
      claimsOf({ ref: 'refs/tags/v1.0.1' }),
      given(`${base}@refs/tags/v1.0.1`)
    ],
    [
      'of a tag that was moved since',
      claimsOf({ sha: 'd'.repeat(40) }),
      differs('commit', 'd'.repeat(40), 'c'.repeat(40))
    ],
    [
      'of the workflow, as another repository calls it',
      { ...own, repository: 'o/fork' },
      differs(
        'repository',
        'https://github.com/o/fork',
        'https://github.com/o/r'
      )
    ],
    [
      'of the workflow, as another one calls it',
      { ...own, workflow_ref: 'o/r/.github/workflows/x.yml@refs/tags/v1.0.0' },
      differs(
        'workflow that was started',
        'https://github.com/o/r/.github/workflows/x.yml@refs/tags/v1.0.0',
        `${base}@refs/tags/v1.0.0`
      )
    ],
    [
      'of a run on a branch that calls the workflow of the tag',
      { ...own, ref: 'refs/heads/main' },
      differs('ref', 'refs/heads/main', 'refs/tags/v1.0.0')
    ],
    [
      'of another issuer, which says the same',
      { ...own, iss: 'https://gitlab.com' },
      'its issuer is https://gitlab.com, and https://token.actions.githubusercontent.com was given'
    ],
    [
      'that does not say the commit',
      { ...own, sha: undefined },
      'its certificate has no plain extension 1.3.6.1.4.1.57264.1.13'
    ],
    [
      'whose commit is no plain text',
      { ...own, sha: `${'c'.repeat(40)}\n` },
      'its certificate has no plain extension 1.3.6.1.4.1.57264.1.13'
    ]
  ]
  it.each(strangers)('%s proves nothing', async (_, claims, reason) => {
    const content = await signed(claims)
    expect(() => verify(content)).toThrow(reason)
  })

  it.each([
    ['had expired when it signed', -60],
    ['was not valid yet when it signed', 60]
  ])('that %s proves nothing', async (_, certificateMinutes) => {
    const late = await open({ certificateMinutes })
    try {
      const content = await signed(claimsOf(), late)
      expect(() => verify(content, {}, rootsOf(late))).toThrow(
        'certificate is not valid or expired at the specified date'
      )
    } finally {
      await late.close()
    }
  })

  it('proves nothing of another file', () => {
    expect(() =>
      verifyByWorkflow(fileOf('x'), bundle, release, rootsOf(authority), soon())
    ).toThrow('its statement is about other files')
  })

  it('is asked for: a key proves nothing', () => {
    const content = signStatement(statement, newKey('ed25519'))
    expect(() => verify(content)).toThrow(
      'it is signed by a key, and a workflow was given'
    )
  })
})

/** The certificate of the bundle, as DER. */
function der(): Buffer {
  const { verificationMaterial } = JSON.parse(bundle.toString())
  return Buffer.from(verificationMaterial.certificate.rawBytes, 'base64')
}

describe('the claims of a certificate', () => {
  it('are read as the issuer wrote them', () => {
    expect(readClaims(der())).toEqual({
      identity: `${base}@refs/tags/v1.0.0`,
      sourceRepositoryUri: 'https://github.com/o/r',
      sourceRepositoryDigest: 'c'.repeat(40),
      sourceRepositoryRef: 'refs/tags/v1.0.0',
      buildConfigUri: `${base}@refs/tags/v1.0.0`
    })
  })

  it('have one form: another kind of text, length or letter is refused', () => {
    const raw = der()
    const at = raw.indexOf(Buffer.from(`\u000C\u0028${'c'.repeat(40)}`))
    expect(at).toBeGreaterThan(0)
    for (const [offset, byte] of [
      [0, 0x13],
      [1, 0x27],
      [1, 0x29],
      [1, 0x81],
      [2, 0xe3],
      [2, 0x0a]
    ] as const) {
      const changed = Buffer.from(raw)
      changed[at + offset] = byte
      expect(() => readClaims(changed)).toThrow(/^its certificate /)
    }
  })

  it('are refused of any bytes but a certificate', () => {
    for (const bytes of ['', 'x', '\u0030\u0000', '\u0030\u0084\u00ff']) {
      expect(() => readClaims(Buffer.from(bytes, 'latin1'))).toThrow(
        /^its certificate /
      )
    }
  })
})
