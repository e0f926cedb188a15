// Work trees of other commits, beside the user's own, which stays as it is.
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from '../host/scratch.ts'
import { UserError } from '../user-error.ts'
import type { FetchToken } from './environment.ts'
import { ensureCommit } from './fetch.ts'
import { complaint, execute, openRepository, type Repository } from './git.ts'
import { registerRepository, unlinkWorktrees } from './leftovers.ts'
import { restoreShallow } from './shallow.ts'
import { populatedSubmodules } from './submodules.ts'

const checkoutSeconds = 900
const maxDepth = 10

export interface Worktree {
  /** Real path of its root. */
  readonly path: string
  /** Takes it out of the repository's list and off the disk. */
  readonly remove: () => Promise<void>
}

export interface WorktreeOptions {
  /** This run's scratch directory, in which the worktree is made. */
  readonly scratch: string
  /** Its name there. */
  readonly name: string
  readonly token?: FetchToken | undefined
}

/**
 * Checks a commit out, detached and without hooks, at `scratch/name`, with the
 * submodules that the user's work tree has populated.
 * @throws UserError when that fails; nothing is left then
 */
export async function addWorktree(
  repository: Repository,
  commit: string,
  options: WorktreeOptions
): Promise<Worktree> {
  const scratch = await realpath(options.scratch)
  const path = join(scratch, options.name)
  const undo: (() => Promise<void>)[] = []
  const remove = async (): Promise<void> => {
    try {
      await removeTree(path)
    } finally {
      for (const step of undo.splice(0).toReversed()) await step()
    }
  }
  const add = async (
    from: Repository,
    wanted: string,
    to: string,
    depth: number
  ): Promise<void> => {
    await registerRepository(scratch, from.commonDirectory)
    undo.push(() => unlinkWorktrees(from.commonDirectory, to))
    await checkOut(from, wanted, to)
    const inner = await populatedSubmodules(from, wanted)
    if (inner.length > 0 && depth === maxDepth) {
      throw new UserError(
        `the submodules of ${repository.root} are nested more than ${maxDepth} deep`
      )
    }
    for (const submodule of inner) {
      const source = await openRepository(
        submodule.populatedAt,
        repository.git.surroundings
      )
      undo.push(() => restoreShallow(source))
      const ensured = await ensureCommit(
        source,
        submodule.commit,
        options.token
      )
      if ('missing' in ensured) {
        throw new UserError(
          `the submodule ${submodule.path} of ${wanted} can't be populated: ${ensured.missing}`
        )
      }
      await add(source, submodule.commit, join(to, submodule.path), depth + 1)
    }
  }
  try {
    await add(repository, commit, path, 0)
  } catch (error) {
    await remove()
    throw error
  }
  return { path, remove }
}

async function checkOut(
  repository: Repository,
  commit: string,
  path: string
): Promise<void> {
  const finished = await execute(
    repository.git,
    repository.root,
    ['worktree', 'add', '--quiet', '--detach', path, commit],
    // Filters such as LFS, and partial clones, fetch while checking out.
    { access: 'remote', timeoutSeconds: checkoutSeconds }
  )
  if (finished.code !== 0) {
    const reason = finished.timedOut
      ? `it took longer than ${checkoutSeconds} s`
      : complaint(finished.stderr)
    throw new UserError(
      `git could not check out ${commit} of ${repository.root}: ${reason}`
    )
  }
}
