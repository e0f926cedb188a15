// What the signature of a bundle is over, and whether it is valid: the library's own takes
// no Ed25519, and lets a bundle name another digest than the file's.
import { createHash, timingSafeEqual, verify } from 'node:crypto'
import {
  isBundleWithDsseEnvelope,
  isBundleWithMessageSignature
} from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import type { SignedEntity } from '@sigstore/verify'
import type { SigstoreBundle } from './bundle.ts'
import { hashOf, isSupported } from './keys.ts'

/** A file and its digest. */
export interface SignedFile {
  readonly bytes: Uint8Array
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/**
 * @param digest the file's, as bytes
 * @throws Error where the bundle is for another file, a clause
 */
export function signatureContent(
  bundle: SigstoreBundle,
  file: SignedFile,
  digest: Buffer
): SignedEntity['signature'] {
  if (isBundleWithMessageSignature(bundle)) {
    const { messageSignature } = bundle.content
    if (!isEqual(messageSignature.messageDigest.digest, digest)) {
      throw new Error('it is for another file')
    }
    return contentOf(file.bytes, digest, messageSignature.signature)
  }
  if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it has no signature')
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope
  return contentOf(
    dsse.preAuthEncoding(payloadType, payload),
    createHash('sha256').update(payload).digest(),
    signatures[0]?.sig ?? Buffer.alloc(0)
  )
}

/**
 * @param signed the bytes that the signature is over
 * @param digest what log entries name
 */
function contentOf(
  signed: Uint8Array,
  digest: Buffer,
  signature: Buffer
): SignedEntity['signature'] {
  return {
    signature,
    compareDigest: (other) => isEqual(other, digest),
    compareSignature: (other) => isEqual(other, signature),
    verifySignature: (key) => {
      if (!isSupported(key)) {
        throw new Error('its key is neither of Ed25519 nor of ECDSA P-256')
      }
      return verify(hashOf(key), signed, key, signature)
    }
  }
}

function isEqual(bytes: Buffer, other: Buffer): boolean {
  return bytes.length === other.length && timingSafeEqual(bytes, other)
}
