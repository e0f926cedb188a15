// Checks a binary in a store, and the three files beside it: each against the index, the
// signed list and the others. Nothing of them counts before all of them do.
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { StoredFile } from '../../core/model/store/index-schema.ts'
import type { ObjectCheck } from '../../core/model/store/result-schema.ts'
import { evidenceFiles } from '../../core/model/store/names.ts'
import { parseMeasurement } from '../../core/model/parse-measurement.ts'
import { maxBundleBytes } from '../../core/signing/bundle-schema.ts'
import { readChecksums, type Checksum } from '../../core/signing/checksums.ts'
import { fileKeys } from '../../core/store/keys.ts'
import { platformOf } from '../../core/store/platform.ts'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import { maxJsonBytes, maxStoredBytes } from '../../store/entry.ts'
import { verifyFile } from '../../sigstore/verify.ts'
import { ObjectTooLong } from '../../store/objects/object-store.ts'
import { trustOf, type StoreReader } from './reader.ts'

/** A file with what proves it. */
export interface CheckedFile {
  /** In the order of the list: list, signature, measurement, binary. */
  readonly checks: readonly ObjectCheck[]
  /** All of them, where all are proved; else null. */
  readonly content: StoredContent | null
}

export interface StoredContent {
  readonly binary: Buffer
  readonly measurement: Buffer
  readonly checksums: Buffer
  readonly bundle: Buffer
}

/** Bytes of a list of two files. */
const maxListBytes = 4096

/** @throws UserError where the store can't be read */
export async function checkFile(
  reader: StoreReader,
  name: string,
  version: string,
  file: StoredFile
): Promise<CheckedFile> {
  const { store } = reader
  const keys = fileKeys(name, version, file)
  const tooLong = new Set<string>()
  const read = async (key: string, maxBytes: number) => {
    try {
      return (await store.read(key, maxBytes))?.bytes ?? null
    } catch (error) {
      if (!(error instanceof ObjectTooLong)) throw error
      tooLong.add(key)
      return null
    }
  }
  const checksums = await read(keys.checksums, maxListBytes)
  const bundle = await read(keys.bundle, maxBundleBytes)
  const measurement = await read(keys.measurement, maxStoredBytes)
  const binary = await read(keys.binary, file.bytes)
  const listed = checksums === null ? null : listOf(checksums)
  const checks = [
    checkOf(keys.checksums, checksums, (bytes) => assertList(bytes, file)),
    checkOf(keys.bundle, bundle, (bytes) =>
      assertSignature(checksums, bytes, reader)
    ),
    checkOf(keys.measurement, measurement, (bytes) => {
      assertListed(listed, evidenceFiles.measurement, sha256Of(bytes))
      assertMeasurement(bytes, file)
    }),
    checkOf(keys.binary, binary, (bytes) => assertBinary(listed, bytes, file))
  ].map((check) => (tooLong.has(check.key) ? longer(check) : check))
  const isProved = checks.every(({ state }) => state === 'proved')
  const content =
    isProved && binary && measurement && checksums && bundle
      ? { binary, measurement, checksums, bundle }
      : null
  return { checks, content }
}

function checkOf(
  key: string,
  bytes: Buffer | null,
  assert: (bytes: Buffer) => void
): ObjectCheck {
  if (bytes === null) {
    return { key, state: 'missing', reason: 'there is no such object' }
  }
  try {
    assert(bytes)
    return { key, state: 'proved', reason: '' }
  } catch (error) {
    const reason = visibleLine(messageOf(error), maxReason)
    return { key, state: 'refused', reason }
  }
}

function longer({ key }: ObjectCheck): ObjectCheck {
  return { key, state: 'refused', reason: 'it has more bytes than it may have' }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** null where it is no list; `assertList` says why. */
function listOf(bytes: Buffer): readonly Checksum[] | null {
  try {
    return readChecksums(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function assertList(bytes: Buffer, file: StoredFile): void {
  if (sha256Of(bytes) !== file.checksums) {
    throw new Error('it is another list than the index says')
  }
  readChecksums(bytes.toString('utf8'))
}

function assertSignature(
  list: Buffer | null,
  bundle: Buffer,
  reader: StoreReader
): void {
  if (list === null) throw new Error('there is no list that it is of')
  const file = { bytes: list, sha256: sha256Of(list) }
  const { statement } = verifyFile(file, bundle, trustOf(reader), reader.now())
  if (statement !== null) {
    throw new Error('it is a statement, not the signature of the list')
  }
}

function assertListed(
  list: readonly Checksum[] | null,
  name: string,
  sha256: string
): void {
  const lines = (list ?? []).filter((line) => line.name === name)
  const [line] = lines
  if (line === undefined || lines.length > 1) {
    throw new Error('no line of the list is about it alone')
  }
  if (line.sha256 !== sha256) {
    throw new Error('it has another digest than the list says')
  }
}

function assertBinary(
  list: readonly Checksum[] | null,
  bytes: Buffer,
  file: StoredFile
): void {
  const sha256 = sha256Of(bytes)
  if (bytes.length !== file.bytes || sha256 !== file.sha256) {
    throw new Error('it is another file than the index says')
  }
  assertListed(list, file.file, sha256)
}

function assertMeasurement(bytes: Buffer, file: StoredFile): void {
  const json = gunzipSync(bytes, { maxOutputLength: maxJsonBytes })
  const measurement = parseMeasurement(JSON.parse(json.toString('utf8')))
  const { sha256, fileSize } = measurement.binary
  if (sha256 !== file.sha256 || fileSize !== file.bytes) {
    throw new Error('it is of another binary than the index says')
  }
  if (platformOf(measurement) !== file.platform) {
    throw new Error('it is of another platform than the index says')
  }
}
