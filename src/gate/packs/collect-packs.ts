// `cache gc`: removes packs of a directory by age and bytes, what killed runs left of
// packs, and nothing else.
import { unlink } from 'node:fs/promises'
import {
  chooseRemoved,
  type KeepingLimits,
  type RemovalReason
} from '../../core/build-cache/choose-removed.ts'
import type {
  CacheResult,
  PackResult
} from '../../core/model/build-cache/result-schema.ts'
import { findLeftovers, removeOwnDirectory } from '../../host/files/scratch.ts'
import { codeOf } from '../../host/system-error.ts'
import { removeDrafts, type StaleDraft } from '../../store/stale-drafts.ts'
import {
  findPacks,
  findUnfinished,
  lookAt,
  type FoundPack
} from './find-packs.ts'

export interface CollectingRequest extends KeepingLimits {
  readonly directory: string
  readonly dryRun: boolean
}

const reasons: Readonly<Record<NonNullable<RemovalReason>, string>> = {
  age: 'it is older than --max-age',
  bytes: 'with newer ones it is more than --max-bytes'
}

/** @throws the system's error where the directory can't be read, or a pack not removed */
export async function collectPacks(
  { directory, dryRun, ...limits }: CollectingRequest,
  now: Date
): Promise<Omit<CacheResult, 'schemaVersion' | 'action'>> {
  const found = await findPacks(directory)
  const chosen = chooseRemoved(found, limits, now.getTime())
  const packs: PackResult[] = []
  for (const [index, pack] of found.entries()) {
    const why = chosen[index] ?? null
    const isGone = why !== null && (dryRun || (await removePack(pack)))
    packs.push({
      path: pack.path,
      bytes: pack.bytes,
      writtenAt: new Date(pack.writtenAt).toISOString(),
      state: isGone ? 'removed' : 'kept',
      reason:
        why === null ? '' : isGone ? reasons[why] : 'it changed meanwhile',
      facts: null
    })
  }
  const unfinished = await findUnfinished(directory, now)
  if (!dryRun) await removeDrafts(unfinished)
  packs.push(...unfinished.map(removedDraft))
  if (!dryRun) await removeLeftovers(directory)
  return { done: true, dryRun, packs, placed: null }
}

function removedDraft({ path, bytes, writtenAt }: StaleDraft): PackResult {
  return {
    path,
    bytes,
    writtenAt: new Date(writtenAt).toISOString(),
    state: 'removed',
    reason: 'a run that was killed left it unfinished',
    facts: null
  }
}

/** Private directories of `cache pack`, whose processes are dead. */
async function removeLeftovers(directory: string): Promise<void> {
  for (const path of await findLeftovers(directory)) {
    await removeOwnDirectory(path)
  }
}

/**
 * Removes a pack as it was found.
 * @returns false where another file is in its place, which is left alone
 */
export async function removePack(pack: FoundPack): Promise<boolean> {
  const now = await lookAt(pack.path)
  const isSame =
    now !== null &&
    now.inode === pack.inode &&
    now.device === pack.device &&
    now.writtenAt === pack.writtenAt
  if (!isSame) return false
  try {
    await unlink(pack.path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  return true
}
