// The sizes that a record keeps of the records before it: those of the record that the
// run was compared with. A pull request records nothing, and so is in no history.
import { historyAfter } from '../../core/history/record-history.ts'
import {
  maxPoints,
  type RecordHistory,
  type RecordPoint
} from '../../core/model/history/record-schema.ts'
import { commitsBetween } from '../../git/history/ancestors.ts'
import type { Repository } from '../../git/git.ts'

/**
 * @param commit whose record it is for
 * @param points of the record before it, oldest first; undefined or [] for none
 * @returns undefined where there is none
 */
export async function historyBefore(
  repository: Repository,
  commit: string,
  points: readonly RecordPoint[] | undefined
): Promise<RecordHistory | undefined> {
  const last = points?.at(-1)
  if (points === undefined || last === undefined) return undefined
  const missing = await commitsBetween(
    repository,
    last.commit,
    commit,
    maxPoints
  ).catch(() => null)
  return historyAfter(points, commit, missing)
}
