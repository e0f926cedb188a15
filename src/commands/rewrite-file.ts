// Rewrites a file of a repository and keeps its mode. Follows a link only
// inside the repository.
import { lstat, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { replaceFile } from '../host/files/write-file.ts'
import { reasonOf } from '../host/system-error.ts'
import { leadsOut } from '../core/inputs/path-within.ts'
import { UserError } from '../core/user-error.ts'

/**
 * Replaces the content of a regular file, or of the one that a link leads to.
 * @throws UserError where that lies outside of the repository of `path`, is
 * read-only or can't be written; the file is as it was then
 */
export async function rewriteFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch((error: unknown) => {
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  })
  const root = await repositoryOf(dirname(resolve(path)))
  const ofGit = join(root, '.git')
  if (
    leadsOut(root, target) ||
    target === ofGit ||
    target.startsWith(`${ofGit}${sep}`)
  ) {
    throw new UserError(
      `${path} leads to ${target}, which is not in the work tree of ${root}: name that file itself to change it`
    )
  }
  const stats = await stat(target)
  if (!stats.isFile()) {
    throw new UserError(`could not write ${path}: it is not a regular file`)
  }
  if ((stats.mode & 0o222) === 0) {
    throw new UserError(
      `could not write ${path}: it is read-only; make it writable (chmod u+w) to change it`
    )
  }
  try {
    await replaceFile(target, text, stats.mode & 0o7777)
  } catch (error) {
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}

/**
 * Real path of the work tree that a directory is in, by the path as it was
 * given; the directory itself where there is none.
 */
async function repositoryOf(directory: string): Promise<string> {
  for (let at = directory; ; at = dirname(at)) {
    const entry = await lstat(join(at, '.git')).catch(() => null)
    if (entry !== null) return await realpath(at)
    if (at === dirname(at)) return await realpath(directory)
  }
}
