// Checks that a file is what a signed measurement says: the measurement is proved, the
// file is measured again, and digests and sizes are compared.
import { gunzipSync } from 'node:zlib'
import { analyzeBytes } from '../../analyze/analyze-archive.ts'
import { differByIds } from '../../core/compare/build-ids.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import { parseMeasurement } from '../../core/model/parse-measurement.ts'
import type { VerifiedFile } from '../../core/model/signing/verification-schema.ts'
import type { Statement } from '../../core/signing/statement.ts'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import { maxJsonBytes } from '../../store/entry.ts'
import { readRelease } from '../../store/release/release-entry.ts'
import type { Trust } from '../../sigstore/trust.ts'
import {
  failureOf,
  notProved,
  proved,
  proveFile,
  type EvidencePaths,
  type EvidenceResult,
  type LoadedFile
} from './evidence.ts'

/** A measurement whose signature was checked, for every file that is measured again. */
export interface SignedMeasurement {
  readonly saved: LoadedFile
  readonly own: EvidenceResult
  /** What it says; a text where it can't be read, a clause. */
  readonly content: SavedMeasurements | string
}

export interface MeasurementResult extends EvidenceResult {
  /** What release the measurement is of, where it says so and is proved. */
  readonly release: VerifiedFile['release']
}

interface SavedMeasurements {
  readonly measurements: readonly Measurement[]
  readonly release: VerifiedFile['release']
}

/**
 * Proves a measurement by the list of checksums that was given, if that has a line for it;
 * else by its own bundle; else by a list that lies beside it. It is read only if it is proved.
 * @throws UserError for evidence that can't be read
 */
export async function proveMeasurement(
  saved: LoadedFile,
  { bundle, checksums }: EvidencePaths,
  trust: Trust,
  now: Date
): Promise<SignedMeasurement> {
  const own = await proveOwn(saved, { bundle, checksums }, trust, now)
  const content = own.proof === null ? '' : readContent(saved.bytes)
  return { saved, own, content }
}

async function proveOwn(
  saved: LoadedFile,
  { bundle, checksums }: EvidencePaths,
  trust: Trust,
  now: Date
): Promise<EvidenceResult> {
  const none = { bundle: null, checksums: null }
  if (checksums === null) return await proveFile(saved, none, trust, now)
  // The bundle that was given is of the list.
  const byList = await proveFile(saved, { bundle, checksums }, trust, now)
  if (!byList.isUnlisted) return byList
  const elsewhere = await proveFile(saved, none, trust, now)
  return elsewhere.check.state === 'missing' ? byList : elsewhere
}

function readContent(bytes: Uint8Array): SavedMeasurements | string {
  try {
    return readSaved(bytes)
  } catch (error) {
    return visibleLine(messageOf(error), maxReason)
  }
}

/**
 * Measures a file that is proved again, and compares it.
 * @param isProved whether the file is; one that is not is neither unpacked nor measured
 */
export async function measureAgain(
  file: LoadedFile,
  isProved: boolean,
  { saved, own, content }: SignedMeasurement
): Promise<MeasurementResult> {
  const { proof, check } = own
  const evidence = [saved.path, ...check.evidence]
  const fail = (state: 'refused' | 'missing', reason: string) => ({
    ...notProved('measurement', state, evidence, reason),
    release: null
  })
  if (proof === null) {
    const reason = `of the measurement's signature: ${check.reason}`
    return fail(failureOf(check), reason)
  }
  if (typeof content === 'string') return fail('refused', content)
  if (!isProved) {
    return fail('refused', 'the file is not proved, so it is not measured')
  }
  const { measurements, release } = content
  try {
    const measured = await analyzeBytes(file.path, file.bytes, {
      gzip: false,
      restHash: true
    })
    const pairs = paired(measured, measurements)
    for (const pair of pairs) assertMeasured(pair)
    if (proof.statement !== null) {
      assertStated(pairs, proof.statement, saved, release)
    }
  } catch (error) {
    return fail('refused', visibleLine(messageOf(error), maxReason))
  }
  return {
    ...proved('measurement', evidence, proof),
    release: release ?? releaseOf(proof.statement)
  }
}

/**
 * A release's measurement, one measurement, or a list of them; gzip'd or not.
 * @throws Error with the reason, a clause
 */
function readSaved(bytes: Uint8Array): SavedMeasurements {
  const value = parseJson(unpacked(bytes))
  if (typeof value === 'object' && value !== null && 'measurements' in value) {
    const { measurements, repository, tag, commit } = readRelease(value)
    return { measurements, release: { repository, tag, commit } }
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const measurements = values.map((one) => parseMeasurement(one))
  return { measurements, release: null }
}

function unpacked(bytes: Uint8Array): Buffer {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked && bytes.length > maxJsonBytes) {
    throw new Error(`the measurement is larger than ${maxJsonBytes} bytes`)
  }
  if (!isPacked) return Buffer.from(bytes)
  try {
    return gunzipSync(bytes, { maxOutputLength: maxJsonBytes })
  } catch (error) {
    throw new Error(
      `the measurement is damaged, or larger than ${maxJsonBytes} bytes when it is unpacked`,
      { cause: error }
    )
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new Error('the measurement is not JSON', { cause: error })
  }
}

function releaseOf(statement: Statement | null): VerifiedFile['release'] {
  if (statement === null) return null
  const { repository, tag, commit } = statement.predicate
  return { repository, tag, commit }
}

/** What a binary is now, and what the measurement says that it was. */
interface MeasuredPair {
  readonly now: Measurement
  readonly earlier: Measurement
}

/** @throws Error for a binary that the measurement isn't of, a clause */
function paired(
  measured: readonly Measurement[],
  saved: readonly Measurement[]
): readonly MeasuredPair[] {
  return measured.map((now) => {
    const { sha256, name } = now.binary
    const earlier = saved.find(({ binary }) => binary.sha256 === sha256)
    if (earlier !== undefined) return { now, earlier }
    const isAlike = saved.some((other) => differByIds(other, now))
    throw new Error(
      isAlike
        ? `the measurement is of another file, which is identical to ${name} but for build IDs`
        : `the measurement is of other files than ${name}`
    )
  })
}

/** @throws Error where the measurement says otherwise, a clause */
function assertMeasured({ now, earlier }: MeasuredPair): void {
  assertSame('another size', earlier.binary.fileSize, now.binary.fileSize)
  assertSame('other sections', sectionsOf(earlier), sectionsOf(now))
}

/** The table of sections: what a measurement with a twin and one without agree on. */
function sectionsOf({ sections }: Measurement): string {
  return JSON.stringify(
    sections.map(({ name, offset, fileSize }) => [name, offset, fileSize])
  )
}

function assertSame<T>(what: string, then: T, now: T): void {
  if (then !== now) {
    throw new Error(`the measurement says ${what} than the file has`)
  }
}

/** @throws Error where the statement says otherwise than the measurement, a clause */
function assertStated(
  pairs: readonly MeasuredPair[],
  { predicate }: Statement,
  saved: LoadedFile,
  release: VerifiedFile['release']
): void {
  if (predicate.measurement.sha256 !== saved.sha256) {
    throw new Error('the statement is about another measurement')
  }
  for (const { earlier } of pairs) {
    const { sha256, fileSize, contentSize } = earlier.binary
    const row = predicate.binaries.find((binary) => binary.sha256 === sha256)
    if (row === undefined) {
      throw new Error('the statement is about other binaries')
    }
    if (row.fileSize !== fileSize || row.contentSize !== contentSize) {
      throw new Error(
        'the statement says another size of the binary than the measurement'
      )
    }
  }
  if (release === null) return
  for (const part of ['repository', 'tag', 'commit'] as const) {
    if (predicate[part] !== release[part]) {
      throw new Error(
        `the statement is of another ${part} than the measurement`
      )
    }
  }
}
