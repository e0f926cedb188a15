// Signs files and statements with a key, offline. `cosign verify-blob` and `cosign
// verify-blob-attestation` accept the bundles.
import { createHash, sign } from 'node:crypto'
import { toDSSEBundle, toMessageSignatureBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import {
  statementPayloadType,
  type Statement
} from '../core/signing/statement.ts'
import { writeBundle } from './bundle.ts'
import { hashOf, type SigningKey } from './keys.ts'

/** The bundle of a file, as its content. */
export function signFile(file: Uint8Array, key: SigningKey): Buffer {
  return writeBundle(
    toMessageSignatureBundle({
      digest: createHash('sha256').update(file).digest(),
      signature: signatureOf(file, key),
      keyHint: key.hint,
      certificateChain: false
    })
  )
}

/** The bundle that holds a statement and the signature over it. */
export function signStatement(statement: Statement, key: SigningKey): Buffer {
  const payload = Buffer.from(JSON.stringify(statement))
  return signEnvelope(statementPayloadType, payload, key)
}

/**
 * The bundle that holds signed data. Its type is signed, too, so that data of one type
 * never passes for another's.
 */
export function signEnvelope(
  payloadType: string,
  payload: Buffer,
  key: SigningKey
): Buffer {
  const signed = dsse.preAuthEncoding(payloadType, payload)
  const bundle = toDSSEBundle({
    artifact: payload,
    artifactType: payloadType,
    signature: signatureOf(signed, key),
    certificateChain: false
  })
  // The library would write the hint to the envelope, too, where cosign takes it for
  // a key's ID of its own making.
  bundle.verificationMaterial.content = {
    $case: 'publicKey',
    publicKey: { hint: key.hint }
  }
  return writeBundle(bundle)
}

function signatureOf(bytes: Uint8Array, { privateKey }: SigningKey): Buffer {
  return sign(hashOf(privateKey), bytes, privateKey)
}
