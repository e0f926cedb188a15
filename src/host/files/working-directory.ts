// The directory that the program was started in.
import { realpath } from 'node:fs/promises'
import { UserError } from '../../core/user-error.ts'
import { reasonOf } from '../system-error.ts'

/**
 * Its real path.
 * @throws UserError where it is gone, or its path is not text
 */
export async function workingDirectory(): Promise<string> {
  let path
  try {
    path = process.cwd()
  } catch {
    throw new UserError(
      'the current directory is gone or can not be read: change to another one'
    )
  }
  try {
    return await realpath(path)
  } catch (error) {
    throw new UserError(
      // What Node can't decode it replaces, and no such path exists.
      path.includes('\uFFFD')
        ? `the path of the current directory, ${path}, is not valid UTF-8: rename the directory`
        : `the current directory ${path} can't be used: ${reasonOf(error)}`
    )
  }
}
