// What an identity signs without a key: made by this program with services of the
// tests' own, and proved offline by the root that trusts them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signFileKeyless, signStatementKeyless } from './keyless.ts'
import { readTrustedRoot, type Trust } from '../../src/sigstore/trust.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import {
  identity,
  issuer,
  openAuthority,
  type Authority,
  type AuthorityOptions
} from './authority.ts'
import { fileOf, newKey, statementOf, trustIn, unrefused } from './signer.ts'

const file = fileOf('a binary\n')
const soon = () => new Date(Date.now() + 1000)
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

function trustOf(
  { trustedRoot }: Authority,
  changed: { identity?: string; issuer?: string } = {}
): Trust {
  const root = readTrustedRoot(trustedRoot, 'the root')
  return { signer: { kind: 'identity', identity, issuer, ...changed }, root }
}

describe('a file signed by an identity', () => {
  let authority: Authority
  let bundle: Buffer
  beforeAll(async () => {
    authority = await openAuthority()
    bundle = await signFileKeyless(file.bytes, authority.signer)
  })
  afterAll(() => authority.close())

  const verify = (trust: Trust, bytes = bundle) =>
    verifyFile(file, bytes, trust, soon())

  it('is proved, and when it was signed', () => {
    const { signedAt, statement } = verify(trustOf(authority))
    expect(statement).toBeNull()
    const age = Date.now() - (signedAt?.getTime() ?? 0)
    expect(age).toBeGreaterThan(-2000)
    expect(age).toBeLessThan(600_000)
  })

  it('is proved by a statement', async () => {
    const statement = statementOf(fileOf('m'), [file])
    // The mock's log keeps envelopes in another form than Rekor.
    const other = await openAuthority({ log: false })
    const signed = await signStatementKeyless(statement, other.signer)
    await other.close()
    expect(verify(trustOf(other), signed).statement).toEqual(statement)
  })

  it('is refused with a byte flipped, but for what a timestamp wraps', () => {
    const trust = trustOf(authority)
    const text = bundle.toString('utf8')
    const [, before = '', token = ''] =
      /^(.*"signedTimestamp":")([^"]+)"/.exec(text) ?? []
    // Each takes milliseconds: one of so many.
    const stride = 41
    const places = unrefused(
      bundle,
      (bytes) => verify(trust, bytes),
      stride
    ).filter((at) => at < before.length || at >= before.length + token.length)
    expect(places.map((at) => text.slice(at - 60, at + 9))).toEqual([])
  })

  it.each([
    identity.slice(1),
    identity.slice(0, -1),
    `${identity}x`,
    identity.toUpperCase(),
    '.*',
    identity.replace('.github', 'xgithub')
  ])('is refused for the identity %s', (other) => {
    expect(() => verify(trustOf(authority, { identity: other }))).toThrow(
      `its identity is ${identity}, and ${other} was given`
    )
  })

  it.each([`${issuer}/`, 'https://accounts.google.com', '.*'])(
    'is refused for the issuer %s',
    (other) => {
      expect(() => verify(trustOf(authority, { issuer: other }))).toThrow(
        `its issuer is ${issuer}, and ${other} was given`
      )
    }
  )

  it('is refused by a root that trusts others', async () => {
    const other = await openAuthority()
    await other.close()
    expect(() => verify(trustOf(other))).toThrow(/^it does not verify: /)
  })

  it('is refused where a key is trusted, and the other way round', () => {
    expect(() => verify(trustIn(newKey('ecdsa-p256')))).toThrow(
      'it is signed with a certificate, and a key was given'
    )
  })

  it('is refused for another file', () => {
    expect(() =>
      verifyFile(fileOf('x'), bundle, trustOf(authority), soon())
    ).toThrow('it is for another file')
  })

  it('is refused without the evidence that the root can prove', () => {
    for (const part of ['tlogEntries', 'timestampVerificationData']) {
      const json = JSON.parse(bundle.toString('utf8'))
      delete json.verificationMaterial[part]
      const bytes = Buffer.from(JSON.stringify(json))
      if (part === 'tlogEntries') {
        expect(() => verify(trustOf(authority), bytes)).toThrow(
          /^it does not verify: /
        )
      } else {
        // The log proves the time, too.
        expect(verify(trustOf(authority), bytes).signedAt).not.toBeNull()
      }
    }
  })

  it('is refused where its time is in the future', () => {
    expect(() =>
      verifyFile(file, bundle, trustOf(authority), minutes(-10))
    ).toThrow('it is signed in the future')
  })
})

const refuses = async (options: AuthorityOptions, reason: RegExp) => {
  const authority = await openAuthority(options)
  try {
    const bundle = await signFileKeyless(file.bytes, authority.signer)
    expect(() => verifyFile(file, bundle, trustOf(authority), soon())).toThrow(
      reason
    )
  } finally {
    await authority.close()
  }
}

describe('a certificate', () => {
  it('that had expired when it signed proves nothing', async () => {
    await refuses({ certificateMinutes: -60 }, /^it does not verify: /)
  })

  it('that was not valid yet proves nothing', async () => {
    await refuses({ certificateMinutes: 60 }, /^it does not verify: /)
  })

  it('proves nothing without any evidence of time', async () => {
    await refuses({ log: false, timestamps: false }, /expected 1 timestamps/)
  })

  it.each([
    { log: false, timestamps: true },
    { log: true, timestamps: false }
  ])('proves a file with evidence of one kind: %j', async (options) => {
    const authority = await openAuthority(options)
    const bundle = await signFileKeyless(file.bytes, authority.signer)
    await authority.close()
    const { signedAt } = verifyFile(file, bundle, trustOf(authority), soon())
    expect(signedAt).not.toBeNull()
  })
})
