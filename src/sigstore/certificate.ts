// What the library leaves open of a certificate: its purpose, the bytes around what its
// issuer signed, and names that are not ASCII.
import { createPublicKey, X509Certificate } from 'node:crypto'
import type { X509Certificate as LibraryCertificate } from '@sigstore/core'
import type { SignedEntity, TrustMaterial } from '@sigstore/verify'

/** RFC 5280, 4.2.1.12. */
const codeSigning = '1.3.6.1.5.5.7.3.3'
/** Extensions: RFC 5280, 4.2.1.6, and fulcio/docs/oid-info.md. */
const oids = {
  subject: '2.5.29.17',
  issuer: '1.3.6.1.4.1.57264.1.8',
  oldIssuer: '1.3.6.1.4.1.57264.1.1'
} as const

/**
 * OpenSSL's verdict is stricter than the library's: it compares both names of the
 * algorithm, and allows no unused bits of a signature. What it encodes again must be
 * the same bytes.
 * @param raw DER
 * @throws Error with the reason, a clause
 */
export function assertCertificate(raw: Buffer, root: TrustMaterial): void {
  const leaf = readCertificate(raw)
  if (!leaf.raw.equals(raw)) throw new Error('its certificate is malformed')
  if (!leaf.keyUsage?.includes(codeSigning)) {
    throw new Error('its certificate is not for signing code')
  }
  if (!isIssuedBy(leaf, root)) {
    throw new Error('its certificate is not issued by an authority of the root')
  }
}

/**
 * Those of several roots that have an authority which issued a certificate.
 * @param raw DER
 * @throws Error where it is malformed, a clause
 */
export function issuingRoots(
  raw: Buffer,
  roots: readonly TrustMaterial[]
): readonly TrustMaterial[] {
  const leaf = readCertificate(raw)
  return roots.filter((root) => isIssuedBy(leaf, root))
}

function isIssuedBy(
  leaf: X509Certificate,
  { certificateAuthorities }: TrustMaterial
): boolean {
  return certificateAuthorities.some(({ certChain }) =>
    certChain.some(({ publicKey }) => isSignedBy(leaf, publicKey))
  )
}

function readCertificate(raw: Buffer): X509Certificate {
  try {
    return new X509Certificate(raw)
  } catch (error) {
    throw new Error('its certificate is malformed', { cause: error })
  }
}

function isSignedBy(leaf: X509Certificate, spki: Buffer): boolean {
  try {
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    return leaf.verify(key)
  } catch {
    // A key of another kind.
    return false
  }
}

/**
 * The library reads names by seven bits of each byte, so that another letter, such as
 * one with an accent, passes for an ASCII one.
 * @throws Error where a name is not ASCII, a clause
 */
export function assertPlainNames({ key }: SignedEntity): void {
  if (key.$case !== 'certificate') return
  if (!namesOf(key.certificate).every(isAscii)) {
    throw new Error('its certificate has a name that is not ASCII')
  }
}

/** Names that the library reads: of the subject, and of the issuer of its identity. */
function namesOf(certificate: LibraryCertificate): readonly Buffer[] {
  const [names] = certificate.extension(oids.subject)?.valueObj.subs ?? []
  const [text] = certificate.extension(oids.issuer)?.valueObj.subs ?? []
  const issuer = text?.value ?? certificate.extension(oids.oldIssuer)?.value
  return [
    ...(names?.subs ?? []).map(({ value }) => value),
    ...(issuer === undefined ? [] : [issuer])
  ]
}

const isAscii = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte < 0x80)
