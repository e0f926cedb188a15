// Reads a history from files, in the order in which they were named: measurements,
// binaries, archives, records and measurements of releases; or from a directory of
// measurements.
import { stat } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { analyzeEach } from '../../analyze/analyze-archive.ts'
import {
  makeHistory,
  measuredBinary,
  type MeasuredBinary,
  type MeasuredCommit
} from '../../core/history/make-history.ts'
import type { History } from '../../core/model/history/history-schema.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { maxJsonBytes, maxStoredBytes, parseEntry } from '../../store/entry.ts'
import { readRelease } from '../../store/release/release-entry.ts'
import { isJson, readText } from '../diff.ts'
import { directoryHistory, readRecording } from '../replay/from-directory.ts'
import { labelsOf } from './labels.ts'
import { knownRecord, recordedCommits, type KnownRecord } from './recorded.ts'

/** What one file says. */
interface FileFacts {
  readonly commit: string
  /** ISO 8601; '' where it isn't known. */
  readonly time: string
  /** '' for none. */
  readonly tag: string
  readonly binaries: readonly MeasuredBinary[]
  /** Of a record. */
  readonly record: KnownRecord | null
}

/** @throws UserError for what can't be read as one of these */
export async function historyOfFiles(
  paths: readonly string[]
): Promise<History> {
  const [only = ''] = paths
  const directories = await Promise.all(paths.map(isDirectory))
  if (directories.includes(true)) {
    if (paths.length === 1) return await historyOfDirectory(only)
    throw new UserError(
      `${paths[directories.indexOf(true)] ?? only} is a directory: name it alone, or name files`
    )
  }
  const files = await readFiles(paths)
  const source = {
    kind: 'files',
    name: paths.length === 1 ? only : `${paths.length} files`
  } as const
  const record = files.length === 1 ? files[0]?.record : null
  if (record) {
    return makeHistory(source, recordedCommits(record, [], ''), [])
  }
  const labels = labelsOf(paths)
  const commits = files.map(
    ({ commit, time, tag, binaries }, place): MeasuredCommit => ({
      label: tag || (labels[place] ?? ''),
      commit,
      url: '',
      time,
      missing: 0,
      binaries
    })
  )
  return makeHistory(source, commits, [])
}

async function isDirectory(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats?.isDirectory() === true
}

/** Measurements below a directory, by time or by name. */
async function historyOfDirectory(directory: string): Promise<History> {
  const { commits, notices } = await directoryHistory(
    directory,
    (measurement) => ({ ...measurement, symbols: [] }),
    'name it by --baseline-dir'
  )
  const source = { kind: 'files', name: directory } as const
  return makeHistory(
    source,
    commits.map(({ commit, label, measuredAt, measurements }) => ({
      label: label || commit.slice(0, 7),
      commit,
      url: '',
      time: measuredAt,
      missing: 0,
      binaries: measurements.map(measuredBinary)
    })),
    notices
  )
}

/** In the order of the paths; binaries are measured at the same time. */
async function readFiles(
  paths: readonly string[]
): Promise<readonly FileFacts[]> {
  const documents: (FileFacts | null)[] = []
  for (const path of paths) documents.push(await readDocument(path))
  const binaries = paths.filter((_, place) => documents[place] === null)
  const measured = await analyzeEach(
    binaries.map((path) => ({ path, gzip: true, symbols: 1 }))
  )
  return paths.map((path, place) => {
    const document = documents[place]
    if (document) return document
    const measurements = measured[binaries.indexOf(path)] ?? []
    return {
      commit: '',
      time: '',
      tag: '',
      binaries: measurements.map(measuredBinary),
      record: null
    }
  })
}

/** null for what is to be measured. */
async function readDocument(path: string): Promise<FileFacts | null> {
  if (path.endsWith('.json.gz')) return await readPacked(path)
  if (!(await isJson(path))) return null
  const text = await readText(path, maxJsonBytes)
  const recording = readRecording('', path, text)
  if (recording === null) {
    throw new UserError(
      `${path} is the result of a leg of a pull request, and no part of a history`
    )
  }
  const { commit, measuredAt, measurements } = recording
  const record =
    recording.history === undefined
      ? null
      : knownRecord({ ...recording, createdAt: measuredAt })
  return {
    commit,
    time: measuredAt,
    tag: '',
    binaries: measurements.map(measuredBinary),
    record
  }
}

/** A record of a baseline directory, or the measurement of a release. */
async function readPacked(path: string): Promise<FileFacts> {
  try {
    const bytes = await readBounded(path, maxStoredBytes)
    const json = gunzipSync(bytes, { maxOutputLength: maxJsonBytes })
    const value: unknown = JSON.parse(json.toString('utf8'))
    const isRelease =
      typeof value === 'object' && value !== null && 'tag' in value
    if (isRelease) {
      const { commit, createdAt, tag, measurements } = readRelease(value)
      const binaries = measurements.map(measuredBinary)
      return { commit, time: createdAt, tag, binaries, record: null }
    }
    const entry = parseEntry(json, anyEntry)
    const record = knownRecord(entry)
    const { commit, createdAt } = entry
    const { binaries } = record
    return { commit, time: createdAt, tag: '', binaries, record }
  } catch (error) {
    throw new UserError(
      `${path} is neither a record nor the measurement of a release: ${messageOf(error)}`
    )
  }
}

const anyEntry = {
  repository: null,
  commit: null,
  key: null,
  fingerprint: null
}
