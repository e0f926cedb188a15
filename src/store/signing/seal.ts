// The sealed form of a stored entry: one line with its signature, then the
// entry as gzip'd JSON. The signature covers what the entry is for and every
// byte of it, and is checked before anything is unpacked or parsed.
import {
  createHmac,
  sign as signWith,
  timingSafeEqual,
  verify as verifyWith
} from 'node:crypto'
import type { EntryIdentity } from '../entry-key.ts'
import type { Signer, Verifier } from './trust.ts'

/** `go-size-gate-sealed-1 SCHEME BASE64` and a newline; bytes. */
const maxLineLength = 256
const linePattern =
  /^go-size-gate-sealed-1 (ed25519|hmac-sha256) ([A-Za-z0-9+/]{43,172}={0,2})$/

/**
 * What is signed: a purpose, so that the key's signatures over anything else
 * mean nothing here, the identity as JSON, which holds no newline, and the
 * payload.
 */
function signedBytes(identity: EntryIdentity, payload: Uint8Array): Buffer {
  const { repository, key, commit, fingerprint } = identity
  const context = JSON.stringify([1, repository, key, commit, fingerprint])
  return Buffer.concat([
    Buffer.from(`go-size-gate baseline\n${context}\n`),
    payload
  ])
}

/** The sealed form of `payload`. */
export function seal(
  identity: EntryIdentity,
  payload: Uint8Array,
  signer: Signer
): Buffer {
  const bytes = signedBytes(identity, payload)
  const signature =
    signer.scheme === 'ed25519'
      ? signWith(null, bytes, signer.privateKey)
      : createHmac('sha256', signer.secret).update(bytes).digest()
  const line = `go-size-gate-sealed-1 ${signer.scheme} ${signature.toString('base64')}\n`
  return Buffer.concat([Buffer.from(line), payload])
}

/**
 * The payload of a sealed entry that is for `identity` and was signed by
 * whoever `verifier` trusts.
 * @throws Error with the reason, a clause
 */
export function unseal(
  identity: EntryIdentity,
  sealed: Uint8Array,
  verifier: Verifier
): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
  const end = bytes.subarray(0, maxLineLength).indexOf(0x0a)
  const line = end < 0 ? '' : bytes.toString('latin1', 0, end)
  const [, scheme, base64 = ''] = linePattern.exec(line) ?? []
  if (scheme === undefined) throw new Error('it is not signed')
  if (scheme !== verifier.scheme) {
    throw new Error(`it is signed by ${scheme}, not by ${verifier.scheme}`)
  }
  const payload = bytes.subarray(end + 1)
  const signature = Buffer.from(base64, 'base64')
  if (!isSigned(signedBytes(identity, payload), signature, verifier)) {
    throw new Error(
      'its signature is not valid for this repository, commit, key and build'
    )
  }
  return payload
}

function isSigned(
  bytes: Buffer,
  signature: Buffer,
  verifier: Verifier
): boolean {
  if (verifier.scheme === 'ed25519') {
    return verifyWith(null, bytes, verifier.publicKey, signature)
  }
  const expected = createHmac('sha256', verifier.secret).update(bytes).digest()
  return (
    signature.length === expected.length && timingSafeEqual(signature, expected)
  )
}
