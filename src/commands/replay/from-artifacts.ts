// Reads a history from GitHub: the artifacts that push runs on a branch
// recorded.
import { readArtifact } from '../../store/read-artifact.ts'
import { maxStoredBytes } from '../../store/entry.ts'
import { artifactName, artifactNameOfKey } from '../../store/entry-key.ts'
import { branchHistory } from '../../github/artifacts/branch-history.ts'
import type { GitHubClient } from '../../github/client.ts'
import { downloadArtifact } from '../../github/artifacts/download-artifact.ts'
import {
  findRecordedPushes,
  type RecordedPushes,
  type RecordedPush
} from '../../github/artifacts/recorded-pushes.ts'
import type { Log } from '../../host/log.ts'
import { UserError, messageOf } from '../../core/user-error.ts'
import { byCommit, type History, type Keep, type Recording } from './history.ts'

export interface HistoryQuery {
  readonly owner: string
  readonly repo: string
  /** '' for the default branch. */
  readonly branch: string
  /** The input `key` of the job that recorded. */
  readonly key: string
  /** Commits of the branch that are looked at, from its tip. */
  readonly maxCommits: number
  /** The earliest day of its record, `2026-09-01`; '' for any. */
  readonly since: string
}

/** A history, and the branch that it is of. */
export interface ArtifactHistory extends History {
  readonly branch: string
}

/** What pushes to a branch recorded, before it is read. */
interface BranchRecords {
  readonly branch: string
  /** `owner/name`, as GitHub writes it. */
  readonly fullName: string
  readonly repository: Parameters<typeof downloadArtifact>[1]
  /** Newest first. */
  readonly commits: readonly string[]
  readonly pushes: RecordedPushes
}

async function branchRecords(
  client: GitHubClient,
  { owner, repo, branch: named, key, maxCommits, since }: HistoryQuery,
  log: Log
): Promise<BranchRecords> {
  const result = await branchHistory(client, { owner, repo }, named, maxCommits)
  if (result.state === 'refused') throw new UserError(result.message)
  const { branch, fullName, commits, repositoryId } = result.history
  const repository = { owner, repo, id: repositoryId }
  log.info(`${commits.length} commits of ${branch}; asking for their runs`)
  const prefix = artifactNameOfKey(key)
  const pushes = await findRecordedPushes(client, repository, {
    branch,
    commits,
    prefix,
    since
  })
  if (pushes.state === 'refused') throw new UserError(pushes.message)
  return { branch, fullName, repository, commits, pushes }
}

/** The record of one job, whichever Go made it. */
export interface JobRecording extends Recording {
  /** As `jobOf` has it. */
  readonly job: string
}

/** The newest record of each job on a branch. */
export interface NewestRecords {
  readonly branch: string
  readonly fullName: string
  readonly recordings: readonly JobRecording[]
  /** What a reader must know of it, sentences. */
  readonly notices: readonly string[]
}

/**
 * Reads the newest record of each job, whichever Go made it.
 * @throws UserError where the branch can't be read, with the reason
 */
export async function newestRecords(
  client: GitHubClient,
  query: HistoryQuery,
  log: Log
): Promise<NewestRecords> {
  const { branch, fullName, repository, pushes } = await branchRecords(
    client,
    query,
    log
  )
  const jobs = new Map(
    pushes.artifacts
      .toReversed()
      .map((artifact) => [jobOf(artifact.name), artifact])
  )
  const artifacts = [...jobs.values()]
  const read = await readRecordings(
    client,
    repository,
    artifacts,
    (artifact, bytes) => ({
      ...recordingIn(artifact, bytes, fullName, query.key),
      job: jobOf(artifact.name)
    }),
    log
  )
  return {
    branch,
    fullName,
    recordings: read.recordings,
    notices: [
      ...(pushes.refused === null ? [] : [pushes.refused]),
      ...unreadNotices(read, artifacts.length)
    ]
  }
}

/** What the names of one job's records have in common: only the release of Go differs, at the end. */
function jobOf(artifact: string): string {
  return artifact.replace(/-[^-]*$/, '')
}

/**
 * What can't be read leaves a gap, and a notice says so.
 * @param jobs whose records are read, as `JobRecording` has them; null: all
 * @throws UserError where there is nothing to judge, with the reason
 */
export async function artifactHistory(
  client: GitHubClient,
  query: HistoryQuery,
  keep: Keep,
  log: Log,
  jobs: ReadonlySet<string> | null = null
): Promise<ArtifactHistory> {
  const { key } = query
  const { branch, fullName, repository, commits, pushes } = await branchRecords(
    client,
    query,
    log
  )
  const artifacts = pushes.artifacts.filter(
    ({ name }) => jobs === null || jobs.has(jobOf(name))
  )
  const read = await readRecordings(
    client,
    repository,
    artifacts,
    (artifact, bytes) => {
      const recording = recordingIn(artifact, bytes, fullName, key)
      const measurements = recording.measurements.map(keep)
      return { ...recording, measurements }
    },
    log
  )
  return {
    kind: 'artifacts',
    name: `${fullName}, branch ${branch}`,
    branch,
    commits: onBranch(read.recordings.toReversed(), commits),
    notices: [
      ...(pushes.refused === null ? [] : [pushes.refused]),
      ...unreadNotices(read, artifacts.length),
      ...expiryNotices(pushes.expired.length)
    ]
  }
}

interface ReadRecordings<Made extends Recording = Recording> {
  readonly recordings: readonly Made[]
  /** Why an artifact could not be read, a clause each. */
  readonly refusals: readonly string[]
}

/** Downloads and reads one artifact after another. */
async function readRecordings<Made extends Recording>(
  client: GitHubClient,
  repository: Parameters<typeof downloadArtifact>[1],
  artifacts: readonly RecordedPush[],
  read: (artifact: RecordedPush, bytes: Uint8Array) => Made,
  log: Log
): Promise<ReadRecordings<Made>> {
  const recordings: Made[] = []
  const refusals: string[] = []
  for (const artifact of artifacts) {
    log.info(`Reading ${artifact.name} of ${artifact.commit.slice(0, 7)}`)
    const download = await downloadArtifact(
      client,
      repository,
      artifact,
      maxStoredBytes
    )
    if (download.state === 'refused') {
      refusals.push(download.message)
      // What one is refused for by its right or its rate, all are.
      if ([401, 403, 429].includes(download.status ?? 0)) break
      continue
    }
    try {
      recordings.push(read(artifact, download.bytes))
    } catch (error) {
      refusals.push(
        `the artifact ${artifact.id} of ${artifact.commit.slice(0, 7)} is not believed: ${messageOf(error)}`
      )
    }
  }
  return { recordings, refusals }
}

function unreadNotices(
  { recordings, refusals }: ReadRecordings,
  all: number
): readonly string[] {
  const [firstRefusal] = refusals
  if (firstRefusal === undefined) return []
  return [
    `${all - recordings.length} of ${all} recorded measurements could not be read: ${firstRefusal}`
  ]
}

function expiryNotices(expired: number): readonly string[] {
  if (expired === 0) return []
  return [
    `the measurements of ${expired === 1 ? '1 commit have' : `${expired} commits have`} expired`
  ]
}

/** @throws Error with the reason, a clause */
function recordingIn(
  artifact: RecordedPush,
  bytes: Uint8Array,
  repository: string,
  key: string
): Recording {
  const { commit, digest, name } = artifact
  const entry = readArtifact(
    { bytes, digest },
    { repository, commit, key, fingerprint: null }
  )
  if (artifactName(entry) !== name) {
    throw new Error('its name is that of another job')
  }
  return {
    commit,
    label: '',
    measuredAt: artifact.createdAt || entry.createdAt,
    measurements: entry.measurements,
    history: entry.history
  }
}

/**
 * In the order of the branch, oldest first, each with its distance from the one before.
 * @param commits of the branch, newest first
 */
function onBranch(
  recordings: readonly Recording[],
  commits: readonly string[]
): History['commits'] {
  const place = new Map(commits.map((commit, index) => [commit, index]))
  const placed = byCommit(recordings)
    .map((recording) => ({
      ...recording,
      place: place.get(recording.commit) ?? 0
    }))
    .toSorted((a, b) => b.place - a.place)
  return placed.map(({ place: at, ...recording }, index) => ({
    ...recording,
    distance: (placed[index - 1]?.place ?? at) - at
  }))
}
