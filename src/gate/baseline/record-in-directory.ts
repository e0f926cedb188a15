// Records the measurements of a clean checkout in a baseline directory, whatever
// the verdict: those of the head, and those of the base if this run built it.
import { readRecord, writeRecord } from '../../store/record-directory.ts'
import type { Entry } from '../../store/entry.ts'
import { recordFileName } from '../../store/entry-key.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import { reasonOf } from '../../host/system-error.ts'
import type { RecordedTree } from '../open-head.ts'
import { toolName, type Host } from '../services.ts'
import { inDirectory } from './file-store.ts'
import { contentOf, isSameContent, nameTaken } from './same-content.ts'

/** A commit, and what was measured of it. */
export interface MeasuredCommit {
  readonly commit: string
  readonly measurements: readonly Measurement[]
}

export interface DirectoryRecording {
  readonly done: boolean
  /** Why something was not recorded, sentences: the run is an error, as it was asked for that. */
  readonly failures: readonly string[]
}

/** @throws UserError where the run is to record a tree that is no commit */
export function assertRecordable(
  { repository, modified }: Pick<RecordedTree, 'repository' | 'modified'>,
  { baselineDirectory }: Pick<Host, 'baselineDirectory'>
): void {
  if (baselineDirectory?.records !== true || modified.length === 0) return
  const names = modified.slice(0, 3).join(', ')
  const more = modified.length > 3 ? ` and ${modified.length - 3} more` : ''
  throw new UserError(
    `record: the tree has changes that are in no commit (${names}${more}), and only what ${repository.head.slice(0, 7)} itself builds to can be recorded for it: commit, ignore or remove them, or leave --record out`
  )
}

/** Records each of these commits; nothing where the run is not to record. */
export async function recordInDirectory(
  { key, leg }: Pick<Plan, 'key' | 'leg'>,
  { opened }: Pick<RecordedTree, 'opened'>,
  commits: readonly MeasuredCommit[],
  host: Host
): Promise<DirectoryRecording> {
  const { baselineDirectory, log } = host
  if (baselineDirectory?.records !== true) return { done: false, failures: [] }
  const failures: string[] = []
  for (const { commit, measurements } of commits) {
    const entry: Entry = inDirectory({
      schemaVersion: 1,
      tool: toolName,
      repository: host.repository,
      commit,
      key,
      fingerprint: opened.fingerprint,
      legName: leg,
      run: host.runUrl,
      attempt: host.runAttempt,
      createdAt: new Date().toISOString(),
      measurements
    })
    const failure = await recordEntry(baselineDirectory.path, entry)
    if (failure === null) {
      log.info(`Recorded ${commit.slice(0, 7)} in ${baselineDirectory.path}`)
    } else failures.push(failure)
  }
  return { done: failures.length === 0, failures }
}

/** @returns why it was not recorded, a sentence; null when it was */
async function recordEntry(
  directory: string,
  entry: Entry
): Promise<string | null> {
  const there = await readRecord(directory, entry)
  if (there.kind === 'found') {
    return isSameContent(contentOf(there.entry), contentOf(entry))
      ? null
      : nameTaken(`${recordFileName(entry)} in ${directory}`)
  }
  try {
    await writeRecord(directory, entry)
    return null
  } catch (error) {
    return `${entry.commit.slice(0, 7)} was not recorded in ${directory}: ${reasonOf(error)}`
  }
}
