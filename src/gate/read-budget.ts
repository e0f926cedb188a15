// The budget of a run: inputs, and the budget file of the commit that counts.
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { fileAt } from '../git/tree.ts'
import type { Plan } from '../plan/plan.ts'
import type { Budget } from '../policy/budget.ts'
import { chooseBudget, type BudgetChoice } from '../policy/choose.ts'
import { UserError, messageOf } from '../user-error.ts'
import type { Subject } from './subject.ts'

const maxBytes = 1024 * 1024

export interface RunBudget {
  readonly counted: Budget
  /** By the head's file, when the change touches it and it can be read. */
  readonly proposed: Budget | null
  readonly choice: BudgetChoice
}

/**
 * The file in the tree that is built; null when there is none. A link is
 * refused: it could show a file of the machine to readers of an error.
 */
async function readHeadFile(
  root: string,
  path: string
): Promise<string | null> {
  const full = join(root, path)
  const real = await realpath(full).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new UserError(`could not read ${path}: ${messageOf(error)}`)
  })
  if (real === null) return null
  const found = await lstat(real)
  if (real !== full || !found.isFile()) {
    throw new UserError(`${path} is not a regular file; replace it by one`)
  }
  if (found.size > maxBytes) {
    throw new UserError(
      `${path} has ${found.size} bytes; no more than ${maxBytes} are read`
    )
  }
  return await readFile(real, 'utf8')
}

/**
 * @param baseCommit a commit that is there; null where growth is not judged
 *   against one, so that the tree's own file counts
 * @throws UserError when the file that counts is malformed
 */
export async function readBudget(
  plan: Plan,
  { repository }: Subject,
  baseCommit: string | null
): Promise<RunBudget> {
  const path = plan.budgetPath
  const head = await readHeadFile(repository.root, path)
  const base =
    baseCommit === null ? head : await fileAt(repository, baseCommit, path)
  const choice = chooseBudget({ base, head, path })
  const inline = plan.inlineBudget
  return {
    counted: { inline, file: choice.counted },
    proposed:
      choice.change === null || choice.change.head === null
        ? null
        : { inline, file: choice.change.head },
    choice
  }
}
