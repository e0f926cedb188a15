// Makes what a store keeps of a binary: the binary, its measurement, a list of both and
// the signature of that. All of it is in memory before anything is written.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { analyzeBytes } from '../../analyze/analyze-archive.ts'
import { readHashed } from '../../analyze/read-file.ts'
import { detectFormat } from '../../core/binary/identify/detect-format.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { StoredFile } from '../../core/model/store/index-schema.ts'
import {
  evidenceFiles,
  isStoreFile,
  nameRule
} from '../../core/model/store/names.ts'
import { measurementJson } from '../../core/report/json.ts'
import { writeChecksums } from '../../core/signing/checksums.ts'
import { platformOf } from '../../core/store/platform.ts'
import { UserError } from '../../core/user-error.ts'
import type { SigningKey } from '../../sigstore/keys.ts'
import { signFile } from '../../sigstore/sign.ts'
import { maxJsonBytes } from '../../store/entry.ts'
import type { StoredContent } from './check-file.ts'

export interface FileToPut {
  /** As it was given. */
  readonly path: string
  /** The executable's name by Go's rules. */
  readonly program: string
  readonly stored: StoredFile
  readonly content: StoredContent
}

/** @throws UserError for what is not one binary whose platform is known */
export async function measureFile(
  path: string,
  key: SigningKey
): Promise<FileToPut> {
  const file = basename(path)
  if (!isStoreFile(file)) {
    throw new UserError(`${path} has a name that no store takes: ${nameRule}`)
  }
  const { file: bytes, sha256 } = await readHashed(path)
  if (detectFormat(bytes) === null) {
    throw new UserError(
      `${path} is not an executable: a store keeps binaries, so put those that are in an archive`
    )
  }
  const [measurement] = await analyzeBytes(path, bytes, { gzip: false })
  const platform = measurement === undefined ? null : platformOf(measurement)
  if (measurement === undefined || platform === null) {
    throw new UserError(
      `${path} does not say which system it is built for: put binaries of Go, built by Go 1.18 or later`
    )
  }
  const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return {
    path,
    ...storedAs({ binary, sha256, platform, measurement, file }, key)
  }
}

/** A binary that was measured. */
export interface MeasuredFile {
  /** Name in the store. */
  readonly file: string
  readonly binary: Buffer
  readonly sha256: string
  readonly platform: string
  readonly measurement: Measurement
}

/** All that a store keeps of a binary, signed. @throws UserError for a measurement that is too large */
export function storedAs(
  { file, binary, sha256, platform, measurement }: MeasuredFile,
  key: SigningKey
): Omit<FileToPut, 'path'> {
  const packed = packMeasurement(measurement)
  const list = [
    { name: file, sha256 },
    { name: evidenceFiles.measurement, sha256: sha256Of(packed) }
  ]
  const checksums = Buffer.from(writeChecksums(list))
  return {
    program: measurement.binary.name,
    stored: {
      platform,
      file,
      bytes: binary.length,
      sha256,
      checksums: sha256Of(checksums)
    },
    content: {
      binary,
      measurement: packed,
      checksums,
      bundle: signFile(checksums, key)
    }
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function packMeasurement(measurement: Measurement): Buffer {
  const json = Buffer.from([...measurementJson(measurement)].join(''))
  if (json.length > maxJsonBytes) {
    throw new UserError(
      `the measurement of ${measurement.binary.name} has ${json.length} bytes; a store keeps up to ${maxJsonBytes}`
    )
  }
  return gzipSync(json)
}
