// Names the stored measurements of a job: cache keys and artifact names.
import { createHash } from 'node:crypto'
import {
  byRelease,
  isRelease,
  splitFingerprint
} from '../core/model/fingerprint.ts'

/** What identifies a stored entry. */
export interface EntryIdentity {
  /** `owner/name`. */
  readonly repository: string
  /** Full hash of the measured commit. */
  readonly commit: string
  /** The input `key`: distinguishes the jobs of one commit. */
  readonly key: string
  /** Fingerprint of the build settings. */
  readonly fingerprint: string
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * The key in the cache: hashed, so that nothing in it can be misread (keys are
 * at most 512 characters, have no commas, and are matched as prefixes). At its
 * end is the release of Go, closed by a dash: go1.26.1 is not a prefix of go1.26.10.
 */
export function cacheKey(identity: EntryIdentity): string {
  const { release } = splitFingerprint(identity.fingerprint)
  return `${cacheKeyOfAnyGo(identity)}${release || 'devel'}-`
}

/** What the cache keys of one job and commit have in common, by whatever Go. */
export function cacheKeyOfAnyGo(identity: EntryIdentity): string {
  const { commit, key, fingerprint } = identity
  const { settings } = splitFingerprint(fingerprint)
  return `go-size-gate-v3-${hashOf([commit, key, settings])}-`
}

/** What a cache key of the same job and commit is for; null where it is none, or of no release. */
export function identityOfKey(
  key: string,
  identity: EntryIdentity
): EntryIdentity | null {
  const start = cacheKeyOfAnyGo(identity)
  return key.startsWith(start) && key.endsWith('-')
    ? identityBy(key.slice(start.length, -1), identity)
    : null
}

/** What an artifact of the same job and commit is for; null where it is none, or of no release. */
export function identityOfArtifact(
  name: string,
  identity: EntryIdentity
): EntryIdentity | null {
  const start = artifactNameOfAnyGo(identity)
  return name.startsWith(start)
    ? identityBy(name.slice(start.length), identity)
    : null
}

function identityBy(
  release: string,
  identity: EntryIdentity
): EntryIdentity | null {
  const { fingerprint } = identity
  return isRelease(release)
    ? { ...identity, fingerprint: byRelease(fingerprint, release) }
    : null
}

/**
 * The name of the artifact of a run, `go-size-gate-<key>-<leg>-<go1.26.8>`: the
 * key as far as a name can show it, the leg of the job that built just this, by
 * the hash of key and settings, and the release of Go (`devel` for none). The commit is the run's.
 */
export function artifactName(
  identity: Pick<EntryIdentity, 'key' | 'fingerprint'>
): string {
  const { release } = splitFingerprint(identity.fingerprint)
  return `${artifactNameOfAnyGo(identity)}${release || 'devel'}`
}

/** How the names of one job's artifacts begin, by whatever Go. */
export function artifactNameOfAnyGo({
  key,
  fingerprint
}: Pick<EntryIdentity, 'key' | 'fingerprint'>): string {
  const { settings } = splitFingerprint(fingerprint)
  const leg = hashOf([key, settings]).slice(0, 16)
  return `${artifactNameOfKey(key)}${leg}-`
}

/** How the names of all artifacts with a key begin; those of another may begin so, too. */
export function artifactNameOfKey(key: string): string {
  const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, 60)
  return `go-size-gate-${shown === '' ? 'default' : shown}-`
}

/**
 * The name of a file in a baseline directory,
 * `go-size-gate-<commit>-<leg>-<go1.26.8>.json.gz`: as that of an artifact, but
 * with the commit, and the key only in the hash.
 */
export function recordFileName(identity: EntryIdentity): string {
  const { release } = splitFingerprint(identity.fingerprint)
  return `${recordFileNameOfAnyGo(identity)}${release || 'devel'}${recordEnding}`
}

/** What the file name of the same job and commit is for; null where it is none, or of no release. */
export function identityOfRecordFile(
  name: string,
  identity: EntryIdentity
): EntryIdentity | null {
  const start = recordFileNameOfAnyGo(identity)
  return name.startsWith(start) && name.endsWith(recordEnding)
    ? identityBy(name.slice(start.length, -recordEnding.length), identity)
    : null
}

/** Whether a file name is that of a record, of whatever job and commit. */
export function isRecordFileName(name: string): boolean {
  return /^go-size-gate-(?:[0-9a-f]{40}|[0-9a-f]{64})-[0-9a-f]{16}-(?:go1[.\w]{0,38}|devel)\.json\.gz$/.test(
    name
  )
}

const recordEnding = '.json.gz'

function recordFileNameOfAnyGo({
  commit,
  key,
  fingerprint
}: EntryIdentity): string {
  const { settings } = splitFingerprint(fingerprint)
  const leg = hashOf([key, settings]).slice(0, 16)
  return `${recordFileNameOfCommit(commit)}${leg}-`
}

/** How the names of all records of a commit begin, in a baseline directory. */
export function recordFileNameOfCommit(commit: string): string {
  return `go-size-gate-${commit}-`
}
