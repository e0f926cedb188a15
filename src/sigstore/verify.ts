// Verifies that a bundle proves a file: its signature, or a statement that names the
// file's digest, by whom the caller trusts. Nothing here asks a network or a clock.
import {
  createHash,
  timingSafeEqual,
  verify,
  X509Certificate
} from 'node:crypto'
import {
  isBundleWithDsseEnvelope,
  isBundleWithMessageSignature,
  type TransparencyLogEntry
} from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import {
  toSignedEntity,
  VerificationError,
  Verifier,
  type SignedEntity,
  type Signer as LibrarySigner,
  type TrustMaterial
} from '@sigstore/verify'
import { readStatement, type Statement } from '../core/signing/statement.ts'
import { messageOf } from '../core/user-error.ts'
import { readBundle, type SigstoreBundle } from './bundle.ts'
import { hashOf, isSupported } from './keys.ts'
import type { Trust, TrustedSigner } from './trust.ts'

/** A file and its digest. */
export interface SignedFile {
  readonly bytes: Uint8Array
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

export interface Proof {
  /** By whom it is proved that it was signed then: by a timestamp authority or a log; null where nobody says. */
  readonly signedAt: Date | null
  /** What the bundle says of the file; null where it is a signature over the file itself. */
  readonly statement: Statement | null
}

/** How far clocks may be apart, in milliseconds. */
const clockSkew = 5 * 60 * 1000

/** RFC 5280, 4.2.1.12. */
const codeSigning = '1.3.6.1.5.5.7.3.3'

/**
 * 1. The bundle's form. 2. That it is signed in the way that is trusted: by a key
 * or by a certificate. 3. Its file: the digest, or a statement with the digest.
 * 4. Time evidence, chain of certificates, log entries and the signature.
 * 5. The identity, to the character.
 * @param bundle the bundle's file
 * @param now evidence from later than this is refused
 * @throws Error with the reason why it proves nothing, a clause
 */
export function verifyFile(
  file: SignedFile,
  bundle: Uint8Array,
  { signer, root }: Trust,
  now: Date
): Proof {
  const digest = Buffer.from(file.sha256, 'hex')
  const read = readBundle(bundle, digest)
  assertSignedBy(read, signer, root)
  const statement = statementOf(read, file)
  const signature = signatureContent(read, file, digest)
  const { entity, identity } = libraryVerifies(read, signature, signer, root)
  for (const entry of entity.tlogEntries) assertProofAgrees(entry)
  if (signer.kind === 'identity') {
    assertSame('identity', signer.identity, identity?.subjectAlternativeName)
    assertSame('issuer', signer.issuer, identity?.extensions?.issuer)
  }
  return { signedAt: timeOf(entity, now), statement }
}

interface VerifiedEntity {
  readonly entity: SignedEntity
  readonly identity: LibrarySigner['identity']
}

/** @throws Error with the reason, a clause */
function libraryVerifies(
  bundle: SigstoreBundle,
  signature: SignedEntity['signature'],
  signer: TrustedSigner,
  root: TrustMaterial | null
): VerifiedEntity {
  try {
    // The artifact is within `signature`.
    const entity = { ...toSignedEntity(bundle), signature }
    const { identity } = verifier(signer, root).verify(entity)
    return { entity, identity }
  } catch (error) {
    if (
      error instanceof VerificationError &&
      error.code === 'SIGNATURE_ERROR'
    ) {
      throw new Error('its signature is not valid for this file', {
        cause: error
      })
    }
    throw new Error(`it does not verify: ${messageOf(error)}`, { cause: error })
  }
}

function assertSignedBy(
  { verificationMaterial, content: signed }: SigstoreBundle,
  signer: TrustedSigner,
  root: TrustMaterial | null
): void {
  const { content, tlogEntries, timestampVerificationData } =
    verificationMaterial
  if (signer.kind === 'identity') {
    if (content.$case !== 'certificate') {
      throw new Error('it is signed by a key, and an identity was given')
    }
    if (root === null) throw new Error('no root is trusted')
    assertSignsCode(content.certificate.rawBytes)
    return
  }
  if (content.$case !== 'publicKey') {
    throw new Error('it is signed with a certificate, and a key was given')
  }
  const keyIds =
    signed.$case === 'dsseEnvelope'
      ? signed.dsseEnvelope.signatures.map(({ keyid }) => keyid)
      : []
  for (const hint of [content.publicKey.hint, ...keyIds]) {
    if (hint !== '' && hint !== signer.key.hint) {
      throw new Error('it is signed by another key')
    }
  }
  const evidence =
    tlogEntries.length +
    (timestampVerificationData?.rfc3161Timestamps.length ?? 0)
  if (root === null && evidence > 0) {
    throw new Error(
      'it has entries of logs or timestamps, which only a trusted root can prove'
    )
  }
}

/** The library looks at no purpose of a certificate. */
function assertSignsCode(certificate: Buffer): void {
  let purposes: readonly string[] | undefined
  try {
    purposes = new X509Certificate(certificate).keyUsage
  } catch (error) {
    throw new Error('its certificate is malformed', { cause: error })
  }
  if (!purposes?.includes(codeSigning)) {
    throw new Error('its certificate is not for signing code')
  }
}

/** @throws Error for a statement that is not about the file */
function statementOf(
  bundle: SigstoreBundle,
  { sha256 }: SignedFile
): Statement | null {
  if (!isBundleWithDsseEnvelope(bundle)) return null
  const { payload, payloadType } = bundle.content.dsseEnvelope
  const text = new TextDecoder('utf-8', { fatal: true }).decode(payload)
  const statement = readStatement(payloadType, text)
  const isNamed = statement.subject.some(
    ({ digest }) => digest.sha256 === sha256
  )
  if (!isNamed) throw new Error('its statement is about other files')
  return statement
}

/** The library's own takes no Ed25519, and lets a bundle name another digest. */
function signatureContent(
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

/** The root says which evidence there must be: a log that it has is not optional. */
function verifier(signer: TrustedSigner, root: TrustMaterial | null): Verifier {
  if (signer.kind === 'identity' && root !== null) {
    return new Verifier(root, {
      timestampThreshold: 1,
      tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0
    })
  }
  const none = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: []
  }
  const publicKey = () => {
    if (signer.kind !== 'key') throw new Error('it is signed by a key')
    return { publicKey: signer.key.publicKey, validFor: () => true }
  }
  return new Verifier(
    { ...(root ?? none), publicKey },
    { timestampThreshold: 0, tlogThreshold: 0, ctlogThreshold: 0 }
  )
}

/**
 * What the library leaves alone: the proof's own copy of the log's size and root, and
 * text of the checkpoint that no signature covers (C2SP tlog-checkpoint).
 */
function assertProofAgrees({ inclusionProof }: TransparencyLogEntry): void {
  const { rootHash, treeSize, checkpoint } = inclusionProof ?? {}
  const [note = '', signatures = '', ...others] = (
    checkpoint?.envelope ?? ''
  ).split('\n\n')
  const [, size, hash] = note.split('\n')
  if (size !== treeSize || hash !== rootHash?.toString('base64')) {
    throw new Error("its log entry's proof is not that of its checkpoint")
  }
  const lines = signatures.split('\n')
  const isWhole = lines.pop() === '' && others.length === 0
  if (!isWhole || !lines.every(isSignatureLine)) {
    throw new Error("its log entry's checkpoint is malformed")
  }
}

function isSignatureLine(line: string): boolean {
  const [dash, name, base64 = '', ...others] = line.split(' ')
  return (
    dash === '\u2014' &&
    name !== '' &&
    others.length === 0 &&
    Buffer.from(base64, 'base64').toString('base64') === base64
  )
}

/** The earliest time that is proved; all of them were, when the entity was verified. */
function timeOf({ timestamps }: SignedEntity, now: Date): Date | null {
  const times = timestamps.flatMap((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') {
      return [timestamp.timestamp.signingTime]
    }
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry
    return inclusionPromise === undefined
      ? []
      : [new Date(Number(integratedTime) * 1000)]
  })
  const sorted = times.toSorted((a, other) => a.getTime() - other.getTime())
  const last = sorted.at(-1)
  if (last !== undefined && last.getTime() > now.getTime() + clockSkew) {
    throw new Error(`it is signed in the future, at ${last.toISOString()}`)
  }
  return sorted[0] ?? null
}

function assertSame(
  what: string,
  expected: string,
  actual: string | undefined
): void {
  if (actual !== expected) {
    throw new Error(
      `its ${what} is ${actual ?? 'missing'}, and ${expected} was given`
    )
  }
}

function isEqual(bytes: Buffer, other: Buffer): boolean {
  return bytes.length === other.length && timingSafeEqual(bytes, other)
}
