// The interface of the stores of measurements: query and answer.
import type { Entry } from '../../store/entry.ts'
import type { EntryIdentity } from '../../store/entry-key.ts'
import { onlyLeg } from '../../core/plan/plan-mode.ts'
import type { Base } from '../../git/history/base.ts'
import type { Baseline } from '../../core/model/report.ts'
import type { BaselineSource } from '../../core/model/closed-lists.ts'

export interface StoredEntry {
  readonly kind: 'found'
  readonly source: BaselineSource
  readonly entry: Entry
  /** Link to the run that measured it; '' when there is none. */
  readonly run: string
  /** ISO 8601, UTC. */
  readonly measuredAt: string
}

/** `why` is a clause for people. */
export type StoreAnswer =
  | StoredEntry
  /** Nothing is recorded: an earlier commit may be. */
  | { readonly kind: 'miss'; readonly why: string }
  /** Something is there and is not believed; nothing else of this store is, either. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It could not be asked. */
  | { readonly kind: 'unavailable'; readonly why: string }

/** What a stored measurement is for, and which leg must have recorded it. */
export interface RecordQuery extends EntryIdentity {
  /**
   * Where the fingerprint is the claim of a leg: the leg's name, so that the claim
   * chooses among the records of that leg alone. null: any leg's.
   */
  readonly legName: string | null
}

export interface Store {
  /**
   * The measurement of the first of these commits that has one.
   * @param query its commit is not read
   */
  find(query: RecordQuery, commits: readonly string[]): Promise<StoreAnswer>
  /** A measurement of that commit that differs in nothing but the release of Go. */
  findByOtherGo(query: RecordQuery): Promise<StoreAnswer>
}

/** Why an entry is not the record of the wanted leg, a clause; null when it is. */
export function faultOfLeg(
  { legName: recorded }: Pick<Entry, 'legName'>,
  { legName }: Pick<RecordQuery, 'legName'>
): string | null {
  if (legName === null || (recorded || onlyLeg) === legName) return null
  return recorded === ''
    ? 'a version that names no leg recorded it'
    : `the leg ${recorded} recorded it, and not ${legName}`
}

/** `1234567`, or `1234567 and 4 commits before it` and the like. */
export function commitsText(commits: readonly string[]): string {
  const [first = ''] = commits
  const short = first.slice(0, 7)
  const more = commits.length - 1
  if (more === 0) return short
  return `${short} or ${more === 1 ? 'the commit' : `the ${more} commits`} before it`
}

/** @param distance commits between what is stored and the wanted base */
export function baselineOf(
  { source, entry, run, measuredAt }: StoredEntry,
  base: Base,
  distance: number
): Baseline {
  const age = Math.round((Date.now() - Date.parse(measuredAt)) / 1000)
  return {
    source,
    commit: entry.commit,
    chosenBy:
      distance === 0
        ? base.chosenBy
        : `nearest recorded ancestor, ${commitCount(distance)} before ${base.commit.slice(0, 7)}, the ${base.chosenBy}`,
    run,
    measuredAt,
    ageSeconds: Math.max(age, 0),
    distance
  }
}

/** `1 commit`, `2 commits`. */
export function commitCount(count: number): string {
  return count === 1 ? '1 commit' : `${count} commits`
}
