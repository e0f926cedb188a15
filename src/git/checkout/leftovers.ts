// Removes scratch directories: a run's own at its end, and those that killed runs
// left. All that a run made of a repository is in there, too.
import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Log } from '../../host/log.ts'
import { isPrivateDirectory } from '../../host/files/own-file.ts'
import {
  findLeftovers,
  isScratchName,
  removeOwnDirectory
} from '../../host/files/scratch.ts'
import { messageOf } from '../../core/user-error.ts'

/**
 * Removes a scratch directory. It may be gone already; one that isn't private to
 * this user is left alone.
 */
export async function clearScratch(scratch: string): Promise<void> {
  if (!isScratchName(basename(scratch))) return
  if (!(await isPrivateDirectory(scratch))) return
  const parent = await realpath(dirname(scratch))
  await removeOwnDirectory(join(parent, basename(scratch)))
}

/** Clears what killed runs left below `temporary`. Never fails a run. */
export async function clearLeftovers(
  temporary: string,
  log: Log
): Promise<void> {
  for (const path of await findLeftovers(temporary)) {
    try {
      await clearScratch(path)
      log.info(`Removed ${path}, left by a run that was killed`)
    } catch (error) {
      log.warning(
        `could not remove ${path}, left by a run that was killed: ${messageOf(error)}`
      )
    }
  }
}
