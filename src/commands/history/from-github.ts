// Reads a history from GitHub: of a branch by the newest records of pushes, or of the
// releases by what they carry.
import {
  makeHistory,
  measuredBinary,
  type MeasuredBinary,
  type MeasuredCommit
} from '../../core/history/make-history.ts'
import type { History } from '../../core/model/history/history-schema.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import { measureAssets } from '../../gate/release/measure-assets.ts'
import type { ReleasesOf } from '../../gate/services.ts'
import type { GitHubClient } from '../../github/client.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import type { Log } from '../../host/log.ts'
import { maxStoredBytes } from '../../store/entry.ts'
import { unpackAnyRelease } from '../../store/release/release-entry.ts'
import { measurementFile } from '../../store/release/release-files.ts'
import {
  artifactHistory,
  newestRecords,
  type ArtifactHistory,
  type HistoryQuery
} from '../replay/from-artifacts.ts'
import { knownRecord, recordedCommits } from './recorded.ts'

/** Commits from the branch's tip that may have the newest record. */
const maxTipCommits = 30

/** Commits whose records are read one by one, where the newest keeps no history. */
const maxCommits = 100

/**
 * By the newest record of each job, which keeps the sizes of those before it; by all
 * records of a job where it keeps none.
 * @param page address of the repository's page
 * @throws UserError where nothing can be read
 */
export async function branchHistory(
  client: GitHubClient,
  {
    last,
    ...query
  }: Omit<HistoryQuery, 'maxCommits' | 'since'> & {
    readonly last: number | null
  },
  page: string,
  log: Log
): Promise<History> {
  const tip = { ...query, maxCommits: maxTipCommits, since: '' }
  const newest = await newestRecords(client, tip, log)
  const commitPage = `${page}/commit/`
  const source = {
    kind: 'artifacts',
    name: `${newest.fullName}, branch ${newest.branch}`
  } as const
  const keeping = newest.recordings.filter(({ history }) => history)
  const others = newest.recordings.filter(({ history }) => !history)
  const binaries = keeping.flatMap((recording) => {
    const record = knownRecord({
      ...recording,
      createdAt: recording.measuredAt
    })
    const commits = recordedCommits(record, [], commitPage)
    return makeHistory(source, commits, []).binaries
  })
  const { notices } = newest
  if (keeping.length > 0 && others.length === 0) {
    return { schemaVersion: 1, source, binaries, notices }
  }
  log.info(
    keeping.length === 0
      ? 'No record keeps a history: reading all of them'
      : 'The newest record of some jobs keeps no history: reading all of theirs'
  )
  const all = await artifactHistory(
    client,
    { ...tip, maxCommits: last ?? maxCommits },
    (measurement) => ({ ...measurement, symbols: [] }),
    log,
    keeping.length === 0 ? null : new Set(others.map(({ job }) => job))
  )
  const read = historyOf(all, source, commitPage)
  return keeping.length === 0
    ? read
    : {
        ...read,
        binaries: [...binaries, ...read.binaries],
        notices: [...new Set([...notices, ...read.notices])]
      }
}

function historyOf(
  { commits, notices }: ArtifactHistory,
  source: History['source'],
  commitPage: string
): History {
  return makeHistory(
    source,
    commits.map(({ commit, measuredAt, measurements, distance }) => ({
      label: commit.slice(0, 7),
      commit,
      url: `${commitPage}${commit}`,
      time: measuredAt,
      missing: distance === null ? null : Math.max(distance - 1, 0),
      binaries: measurements.map(measuredBinary)
    })),
    notices
  )
}

/**
 * The newest releases, without drafts and pre-releases, oldest first.
 * @param name `owner/name`
 * @throws UserError where they can't be listed, or none can be measured
 */
export async function releaseHistory(
  platform: Pick<ReleasesOf, 'list' | 'download'>,
  name: string,
  count: number,
  log: Log
): Promise<History> {
  const listed = await platform.list()
  if (listed.state === 'refused') throw new UserError(listed.message)
  const releases = listed.releases
    .filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease)
    .slice(0, count)
    .toReversed()
  const notices: string[] = []
  const commits: MeasuredCommit[] = []
  let missing = 0
  for (const release of releases) {
    const read = await readRelease(release, name, platform, log)
    notices.push(...read.notices.map((text) => `${release.tag}: ${text}`))
    if (read.binaries.length === 0) {
      missing += 1
      continue
    }
    const { binaries, commit, time } = read
    const { tag: label, pageUrl: url } = release
    commits.push({ label, commit, url, time, missing, binaries })
    missing = 0
  }
  if (commits.length === 0) {
    throw new UserError(
      `none of the ${releases.length} newest releases of ${name} can be measured${notices.length === 0 ? '' : `: ${notices[0]}`}`
    )
  }
  return makeHistory({ kind: 'releases', name }, commits, notices)
}

interface ReadRelease {
  /** [] where there is none that can be measured. */
  readonly binaries: readonly MeasuredBinary[]
  readonly commit: string
  /** ISO 8601; '' where it isn't known. */
  readonly time: string
  readonly notices: readonly string[]
}

/** By the measurement that a release carries, else by its binaries. Nobody has to vouch for either: they are only shown. */
async function readRelease(
  release: Release,
  repository: string,
  platform: Pick<ReleasesOf, 'download'>,
  log: Log
): Promise<ReadRelease> {
  const asset = release.assets.find(({ name }) => name === measurementFile)
  const notices: string[] = []
  if (asset !== undefined) {
    const downloaded = await platform.download(asset, maxStoredBytes)
    try {
      if (downloaded.state === 'refused') throw new Error(downloaded.message)
      const entry = unpackAnyRelease(downloaded.bytes)
      if (
        entry.tag !== release.tag ||
        entry.repository !== repository.toLowerCase()
      ) {
        throw new Error('it is of another release')
      }
      const binaries = entry.measurements.map(measuredBinary)
      const { commit, createdAt: time } = entry
      return { binaries, commit, time, notices }
    } catch (error) {
      notices.push(`its measurement is not used: ${messageOf(error)}`)
    }
  }
  const measured = await measureAssets(release.assets, platform, { log })
  return {
    binaries: measured.measurements.map(measuredBinary),
    commit: '',
    time: '',
    notices: [...notices, ...measured.notices]
  }
}
