// Finds which submodules of a commit the user's work tree has populated.
import { lstat, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { executeWithObjects } from '../fetch.ts'
import { complaint, execute, type Repository } from '../git.ts'

const listSeconds = 120
const maxSubmodules = 1000
const maxNamesBytes = 4 * 1024 * 1024

export interface PopulatedSubmodule {
  /** Relative to the root, in the other commit. */
  readonly path: string
  /** The commit that the other commit records for it. */
  readonly commit: string
  /** Absolute path of the populated work tree. */
  readonly populatedAt: string
}

/**
 * Submodules of `commit` that are populated in the user's work tree. Only what
 * HEAD records as a submodule is looked at: a path in `.gitmodules` is a stranger's
 * text, and may lead to another repository of the machine.
 */
export async function populatedSubmodules(
  repository: Repository,
  commit: string
): Promise<PopulatedSubmodule[]> {
  const recorded = await gitlinks(repository, commit)
  if (recorded.length === 0) return []
  const populatable = new Set(
    (await gitlinks(repository, repository.head)).map(({ path }) => path)
  )
  const names = await submoduleNames(repository, commit)
  const paths = new Map<string, string>()
  for (const [path, name] of await submoduleNames(repository, null)) {
    paths.set(name, path)
  }
  const submodules: PopulatedSubmodule[] = []
  for (const { path, commit: recordedCommit } of recorded) {
    // The same submodule by its name, since a change may have moved it.
    const name = names.get(path)
    const moved = name === undefined ? undefined : paths.get(name)
    for (const candidate of new Set([moved ?? path, path])) {
      if (!populatable.has(candidate)) continue
      const populatedAt = await populated(repository.root, candidate)
      if (populatedAt === null) continue
      submodules.push({ path, commit: recordedCommit, populatedAt })
      break
    }
  }
  return submodules
}

/** Paths of HEAD's submodules that the user's work tree has not populated. */
export async function unpopulatedSubmodules(
  repository: Repository
): Promise<string[]> {
  const paths: string[] = []
  for (const { path } of await gitlinks(repository, repository.head)) {
    if ((await populated(repository.root, path)) === null) paths.push(path)
  }
  return paths
}

/** Null unless there is a checked-out repository, reached without symbolic links. */
async function populated(root: string, path: string): Promise<string | null> {
  const directory = join(root, path)
  const inner = await lstat(join(directory, '.git')).catch(() => null)
  if (inner === null || inner.isSymbolicLink()) return null
  return (await realpath(directory)) === directory ? directory : null
}

async function gitlinks(
  repository: Repository,
  commit: string
): Promise<{ readonly path: string; readonly commit: string }[]> {
  const finished = await executeWithObjects(
    repository,
    ['ls-tree', '-r', '-z', '--full-tree', commit],
    { timeoutSeconds: listSeconds }
  )
  if (finished.code !== 0) {
    throw new UserError(
      `git could not list the files of ${commit}: ${complaint(finished.stderr)}`
    )
  }
  const links: { path: string; commit: string }[] = []
  for (const line of finished.stdout.toString('utf8').split('\0')) {
    const match = /^160000 commit ([0-9a-f]+)\t(.+)$/s.exec(line)
    if (match === null) continue
    const [, hash = '', path = ''] = match
    links.push({ path, commit: hash })
  }
  if (links.length > maxSubmodules) {
    throw new UserError(
      `${commit} has ${links.length} submodules; no more than ${maxSubmodules} can be populated`
    )
  }
  return links
}

/** Path -> name, from `.gitmodules` of a commit, or of the work tree for null. */
async function submoduleNames(
  repository: Repository,
  commit: string | null
): Promise<Map<string, string>> {
  const { git, root } = repository
  const names = new Map<string, string>()
  const file = join(root, '.gitmodules')
  if (commit === null && !(await lstat(file).catch(() => null))?.isFile()) {
    return names
  }
  const args = [
    'config',
    ...(commit === null
      ? ['--file', file]
      : ['--blob', `${commit}:.gitmodules`]),
    '--no-includes',
    '--null',
    '--get-regexp',
    String.raw`^submodule\..*\.path$`
  ]
  const bounds = { timeoutSeconds: listSeconds, maxStdoutBytes: maxNamesBytes }
  const finished =
    commit === null
      ? await execute(git, root, args, { ...bounds, access: 'local' })
      : await executeWithObjects(repository, args, bounds)
  // Each entry is `submodule.NAME.path`, a line feed, and the value.
  for (const entry of finished.stdout.toString('utf8').split('\0')) {
    const match = /^submodule\.(.*)\.path\n(.*)$/s.exec(entry)
    if (match === null) continue
    const [, name = '', path = ''] = match
    names.set(path, name)
  }
  return names
}
