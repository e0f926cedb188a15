// Signs without a key of one's own, as cosign and sigstore-js do: Fulcio issues a certificate of minutes for an
// identity token, a log or a timestamp authority proves when it was used.
import { createHash } from 'node:crypto'
import { toDSSEBundle, toMessageSignatureBundle } from '@sigstore/bundle'
import { dsse, pem } from '@sigstore/core'
import { FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign'
import {
  statementPayloadType,
  type Statement
} from '../../src/core/signing/statement.ts'
import { writeBundle, type SigstoreBundle } from '../../src/sigstore/bundle.ts'

/** Addresses of the services; '' for none. At least one proves the time. */
export interface SigningServices {
  readonly fulcioUrl: string
  readonly rekorUrl: string
  readonly timestampUrl: string
}

export interface KeylessSigner {
  readonly services: SigningServices
  readonly getToken: () => Promise<string>
}

/** Milliseconds of one request, and how often it is sent again. */
const requestOptions = { timeout: 30_000, retry: 2 }

/**
 * The bundle of a file, as its content.
 */
export async function signFileKeyless(
  file: Uint8Array,
  signer: KeylessSigner
): Promise<Buffer> {
  return await signed(Buffer.from(file), signer, (material) =>
    toMessageSignatureBundle({
      digest: createHash('sha256').update(file).digest(),
      certificateChain: false,
      ...material
    })
  )
}

/**
 * The bundle that holds a statement and the signature over it.
 */
export async function signStatementKeyless(
  statement: Statement,
  signer: KeylessSigner
): Promise<Buffer> {
  const payload = Buffer.from(JSON.stringify(statement))
  const bytes = dsse.preAuthEncoding(statementPayloadType, payload)
  return await signed(bytes, signer, (material) =>
    toDSSEBundle({
      artifact: payload,
      artifactType: statementPayloadType,
      certificateChain: false,
      ...material
    })
  )
}

interface SignatureMaterial {
  readonly signature: Buffer
  readonly certificate: Buffer
}

async function signed(
  bytes: Buffer,
  { services, getToken }: KeylessSigner,
  bundleOf: (material: SignatureMaterial) => SigstoreBundle
): Promise<Buffer> {
  const { fulcioUrl, rekorUrl, timestampUrl } = services
  const fulcio = new FulcioSigner({
    fulcioBaseURL: fulcioUrl,
    identityProvider: { getToken },
    ...requestOptions
  })
  const witnesses = [
    ...(rekorUrl === ''
      ? []
      : [new RekorWitness({ rekorBaseURL: rekorUrl, ...requestOptions })]),
    ...(timestampUrl === ''
      ? []
      : [new TSAWitness({ tsaBaseURL: timestampUrl, ...requestOptions })])
  ]
  const { signature, key } = await fulcio.sign(bytes)
  if (key.$case !== 'x509Certificate') throw new Error('no certificate came')
  const certificate = pem.toDER(key.certificate)
  const bundle = bundleOf({ signature, certificate })
  const testimonies = await Promise.all(
    witnesses.map((witness) => witness.testify(bundle.content, key.certificate))
  )
  const { verificationMaterial } = bundle
  verificationMaterial.tlogEntries = testimonies.flatMap((testimony) =>
    'tlogEntries' in testimony ? testimony.tlogEntries : []
  )
  verificationMaterial.timestampVerificationData = {
    rfc3161Timestamps: testimonies.flatMap((testimony) =>
      'rfc3161Timestamps' in testimony ? testimony.rfc3161Timestamps : []
    )
  }
  return writeBundle(bundle)
}
