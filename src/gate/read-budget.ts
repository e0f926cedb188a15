// The budget of a run: inputs, and the budget file of the commit that counts.
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { changedBetween, fileAt } from '../git/tree.ts'
import type { Plan } from '../plan/plan.ts'
import { allowancesFor, nothingAllowed } from '../policy/allowance.ts'
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
  /** Sentences on allowances that hold. */
  readonly notices: readonly string[]
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
 * @param author of the pull request; '' when there is none
 * @param baseCommit a commit that is there; null where growth is not judged
 *   against one, so that the tree's own file counts
 * @throws UserError when the file that counts is malformed
 */
export async function readBudget(
  plan: Plan,
  { repository }: Pick<Subject, 'repository'>,
  author: string,
  baseCommit: string | null
): Promise<RunBudget> {
  const path = plan.budgetPath
  const head = await readHeadFile(repository.root, path)
  const base =
    baseCommit === null ? head : await fileAt(repository, baseCommit, path)
  const choice = chooseBudget({ base, head, path })
  // A change never writes what is allowed to it.
  const rules = choice.change?.base ?? choice.counted
  const allowed =
    baseCommit === null || rules.allowances.length === 0
      ? nothingAllowed
      : allowancesFor(rules, {
          author,
          files: await changedBetween(repository, baseCommit, repository.head)
        })
  const common = { inline: plan.inlineBudget, allowed: allowed.layers }
  return {
    counted: { ...common, file: choice.counted },
    proposed:
      choice.change === null || choice.change.head === null
        ? null
        : { ...common, file: choice.change.head },
    choice,
    notices: allowed.notices
  }
}
