// Signs the measurement of a release with the key of baselines, in a file beside it.
// The signature covers what the measurement is for and every byte of it, and is
// checked before anything is unpacked.
import { sign, verify } from 'node:crypto'
import type { Signer, Verifier } from '../signing/trust.ts'
import type { ReleaseIdentity } from './release-entry.ts'

const linePattern =
  /^go-size-gate-release-1 ed25519 ([A-Za-z0-9+/]{86}==)\r?\n?$/

/** Bytes of a signature's file. */
export const maxSignatureBytes = 256

type Ed25519<Key extends Signer | Verifier> = Extract<
  Key,
  { readonly scheme: 'ed25519' }
>

/**
 * What is signed: a purpose, so that the key's signatures over anything else mean
 * nothing here, the identity as JSON, which holds no newline, and the payload.
 */
function signedBytes(
  { repository, tag, commit }: ReleaseIdentity,
  payload: Uint8Array
): Buffer {
  const context = JSON.stringify([1, repository, tag, commit])
  return Buffer.concat([
    Buffer.from(`go-size-gate release\n${context}\n`),
    payload
  ])
}

/** The content of the signature's file. */
export function signRelease(
  identity: ReleaseIdentity,
  payload: Uint8Array,
  { privateKey }: Ed25519<Signer>
): Buffer {
  const signature = sign(null, signedBytes(identity, payload), privateKey)
  return Buffer.from(
    `go-size-gate-release-1 ed25519 ${signature.toString('base64')}\n`
  )
}

/**
 * Why a signature proves nothing, a clause; null: the owner of the key signed this
 * payload for this release.
 */
export function faultOfSignature(
  identity: ReleaseIdentity,
  payload: Uint8Array,
  signature: Uint8Array,
  { publicKey }: Ed25519<Verifier>
): string | null {
  const line = Buffer.from(signature.subarray(0, maxSignatureBytes + 1))
  const [, base64] = linePattern.exec(line.toString('latin1')) ?? []
  if (base64 === undefined) return 'its signature is malformed'
  const bytes = Buffer.from(base64, 'base64')
  return verify(null, signedBytes(identity, payload), publicKey, bytes)
    ? null
    : 'its signature is not valid for this repository, tag and commit'
}
