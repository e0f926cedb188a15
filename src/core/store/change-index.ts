// Changes of an index: a new version or platform, another `latest`, a later expiry. Each
// makes the next generation; none takes anything away.
import {
  maxHistory,
  maxPlatforms,
  maxVersions,
  type StoredFile,
  type StoredVersion,
  type StoreIndex
} from '../model/store/index-schema.ts'
import {
  compareVersions,
  highestVersion,
  isPrerelease
} from '../model/store/version.ts'
import { StoreRefusal } from './refusal.ts'

/** When an index is signed, and for how long it counts. */
export interface Validity {
  readonly now: Date
  readonly days: number
}

const dayMilliseconds = 24 * 60 * 60 * 1000

/** The same content, signed again. @param index null: the program is new */
export function renewed(
  index: StoreIndex | null,
  name: string,
  { now, days }: Validity
): StoreIndex {
  const { latest = null, history = [], versions = [] } = index ?? {}
  return {
    schemaVersion: 1,
    name,
    generation: (index?.generation ?? 0) + 1,
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * dayMilliseconds).toISOString(),
    latest,
    history,
    versions
  }
}

/**
 * Files that a version lacks.
 * @throws StoreRefusal where it has another file for the same platform, or where its name
 *   differs from that of another version by capitals alone: in a directory, both can be one place
 */
export function missingFiles<T extends Pick<StoredFile, 'platform' | 'sha256'>>(
  index: StoreIndex | null,
  version: string,
  files: readonly T[]
): readonly T[] {
  const { versions = [] } = index ?? {}
  const known =
    versions.find((each) => each.version === version) ??
    versions.find((each) => isSameFolder(each, version))
  if (known !== undefined && known.version !== version) {
    throw new StoreRefusal(
      'refused',
      `${known.version} is there, and some file systems do not tell ${version} from it: choose a version that differs by more than capitals`
    )
  }
  return files.filter((file) => {
    const there = known?.files.find((each) => each.platform === file.platform)
    if (there === undefined) return true
    if (there.sha256 === file.sha256) return false
    throw new StoreRefusal(
      'refused',
      `${version} for ${file.platform} is there with other bytes, and versions are immutable: put these bytes as a new version`
    )
  })
}

function isSameFolder(
  { version }: Pick<StoredVersion, 'version'>,
  other: string
): boolean {
  return version.toLowerCase() === other.toLowerCase()
}

/**
 * Adds files to a version, which may be new, and moves `latest` if it is to move.
 * @param files what the version lacks
 * @throws StoreRefusal where there are too many
 */
export function withFiles(
  index: StoreIndex | null,
  name: string,
  version: string,
  files: readonly StoredFile[],
  validity: Validity
): StoreIndex {
  const next = renewed(index, name, validity)
  const known = next.versions.find((each) => each.version === version)
  const all = byPlatform([...(known?.files ?? []), ...files])
  const others = next.versions.filter((each) => each !== known)
  if (all.length > maxPlatforms || others.length >= maxVersions) {
    throw new StoreRefusal(
      'refused',
      `the index of ${name} is full: it has up to ${maxVersions} versions, and ${maxPlatforms} platforms of each`
    )
  }
  const addedAt = known?.addedAt ?? next.issuedAt
  const versions = [...others, { version, addedAt, files: all }].toSorted(
    (a, other) => compareVersions(a.version, other.version)
  )
  const added = { ...next, versions }
  return known === undefined && isNewLatest(version, others)
    ? moved(added, version, 'put')
    : added
}

function byPlatform(files: readonly StoredFile[]): readonly StoredFile[] {
  return files.toSorted((a, other) => (a.platform < other.platform ? -1 : 1))
}

/**
 * Whether a new version becomes the latest: it is higher than all releases there, or, while
 * there are only pre-releases, higher than these. So what a rollback left stays the latest
 * until something higher comes than was there.
 */
function isNewLatest(version: string, others: StoreIndex['versions']): boolean {
  const names = others.map((each) => each.version)
  const releases = names.filter((name) => !isPrerelease(name))
  if (isPrerelease(version) && releases.length > 0) return false
  const rivals = isPrerelease(version) ? names : releases
  const highest = highestVersion(rivals)
  return highest === null || compareVersions(version, highest) > 0
}

/**
 * Makes a version that is there the latest.
 * @throws StoreRefusal for one that is not there
 */
export function rolledBack(
  index: StoreIndex,
  version: string,
  validity: Validity
): StoreIndex {
  if (!index.versions.some((each) => each.version === version)) {
    throw new StoreRefusal('missing', `there is no ${version} of ${index.name}`)
  }
  return moved(renewed(index, index.name, validity), version, 'rollback')
}

function moved(
  index: StoreIndex,
  version: string,
  why: 'put' | 'rollback'
): StoreIndex {
  const { generation, issuedAt: at } = index
  const history = [...index.history, { version, at, generation, why }]
  return { ...index, latest: version, history: history.slice(-maxHistory) }
}
