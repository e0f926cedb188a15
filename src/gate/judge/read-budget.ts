// Reads the budget of a run: inputs, and the budget file of the commit that
// counts.
import { lstat, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureCommit } from '../../git/fetch.ts'
import type { Repository } from '../../git/git.ts'
import { changedBetween, fileAt, isLeftOut } from '../../git/checkout/tree.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { allowancesFor, nothingAllowed } from '../../core/policy/allowance.ts'
import type { Budget, BudgetFile } from '../../core/policy/budget.ts'
import {
  chooseBudget,
  type BudgetChoice
} from '../../core/policy/budget-file/choose-budget.ts'
import { UserError, messageOf } from '../../core/user-error.ts'
import type { Occasion } from '../../core/model/closed-lists.ts'
import type { Host } from '../services.ts'

const maxBytes = 1024 * 1024

export interface RunBudget {
  readonly counted: Budget
  /** By the head's file, when the change touches it and it can be read. */
  readonly proposed: Budget | null
  readonly choice: BudgetChoice
  /**
   * The file that says what is allowed to the change: overrides, allowances and
   * what holds whatever the inputs say. Never the change's own.
   */
  readonly rules: BudgetFile
  /** Sentences on allowances that hold. */
  readonly notices: readonly string[]
}

/**
 * The file in the tree that is built, also where a sparse checkout left it out;
 * null when there is none. A link is refused: it could show a file of the machine
 * to readers of an error.
 */
export async function readHeadFile(
  repository: Repository,
  path: string
): Promise<string | null> {
  const text = await readRegularFile(repository.root, path)
  if (text !== null) return text
  return (await isLeftOut(repository, path))
    ? await fileAt(repository, repository.head, path)
    : null
}

/** A file below a directory; null when there is none. */
async function readRegularFile(
  root: string,
  path: string
): Promise<string | null> {
  const full = join(root, path)
  const real = await realpath(full).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new UserError(`could not read ${path}: ${messageOf(error)}`)
  })
  if (real === null) return null
  const stats = await lstat(real)
  if (real !== full || !stats.isFile()) {
    throw new UserError(`${path} is not a regular file; replace it by one`)
  }
  if (stats.size > maxBytes) {
    throw new UserError(
      `${path} has ${stats.size} bytes; no more than ${maxBytes} are read`
    )
  }
  return await readFile(real, 'utf8')
}

/** What a budget is read for. */
export interface BudgetRequest {
  readonly repository: Repository
  readonly occasion: Occasion
  /** Commit to compare with; '' for none. */
  readonly base: string
}

/**
 * Reads the budget file that counts: on a push the tree's own, for a change the one
 * of its base, or of the base branch's tip where the base can't be had. A file that
 * only the change has is proposed, and doesn't count.
 * @throws UserError when the file that counts is malformed
 */
export async function readBudget(
  plan: Plan,
  { repository, occasion, base: commit }: BudgetRequest,
  host: Pick<Host, 'event' | 'token'>
): Promise<RunBudget> {
  const path = plan.budgetPath
  const author = host.event?.kind === 'pull_request' ? host.event.author : ''
  const head = await readHeadFile(repository, path)
  const baseCommit =
    occasion === 'push' ? null : await baseThere(repository, commit, host)
  const choice = chooseBudget({
    base:
      occasion === 'push'
        ? head
        : baseCommit === null
          ? { unread: true }
          : await fileAt(repository, baseCommit, path),
    head,
    path
  })
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
    rules,
    notices: allowed.notices
  }
}

/**
 * The budget of a directory that is no repository: its own file, and the inputs.
 * @throws UserError when the file is malformed
 */
export async function readLooseBudget({
  workspace,
  budgetPath: path,
  inlineBudget: inline
}: Plan): Promise<RunBudget> {
  const text = await readRegularFile(workspace, path)
  const choice = chooseBudget({ base: text, head: text, path })
  const counted = { inline, file: choice.counted }
  return {
    counted,
    proposed: null,
    choice,
    rules: choice.counted,
    notices: []
  }
}

/** The base where it can be had, else the tip of the base branch; null for neither. */
async function baseThere(
  repository: Repository,
  base: string,
  { event, token }: Pick<Host, 'event' | 'token'>
): Promise<string | null> {
  const tip = event?.kind === 'pull_request' ? event.baseSha : ''
  for (const commit of new Set([base, tip])) {
    if (commit === '') continue
    const ensured = await ensureCommit(repository, commit, token)
    if (!('missing' in ensured)) return commit
  }
  return null
}
