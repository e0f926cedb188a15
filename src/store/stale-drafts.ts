// Drafts of records and packs: what a run writes beside them before it renames it. One
// that a killed run left has no writer any more, and is removed by a later run.
import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecordFileName } from './entry-key.ts'
import { isPackFileName } from './pack-name.ts'

/** Older than any that is still written: two runs may write to one directory. */
const staleMilliseconds = 60 * 60 * 1000

/** A file that nobody writes any more. */
export interface StaleDraft {
  readonly path: string
  readonly bytes: number
  /** In milliseconds since 1970. */
  readonly writtenAt: number
}

/** Whether a file name is that of a record or a pack before it is renamed. */
export function isDraftName(name: string): boolean {
  const whole = wholeName(name)
  return isRecordFileName(whole) || isPackFileName(whole)
}

/** The same of a pack alone. */
export function isPackDraftName(name: string): boolean {
  return isPackFileName(wholeName(name))
}

function wholeName(name: string): string {
  const [, whole = ''] = /^(.+)\.[0-9a-f]{16}\.tmp$/.exec(name) ?? []
  return whole
}

/**
 * Those of the drafts with these names that killed runs left.
 * @param now in milliseconds since 1970
 */
export async function findStaleDrafts(
  directory: string,
  names: readonly string[],
  now: number
): Promise<readonly StaleDraft[]> {
  const stale: StaleDraft[] = []
  for (const name of names) {
    const path = join(directory, name)
    const stats = await lstat(path).catch(() => null)
    if (!stats?.isFile() || now - stats.mtimeMs <= staleMilliseconds) continue
    stale.push({ path, bytes: stats.size, writtenAt: stats.mtimeMs })
  }
  return stale
}

/** @throws the system's error where one can't be removed */
export async function removeDrafts(
  drafts: readonly StaleDraft[]
): Promise<void> {
  for (const { path } of drafts) await rm(path, { force: true })
}
