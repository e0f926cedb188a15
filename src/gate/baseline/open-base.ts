// Checks out the base in a worktree and lists its packages, so that it can
// be built. Listing runs none of its code.
import { join, relative } from 'node:path'
import type { Base } from '../../git/history/base.ts'
import { ensureCommit } from '../../git/fetch.ts'
import { filesNamed } from '../../git/checkout/tree.ts'
import { addWorktree } from '../../git/checkout/worktree.ts'
import { hasModule } from '../../toolchain/tree/find-modules.ts'
import { removeUncovered } from '../../toolchain/build-cache/remove-uncovered.ts'
import { listTree } from '../../toolchain/list-tree.ts'
import {
  explainMissingFiles,
  missingIgnoredFiles
} from '../../toolchain/list/missing-files.ts'
import {
  findMovedModule,
  type MovedModule
} from '../../toolchain/tree/moved-module.ts'
import { openTree, type OpenTree } from '../../toolchain/tree/open-tree.ts'
import type { Tree } from '../../toolchain/source-tree.ts'
import { UserError } from '../../core/user-error.ts'
import type { RebuiltBaseline } from './baseline-result.ts'
import { withGoLines, type PreviousGoSearch } from './find-previous-go.ts'
import type { Host } from '../services.ts'
import { readTree } from '../measure-tree.ts'
import type { OpenHead } from '../open-head.ts'

export interface OpenBase {
  /** What a reader of the report must see of its place. */
  readonly notices: readonly string[]
  /**
   * Builds the base, reads what was built, and begins to remove its files.
   * @returns measures what was read, whatever runs meanwhile
   * @throws UserError when it can't be built
   */
  readonly build: () => Promise<() => Promise<RebuiltBaseline>>
  /** Removes its files, or waits until they are; may be called again. */
  readonly close: () => Promise<void>
}

/** A commit as people read it. */
export function shortCommit({ commit }: Pick<Base, 'commit'>): string {
  return commit.slice(0, 7)
}

/** @throws UserError when the commit can't be had or listed; nothing is left then */
export async function openBase(
  subject: OpenHead,
  base: Base,
  before: Pick<PreviousGoSearch, 'previousGo' | 'reasons'>,
  host: Host
): Promise<OpenBase> {
  const { repository, opened } = subject
  const { token, scratch } = host
  const ensured = await ensureCommit(repository, base.commit, token)
  if ('missing' in ensured) throw new UserError(ensured.missing)
  const worktree = await addWorktree(repository, base.commit, {
    scratch,
    name: 'base',
    token
  })
  let removing: Promise<void> | undefined
  const remove = (): Promise<void> => (removing ??= worktree.remove())
  try {
    const place = await placeOfBase(subject, worktree.path, base)
    const tree = await openTreeOfBase(opened, place.tree)
    const goBefore = await withGoLines(before, tree.tree, opened)
    const listed = await host.log.group(
      `List the base ${shortCommit(base)}`,
      async () => {
        await subject.modules.bring(tree)
        return await withHint(subject, () =>
          listTree({ opened: tree, absentAllowed: true })
        )
      }
    )
    const build = async (): Promise<() => Promise<RebuiltBaseline>> => {
      try {
        const read = await host.log.group(
          `Build the base ${shortCommit(base)}`,
          () => withHint(subject, () => readTree(tree, 'base', true, listed))
        )
        await removeUncovered(tree.workspace, read.build)
        const baseline = builtBaseline(base, host)
        return async () => {
          const rebuilt = await read.measure()
          const { measurements } = rebuilt
          return { kind: 'found', baseline, measurements, rebuilt, goBefore }
        }
      } finally {
        // `close` waits for it, and reports a failure.
        remove().catch(() => {})
      }
    }
    return { notices: place.notices, build, close: remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** The base's tree, with the head's Go and settings. */
function openTreeOfBase(head: OpenTree, tree: Tree): Promise<OpenTree> {
  return openTree({
    ...head,
    // One Go for both sides: what a new one adds is not the change's doing.
    command: head.builder,
    mayChooseGo: false,
    // The head's build is the one to be proved.
    plan: { ...head.plan, verifyReproducible: false },
    tree
  })
}

function builtBaseline(
  { commit, chosenBy }: Base,
  { runUrl }: Host
): RebuiltBaseline['baseline'] {
  return { source: 'rebuild', commit, chosenBy, run: runUrl }
}

/** Where the module lies in the base, and what to say of that. */
async function placeOfBase(
  { repository, opened }: OpenHead,
  root: string,
  base: Base
): Promise<{ readonly tree: Tree; readonly notices: readonly string[] }> {
  const directory = relative(repository.root, opened.tree.directory)
  const revision = base.commit
  const tree = { root, directory: join(root, directory), revision }
  const moved = await findMovedModule(opened.tree, tree, () =>
    filesNamed(repository, root, 'go.mod')
  )
  if (moved !== null) {
    return {
      tree: { root, directory: join(root, moved.directory), revision },
      notices: [movedNotice(base, moved)]
    }
  }
  const { goWork, prepare } = opened.plan
  // What prepare makes is not there yet.
  const isAbsent = prepare.length === 0 && !(await hasModule(tree, goWork))
  return {
    tree,
    notices: isAbsent ? [absentNotice(base, directory)] : []
  }
}

function movedNotice(
  base: Base,
  { directory, module, isRenamed }: MovedModule
): string {
  const place = directory === '' ? "the repository's root" : directory
  const where = `the base ${shortCommit(base)} has the module in ${place}, and was built there`
  return isRenamed
    ? `${where}; it is called ${module} there: programs are paired by "was" in the budget file, which names their former packages`
    : where
}

function absentNotice(base: Base, directory: string): string {
  const place = directory === '' ? "the repository's root" : directory
  return `the base ${shortCommit(base)} has no Go module in ${place}, so that every program counts as new: if a command makes its go.mod, name it in "prepare", which runs for both; if the module lay elsewhere, "working-directory" of the job that recorded the base is another one`
}

/** Adds to the error of a base which ignored files of the head it misses. */
async function withHint<T>(
  { repository, opened, ignored }: OpenHead,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (error.message.startsWith('prepare command ')) {
      throw new UserError(
        `${error.message}; where the change brings what this command needs, the base lacks it: merge that first, or let the command pass without it`
      )
    }
    const directory = relative(repository.root, opened.tree.directory)
    const missed = missingIgnoredFiles(
      error.message,
      ignored,
      directory.replaceAll('\\', '/')
    )
    throw missed.length === 0
      ? error
      : new UserError(`${error.message}; ${explainMissingFiles(missed)}`)
  }
}
