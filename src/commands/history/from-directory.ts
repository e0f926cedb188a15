// Reads the history of a baseline directory: of each job that recorded there, by its
// newest record; by all of them where none keeps the sizes of those before it.
import { stat } from 'node:fs/promises'
import {
  makeHistory,
  type MeasuredCommit
} from '../../core/history/make-history.ts'
import { splitFingerprint } from '../../core/model/fingerprint.ts'
import type { History } from '../../core/model/history/history-schema.ts'
import { UserError } from '../../core/user-error.ts'
import { readAllRecords } from '../../store/record-directory.ts'
import type { Entry } from '../../store/entry.ts'
import {
  commitsByTime,
  knownRecord,
  recordedCommits,
  type KnownRecord
} from './recorded.ts'

/** The records of one job, whichever Go made them. */
interface Job {
  readonly newest: Date
  readonly record: KnownRecord
  readonly records: readonly KnownRecord[]
}

/**
 * @param key of the jobs; undefined for any
 * @throws UserError where the directory has no record
 */
export async function directoryOfRecords(
  directory: string,
  key: string | undefined
): Promise<History> {
  const jobs = new Map<string, Job>()
  let unread = 0
  for await (const { entry } of readAllRecords(directory)) {
    if (entry === null) unread += 1
    else if (key === undefined || entry.key === key) addTo(jobs, entry)
  }
  if (jobs.size === 0)
    throw new UserError(await whyNone(directory, key, unread))
  const source = { kind: 'baseline-directory', name: directory } as const
  const notices =
    unread === 0
      ? []
      : [`${unread === 1 ? '1 record' : `${unread} records`} could not be read`]
  const binaries = [...jobs.values()].flatMap(
    (job) => makeHistory(source, commitsOf(job), []).binaries
  )
  return { schemaVersion: 1, source, binaries, notices }
}

function commitsOf({ record, records }: Job): readonly MeasuredCommit[] {
  return records.some(({ points }) => points.length > 1)
    ? recordedCommits(record, records, '')
    : commitsByTime(records)
}

function addTo(jobs: Map<string, Job>, entry: Entry): void {
  const { key, legName, fingerprint, createdAt } = entry
  const { settings } = splitFingerprint(fingerprint)
  const name = JSON.stringify([key, legName, settings])
  const record = knownRecord(entry)
  const time = new Date(createdAt)
  const job = jobs.get(name)
  if (job === undefined) {
    jobs.set(name, { newest: time, record, records: [record] })
    return
  }
  const records = [...job.records, record]
  jobs.set(
    name,
    time > job.newest ? { newest: time, record, records } : { ...job, records }
  )
}

async function whyNone(
  directory: string,
  key: string | undefined,
  unread: number
): Promise<string> {
  const stats = await stat(directory).catch(() => null)
  if (stats === null) return `${directory} is not there`
  if (!stats.isDirectory()) return `${directory} is not a directory`
  if (unread > 0) return `none of the records in ${directory} can be read`
  return key === undefined
    ? `${directory} has no records: go-size-gate check --record --baseline-dir ${directory} makes them`
    : `${directory} has no records with the key ${JSON.stringify(key)}`
}
