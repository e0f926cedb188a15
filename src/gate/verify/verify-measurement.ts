// Checks that a file is what a signed measurement says: it is measured again, and
// digests and sizes are compared.
import { gunzipSync } from 'node:zlib'
import { analyzeBytes } from '../../analyze/analyze-archive.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import { parseMeasurement } from '../../core/model/parse-measurement.ts'
import type { VerifiedFile } from '../../core/model/signing/verification-schema.ts'
import type { Statement } from '../../core/signing/statement.ts'
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
  type LoadedFile,
  type Proved
} from './evidence.ts'

export interface MeasurementProof extends Proved {
  /** What release the measurement is of, where it says so and is proved. */
  readonly release: VerifiedFile['release']
}

interface SavedMeasurements {
  readonly measurements: readonly Measurement[]
  readonly release: VerifiedFile['release']
}

/**
 * @param saved the file of the measurement
 * @throws UserError for evidence that can't be read
 */
export async function proveMeasurement(
  file: LoadedFile,
  saved: LoadedFile,
  { checksums }: Pick<EvidencePaths, 'checksums'>,
  trust: Trust,
  now: Date
): Promise<MeasurementProof> {
  // The bundle that was given is of the file, or of the list.
  const own = await proveFile(saved, { bundle: null, checksums }, trust, now)
  const evidence = [saved.path, ...own.check.evidence]
  const { proof, check } = own
  if (proof === null) {
    const reason = `of the measurement's signature: ${check.reason}`
    return {
      ...notProved('measurement', failureOf(check), evidence, reason),
      release: null
    }
  }
  try {
    const { measurements, release } = readSaved(saved.bytes)
    const measured = await analyzeBytes(file.path, file.bytes, { gzip: false })
    assertMeasured(measured, measurements)
    if (proof.statement !== null) {
      assertStated(measured, proof.statement, release)
    }
    return {
      ...proved('measurement', evidence, proof),
      release: release ?? releaseOf(proof.statement)
    }
  } catch (error) {
    return {
      ...notProved('measurement', 'refused', evidence, messageOf(error)),
      release: null
    }
  }
}

/**
 * A release's measurement, one measurement, or a list of them; gzip'd or not.
 * @throws Error with the reason, a clause
 */
function readSaved(bytes: Uint8Array): SavedMeasurements {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (!isPacked && bytes.length > maxJsonBytes) {
    throw new Error(`the measurement is larger than ${maxJsonBytes} bytes`)
  }
  const json = isPacked
    ? gunzipSync(bytes, { maxOutputLength: maxJsonBytes })
    : Buffer.from(bytes)
  const value: unknown = JSON.parse(json.toString('utf8'))
  if (typeof value === 'object' && value !== null && 'measurements' in value) {
    const { measurements, repository, tag, commit } = readRelease(value)
    return { measurements, release: { repository, tag, commit } }
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const measurements = values.map((one) => parseMeasurement(one))
  return { measurements, release: null }
}

function releaseOf(statement: Statement | null): VerifiedFile['release'] {
  if (statement === null) return null
  const { repository, tag, commit } = statement.predicate
  return { repository, tag, commit }
}

/** @throws Error where a measurement says otherwise, a clause */
function assertMeasured(
  measured: readonly Measurement[],
  saved: readonly Measurement[]
): void {
  for (const now of measured) {
    const { sha256, name } = now.binary
    const then = saved.find(({ binary }) => binary.sha256 === sha256)
    if (then === undefined) {
      throw new Error(`the measurement is of other files than ${name}`)
    }
    assertSame('size', then.binary.fileSize, now.binary.fileSize)
    assertSame('sections', sectionsOf(then), sectionsOf(now))
  }
}

/** The table of sections: what a measurement with a twin and one without agree on. */
function sectionsOf({ sections }: Measurement): string {
  return JSON.stringify(
    sections.map(({ name, offset, fileSize }) => [name, offset, fileSize])
  )
}

function assertSame<T>(what: string, then: T, now: T): void {
  if (then !== now) {
    throw new Error(`the measurement says another ${what} than the file has`)
  }
}

/** @throws Error where the statement says otherwise than the file or its measurement, a clause */
function assertStated(
  measured: readonly Measurement[],
  { predicate }: Statement,
  release: VerifiedFile['release']
): void {
  for (const { binary } of measured) {
    const row = predicate.binaries.find(
      ({ sha256 }) => sha256 === binary.sha256
    )
    if (row === undefined) {
      throw new Error('the statement is about other binaries')
    }
    assertSame('size', row.fileSize, binary.fileSize)
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
