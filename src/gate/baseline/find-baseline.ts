// Finds the measurements to compare with: stored by an earlier run, or made
// by this run, which then builds the base commit in a worktree before the
// head.
import { pointsOf } from '../../core/history/record-history.ts'
import type { NamedBase, NoBase } from '../../git/history/base.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { Occasion } from '../../core/model/closed-lists.ts'
import { findPreviousGo, type PreviousGoSearch } from './find-previous-go.ts'
import { findPointsBefore } from './points-before.ts'
import { findStored, recordOf } from './find-stored.ts'
import { formerRecordOf } from './former-record.ts'
import type { Host } from '../services.ts'
import type { BaselineResult } from './baseline-result.ts'
import { openBase, shortCommit } from './open-base.ts'
import type { OpenHead } from '../open-head.ts'

/** A base that was looked up, or is checked out, listed and still to be built. */
export interface BaselineSearch {
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
  /** Whether `build` builds something. */
  readonly builds: boolean
  /**
   * Builds the base where it has to be. What it returns measures it, whatever runs
   * meanwhile. Neither throws for a base that can't be had: says why.
   */
  readonly build: () => Promise<() => Promise<BaselineResult>>
  /** Removes what is left of the base's files. */
  readonly close: () => Promise<void>
}

function searchResult(
  found: BaselineResult,
  notices: readonly string[]
): BaselineSearch {
  return {
    notices,
    builds: false,
    build: () => Promise.resolve(() => Promise.resolve(found)),
    close: () => Promise.resolve()
  }
}

/**
 * Looks the base up; where it has to be built, checks it out and lists it, which
 * runs no code. Never throws for a base that can't be had.
 */
export async function findBaseline(
  plan: Plan,
  subject: OpenHead,
  base: NamedBase | NoBase,
  occasion: Occasion,
  host: Host
): Promise<BaselineSearch> {
  // The job that judges a leg believes nothing that the leg says of the base.
  if ('missing' in base || plan.mode === 'measure') {
    const why =
      'missing' in base ? base.missing : 'the job that judges compares the leg'
    return searchResult({ kind: 'missing', why, goBefore: null }, [])
  }
  const { fingerprint } = subject.opened
  const former = await formerRecordOf(subject.opened)
  const job = { fingerprint, leg: null, former }
  const stored = await findStored(plan, subject.repository, base, job, host)
  const { match, reasons } = stored
  for (const reason of reasons) host.log.info(`Stored baseline: ${reason}`)
  if (match !== null) {
    const { baseline } = match
    host.log.info(
      `The base ${baseline.commit.slice(0, 7)} was measured by an earlier run (${baseline.source})`
    )
    const { entry } = match.stored
    const { measurements } = entry
    const history = pointsOf(entry)
    const rest = { rebuilt: null, goBefore: null }
    return searchResult(
      { kind: 'found', baseline, measurements, history, ...rest },
      stored.notices
    )
  }
  if (occasion === 'push') {
    const why = reasons.join('; ')
    const query = recordOf(plan, base, job, host)
    const { repository } = subject
    const history = await findPointsBefore(repository, query, stored.open)
    return searchResult(
      { kind: 'missing', why, history, goBefore: null },
      stored.notices
    )
  }
  const before = await findPreviousGo(plan, base, job, stored, host)
  const notices = [...stored.notices, ...before.notices]
  if (!plan.baseline.rebuild) {
    const why = [...reasons, 'the input baseline allows no rebuild'].join('; ')
    return searchResult(
      { kind: 'missing', why, goBefore: before.previousGo },
      notices
    )
  }
  return await searchByBuilding(subject, base, before, notices, host)
}

/** Checks the base out and lists it; it is built when the search is asked to. */
async function searchByBuilding(
  subject: OpenHead,
  base: NamedBase,
  before: PreviousGoSearch,
  notices: readonly string[],
  host: Host
): Promise<BaselineSearch> {
  const orMissing = (error: unknown): BaselineResult => {
    if (!(error instanceof UserError)) throw error
    const why = `the base ${shortCommit(base)} could not be built: ${error.message}`
    return { kind: 'missing', why, goBefore: before.previousGo }
  }
  try {
    const opened = await openBase(subject, base, before, host)
    return {
      notices: [...notices, ...opened.notices],
      builds: true,
      build: () =>
        opened.build().then(
          (measure) => () => measure().catch(orMissing),
          (error: unknown) => {
            const missing = orMissing(error)
            return () => Promise.resolve(missing)
          }
        ),
      close: opened.close
    }
  } catch (error) {
    return searchResult(orMissing(error), notices)
  }
}
