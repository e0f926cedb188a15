// Records the measurements of a clean checkout in a baseline directory, whatever
// the verdict: those of the head, and those of the base if this run built it.
import { pointsOf } from '../../core/history/record-history.ts'
import {
  maxPoints,
  type RecordHistory,
  type RecordPoint
} from '../../core/model/history/record-schema.ts'
import { knownAncestorsOf } from '../../git/history/ancestors.ts'
import type { Repository } from '../../git/git.ts'
import {
  readNearestRecord,
  readRecord,
  writeRecord
} from '../../store/record-directory.ts'
import type { Entry } from '../../store/entry.ts'
import { recordFileName, type EntryIdentity } from '../../store/entry-key.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import { reasonOf } from '../../host/system-error.ts'
import type { RecordedTree } from '../open-head.ts'
import { toolName, type Host } from '../services.ts'
import { historyBefore } from './history-before.ts'
import { inDirectory } from '../baseline/file-store.ts'
import {
  contentOf,
  isSameContent,
  nameTaken
} from '../baseline/same-content.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

/** A commit, and what was measured of it. */
export interface MeasuredCommit {
  readonly commit: string
  readonly measurements: readonly Measurement[]
  /** Sizes of the record that it was compared with, and of those before it, oldest first. */
  readonly before?: readonly RecordPoint[] | undefined
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
  throw new UserError(
    `record: the tree has changes that are in no commit (${namesAndMore(modified, 3)}), and only what ${repository.head.slice(0, 7)} itself builds to can be recorded for it: commit, ignore or remove them, or leave --record out`
  )
}

/**
 * Records each of these commits; nothing where the run is not to record.
 * @param commits earlier ones first
 */
export async function recordInDirectory(
  { key, leg }: Pick<Plan, 'key' | 'leg'>,
  { repository, opened }: Pick<RecordedTree, 'repository' | 'opened'>,
  commits: readonly MeasuredCommit[],
  host: Pick<
    Host,
    'baselineDirectory' | 'log' | 'repository' | 'runUrl' | 'runAttempt'
  >
): Promise<DirectoryRecording> {
  const { baselineDirectory, log } = host
  if (baselineDirectory?.records !== true) return { done: false, failures: [] }
  const failures: string[] = []
  for (const { commit, measurements, before } of commits) {
    const { fingerprint } = opened
    const identity = inDirectory({
      repository: host.repository,
      commit,
      key,
      fingerprint
    })
    const { path } = baselineDirectory
    const history = await historyIn(path, repository, identity, before)
    const entry: Entry = {
      schemaVersion: 1,
      tool: toolName,
      ...identity,
      legName: leg,
      run: host.runUrl,
      attempt: host.runAttempt,
      createdAt: new Date().toISOString(),
      measurements,
      ...(history === undefined ? {} : { history })
    }
    const failure = await recordEntry(path, entry)
    if (failure === null) {
      log.info(`Recorded ${commit.slice(0, 7)} in ${path}`)
    } else failures.push(failure)
  }
  return { done: failures.length === 0, failures }
}

/** By the nearest ancestor that has a record there, else by what the run was compared with. */
async function historyIn(
  directory: string,
  repository: Repository,
  identity: EntryIdentity,
  before: MeasuredCommit['before']
): Promise<RecordHistory | undefined> {
  const { commit } = identity
  const ancestors = await knownAncestorsOf(repository, commit, maxPoints).catch(
    () => []
  )
  const nearest = await readNearestRecord(directory, identity, ancestors)
  const points = nearest === null ? before : pointsOf(nearest)
  return await historyBefore(repository, commit, points)
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
