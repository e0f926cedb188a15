// Reads a history from a directory: saved measurements, recorded entries,
// results of legs.
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isRecordFileName } from '../../store/entry-key.ts'
import { maxJsonBytes, parseEntry } from '../../store/entry.ts'
import { parseLegResult } from '../../gate/legs/leg-result.ts'
import { parseMeasurement } from '../../core/model/parse-measurement.ts'
import { UserError, messageOf } from '../../core/user-error.ts'
import { readText } from '../diff.ts'
import {
  byCommit,
  inOrder,
  type History,
  type Keep,
  type Recording
} from './history.ts'

/** Files; a directory with more is not a history. */
const maxFiles = 10_000

const anyEntry = {
  repository: null,
  commit: null,
  key: null,
  fingerprint: null
}

/** One file of the directory; null where it is not part of a branch's history. */
interface DirectoryFile {
  readonly path: string
  readonly recording: Recording | null
}

/**
 * All `*.json` below a directory. The commit is what the file says, else a
 * full hash in its name; without either its first directory, else its name,
 * stands for the commit.
 * @param forRecords what to do about a baseline directory, whose records are packed
 * @throws UserError for a directory or file that can't be read as such
 */
export async function directoryHistory(
  directory: string,
  keep: Keep,
  forRecords: string
): Promise<History> {
  const files: DirectoryFile[] = []
  for (const path of await jsonFiles(directory, forRecords)) {
    const text = await readText(join(directory, path), maxJsonBytes)
    const recording = readRecording(directory, path, text)
    const kept = recording && {
      ...recording,
      measurements: recording.measurements.map(keep)
    }
    files.push({ path, recording: kept })
  }
  const recordings = files.flatMap(({ recording }) => recording ?? [])
  const paths = new Map(
    files.map(({ path, recording }) => [recording, path] as const)
  )
  const sorted = inOrder(recordings, (recording) => paths.get(recording) ?? '')
  const left = files.length - recordings.length
  return {
    kind: 'directory',
    name: directory,
    commits: byCommit(sorted).map((recording) => ({
      ...recording,
      distance: null
    })),
    notices:
      left === 0
        ? []
        : [
            `${left === 1 ? '1 result of a leg is' : `${left} results of legs are`} of pull requests and no part of a branch's history`
          ]
  }
}

async function jsonFiles(
  directory: string,
  forRecords: string
): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, {
      recursive: true,
      withFileTypes: true
    })
    const paths = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    if (paths.length > maxFiles) {
      throw new UserError(
        `${directory} has ${paths.length} JSON files; no more than ${maxFiles} are read`
      )
    }
    if (paths.length === 0) {
      const record = entries.find(({ name }) => isRecordFileName(name))
      throw new UserError(
        record !== undefined
          ? `${record.parentPath} is a baseline directory: ${forRecords}`
          : `${directory} has no JSON files: save measurements there with analyze --format json`
      )
    }
    return paths.toSorted()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`could not read ${directory}: ${messageOf(error)}`)
  }
}

/**
 * What a file holds; null for the result of a leg of a pull request.
 * @throws UserError where it is none of these
 */
export function readRecording(
  directory: string,
  path: string,
  text: string
): Recording | null {
  try {
    const value: unknown = JSON.parse(text)
    const has = (key: string): boolean =>
      typeof value === 'object' && value !== null && key in value
    if (has('leg')) {
      const { commit, leg } = parseLegResult(Buffer.from(text))
      return leg.occasion === 'push'
        ? recordingOf({ commit, path, measurements: leg.head })
        : null
    }
    if (has('measurements')) {
      const entry = parseEntry(Buffer.from(text), anyEntry)
      const recording = recordingOf({
        ...entry,
        path,
        measuredAt: entry.createdAt
      })
      return { ...recording, history: entry.history }
    }
    const measurements = [parseMeasurement(value)]
    return recordingOf({ commit: commitIn(path), path, measurements })
  } catch (error) {
    throw new UserError(
      `${join(directory, path)} is not a measurement, recorded entry or result of a leg: ${messageOf(error)}`
    )
  }
}

function recordingOf(of: {
  readonly commit: string
  readonly path: string
  readonly measuredAt?: string
  readonly measurements: Recording['measurements']
}): Recording {
  const [first = ''] = of.path.split(sep)
  return {
    commit: of.commit,
    label: of.commit === '' ? first.replace(/\.json$/, '') : '',
    measuredAt: of.measuredAt ?? '',
    measurements: of.measurements
  }
}

/** A full hash in a name; '' for none. */
function commitIn(path: string): string {
  const [, hash = ''] =
    /(?:^|[^0-9a-f])([0-9a-f]{64}|[0-9a-f]{40})(?![0-9a-f])/.exec(path) ?? []
  return hash
}
