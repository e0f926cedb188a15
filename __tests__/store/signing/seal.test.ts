import { describe, expect, it } from '@jest/globals'
import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { seal, unseal } from '../../../src/store/signing/seal.ts'
import { readTrust } from '../../../src/store/signing/trust.ts'
import { entry, makeKeys } from '../entries.ts'

const payload = Buffer.from('the payload\nof two lines')
const secret = 'a secret of more than 32 characters'
const shared = readTrust({ 'baseline-secret': secret })
const keys = makeKeys()

const base64 = (pem: string) => pem.split('\n').slice(1, -2).join('')
const schemes = [
  ['ed25519', keys.signer, keys.verifier],
  ['hmac-sha256', shared.signer, shared.verifier]
] as const

describe.each(schemes)('a seal by %s', (scheme, signer, verifier) => {
  if (signer === null || verifier === null) throw new Error('no keys')
  const sealed = seal(entry, payload, signer)

  it('gives back what was sealed', () => {
    expect(unseal(entry, sealed, verifier)).toEqual(payload)
    expect(sealed.toString()).toMatch(
      new RegExp(`^go-size-gate-sealed-1 ${scheme} [A-Za-z0-9+/=]+\n`)
    )
  })

  it('is as documented', () => {
    const { repository, key, commit, fingerprint } = entry
    const context = JSON.stringify([1, repository, key, commit, fingerprint])
    const message = `go-size-gate baseline\n${context}\n${payload.toString()}`
    const signature =
      signer.scheme === 'ed25519'
        ? sign(null, Buffer.from(message), signer.privateKey)
        : createHmac('sha256', secret).update(message).digest()
    const line = `go-size-gate-sealed-1 ${scheme} ${signature.toString('base64')}\n`
    expect(sealed).toEqual(Buffer.concat([Buffer.from(line), payload]))
  })

  it.each(['repository', 'key', 'commit', 'fingerprint'])(
    'does not hold for another %s',
    (part) => {
      const other = { ...entry, [part]: 'other' }
      expect(() => unseal(other, sealed, verifier)).toThrow(/not valid for/)
    }
  )

  it('does not hold for any other content', () => {
    const start = sealed.indexOf(0x0a) + 1
    for (let place = start; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed)
      changed[place] = (changed[place] ?? 0) ^ 1
      expect(() => unseal(entry, changed, verifier)).toThrow(/not valid for/)
    }
    const longer = Buffer.concat([sealed, Buffer.of(0)])
    expect(() => unseal(entry, longer, verifier)).toThrow(/not valid for/)
    const shorter = sealed.subarray(0, -1)
    expect(() => unseal(entry, shorter, verifier)).toThrow(/not valid for/)
  })

  it('is not what was never signed', () => {
    for (const bytes of [
      Buffer.of(),
      payload,
      Buffer.from('go-size-gate-sealed-1 none \npayload'),
      Buffer.from(`go-size-gate-sealed-1 ${scheme} \npayload`),
      Buffer.from(`go-size-gate-sealed-1 ${scheme} ${'A'.repeat(300)}\npayload`)
    ]) {
      expect(() => unseal(entry, bytes, verifier)).toThrow('it is not signed')
    }
    for (const text of ['A'.repeat(43), 'A'.repeat(86), 'A'.repeat(172)]) {
      const bytes = Buffer.from(`go-size-gate-sealed-1 ${scheme} ${text}\nx`)
      expect(() => unseal(entry, bytes, verifier)).toThrow(/not valid for/)
    }
  })

  it('does not hold by another key, nor by the other scheme', () => {
    const other = makeKeys()
    const otherShared = readTrust({ 'baseline-secret': 'x'.repeat(32) })
    for (const one of [other.signer, otherShared.signer]) {
      if (one === null) throw new Error('no key')
      expect(() => unseal(entry, seal(entry, payload, one), verifier)).toThrow(
        one.scheme === scheme ? /not valid for/ : /^it is signed by /
      )
    }
  })
})

describe('readTrust', () => {
  it('believes nothing without a key', () => {
    expect(readTrust({})).toEqual({ verifier: null, signer: null })
  })

  it('takes PEM, or the base64 in it', () => {
    const { publicPem, privatePem } = keys
    const pairs = [
      [publicPem, privatePem],
      [base64(publicPem), base64(privatePem)],
      ['', privatePem]
    ] as const
    for (const [published, signing] of pairs) {
      const { signer } = readTrust({
        'baseline-public-key': published,
        'baseline-signing-key': ` ${signing}\n`
      })
      if (signer === null) throw new Error('no key')
      const sealed = seal(entry, payload, signer)
      expect(unseal(entry, sealed, keys.verifier)).toEqual(payload)
    }
    const published = readTrust({ 'baseline-public-key': publicPem })
    expect(published.signer).toBeNull()
  })

  const rsa = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })
  const other = makeKeys()
  it.each([
    ['baseline-public-key', 'nonsense', {}, /not an Ed25519 key/],
    ['baseline-public-key', rsa.publicKey, {}, /not an Ed25519 key/],
    ['baseline-public-key', keys.privatePem, {}, /not an Ed25519 key/],
    ['baseline-signing-key', rsa.privateKey, {}, /not an Ed25519 key/],
    ['baseline-signing-key', keys.publicPem, {}, /not an Ed25519 key/],
    [
      'baseline-public-key',
      keys.publicPem,
      { 'baseline-signing-key': other.privatePem },
      /does not belong to/
    ],
    ['baseline-secret', 'x'.repeat(31), {}, /too short/],
    [
      'baseline-secret',
      secret,
      { 'baseline-public-key': keys.publicPem },
      /not both/
    ]
  ])(
    '%s: refuses what it is not, without quoting it',
    (name, text, more, why) => {
      const read = () => readTrust({ [name]: text, ...more })
      expect(read).toThrow(why)
      expect(read).toThrow(name)
      expect(read).not.toThrow(text)
    }
  )
})
