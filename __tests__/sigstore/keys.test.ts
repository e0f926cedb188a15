import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { readSigningKey, readVerificationKey } from '../../src/sigstore/keys.ts'
import { kinds, newKey } from './signer.ts'

const publicPem = (key: KeyObject) =>
  key.export({ format: 'pem', type: 'spki' }).toString()
const privatePem = (key: KeyObject) =>
  key.export({ format: 'pem', type: 'pkcs8' }).toString()

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })

describe.each(kinds)('a key of %s', (kind) => {
  const key = newKey(kind)

  it('is read from PEM, with a hint that is that of its other half', () => {
    const signing = readSigningKey(privatePem(key.privateKey), 'k')
    const pem = publicPem(key.publicKey)
    const verification = readVerificationKey(pem.replaceAll('\n', '\r\n'), 'k')
    expect(signing.hint).toBe(verification.hint)
    expect(verification.publicKey.equals(key.publicKey)).toBe(true)
  })

  it('is not taken for its other half', () => {
    expect(() =>
      readVerificationKey(privatePem(key.privateKey), '--key k')
    ).toThrow('--key k is a private key')
    expect(() => readSigningKey(publicPem(key.publicKey), 'k')).toThrow(
      'k is not a private key'
    )
  })

  it('is refused with anything beside it', () => {
    const pem = publicPem(key.publicKey)
    for (const text of [
      `${pem}${pem}`,
      `${pem}x`,
      `x${pem}`,
      '',
      'x'.repeat(99_999)
    ]) {
      expect(() => readVerificationKey(text, 'k')).toThrow(
        'k is not a public key'
      )
    }
  })
})

describe('a key', () => {
  it.each([
    ['RSA', rsa],
    ['P-384', p384]
  ])('of %s is refused', (_, { privateKey, publicKey }) => {
    expect(() => readVerificationKey(publicPem(publicKey), 'k')).toThrow(
      'k is not'
    )
    expect(() => readSigningKey(privatePem(privateKey), 'k')).toThrow(
      'k is not'
    )
  })

  it('that is encrypted is refused, and never quoted', () => {
    const pem =
      '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nQUJD\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n'
    const read = () => readSigningKey(pem, 'cosign.key')
    expect(read).toThrow('cosign.key is encrypted')
    expect(read).not.toThrow('QUJD')
  })
})
