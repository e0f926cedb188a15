// Annotates the lines of a pull request that made its binaries change, so that the
// diff shows them.
import { causingLines } from '../core/report/explanation/causes.ts'
import type { Plan } from '../core/plan/plan.ts'
import type { Report } from '../core/model/report.ts'
import type { GitHubEvent } from '../github/event/event.ts'
import { annotate } from './annotate.ts'

/** Annotations of a run, with the one of the verdict: GitHub shows ten of a step. */
const maxAnnotations = 5

/** Modes that judge what this very run measured, or legs of it. */
const modes: readonly Plan['mode'][] = ['gate', 'observe', 'judge']

/** @param others annotations that the run has already */
export function annotateCauses(
  report: Report,
  { mode }: Pick<Plan, 'mode'>,
  event: GitHubEvent,
  others: number
): void {
  if (event.kind !== 'pull_request' || !modes.includes(mode)) return
  const room = Math.max(maxAnnotations - others, 0)
  for (const { level, message, file, line } of causingLines(report).slice(
    0,
    room
  )) {
    annotate(level, message, 'Why the binary changed', { file, line })
  }
}
