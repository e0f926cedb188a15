// Worktrees of a run, written down in its scratch directory before they are
// made, so that whoever clears that directory can also take them out of their
// repositories: the run itself, its `post` step, or a later run.
import { readdir, realpath, rename, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import type { Log } from '../host/log.ts'
import { isPrivateDirectory, readOwnFile } from '../host/own-file.ts'
import {
  findLeftovers,
  isScratchName,
  removeOwnDirectory
} from '../host/scratch.ts'
import { messageOf } from '../user-error.ts'

const listName = 'repositories.json'
const maxRepositories = 1000
const maxListBytes = 1024 * 1024
/** Of the file `gitdir` of a worktree: one path. */
const maxGitdirBytes = 64 * 1024

/** Absolute paths of the git directories that this run put worktrees into. */
async function readList(scratch: string): Promise<string[]> {
  const text = await readOwnFile(join(scratch, listName), maxListBytes)
  if (text === null) return []
  try {
    const value: unknown = JSON.parse(text)
    if (!Array.isArray(value)) return []
    return value
      .filter((entry): entry is string => typeof entry === 'string')
      .filter((entry) => isAbsolute(entry))
      .slice(0, maxRepositories)
  } catch {
    return []
  }
}

/** Writes down, before it happens, that a repository gets a worktree in `scratch`. */
export async function registerRepository(
  scratch: string,
  commonDirectory: string
): Promise<void> {
  const known = await readList(scratch)
  if (known.includes(commonDirectory)) return
  const path = join(scratch, listName)
  await writeFile(`${path}.new`, JSON.stringify([...known, commonDirectory]))
  await rename(`${path}.new`, path)
}

function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/**
 * Takes the worktrees below `directory` out of a repository's list, and only
 * those. An entry is a directory in `worktrees/` whose file `gitdir` names the
 * `.git` file of its work tree (gitrepository-layout(5)); no git runs here,
 * since what a dead run left may have been changed by anybody. Entries that
 * another user made are not of this program.
 */
export async function unlinkWorktrees(
  commonDirectory: string,
  directory: string
): Promise<void> {
  const list = join(commonDirectory, 'worktrees')
  const names = await readdir(list).catch(() => [])
  for (const name of names) {
    const entry = join(list, name)
    const gitdir = await readOwnFile(join(entry, 'gitdir'), maxGitdirBytes)
    const path = gitdir?.trimEnd() ?? ''
    if (isAbsolute(path) && isInside(path, directory)) {
      await removeOwnDirectory(entry)
    }
  }
  // git removes the list with its last entry; it fails while there are others.
  if (names.length > 0) await rmdir(list).catch(() => {})
}

/**
 * Removes a scratch directory with its worktrees. It may be gone already; one
 * that isn't private to this user is left alone.
 */
export async function clearScratch(scratch: string): Promise<void> {
  if (!isScratchName(basename(scratch))) return
  if (!(await isPrivateDirectory(scratch))) return
  const path = join(await realpath(dirname(scratch)), basename(scratch))
  for (const repository of await readList(path)) {
    await unlinkWorktrees(repository, path)
  }
  await removeOwnDirectory(path)
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
