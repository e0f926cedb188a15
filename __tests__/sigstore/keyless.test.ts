// What an identity signs without a key: made by this program with services of the
// tests' own, and proved offline by the root that trusts them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ASN1Obj, X509Certificate } from '@sigstore/core'
import { toSignedEntity } from '@sigstore/verify'
import { signFileKeyless, signStatementKeyless } from './keyless.ts'
import { readBundle } from '../../src/sigstore/bundle.ts'
import {
  assertCertificate,
  assertPlainNames
} from '../../src/sigstore/certificate.ts'
import { assertTimestamp } from '../../src/sigstore/timestamp.ts'
import { readTrustedRoot, type Trust } from '../../src/sigstore/trust.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import {
  identity,
  issuer,
  openAuthority,
  type Authority,
  type AuthorityOptions
} from './authority.ts'
import {
  bitsOf,
  fileOf,
  newKey,
  statementOf,
  trustIn,
  unrefused,
  unrefusedBits
} from './signer.ts'

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

const textOf = (bundle: Buffer) => bundle.toString('utf8')

type Json = Record<string, any>

function timestampOf(bundle: Json): string {
  const { timestampVerificationData: data } = bundle['verificationMaterial']
  return data.rfc3161Timestamps[0].signedTimestamp
}

function withTimestamp(bundle: Buffer, raw: Buffer): Buffer {
  const was = timestampOf(JSON.parse(textOf(bundle)))
  return Buffer.from(textOf(bundle).replace(was, raw.toString('base64')))
}

/** With this certificate alone, which no signature of a timestamp covers. */
function withCertificate(raw: Buffer, certificate: Uint8Array): Buffer {
  const response = ASN1Obj.parseBuffer(Buffer.from(raw))
  const data = response.subs[1]?.subs[1]?.subs[0]
  // The version, the digests, the content; then certificates where there are any.
  const isThere = data?.subs[3]?.tag.toDER() === 0xa0
  const set = ASN1Obj.parseBuffer(
    Buffer.concat([
      Buffer.from([
        0xa0,
        0x82,
        certificate.length >> 8,
        certificate.length & 255
      ]),
      certificate
    ])
  )
  data?.subs.splice(3, isThere ? 1 : 0, set)
  return response.toDER()
}

/** With a byte after the certificate. */
function appended(bundle: Buffer): Buffer {
  const { certificate } = JSON.parse(textOf(bundle)).verificationMaterial
  const was: string = certificate.rawBytes
  const raw = Buffer.concat([Buffer.from(was, 'base64'), Buffer.from([0])])
  return Buffer.from(textOf(bundle).replace(was, raw.toString('base64')))
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
    const signed = await signStatementKeyless(statement, authority.signer)
    expect(verify(trustOf(authority), signed).statement).toEqual(statement)
    const named = JSON.parse(textOf(signed))
    named.dsseEnvelope.signatures[0].keyid = 'x'
    expect(() =>
      verify(trustOf(authority), Buffer.from(JSON.stringify(named)))
    ).toThrow('it has the ID of a key beside a certificate')
  })

  it('is refused with a byte flipped', () => {
    const trust = trustOf(authority)
    const text = bundle.toString('utf8')
    // Each takes milliseconds: one of so many.
    const stride = 41
    const places = unrefused(bundle, (bytes) => verify(trust, bytes), stride)
    expect(places.map((at) => text.slice(at - 60, at + 9))).toEqual([])
  })

  it('is refused with any bit flipped around what the issuer of its certificate signed', () => {
    const { root } = trustOf(authority)
    const { certificate } = JSON.parse(textOf(bundle)).verificationMaterial
    const raw = Buffer.from(certificate.rawBytes, 'base64')
    // Two headers of four bytes; a name of an algorithm, a header of a signature.
    const end = 8 + raw.readUInt16BE(6)
    const bits = [...bitsOf(0, 8), ...bitsOf(end, end + 24)]
    const places = unrefusedBits(raw, bits, (bytes) => {
      if (root !== null) assertCertificate(bytes, root)
    })
    expect(places).toEqual([])
    expect(() => verify(trustOf(authority), appended(bundle))).toThrow(
      'its certificate is malformed'
    )
  })

  it('is refused where the identity of its certificate is not ASCII', () => {
    const { certificate } = JSON.parse(textOf(bundle)).verificationMaterial
    const raw = Buffer.from(certificate.rawBytes, 'base64')
    const { signature, timestamps, tlogEntries } = toSignedEntity(
      readBundle(bundle, Buffer.from(file.sha256, 'hex'))
    )
    const entityOf = (bytes: Buffer) => ({
      signature,
      timestamps,
      tlogEntries,
      key: {
        $case: 'certificate' as const,
        certificate: X509Certificate.parse(Buffer.from(bytes))
      }
    })
    assertPlainNames(entityOf(raw))
    for (const name of [identity, issuer]) {
      const other = Buffer.from(raw)
      const starts = [raw.indexOf(name), raw.lastIndexOf(name)]
      for (const at of starts) other[at] = (raw[at] ?? 0) | 0x80
      const entity = entityOf(other)
      const { subjectAltName } = entity.key.certificate
      expect(subjectAltName).toBe(identity)
      expect(() => assertPlainNames(entity)).toThrow(
        'its certificate has a name that is not ASCII'
      )
    }
  })

  it('is refused where a letter of its certificate passes for others', async () => {
    // By seven bits of each byte, the two bytes of é are these.
    const lookalike = `${identity}C)`
    const { signerAs } = authority
    const other = signerAs({ sub: `${identity}é`, iss: issuer })
    const signed = await signFileKeyless(file.bytes, other)
    expect(() =>
      verify(trustOf(authority, { identity: lookalike }), signed)
    ).toThrow('its certificate has a name that is not ASCII')
  })

  it("is refused with a certificate in its timestamp that is not the root's", () => {
    const json = JSON.parse(textOf(bundle))
    const raw = Buffer.from(timestampOf(json), 'base64')
    const { certificate } = json.verificationMaterial
    const trust = trustOf(authority)
    const { timestampAuthorities = [] } = trust.root ?? {}
    const [own] = timestampAuthorities.flatMap(({ certChain }) => certChain)
    const bytesOf = (der: Uint8Array) =>
      withTimestamp(bundle, withCertificate(raw, der))
    const known = bytesOf(own?.root.toDER() ?? raw)
    expect(verify(trust, known).signedAt).not.toBeNull()
    expect(() =>
      verify(trust, bytesOf(Buffer.from(certificate.rawBytes, 'base64')))
    ).toThrow('its timestamp has another form than those that are read')
  })

  it('is refused with a bit of its timestamp flipped', () => {
    const trust = trustOf(authority)
    const { root } = trust
    const raw = Buffer.from(timestampOf(JSON.parse(textOf(bundle))), 'base64')
    // Of most bytes one bit, of neighbours another.
    const bits = bitsOf(0, raw.length).filter((_, index) => index % 11 === 0)
    const open = unrefusedBits(raw, bits, (bytes) => {
      if (root !== null) assertTimestamp(bytes, root)
    })
    // What has that form is signed. Each takes milliseconds: one of so many.
    const some = open.filter((_, index) => index % 9 === 0)
    expect(some.length).toBeGreaterThan(20)
    expect(
      unrefusedBits(raw, some, (bytes) => {
        verify(trust, withTimestamp(bundle, bytes))
      })
    ).toEqual([])
  })

  it.each<[string, (raw: Buffer) => Buffer]>([
    ['a byte after it', (raw) => Buffer.concat([raw, Buffer.from([0])])],
    [
      'a length that is not minimal',
      (raw) => Buffer.concat([Buffer.from([0x30, 0x83, 0]), raw.subarray(2)])
    ],
    ['nothing in it', () => Buffer.from([0x30, 0])],
    ['what is no ASN.1', () => Buffer.from('x')],
    ['depths', () => Buffer.alloc(60_000, Buffer.from([0x30, 0x7f]))]
  ])('is refused with a timestamp that has %s', (_, change) => {
    const raw = Buffer.from(timestampOf(JSON.parse(textOf(bundle))), 'base64')
    const other = withTimestamp(bundle, change(raw))
    expect(() => verify(trustOf(authority), other)).toThrow(
      'its timestamp has another form than those that are read'
    )
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
    expect(() => verify(trustOf(other))).toThrow(
      'its certificate is not issued by an authority of the root'
    )
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

const notValid =
  /^it does not verify: .*certificate is not valid or expired at the specified date$/

describe('a certificate', () => {
  it('that had expired when it signed proves nothing', async () => {
    await refuses({ certificateMinutes: -60 }, notValid)
  })

  it('that was not valid yet proves nothing', async () => {
    await refuses({ certificateMinutes: 60 }, notValid)
  })

  it('proves nothing without any evidence of time', async () => {
    await refuses({ log: false, timestamps: false }, /expected 1 timestamps/)
  })

  it.each([
    { log: false, timestamps: true },
    { log: true, timestamps: false }
  ])('proves a file with evidence of one kind: %j', async (options) => {
    const authority = await openAuthority(options)
    const bundle = await signFileKeyless(file.bytes, authority.signer).finally(
      authority.close
    )
    const { signedAt } = verifyFile(file, bundle, trustOf(authority), soon())
    expect(signedAt).not.toBeNull()
  })
})
