// Keys that sign and verify files: Ed25519 and ECDSA P-256, in PEM (RFC 7468) as
// openssl and cosign write them.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject
} from 'node:crypto'
import { UserError } from '../core/user-error.ts'

/** Bytes of a key's file. */
export const maxKeyBytes = 16 * 1024

export interface VerificationKey {
  readonly publicKey: KeyObject
  /** What a bundle calls the key by: the SHA-256 of its SPKI form, in base64, as cosign has it. */
  readonly hint: string
}

export interface SigningKey extends VerificationKey {
  readonly privateKey: KeyObject
}

const pemStart = '-----BEGIN '
const pemEnd = '-----'

/**
 * @param pem one public key: `BEGIN PUBLIC KEY`
 * @param name what messages call it by
 * @throws UserError where it is no such key
 */
export function readVerificationKey(
  pem: string,
  name: string
): VerificationKey {
  const { label, der } = pemBlock(pem)
  if (label.includes('PRIVATE')) {
    throw new UserError(
      `${name} is a private key: keep it secret, and give the public one, e.g. from openssl pkey -pubout`
    )
  }
  const key =
    label === 'PUBLIC KEY'
      ? readKey(() =>
          createPublicKey({ key: der, format: 'der', type: 'spki' })
        )
      : null
  if (key === null) {
    throw new UserError(
      `${name} is not a public key of Ed25519 or ECDSA P-256 in PEM (BEGIN PUBLIC KEY)`
    )
  }
  return verificationKeyOf(key)
}

/**
 * @param pem one private key: `BEGIN PRIVATE KEY`, which is not encrypted
 * @param name what messages call it by; they never quote the key
 * @throws UserError where it is no such key
 */
export function readSigningKey(pem: string, name: string): SigningKey {
  const { label, der } = pemBlock(pem)
  if (label.includes('ENCRYPTED')) {
    throw new UserError(
      `${name} is encrypted, and only keys that are not are read: make one with openssl genpkey -algorithm ed25519`
    )
  }
  const key =
    label === 'PRIVATE KEY'
      ? readKey(() =>
          createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
        )
      : null
  if (key === null) {
    throw new UserError(
      `${name} is not a private key of Ed25519 or ECDSA P-256 in PEM (BEGIN PRIVATE KEY); make one with openssl genpkey -algorithm ed25519`
    )
  }
  return signingKeyOf(key)
}

/** @param privateKey of Ed25519 or ECDSA P-256 */
export function signingKeyOf(privateKey: KeyObject): SigningKey {
  return { privateKey, ...verificationKeyOf(createPublicKey(privateKey)) }
}

/** @param publicKey of Ed25519 or ECDSA P-256 */
export function verificationKeyOf(publicKey: KeyObject): VerificationKey {
  return { publicKey, hint: spkiDigest(publicKey).toString('base64') }
}

/** The key's name for people: `SHA256:` and hex digits of its SPKI form's digest. */
export function fingerprintOf({ publicKey }: VerificationKey): string {
  return `SHA256:${spkiDigest(publicKey).toString('hex')}`
}

function spkiDigest(publicKey: KeyObject): Buffer {
  return createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest()
}

/** Whether signatures of this kind are made and verified. */
export function isSupported(key: KeyObject): boolean {
  return (
    key.asymmetricKeyType === 'ed25519' ||
    (key.asymmetricKeyType === 'ec' &&
      key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
  )
}

/** The hash that a signature is over; null: it is over the message itself. */
export function hashOf(key: KeyObject): 'sha256' | null {
  return key.asymmetricKeyType === 'ed25519' ? null : 'sha256'
}

/** The only block of a text; an empty one where it is anything else. */
function pemBlock(pem: string): {
  readonly label: string
  readonly der: Buffer
} {
  const text = pem.slice(0, maxKeyBytes).replaceAll('\r\n', '\n').trim()
  const [first = '', ...lines] = text.split('\n')
  const last = lines.pop()
  const label = first.slice(pemStart.length, -pemEnd.length)
  const base64 = lines.join('')
  const der = Buffer.from(base64, 'base64')
  const isBlock =
    first === `${pemStart}${label}${pemEnd}` &&
    last === `-----END ${label}${pemEnd}` &&
    der.toString('base64') === base64
  return isBlock ? { label, der } : { label: '', der: Buffer.alloc(0) }
}

function readKey(read: () => KeyObject): KeyObject | null {
  try {
    const key = read()
    return isSupported(key) ? key : null
  } catch {
    // What node:crypto says of a key may quote it.
    return null
  }
}
