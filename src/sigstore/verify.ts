// Verifies that a bundle proves a file: its signature, or a statement that names the
// file's digest, by whom the caller trusts. Nothing here asks a network or a clock.
import {
  isBundleWithDsseEnvelope,
  type TransparencyLogEntry
} from '@sigstore/bundle'
import {
  toSignedEntity,
  VerificationError,
  Verifier,
  type SignedEntity,
  type Signer as LibrarySigner,
  type TrustMaterial
} from '@sigstore/verify'
import { readStatement, type Statement } from '../core/signing/statement.ts'
import { maxReason, visibleLine } from '../core/text/plain-text.ts'
import { messageOf } from '../core/user-error.ts'
import { readBundle, type SigstoreBundle } from './bundle.ts'
import { assertCertificate, assertPlainNames } from './certificate.ts'
import { bindToLog, type BoundEntry } from './checkpoint.ts'
import {
  assertLogWasValid,
  assertUnpromised,
  assertVerifier
} from './log-entry.ts'
import { signatureContent, type SignedFile } from './signed-content.ts'
import { assertTimestamp } from './timestamp.ts'
import type { Trust, TrustedSigner } from './trust.ts'

export interface Proof {
  /** By whom it is proved that it was signed then: by a timestamp authority or a log; null where nobody says. */
  readonly signedAt: Date | null
  /** What the bundle says of the file; null where it is a signature over the file itself. */
  readonly statement: Statement | null
}

/** How far clocks may be apart, in milliseconds. */
const clockSkew = 5 * 60 * 1000

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
  trust: Trust,
  now: Date
): Proof {
  const digest = Buffer.from(file.sha256, 'hex')
  const read = readBundle(bundle, digest)
  assertSignedBy(read, trust)
  const statement = statementOf(read, file)
  const signature = signatureContent(read, file, digest)
  return { signedAt: verifySignature(read, signature, trust, now), statement }
}

/**
 * Verifies the signature of a bundle that is signed in the way that is trusted.
 * @param signature what it is over
 * @param now evidence from later than this is refused
 * @returns when it was signed, where that is proved
 * @throws Error with the reason why it proves nothing, a clause
 */
export function verifySignature(
  read: SigstoreBundle,
  signature: SignedEntity['signature'],
  { signer, root }: Trust,
  now: Date
): Date | null {
  const bound = bindEntries(read, signer, root)
  assertTimestamps(read, root)
  const { entity, identity } = libraryVerifies(
    withEntries(read, bound),
    signature,
    signer,
    root
  )
  if (signer.kind === 'identity') {
    assertPlainNames(entity)
    assertSame('identity', signer.identity, identity?.subjectAlternativeName)
    assertSame('issuer', signer.issuer, identity?.extensions?.issuer)
  }
  const times = timesOf(entity)
  for (const entry of bound) assertLogWasValid(entry, times)
  return earliestOf(times, now)
}

/** What the library leaves open of log entries, and must not read as it is. */
function bindEntries(
  { verificationMaterial }: SigstoreBundle,
  signer: TrustedSigner,
  root: TrustMaterial | null
): readonly BoundEntry[] {
  const { content } = verificationMaterial
  const entries: readonly TransparencyLogEntry[] =
    verificationMaterial.tlogEntries
  const der =
    signer.kind === 'key'
      ? signer.key.publicKey.export({ format: 'der', type: 'spki' })
      : content.$case === 'certificate'
        ? content.certificate.rawBytes
        : Buffer.alloc(0)
  return entries.map((entry) => {
    assertUnpromised(entry)
    assertVerifier(entry, der)
    return bindToLog(entry, root?.tlogs ?? [])
  })
}

function assertTimestamps(
  { verificationMaterial }: SigstoreBundle,
  root: TrustMaterial | null
): void {
  const { timestampVerificationData } = verificationMaterial
  if (root === null) return
  for (const one of timestampVerificationData?.rfc3161Timestamps ?? []) {
    assertTimestamp(one.signedTimestamp, root)
  }
}

function withEntries(
  bundle: SigstoreBundle,
  bound: readonly BoundEntry[]
): SigstoreBundle {
  const tlogEntries = bound.map(({ entry }) => entry)
  const { verificationMaterial } = bundle
  return {
    ...bundle,
    verificationMaterial: { ...verificationMaterial, tlogEntries }
  }
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
    const reason = visibleLine(reasonOf(error), maxReason)
    throw new Error(`it does not verify: ${reason}`, { cause: error })
  }
}

/** The library's own words, with those of the cause. */
function reasonOf(error: unknown): string {
  const message = messageOf(error)
  const isCaused = error instanceof VerificationError && error.cause
  return isCaused ? `${message}: ${messageOf(error.cause)}` : message
}

/**
 * Checks that a bundle claims to be signed by whom the caller trusts.
 * @throws Error with the reason, a clause
 */
export function assertSignedBy(
  { verificationMaterial, content: signed }: SigstoreBundle,
  { signer, root }: Trust
): void {
  const { content, tlogEntries, timestampVerificationData } =
    verificationMaterial
  const keyIds =
    signed.$case === 'dsseEnvelope'
      ? signed.dsseEnvelope.signatures.map(({ keyid }) => keyid)
      : []
  if (signer.kind === 'identity') {
    if (content.$case !== 'certificate') {
      throw new Error('it is signed by a key, and an identity was given')
    }
    if (root === null) throw new Error('no root is trusted')
    if (keyIds.some((id) => id !== '')) {
      throw new Error('it has the ID of a key beside a certificate')
    }
    assertCertificate(content.certificate.rawBytes, root)
    return
  }
  if (content.$case !== 'publicKey') {
    throw new Error('it is signed with a certificate, and a key was given')
  }
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

/** @throws Error for a statement that is not about the file */
function statementOf(
  bundle: SigstoreBundle,
  { sha256 }: SignedFile
): Statement | null {
  if (!isBundleWithDsseEnvelope(bundle)) return null
  const { payload, payloadType } = bundle.content.dsseEnvelope
  const statement = readStatement(payloadType, payload)
  const isNamed = statement.subject.some(
    ({ digest }) => digest.sha256 === sha256
  )
  if (!isNamed) throw new Error('its statement is about other files')
  return statement
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

/** The times that are proved; all of them were, when the entity was verified. */
function timesOf({ timestamps }: SignedEntity): readonly Date[] {
  return timestamps.flatMap((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') {
      return [timestamp.timestamp.signingTime]
    }
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry
    return inclusionPromise === undefined
      ? []
      : [new Date(Number(integratedTime) * 1000)]
  })
}

/** @throws Error for a time in the future, a clause */
function earliestOf(times: readonly Date[], now: Date): Date | null {
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
    const stated = visibleLine(actual ?? 'missing', maxReason)
    throw new Error(`its ${what} is ${stated}, and ${expected} was given`)
  }
}
