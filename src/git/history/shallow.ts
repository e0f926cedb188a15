// Reads the boundary of a shallow clone (the file `shallow` in the git
// directory, one commit hash per line).
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'

const maxBytes = 64 * 1024 * 1024

/** The file's content; null where history is complete. */
export async function readShallow(
  gitDirectory: string
): Promise<string | null> {
  const path = join(gitDirectory, 'shallow')
  const stats = await stat(path).catch(() => null)
  if (stats === null) return null
  if (!stats.isFile() || stats.size > maxBytes) {
    throw new UserError(`${path} is not git's list of shallow commits`)
  }
  return await readFile(path, 'utf8')
}

/** The commits whose parents are cut off. */
export async function shallowCommits(
  gitDirectory: string
): Promise<ReadonlySet<string>> {
  const content = await readShallow(gitDirectory)
  return new Set((content ?? '').split('\n').filter((line) => line !== ''))
}
