// Opens signed data: the payload of an envelope (DSSE v1.0), if it has the type that the
// reader expects and is signed by whom the caller trusts.
import { createHash } from 'node:crypto'
import { isBundleWithDsseEnvelope } from '@sigstore/bundle'
import { maxReason, visibleLine } from '../core/text/plain-text.ts'
import { readBundle } from './bundle.ts'
import { signatureContent } from './signed-content.ts'
import type { Trust } from './trust.ts'
import { assertSignedBy, verifySignature } from './verify.ts'

/**
 * @param bundle no more than `maxBundleBytes`
 * @param now evidence from later than this is refused
 * @returns the payload, which is proved
 * @throws Error with the reason why it proves nothing, a clause
 */
export function openEnvelope(
  bundle: Uint8Array,
  payloadType: string,
  trust: Trust,
  now: Date
): Buffer {
  const nothing = Buffer.alloc(0)
  const digest = createHash('sha256').update(nothing).digest()
  const read = readBundle(bundle, digest)
  if (!isBundleWithDsseEnvelope(read)) {
    throw new Error('it is the signature of a file, and holds no data')
  }
  const { payload, payloadType: stated } = read.content.dsseEnvelope
  if (stated !== payloadType) {
    throw new Error(
      `it holds data of another type: ${visibleLine(stated, maxReason)}`
    )
  }
  assertSignedBy(read, trust)
  const file = { bytes: nothing, sha256: digest.toString('hex') }
  verifySignature(read, signatureContent(read, file, digest), trust, now)
  return payload
}
