// A private directory beside files that are made in it and then renamed to their places,
// so that nobody ever sees half of one.
import { UserError } from '../../core/user-error.ts'
import { codeOf, reasonOf } from '../system-error.ts'
import { removeOnSignal } from './draft.ts'
import { findLeftovers, makeLocked, removeOwnDirectory } from './scratch.ts'

/**
 * Does `work` in a new directory below `parent`, which is removed afterwards, and on a
 * signal. What killed processes left there is removed first.
 * @throws UserError where it can't be made
 */
export async function withPrivateDirectory<Result>(
  parent: string,
  work: (directory: string) => Promise<Result>
): Promise<Result> {
  for (const path of await findLeftovers(parent)) await removeOwnDirectory(path)
  const directory = await makeLocked(parent).catch((error: unknown) => {
    const why =
      codeOf(error) === 'ENOENT'
        ? 'there is no such directory'
        : reasonOf(error)
    throw new UserError(`could not write to ${parent}: ${why}`)
  })
  const stop = removeOnSignal(directory)
  try {
    return await work(directory)
  } finally {
    await removeOwnDirectory(directory)
    stop()
  }
}
