// Signs without a key of one's own: a certificate authority vouches for a key of this run,
// and a log or a timestamp authority for the time. Nothing is asked before something is signed.
//
//  1. A token of the platform says which workflow runs, and whether its repository is public.
//  2. A certificate of some minutes for a new key; the key is used for this run's files.
//  3. The signature, and who saw it while the certificate was valid.
//  4. The bundle must be one that `verify` reads: what services answer is checked.
import { createHash, sign } from 'node:crypto'
import { toDSSEBundle, toMessageSignatureBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import {
  statementPayloadType,
  type Statement
} from '../../core/signing/statement.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { readBundle, writeBundle, type SigstoreBundle } from '../bundle.ts'
import {
  identityOf,
  requestCertificate,
  type CertifiedKey
} from './certificate-request.ts'
import { requestIdentityToken, type TokenSource } from './identity-token.ts'
import type { ServicesOf, SigningServices } from './signing-services.ts'
import { logEntry, timestampOf } from './witnesses.ts'

export interface KeylessSigner {
  /**
   * The bundle of a file, as its content.
   * @throws UserError where a service refuses
   */
  readonly signFile: (file: Uint8Array) => Promise<Buffer>
  /**
   * The bundle that holds a statement and the signature over it.
   * @throws UserError where a service refuses
   */
  readonly signStatement: (statement: Statement) => Promise<Buffer>
  /** Whom the certificate names; asks for it if nothing is signed yet. */
  readonly identity: () => Promise<string>
}

interface Session extends CertifiedKey {
  readonly services: SigningServices
}

/** @param servicesOf which Sigstore signs; the token says whether the repository is public */
export function keylessSigner(
  source: TokenSource,
  servicesOf: ServicesOf
): KeylessSigner {
  let opened: Promise<Session> | undefined
  const open = (): Promise<Session> => {
    opened ??= openSession(source, servicesOf)
    return opened
  }
  return {
    signFile: async (file) =>
      bundleOf(await open(), file, (material) =>
        toMessageSignatureBundle({
          digest: createHash('sha256').update(file).digest(),
          certificateChain: false,
          ...material
        })
      ),
    signStatement: async (statement) => {
      const payload = Buffer.from(JSON.stringify(statement))
      const bytes = dsse.preAuthEncoding(statementPayloadType, payload)
      return bundleOf(await open(), bytes, (material) =>
        toDSSEBundle({
          artifact: payload,
          artifactType: statementPayloadType,
          certificateChain: false,
          ...material
        })
      )
    },
    identity: async () => identityOf((await open()).certificate)
  }
}

async function openSession(
  source: TokenSource,
  servicesOf: ServicesOf
): Promise<Session> {
  const token = await requestIdentityToken(source)
  const services = servicesOf(token.isPublic)
  return { services, ...(await requestCertificate(services.fulcioUrl, token)) }
}

interface SignatureMaterial {
  readonly signature: Buffer
  /** DER */
  readonly certificate: Buffer
}

async function bundleOf(
  { services, privateKey, certificate }: Session,
  bytes: Uint8Array,
  wrap: (material: SignatureMaterial) => SigstoreBundle
): Promise<Buffer> {
  const { rekorUrl, timestampUrl } = services
  const signature = sign('sha256', bytes, privateKey)
  const bundle = wrap({ signature, certificate: certificate.raw })
  const { verificationMaterial, content } = bundle
  if (rekorUrl !== null) {
    const entry = await logEntry(rekorUrl, content, certificate.toString())
    verificationMaterial.tlogEntries = [entry]
  }
  if (timestampUrl !== null) {
    const signedTimestamp = await timestampOf(timestampUrl, signature)
    verificationMaterial.timestampVerificationData = {
      rfc3161Timestamps: [{ signedTimestamp }]
    }
  }
  const written = writeBundle(bundle)
  assertReadable(written)
  return written
}

/** @throws UserError where no verifier of this program would read it */
function assertReadable(written: Buffer): void {
  try {
    readBundle(written, Buffer.alloc(32))
  } catch (error) {
    throw new UserError(
      `what Sigstore answered makes no bundle that can be verified: ${messageOf(error)}`
    )
  }
}
