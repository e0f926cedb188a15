// The measurements to compare with: stored by an earlier run, or made now by
// building the base commit in a worktree, before the head is built.
import { join, relative } from 'node:path'
import type { Base, NamedBase, NoBase } from '../git/base.ts'
import { ensureCommit } from '../git/fetch.ts'
import { addWorktree } from '../git/worktree.ts'
import type { Measurement } from '../measure/measurement.ts'
import type { Plan } from '../plan/plan.ts'
import type { Baseline } from '../report/report.ts'
import {
  explainMissingFiles,
  missingIgnoredFiles
} from '../toolchain/missing-files.ts'
import { openTree } from '../toolchain/open-tree.ts'
import { UserError } from '../user-error.ts'
import type { Occasion } from './choose-base.ts'
import {
  findGoBefore,
  withGoLines,
  type GoBeforeSearch
} from './find-go-before.ts'
import { findStored } from './find-stored.ts'
import type { GoBefore } from './go-before.ts'
import type { Host } from './host.ts'
import { measureTree, type MeasuredTree } from './measure-tree.ts'
import type { Subject } from './subject.ts'

export type FoundBaseline =
  | {
      readonly kind: 'found'
      readonly baseline: Baseline
      readonly measurements: readonly Measurement[]
      /** null when it was stored. */
      readonly rebuilt: MeasuredTree | null
      /** The Go that built it before; null where this run's did. */
      readonly goBefore: GoBefore | null
    }
  | {
      readonly kind: 'missing'
      /** A clause for people. */
      readonly why: string
      /** The Go of which a measurement is stored, though none of this run's; null: none. */
      readonly goBefore: GoBefore | null
    }

export interface BaselineSearch {
  readonly found: FoundBaseline
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
}

/** Never throws for a base that can't be had: says why. */
export async function findBaseline(
  plan: Plan,
  subject: Subject,
  base: NamedBase | NoBase,
  occasion: Occasion,
  host: Host
): Promise<BaselineSearch> {
  if ('missing' in base) {
    const { missing: why } = base
    return { found: { kind: 'missing', why, goBefore: null }, notices: [] }
  }
  const stored = await findStored(plan, subject, base, host)
  const { found, reasons } = stored
  for (const reason of reasons) host.log.info(`Stored baseline: ${reason}`)
  if (found !== null) {
    const { baseline } = found
    host.log.info(
      `The base ${baseline.commit.slice(0, 7)} was measured by an earlier run (${baseline.source})`
    )
    const { measurements } = found.stored.entry
    const one = {
      kind: 'found',
      baseline,
      measurements,
      rebuilt: null,
      goBefore: null
    } as const
    return { found: one, notices: stored.notices }
  }
  if (occasion === 'push') {
    const why = reasons.join('; ')
    return {
      found: { kind: 'missing', why, goBefore: null },
      notices: stored.notices
    }
  }
  const { fingerprint } = subject.opened
  const before = await findGoBefore(plan, base, fingerprint, stored, host)
  const notices = [...stored.notices, ...before.notices]
  const missing = (why: string): BaselineSearch => ({
    found: { kind: 'missing', why, goBefore: before.found },
    notices
  })
  if (!plan.baseline.rebuild) {
    return missing(
      [...reasons, 'the input baseline allows no rebuild'].join('; ')
    )
  }
  try {
    return { found: await rebuild(subject, base, before, host), notices }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return missing(
      `the base ${short(base)} could not be built: ${error.message}`
    )
  }
}

function short({ commit }: Base): string {
  return commit.slice(0, 7)
}

/** @throws UserError when the commit can't be had or built */
async function rebuild(
  subject: Subject,
  base: Base,
  before: GoBeforeSearch,
  host: Host
): Promise<FoundBaseline> {
  const { repository, opened } = subject
  const { token, scratch } = host
  const ensured = await ensureCommit(repository, base.commit, token)
  if ('missing' in ensured) throw new UserError(ensured.missing)
  const worktree = await addWorktree(repository, base.commit, {
    scratch,
    name: 'base',
    token
  })
  try {
    const directory = relative(repository.root, opened.tree.directory)
    const tree = await openTree({
      ...opened,
      // One Go for both sides: what a new one adds is not the change's doing.
      command: opened.builder,
      mayChooseGo: false,
      // The head's build is the one to be proved.
      plan: { ...opened.plan, verifyReproducible: false },
      tree: { root: worktree.path, directory: join(worktree.path, directory) }
    })
    const goBefore = await withGoLines(before, tree.tree, opened)
    const rebuilt = await host.log.group(
      `Build the base ${short(base)}`,
      async () => {
        await subject.modules.bring(tree)
        return await withHint(subject, () => measureTree(tree, 'base', true))
      }
    )
    return {
      kind: 'found',
      baseline: {
        source: 'rebuild',
        commit: base.commit,
        chosenBy: base.chosenBy,
        run: host.runUrl
      },
      measurements: rebuilt.measurements,
      rebuilt,
      goBefore
    }
  } finally {
    await worktree.remove()
  }
}

/** Adds to the error of a base's build which ignored files of the head it misses. */
async function withHint<T>(
  { repository, opened, ignored }: Subject,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
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
