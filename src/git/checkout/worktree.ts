// Checks other commits out, in the run's private repository: the checkout and its
// list of worktrees stay as they are.
import { copyFile, mkdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ProcessResult } from '../../host/process.ts'
import { removeTree } from '../../host/files/scratch.ts'
import { UserError } from '../../core/user-error.ts'
import type { FetchToken } from '../environment.ts'
import { ensureCommit } from '../fetch.ts'
import {
  complaint,
  execute,
  executeInStore,
  query,
  queryStore,
  type Repository
} from '../git.ts'
import { openRepository } from '../open-repository.ts'
import { lfsConfig } from './lfs.ts'
import { sparsePatternsOf } from '../store.ts'
import { populatedSubmodules } from './submodules.ts'

const checkoutSeconds = 900
const localSeconds = 120
const maxDepth = 10

export interface Worktree {
  /** Real path of its root. */
  readonly path: string
  /** Takes it off the disk. */
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
  const used: Repository[] = []
  const remove = async (): Promise<void> => {
    await removeTree(path)
    for (const from of used.splice(0)) {
      await queryStore(from, ['worktree', 'prune', '--expire=now'])
    }
  }
  const add = async (
    from: Repository,
    revision: string,
    to: string,
    depth: number
  ): Promise<void> => {
    used.push(from)
    await checkOut(from, revision, to)
    const inner = await populatedSubmodules(from, revision)
    if (inner.length > 0 && depth === maxDepth) {
      throw new UserError(
        `the submodules of ${repository.root} are nested more than ${maxDepth} deep`
      )
    }
    for (const submodule of inner) {
      const source = await openRepository(submodule.populatedAt, {
        scratch,
        surroundings: repository.git.surroundings,
        token: repository.token
      })
      const ensured = await ensureCommit(
        source,
        submodule.commit,
        options.token
      )
      if ('missing' in ensured) {
        throw new UserError(
          `the submodule ${submodule.path} of ${revision} can't be populated: ${ensured.missing}`
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
  const { git, config, token } = repository
  const assertDone = (finished: ProcessResult): void => {
    if (finished.code === 0) return
    const reason = finished.timedOut
      ? `it took longer than ${checkoutSeconds} s`
      : complaint(finished.stderr)
    throw new UserError(
      `git could not check out ${commit} of ${repository.root}: ${reason}`
    )
  }
  assertDone(
    await executeInStore(
      repository,
      ['worktree', 'add', '--quiet', '--detach', '--no-checkout', path, commit],
      { access: 'local', timeoutSeconds: localSeconds }
    )
  )
  await makeSparse(repository, path)
  const pairs = [...config.pairs, ...(await lfsConfig(repository))]
  const fill = (credentials: FetchToken | undefined): Promise<ProcessResult> =>
    execute(
      git,
      path,
      ['reset', '--hard', '--quiet', '--no-recurse-submodules'],
      {
        // Filters such as LFS, and partial clones, fetch while checking out.
        access: 'remote',
        timeoutSeconds: checkoutSeconds,
        config: pairs,
        token: credentials
      }
    )
  const first = await fill(undefined)
  assertDone(
    first.code === 0 || first.timedOut || !config.isPartial || !token
      ? first
      : await fill(token)
  )
}

/** Gives the worktree the patterns of a sparse checkout, where there are any. */
async function makeSparse(
  { git, store }: Repository,
  path: string
): Promise<void> {
  const { stdout } = await query(git, path, ['rev-parse', '--absolute-git-dir'])
  const patterns = sparsePatternsOf(stdout)
  await mkdir(dirname(patterns), { recursive: true })
  await copyFile(sparsePatternsOf(store), patterns).catch(() => {})
}
