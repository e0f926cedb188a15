// Finds and reads what a file is proved by: its bundle, a signed list of checksums.
// Evidence that isn't there is missing, not an error; what can't be read is one.
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { readHashed } from '../../analyze/read-file.ts'
import { maxBundleBytes } from '../../core/signing/bundle-schema.ts'
import {
  digestsFor,
  maxChecksumBytes,
  readChecksums
} from '../../core/signing/checksums.ts'
import { bundleEnding, checksumFiles } from '../../core/signing/signed-files.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { codeOf, reasonOf } from '../../host/system-error.ts'
import type { Trust } from '../../sigstore/trust.ts'
import { verifyFile, type Proof } from '../../sigstore/verify.ts'
import type { VerificationCheck } from '../../core/model/signing/verification-schema.ts'

/** A file that is verified, in memory. */
export interface LoadedFile {
  /** As it was given. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Where a file's evidence is; null: where it is by default. */
export interface EvidencePaths {
  /** Of the file, or of the list of checksums where one is given. */
  readonly bundle: string | null
  readonly checksums: string | null
}

export interface EvidenceResult {
  readonly check: VerificationCheck
  /** null unless it is proved. */
  readonly proof: Proof | null
  /** A signed list was read, and has no line for the file. */
  readonly isUnlisted: boolean
}

/** @throws UserError where it can't be read */
export async function loadFile(path: string): Promise<LoadedFile> {
  const { file, sha256 } = await readHashed(path)
  return { path, bytes: file, sha256 }
}

/**
 * Proves a file by a list of checksums, where one was given; else by its own bundle;
 * else by a list that lies beside it. What is there and refused is not passed over.
 * @throws UserError for evidence that can't be read
 */
export async function proveFile(
  file: LoadedFile,
  paths: EvidencePaths,
  trust: Trust,
  now: Date
): Promise<EvidenceResult> {
  const own = paths.bundle ?? `${file.path}${bundleEnding}`
  if (paths.checksums !== null) {
    return await proveByChecksums(file, paths.checksums, paths, trust, now)
  }
  if (paths.bundle !== null || (await isThere(own))) {
    return await proveByBundle(file, own, trust, now)
  }
  for (const name of checksumFiles) {
    const list = join(dirname(file.path), name)
    if (await isThere(list)) {
      return await proveByChecksums(file, list, paths, trust, now)
    }
  }
  return notProved(
    'signature',
    'missing',
    [],
    `there is neither ${basename(own)} nor ${checksumFiles[0]} beside it`
  )
}

async function proveByBundle(
  file: LoadedFile,
  path: string,
  trust: Trust,
  now: Date
): Promise<EvidenceResult> {
  const evidence = [path]
  const bundle = await readEvidence(path, maxBundleBytes)
  if (typeof bundle === 'string') {
    return notProved('signature', 'refused', evidence, bundle)
  }
  if (bundle === null) {
    return notProved('signature', 'missing', evidence, 'it has no signature')
  }
  try {
    const proof = verifyFile(file, bundle, trust, now)
    const kind = proof.statement === null ? 'signature' : 'statement'
    return proved(kind, evidence, proof)
  } catch (error) {
    return notProved('signature', 'refused', evidence, messageOf(error))
  }
}

async function proveByChecksums(
  file: LoadedFile,
  path: string,
  { bundle }: EvidencePaths,
  trust: Trust,
  now: Date
): Promise<EvidenceResult> {
  const bundlePath = bundle ?? `${path}${bundleEnding}`
  const evidence = [path, bundlePath]
  const bytes = await readEvidence(path, maxChecksumBytes)
  if (bytes === null || typeof bytes === 'string') {
    return bytes === null
      ? notProved('checksum', 'missing', evidence, 'there is no such list')
      : notProved('checksum', 'refused', evidence, bytes)
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const list = { path, bytes, sha256 }
  const signed = await proveByBundle(list, bundlePath, trust, now)
  const { check, proof } = signed
  if (proof === null) {
    const reason =
      check.state === 'missing'
        ? 'the list is not signed'
        : `of the list's signature: ${check.reason}`
    return notProved('checksum', failureOf(check), evidence, reason)
  }
  try {
    const digests = listedDigests(file, textOf(bytes), path)
    if (digests.length === 0) {
      const reason = `no line of it names ${basename(file.path)}`
      const refused = notProved('checksum', 'refused', evidence, reason)
      return { ...refused, isUnlisted: true }
    }
    assertListed(file, digests)
    return proved('checksum', evidence, { ...proof, statement: null })
  } catch (error) {
    return notProved('checksum', 'refused', evidence, messageOf(error))
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new Error('it is not text in UTF-8', { cause: error })
  }
}

function listedDigests(
  file: LoadedFile,
  list: string,
  listPath: string
): readonly string[] {
  const paths = [relative(dirname(resolve(listPath)), file.path), file.path]
  return digestsFor(
    readChecksums(list),
    paths.map((path) => path.replaceAll(sep, '/'))
  )
}

/** @throws Error where the list has several digests of the file, or another; a clause */
function assertListed(file: LoadedFile, digests: readonly string[]): void {
  const [digest] = digests
  if (digests.length > 1) {
    throw new Error(`it has several digests for ${basename(file.path)}`)
  }
  if (digest !== file.sha256) {
    throw new Error('the file has another digest than the list says')
  }
}

/**
 * The content; null: there is no such file; a text: a clause that refuses it.
 * @throws UserError where it can't be read
 */
async function readEvidence(
  path: string,
  maxBytes: number
): Promise<Buffer | string | null> {
  try {
    if (!(await isThere(path))) return null
    return await readBounded(path, maxBytes)
  } catch (error) {
    // Too large: whoever publishes evidence chooses its size.
    if (error instanceof UserError) return `it is larger than ${maxBytes} bytes`
    throw new UserError(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return false
    throw new UserError(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

export function proved(
  kind: VerificationCheck['kind'],
  evidence: readonly string[],
  proof: Proof
): EvidenceResult {
  const signedAt = proof.signedAt?.toISOString() ?? null
  return {
    check: { kind, state: 'proved', evidence, reason: '', signedAt },
    proof,
    isUnlisted: false
  }
}

/** Of a check that is not proved. */
export function failureOf({ state }: VerificationCheck): 'refused' | 'missing' {
  return state === 'missing' ? 'missing' : 'refused'
}

export function notProved(
  kind: VerificationCheck['kind'],
  state: 'refused' | 'missing',
  evidence: readonly string[],
  reason: string
): EvidenceResult {
  return {
    check: { kind, state, evidence, reason, signedAt: null },
    proof: null,
    isUnlisted: false
  }
}
