// Lists files that differ from the checked-out commit or that git ignores,
// and reads files of other commits.
import { isAbsolute } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import type { ProcessResult } from '../../host/process.ts'
import { executeWithObjects } from '../fetch.ts'
import { complaint, execute, type Repository } from '../git.ts'

const listSeconds = 300
const fetchSeconds = 120
const defaultMaxPaths = 1000
const defaultMaxBytes = 1024 * 1024

/** The entries of a list that NULs end. */
function entriesOf(
  repository: Pick<Repository, 'root'>,
  finished: ProcessResult
): string[] {
  if (finished.code !== 0) {
    const reason = finished.timedOut
      ? `it took longer than ${listSeconds} s`
      : complaint(finished.stderr)
    throw new UserError(
      `git could not list the files of ${repository.root}: ${reason}`
    )
  }
  return finished.stdout
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
}

/** Lists files of the checkout itself. */
async function list(
  repository: Repository,
  args: readonly string[]
): Promise<string[]> {
  const finished = await execute(repository.git, repository.root, args, {
    access: 'local',
    timeoutSeconds: listSeconds
  })
  return entriesOf(repository, finished)
}

/**
 * Paths, relative to the root, that differ from HEAD or are untracked and not
 * ignored. Directories end in `/`. All of them: callers take out what is no change.
 */
export async function changes(repository: Repository): Promise<string[]> {
  const entries = await status(repository)
  return entries.map((entry) => entry.slice(3))
}

/** Those of them that the index or HEAD has. */
export async function trackedChanges(
  repository: Repository
): Promise<string[]> {
  const entries = await status(repository)
  return entries
    .filter((entry) => !entry.startsWith('?? '))
    .map((entry) => entry.slice(3))
}

/** Entries `XY path` of git-status(1). */
async function status(repository: Repository): Promise<string[]> {
  return await list(repository, [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=normal',
    '--ignore-submodules=none',
    '--no-renames'
  ])
}

/**
 * Paths, relative to the root, that differ between two commits of the clone.
 * @throws UserError when git can't say
 */
export async function changedBetween(
  repository: Repository,
  base: string,
  head: string
): Promise<string[]> {
  const args = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=none',
    base,
    head,
    '--'
  ]
  const finished = await executeWithObjects(repository, args, {
    timeoutSeconds: listSeconds
  })
  return entriesOf(repository, finished)
}

/**
 * Whether a sparse checkout left this file out of the work tree, where it would
 * be as in HEAD (the tag S of git-ls-files(1)).
 */
export async function isLeftOut(
  repository: Repository,
  path: string
): Promise<boolean> {
  const [entry = ''] = await list(repository, [
    'ls-files',
    '-v',
    '-z',
    '--full-name',
    '--',
    path
  ])
  return /^s /i.test(entry)
}

/**
 * Paths of all files of a name in a worktree, relative to its root.
 * @param worktree a directory that was checked out for this run
 */
export async function filesNamed(
  { git }: Pick<Repository, 'git'>,
  worktree: string,
  name: string
): Promise<string[]> {
  const finished = await execute(git, worktree, ['ls-files', '-z'], {
    access: 'local',
    timeoutSeconds: listSeconds
  })
  // Patterns are switched off for all of git, as paths of strangers are given to it.
  return entriesOf({ root: worktree }, finished).filter(
    (path) => path === name || path.endsWith(`/${name}`)
  )
}

/**
 * Existing files that git neither tracks nor ignores, in the form of
 * `ignoredFiles`.
 */
export async function untrackedFiles(
  repository: Repository,
  maxPaths: number = defaultMaxPaths
): Promise<string[]> {
  const entries = await list(repository, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--directory',
    '--no-empty-directory'
  ])
  return entries.slice(0, maxPaths)
}

/**
 * Existing files that git ignores, relative to the root, at most `maxPaths`. A
 * directory with nothing else in it is one entry that ends in `/`.
 */
export async function ignoredFiles(
  repository: Repository,
  maxPaths: number = defaultMaxPaths
): Promise<string[]> {
  const entries = await list(repository, [
    'ls-files',
    '-z',
    '--others',
    '--ignored',
    '--exclude-standard',
    '--directory',
    '--no-empty-directory'
  ])
  return entries.slice(0, maxPaths)
}

/**
 * The text of a regular file at a commit that is there; null when the commit
 * has no such file. `path` is relative to the root, with `/`.
 * @throws UserError when it is not a regular file, or too large
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
  maxBytes: number = defaultMaxBytes
): Promise<string | null> {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (isAbsolute(path) || parts.length === 0 || parts.includes('..')) {
    throw new UserError(
      `${path} is not a path inside of the repository; give it relative to ${repository.root}`
    )
  }
  const name = parts.join('/')
  const read = async (args: readonly string[]): Promise<Buffer> => {
    const finished = await executeWithObjects(repository, args, {
      timeoutSeconds: fetchSeconds
    })
    if (finished.code !== 0) {
      const reason = finished.timedOut
        ? `it took longer than ${fetchSeconds} s`
        : complaint(finished.stderr)
      throw new UserError(`git could not read ${name} at ${commit}: ${reason}`)
    }
    return finished.stdout
  }
  const listed = await read([
    'ls-tree',
    '-z',
    '--long',
    '--full-tree',
    commit,
    '--',
    name
  ])
  const [entry = ''] = listed.toString('utf8').split('\0')
  if (entry === '') return null
  // `<mode> <type> <hash> <size, padded>\t<path>`; git-ls-tree(1)
  const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(entry)
  const [, mode = '', type = '', hash = '', size = ''] = match ?? []
  if (type !== 'blob' || !/^100(?:644|755|664)$/.test(mode)) {
    throw new UserError(
      `${name} at ${commit} is not a regular file; replace it by one`
    )
  }
  if (Number(size) > maxBytes) {
    throw new UserError(
      `${name} at ${commit} has ${size} bytes; no more than ${maxBytes} are read`
    )
  }
  return (await read(['cat-file', 'blob', hash])).toString('utf8')
}
