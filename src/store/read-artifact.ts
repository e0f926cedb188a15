// Reads a measurement that a push run uploaded as an artifact: one file in
// a zip archive, checked against the digest that the server keeps.
import { createHash } from 'node:crypto'
import {
  maxJsonBytes,
  maxStoredBytes,
  parseEntry,
  type Entry,
  type EntryQuery
} from './entry.ts'
import { readZip } from './single-file-zip.ts'

/** The one file in the archive. */
export const artifactFile = 'go-size-gate-measurements.json'

export interface DownloadedArtifact {
  /** The archive, as downloaded. */
  readonly bytes: Uint8Array
  /** `sha256:…`, as the server's own description of the artifact has it. */
  readonly digest: string
}

/**
 * The entry in an artifact, if it is what was asked for.
 * @throws Error with the reason, a clause
 */
export function readArtifact(
  { bytes, digest }: DownloadedArtifact,
  query: EntryQuery
): Entry {
  if (bytes.length > maxStoredBytes) {
    throw new Error(`it has ${bytes.length} bytes, more than ${maxStoredBytes}`)
  }
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (digest !== `sha256:${actual}`) {
    throw new Error(
      `its digest is sha256:${actual} and not the one that the server has of it`
    )
  }
  const json = readZip(bytes, { name: artifactFile, maxBytes: maxJsonBytes })
  return parseEntry(json, query)
}
