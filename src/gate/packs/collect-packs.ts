// `cache gc`: removes packs of a directory by age and bytes, and nothing else.
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
import { codeOf } from '../../host/system-error.ts'
import { findPacks, lookAt, type FoundPack } from './find-packs.ts'

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
  return { done: true, dryRun, packs, placed: null }
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
