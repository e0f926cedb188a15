// Gets a certificate of some minutes for a key of this run alone, by the identity that a
// token proves (sigstore/fulcio, API v2).
import {
  createPublicKey,
  generateKeyPairSync,
  sign,
  X509Certificate,
  type KeyObject
} from 'node:crypto'
import * as v from 'valibot'
import { askService, readService, unusable } from './ask-service.ts'
import type { IdentityToken } from './identity-token.ts'

export interface CertifiedKey {
  /** ECDSA P-256; it is never written anywhere. */
  readonly privateKey: KeyObject
  readonly certificate: X509Certificate
}

const chain = v.object({
  chain: v.object({
    certificates: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(64 * 1024))),
      v.minLength(1)
    )
  })
})

/** The receipt of the certificate's own log is in the certificate, or beside it. */
const answerSchema = v.union([
  v.object({ signedCertificateEmbeddedSct: chain }),
  v.object({ signedCertificateDetachedSct: chain })
])

const doing = 'issue a certificate'

/** @throws UserError where the service issues none */
export async function requestCertificate(
  fulcioUrl: string,
  { text, subject }: IdentityToken
): Promise<CertifiedKey> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256'
  })
  const proof = sign('sha256', Buffer.from(subject), privateKey)
  const request = {
    credentials: { oidcIdentityToken: text },
    publicKeyRequest: {
      publicKey: {
        algorithm: 'ECDSA',
        content: publicKey.export({ format: 'pem', type: 'spki' })
      },
      proofOfPossession: proof.toString('base64')
    }
  }
  const { body } = await askService(
    fulcioUrl,
    '/api/v2/signingCert',
    request,
    doing,
    [200, 201]
  )
  const answer = readService(answerSchema, fulcioUrl, body, doing)
  const { chain: issued } =
    'signedCertificateEmbeddedSct' in answer
      ? answer.signedCertificateEmbeddedSct
      : answer.signedCertificateDetachedSct
  const certificate = readCertificate(issued.certificates[0] ?? '')
  const own = createPublicKey(privateKey)
  if (certificate === null || !certificate.publicKey.equals(own)) {
    throw unusable(fulcioUrl, doing)
  }
  return { privateKey, certificate }
}

function readCertificate(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem)
  } catch {
    return null
  }
}

/** Whom a certificate names: the address of a workflow with its ref; '' for none. */
export function identityOf({ subjectAltName }: X509Certificate): string {
  const start = 'URI:'
  return subjectAltName?.startsWith(start) === true
    ? subjectAltName.slice(start.length)
    : ''
}
