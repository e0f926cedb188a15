// Measurements in a directory of the user, a file for each job and commit: gzip'd
// JSON, as in the cache, but not signed. Whoever may write there is trusted;
// what is read is still checked. Files with other names are left alone.
import { lstat, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { codeOf, reasonOf } from '../host/system-error.ts'
import { readBounded } from '../host/files/read-bounded.ts'
import { replaceFile } from '../host/files/write-file.ts'
import { messageOf } from '../core/user-error.ts'
import {
  maxJsonBytes,
  maxStoredBytes,
  serializeEntry,
  packEntry,
  unpackEntry,
  type Entry
} from './entry.ts'
import {
  identityOfRecordFile,
  isRecordFileName,
  recordFileName,
  recordFileNameOfCommit,
  type EntryIdentity
} from './entry-key.ts'
import { isPackFileName } from './pack-name.ts'
import { findStaleDrafts, isDraftName, removeDrafts } from './stale-drafts.ts'

/** Records that are kept, the newest by the time of their files. */
export const maxRecords = 50

/** Entries of a directory that are looked at. */
const maxNames = 10_000

export type RecordLookup =
  | { readonly kind: 'found'; readonly entry: Entry }
  | { readonly kind: 'miss' }
  /** A file is there, and it is not what it should be. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The directory or the file can't be read. */
  | { readonly kind: 'unavailable'; readonly reason: string }

/** Reads the record of that commit, key and fingerprint. */
export async function readRecord(
  directory: string,
  identity: EntryIdentity
): Promise<RecordLookup> {
  const path = join(directory, recordFileName(identity))
  let bytes: Buffer
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return { kind: 'refused', reason: 'it is not a file' }
    if (stats.size > maxStoredBytes) {
      const reason = `it has ${stats.size} bytes, more than ${maxStoredBytes}`
      return { kind: 'refused', reason }
    }
    bytes = await readBounded(path, maxStoredBytes)
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'miss' }
      : { kind: 'unavailable', reason: reasonOf(error) }
  }
  try {
    return { kind: 'found', entry: unpackEntry(bytes, identity) }
  } catch (error) {
    return { kind: 'refused', reason: messageOf(error) }
  }
}

/** Reads a record of the same commit, key and settings by another release of Go; of several the newest file. */
export async function readRecordByOtherGo(
  directory: string,
  identity: EntryIdentity
): Promise<RecordLookup> {
  const own = recordFileName(identity)
  const names = await namesIn(directory)
  const others = names.filter(
    (name) => name !== own && identityOfRecordFile(name, identity) !== null
  )
  const [newest] = await newestFirst(directory, others)
  const other =
    newest === undefined ? null : identityOfRecordFile(newest, identity)
  return other === null ? { kind: 'miss' } : await readRecord(directory, other)
}

/**
 * Reads the record of the first of these commits that has one that can be read, of the
 * same key and settings, by the same release of Go or else by another one.
 * @param identity its commit is not read
 * @returns null for none
 */
export async function readNearestRecord(
  directory: string,
  identity: EntryIdentity,
  commits: readonly string[]
): Promise<Entry | null> {
  const names = await namesIn(directory)
  for (const commit of commits) {
    const wanted = { ...identity, commit }
    const start = recordFileNameOfCommit(commit)
    if (!names.some((name) => name.startsWith(start))) continue
    const own = await readRecord(directory, wanted)
    const found =
      own.kind === 'miss' ? await readRecordByOtherGo(directory, wanted) : own
    if (found.kind === 'found') return found.entry
  }
  return null
}

/**
 * Reads the records of a directory one after the other, of whatever job and commit, the
 * newest files first. What can't be read is null.
 */
export async function* readAllRecords(
  directory: string
): AsyncGenerator<{ readonly name: string; readonly entry: Entry | null }> {
  const names = await namesIn(directory)
  for (const name of await newestFirst(
    directory,
    names.filter(isRecordFileName)
  )) {
    yield { name, entry: await readRecordFile(join(directory, name)) }
  }
}

/** A record by its path, of whatever job and commit; null where it can't be read. */
export async function readRecordFile(path: string): Promise<Entry | null> {
  try {
    const bytes = await readBounded(path, maxStoredBytes)
    return unpackEntry(bytes, anyRecord)
  } catch {
    return null
  }
}

const anyRecord = {
  repository: null,
  commit: null,
  key: null,
  fingerprint: null
}

/**
 * Writes a record, whole or not at all, and removes the oldest ones where there
 * are too many. Makes the directory where it is missing.
 * @throws a system error; Error where the record is too large to be read again
 */
export async function writeRecord(
  directory: string,
  entry: Entry
): Promise<void> {
  const json = serializeEntry(entry).length
  const packed = packEntry(entry)
  if (json > maxJsonBytes || packed.length > maxStoredBytes) {
    throw new Error(
      `the measurements have ${json} bytes, ${packed.length} compressed, and at most ${maxJsonBytes} and ${maxStoredBytes} are read again`
    )
  }
  await mkdir(directory, { recursive: true })
  const name = recordFileName(entry)
  await replaceFile(join(directory, name), packed)
  await prune(directory, name)
}

/** Removes what is too many: another run may do the same at this time. */
async function prune(directory: string, written: string): Promise<void> {
  const names = await namesIn(directory)
  const records = await newestFirst(
    directory,
    names.filter((name) => isRecordFileName(name) && name !== written)
  )
  for (const name of records.slice(maxRecords - 1)) {
    await rm(join(directory, name), { force: true })
  }
  const drafts = names.filter(isDraftName)
  await removeDrafts(await findStaleDrafts(directory, drafts, Date.now()))
}

/** Names of entries; [] where the directory can't be read. */
async function namesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => [])
  return names.slice(0, maxNames)
}

/** Files alone, the newest first; of one time, the first by name. */
async function newestFirst(
  directory: string,
  names: readonly string[]
): Promise<string[]> {
  const files = await Promise.all(
    names.map(async (name) => {
      const stats = await lstat(join(directory, name)).catch(() => null)
      return stats?.isFile() ? [{ name, time: stats.mtimeMs }] : []
    })
  )
  return files
    .flat()
    .toSorted((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function isOwnName(name: string): boolean {
  return isRecordFileName(name) || isPackFileName(name) || isDraftName(name)
}

/**
 * Whether a path is nothing but records: one of them, or a directory that holds
 * no other file than those of the baseline directory.
 * @param path absolute
 * @param directory absolute path of the baseline directory
 */
export async function isOnlyRecords(
  path: string,
  directory: string
): Promise<boolean> {
  if (dirname(path) === directory && isOwnName(basename(path))) return true
  let at = path
  while (at !== directory) {
    if (!directory.startsWith(join(at, sep))) return false
    const names = await readdir(at).catch(() => [])
    const [name] = names
    if (name === undefined || names.length > 1) return false
    at = join(at, name)
  }
  const names = await readdir(directory).catch(() => [])
  return names.every(isOwnName)
}
