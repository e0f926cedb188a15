// A bundle proves the file that it is for, by the key that is trusted, and nothing else.
import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { signFile, signStatement } from '../../src/sigstore/sign.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import {
  fileOf,
  flips,
  kinds,
  newKey,
  statementOf,
  trustIn,
  unrefused
} from './signer.ts'

const now = new Date()
const file = fileOf('a binary\n')

function digestOf(text: string): string {
  return Buffer.from(fileOf(text).sha256, 'hex').toString('base64')
}

/** A bundle as JSON, changed. */
function altered(
  bundle: Buffer,
  change: (json: Record<string, any>) => unknown
): Buffer {
  const json: Record<string, any> = JSON.parse(bundle.toString('utf8'))
  return Buffer.from(JSON.stringify(change(json) ?? json))
}

describe.each(kinds)('a file signed with %s', (kind) => {
  const key = newKey(kind)
  const trust = trustIn(key)
  const bundle = signFile(file.bytes, key)
  const statement = statementOf(fileOf('m'), [file])
  const attestation = signStatement(statement, key)
  const verify = (bytes: Buffer) => () => verifyFile(file, bytes, trust, now)

  it('is proved by its bundle, at no known time', () => {
    expect(verify(bundle)()).toEqual({ signedAt: null, statement: null })
  })

  it('is proved by a statement that names its digest', () => {
    expect(verify(attestation)()).toEqual({ signedAt: null, statement })
  })

  it('is refused with any single byte flipped', () => {
    for (const [, bytes] of flips(file.bytes)) {
      const other = fileOf(bytes)
      expect(() => verifyFile(other, bundle, trust, now)).toThrow(/^it is for/)
      // As if the digest were the same.
      const pretended = { ...other, sha256: file.sha256 }
      expect(() => verifyFile(pretended, bundle, trust, now)).toThrow(
        'its signature is not valid for this file'
      )
      expect(() => verifyFile(other, attestation, trust, now)).toThrow(
        'its statement is about other files'
      )
    }
  })

  it('is refused with any single byte of its bundle flipped', () => {
    for (const signed of [bundle, attestation]) {
      const places = unrefused(signed, (bytes) =>
        verifyFile(file, bytes, trust, now)
      )
      expect(places).toEqual([])
    }
  })

  it('is refused by another key', () => {
    const other = trustIn(newKey(kind))
    expect(() => verifyFile(file, bundle, other, now)).toThrow(
      'it is signed by another key'
    )
    const unnamed = altered(bundle, (json) => {
      json['verificationMaterial'].publicKey = {}
    })
    expect(() => verifyFile(file, unnamed, other, now)).toThrow(
      'its signature is not valid for this file'
    )
    expect(verify(unnamed)).not.toThrow()
  })

  it.each<[string, (json: Record<string, any>) => unknown, RegExp]>([
    ['a list', () => [], /Sigstore bundle/],
    [
      'of another version',
      (json) => ({ ...json, mediaType: `${json['mediaType']};x=1` }),
      /mediaType/
    ],
    [
      'without a signature',
      (json) => ({ ...json, messageSignature: undefined }),
      /one signature/
    ],
    ['with a field more', (json) => ({ ...json, extra: 1 }), /extra/],
    [
      'with another hash',
      (json) =>
        void (json['messageSignature'].messageDigest.algorithm = 'SHA2_512'),
      /SHA2_256/
    ],
    [
      'with another digest',
      (json) =>
        void (json['messageSignature'].messageDigest.digest = digestOf('x')),
      /another file/
    ],
    [
      'with loose base64',
      (json) => void (json['messageSignature'].signature += '='),
      /base64/
    ],
    [
      'with a certificate beside the key',
      (json) =>
        void (json['verificationMaterial'].certificate = { rawBytes: 'AAAA' }),
      /a public key or a certificate/
    ],
    [
      'with a certificate',
      (json) =>
        void (json['verificationMaterial'] = {
          certificate: { rawBytes: 'AAAA' }
        }),
      /with a certificate, and a key was given/
    ],
    [
      'with a timestamp that nothing proves',
      (json) =>
        void (json['verificationMaterial'].timestampVerificationData = {
          rfc3161Timestamps: [{ signedTimestamp: 'AAAA' }]
        }),
      /only a trusted root can prove/
    ]
  ])('is refused if the bundle is %s', (_, change, reason) => {
    expect(verify(altered(bundle, change))).toThrow(reason)
  })

  it('is refused with a certificate where a key was given', () => {
    const other = altered(bundle, (json) => {
      json['verificationMaterial'] = { certificate: { rawBytes: 'AAAA' } }
    })
    expect(verify(other)).toThrow('with a certificate, and a key was given')
  })

  it('is refused if an envelope has two signatures', () => {
    const doubled = altered(attestation, ({ dsseEnvelope, ...json }) => {
      const { signatures } = dsseEnvelope
      return {
        ...json,
        dsseEnvelope: {
          ...dsseEnvelope,
          signatures: [...signatures, ...signatures]
        }
      }
    })
    expect(verify(doubled)).toThrow('must be one signature')
  })

  it('is refused by a statement of another type, also if it is signed', () => {
    const other = { ...statement }
    Reflect.set(other, 'predicateType', 'https://slsa.dev/provenance/v1')
    const signed = signStatement(other, key)
    expect(verify(signed)).toThrow(
      'it is a statement of another type: https://slsa.dev/provenance/v1'
    )
  })

  it('survives bundles that are deep, long or no text', () => {
    const depth = 200_000
    for (const text of [
      '',
      '{}',
      'null',
      `${bundle.toString('utf8')}{}`,
      `\uFEFF${bundle.toString('utf8')}`,
      `${'['.repeat(depth)}${']'.repeat(depth)}`,
      `{"a":`.repeat(depth)
    ]) {
      expect(verify(Buffer.from(text))).toThrow(/^it |^its /)
    }
    expect(verify(Buffer.from([0xff, 0xfe, 0x7b]))).toThrow('it is not JSON')
  })
})

describe('a key', () => {
  it('of another curve signs nothing that is believed', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-384'
    })
    const bundle = altered(signFile(file.bytes, newKey('ed25519')), (json) => {
      json['verificationMaterial'].publicKey = {}
      json['messageSignature'].signature = sign(
        'sha256',
        file.bytes,
        privateKey
      ).toString('base64')
    })
    const trust = {
      signer: { kind: 'key', key: { publicKey, hint: 'x' } },
      root: null
    } as const
    expect(() => verifyFile(file, bundle, trust, now)).toThrow(
      'neither of Ed25519 nor of ECDSA P-256'
    )
  })
})
