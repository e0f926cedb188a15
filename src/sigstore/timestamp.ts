// One form of a timestamp (RFC 3161 within CMS, RFC 5652), before the library reads it:
// it looks at few parts, and what nobody signed could change unseen.
import { ASN1Obj } from '@sigstore/core'
import type { TrustMaterial } from '@sigstore/verify'

const tags = {
  integer: 0x02,
  octetString: 0x04,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0
} as const

/** DER, in hexadecimal digits. */
const granted = '3003020100'
const version1 = '020101'
const version3 = '020103'
const signedData = '06092a864886f70d010702'
const timestampInfo = '060b2a864886f70d0109100104'
const sha2 = ['01', '02', '03'].map((one) => `06096086480165030402${one}`)
const ecdsaWithSha2 = ['02', '03', '04'].map(
  (one) => `06082a8648ce3d0403${one}`
)
const nothing = '0500'

/** SignedData without certificates, and the place where they are. */
const signedDataMembers = 4
const certificatesAt = 3

/**
 * Refuses all but the minimal encoding of a response that was granted, with one signer by
 * ECDSA, and no certificates but those of the root. What remains open is covered by the
 * signature, or is the signature.
 * @param raw DER
 * @throws Error with the reason, a clause
 */
export function assertTimestamp(
  raw: Buffer,
  { timestampAuthorities }: TrustMaterial
): void {
  const response = readDer(raw)
  const [status, token] = members(response, tags.sequence, 2)
  assertDer(status, [granted])
  const [type, content] = members(token, tags.sequence, 2)
  assertDer(type, [signedData])
  const [data] = members(content, tags.context0, 1)
  const hasCertificates = data?.subs.length === signedDataMembers + 1
  const parts = members(
    data,
    tags.sequence,
    hasCertificates ? signedDataMembers + 1 : signedDataMembers
  )
  const [version, digests, encapsulated] = parts
  assertDer(version, [version3])
  const [digest] = members(digests, tags.set, 1)
  assertEncapsulated(encapsulated)
  if (hasCertificates) {
    const known = timestampAuthorities.flatMap(({ certChain }) =>
      certChain.map(({ root }) => hexOf(root))
    )
    const certificates = parts[certificatesAt]
    for (const one of members(certificates, tags.context0, null)) {
      assertDer(one, known)
    }
  }
  const [signer] = members(parts.at(-1), tags.set, 1)
  assertSigner(signer, digest)
}

/** Of which each length is minimal, with nothing after it. */
function readDer(raw: Buffer): ASN1Obj {
  try {
    const read = ASN1Obj.parseBuffer(Buffer.from(raw))
    if (read.toDER().equals(raw)) return read
  } catch (error) {
    throw malformed(error)
  }
  throw malformed()
}

function assertEncapsulated(encapsulated: ASN1Obj | undefined): void {
  const [type, content] = members(encapsulated, tags.sequence, 2)
  assertDer(type, [timestampInfo])
  const [octets] = members(content, tags.context0, 1)
  const [info] = members(octets, tags.octetString, 1)
  members(info, tags.sequence, null)
}

/** SignerInfo without unsigned attributes. */
function assertSigner(
  signer: ASN1Obj | undefined,
  digest: ASN1Obj | undefined
): void {
  const [version, id, algorithm, attributes, signatureAlgorithm, signature] =
    members(signer, tags.sequence, 6)
  assertDer(version, [version1])
  const [issuer, serial] = members(id, tags.sequence, 2)
  members(issuer, tags.sequence, null)
  assertTag(serial, tags.integer)
  assertAlgorithm(algorithm, sha2)
  assertDer(digest, [hexOf(algorithm)])
  members(attributes, tags.context0, null)
  assertAlgorithm(signatureAlgorithm, ecdsaWithSha2)
  assertTag(signature, tags.octetString)
}

/** Its parameters are left out, or NULL. */
function assertAlgorithm(
  algorithm: ASN1Obj | undefined,
  names: readonly string[]
): void {
  const [name, ...parameters] = members(algorithm, tags.sequence, null)
  assertDer(name, names)
  if (parameters.length > 1) throw malformed()
  for (const one of parameters) assertDer(one, [nothing])
}

/** @param count null: any */
function members(
  parent: ASN1Obj | undefined,
  tag: number,
  count: number | null
): readonly ASN1Obj[] {
  const { subs } = assertTag(parent, tag)
  if (count !== null && subs.length !== count) throw malformed()
  return subs
}

function assertTag(one: ASN1Obj | undefined, tag: number): ASN1Obj {
  if (one?.tag.toDER() !== tag) throw malformed()
  return one
}

function assertDer(one: ASN1Obj | undefined, allowed: readonly string[]): void {
  if (!allowed.includes(hexOf(one))) throw malformed()
}

function hexOf(one: ASN1Obj | undefined): string {
  return one?.toDER().toString('hex') ?? ''
}

function malformed(cause?: unknown): Error {
  return new Error('its timestamp has another form than those that are read', {
    cause
  })
}
