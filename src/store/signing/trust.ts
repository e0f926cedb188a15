// Keys that sign and verify stored measurements. Any run may write to a
// cache that this run reads, so its content counts only if it is signed:
// with Ed25519, which needs no secret to verify, or with a shared secret.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { UserError } from '../../core/user-error.ts'

export type Verifier =
  | { readonly scheme: 'ed25519'; readonly publicKey: KeyObject }
  | { readonly scheme: 'hmac-sha256'; readonly secret: Buffer }

export type Signer =
  | { readonly scheme: 'ed25519'; readonly privateKey: KeyObject }
  | { readonly scheme: 'hmac-sha256'; readonly secret: Buffer }

export interface Trust {
  /** null: nothing in the cache is believed. */
  readonly verifier: Verifier | null
  /** null: nothing is stored in the cache. */
  readonly signer: Signer | null
}

/** Shorter secrets can be guessed. */
const minSecretLength = 32

/** Who believes what `signer` signs. */
export function verifierOf(signer: Signer): Verifier {
  return signer.scheme === 'ed25519'
    ? { scheme: 'ed25519', publicKey: createPublicKey(signer.privateKey) }
    : signer
}

/** Inputs that must not be seen in a log. */
export const secretInputs = ['baseline-signing-key', 'baseline-secret'] as const

/**
 * @param texts values by the name of the input
 * @throws UserError that names the input, and never quotes it
 */
export function readTrust(
  texts: Readonly<Record<string, string | undefined>>
): Trust {
  const read = (name: string): string => (texts[name] ?? '').trim()
  const secret = read('baseline-secret')
  const signing = read('baseline-signing-key')
  const published = read('baseline-public-key')
  if (secret !== '') {
    if (signing !== '' || published !== '') {
      throw new UserError(
        'baseline-secret: is given beside a key; use the secret or the pair of keys, not both'
      )
    }
    if (secret.length < minSecretLength) {
      throw new UserError(
        `baseline-secret: is too short; use at least ${minSecretLength} random characters, e.g. from openssl rand -hex 32`
      )
    }
    const shared = {
      scheme: 'hmac-sha256',
      secret: Buffer.from(secret)
    } as const
    return { verifier: shared, signer: shared }
  }
  const privateKey = signing === '' ? null : readPrivateKey(signing)
  const named = published === '' ? null : readPublicKey(published)
  const derived = privateKey === null ? null : createPublicKey(privateKey)
  if (named !== null && derived !== null && !named.equals(derived)) {
    throw new UserError(
      'baseline-public-key: does not belong to baseline-signing-key; derive it with openssl pkey -pubout'
    )
  }
  const publicKey = named ?? derived
  return {
    verifier: publicKey === null ? null : { scheme: 'ed25519', publicKey },
    signer: privateKey === null ? null : { scheme: 'ed25519', privateKey }
  }
}

/**
 * Only what the owner of this key signed is believed; who signs as somebody else signs nothing.
 * @param text a public key, as in the input `baseline-public-key`
 * @throws UserError where it is none
 */
export function trustOnly(trust: Trust, text: string): Trust {
  const verifier = {
    scheme: 'ed25519',
    publicKey: readPublicKey(text)
  } as const
  const { signer } = trust
  const signsAsOwner =
    signer !== null && sameVerifier(verifierOf(signer), verifier)
  return { verifier, signer: signsAsOwner ? signer : null }
}

/** Whether both believe the same. */
export function sameVerifier(
  a: Verifier | null,
  other: Verifier | null
): boolean {
  if (a?.scheme === 'ed25519' && other?.scheme === 'ed25519') {
    return a.publicKey.equals(other.publicKey)
  }
  return a === other
}

function readPrivateKey(text: string): KeyObject {
  return readKey(
    'baseline-signing-key',
    'openssl genpkey -algorithm ed25519',
    () => createPrivateKey({ key: derOf(text), format: 'der', type: 'pkcs8' })
  )
}

function readPublicKey(text: string): KeyObject {
  return readKey('baseline-public-key', 'openssl pkey -pubout', () =>
    createPublicKey({ key: derOf(text), format: 'der', type: 'spki' })
  )
}

/** PEM, or the base64 within it alone. */
function derOf(text: string): Buffer {
  const base64 = text.replaceAll(/-----[A-Z ]+-----/g, '').replaceAll(/\s/g, '')
  return Buffer.from(base64, 'base64')
}

function readKey(
  input: string,
  maker: string,
  read: () => KeyObject
): KeyObject {
  try {
    const key = read()
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // What node:crypto says of a key may quote it.
  }
  throw new UserError(
    `${input} is not an Ed25519 key in PEM; make one with ${maker}`
  )
}
