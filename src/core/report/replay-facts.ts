// What a replay says, whatever shows it: sentences and rows as plain text.
import type { CommitName, Replay, ReplayedChange } from '../model/replay.ts'
import { formatDelta } from '../text/sizes.ts'
import { andMore } from '../text/word-list.ts'

/** The verdict in one sentence, without a full stop. */
export function replayHeadline({ counts, commits }: Replay): string {
  const { stopped, warned, passed, undecided, unlike } = counts
  const judgedCount = stopped + warned + passed
  if (judgedCount === 0) {
    const why =
      undecided + unlike === 0
        ? `${some(commits, 'recorded commit')}, and a change is from one to the next`
        : `of ${some(undecided + unlike, 'change')} none could be`
    return `nothing was judged: ${why}`
  }
  return `${stopped} of ${some(judgedCount, 'change')} would have been stopped, ${warned} warned`
}

/** How the history was read and what of it was not judged, sentences. */
export function replayFacts(replay: Replay): readonly string[] {
  const { source, span, commits, counts, budget } = replay
  const { unmeasured, several } = replay
  const allowed = replay.changes.filter(
    ({ allowances }) => allowances.length > 0
  ).length
  const days = [span?.from, span?.to].map((commit) =>
    (commit?.measuredAt ?? '').slice(0, 10)
  )
  const measured = days.includes('') ? '' : `, measured ${days.join(' to ')}`
  const between =
    span === null
      ? ''
      : `, from ${commitText(span.from)} to ${commitText(span.to)}`
  return [
    `history: ${some(commits, 'recorded commit')} of ${source.name}${between}${measured}`,
    `budget: ${[budget.file, ...budget.flags].filter((text) => text !== '').join(', ') || 'the defaults'}`,
    ...(unmeasured === null
      ? [
          'whether other commits lie between the recorded ones is not known: each step is judged as one change'
        ]
      : unmeasured === 0
        ? []
        : [
            `${some(unmeasured, 'commit')} in between ${unmeasured === 1 ? 'has' : 'have'} no measurement: ${several === 1 ? '1 change holds' : `${several} changes hold`} several commits, which may be several pull requests`
          ]),
    ...(allowed === 0
      ? []
      : [`allowances of the budget held for ${some(allowed, 'change')}`]),
    ...(counts.unlike === 0
      ? []
      : [
          `${some(counts.unlike, 'change')} could not be compared, being made differently: ${firstUnlike(replay)}`
        ]),
    ...(counts.undecided === 0
      ? []
      : [
          `${some(counts.undecided, 'change')} could not be judged: ${firstUndecided(replay)}`
        ])
  ]
}

function firstUnlike({ changes }: Replay): string {
  const texts = changes.flatMap(({ state, unlike }) =>
    state === 'unlike' ? unlike : []
  )
  return firstAndMore(texts)
}

function firstUndecided({ changes }: Replay): string {
  const texts = changes.flatMap(({ state, binaries }) =>
    state === 'undecided'
      ? binaries.flatMap(({ reasons }) =>
          reasons
            .filter((reason) => ['error', 'no-baseline'].includes(reason.state))
            .map(({ message }) => message)
        )
      : []
  )
  return firstAndMore(texts)
}

function firstAndMore(texts: readonly string[]): string {
  const different = [...new Set(texts)]
  const rest = different.length - 1
  return `${different[0] ?? ''}${rest > 0 ? `, ${andMore(rest)}` : ''}`
}

/** One binary that would have stopped a change. */
export interface StoppedRow {
  readonly commit: string
  /** `#12`; '' where it isn't known. */
  readonly pullRequest: string
  readonly binary: string
  readonly growth: string
  readonly reason: string
}

/** The newest first. */
export function stoppedRows({ changes }: Replay): readonly StoppedRow[] {
  return changes
    .filter(({ state }) => state === 'stopped')
    .toReversed()
    .flatMap(rowsOf)
}

function rowsOf(change: ReplayedChange): readonly StoppedRow[] {
  return change.binaries.flatMap(({ name, target, base, head, reasons }) => {
    const messages = reasons
      .filter(({ state }) => state === 'fail')
      .map(({ message }) => message)
    return messages.length === 0
      ? []
      : {
          commit: `${commitText(change.head)}${(change.commits ?? 1) > 1 ? ` (${change.commits} commits)` : ''}`,
          pullRequest:
            change.pullRequest === null ? '' : `#${change.pullRequest}`,
          binary: `${name} ${target}`,
          growth:
            base === null || head === null ? '' : formatDelta(head - base),
          reason: messages.join('; ')
        }
  })
}

/** The largest growth of a change, in one line; '' where none could be compared. */
export function growthText({ growth, changes }: Replay): string {
  if (growth === null) return ''
  const metrics = new Set(
    changes.flatMap(({ binaries }) => binaries.map(({ metric }) => metric))
  )
  const what = metrics.size === 1 ? [...metrics].join('') : 'judged'
  const { median, p90, p99, largest } = growth
  const parts = [
    `median ${formatDelta(median)}`,
    `90th percentile ${formatDelta(p90)}`,
    `99th percentile ${formatDelta(p99)}`,
    `largest ${formatDelta(largest)}`
  ]
  return `growth of the ${what} size per change: ${parts.join(', ')}`
}

export const ladderTitles = [
  'max-growth',
  'would have stopped',
  'max-growth-percent',
  'would have stopped'
] as const

/** Both growth limits side by side, smallest first. */
export function ladderRows({
  maxGrowth,
  maxGrowthPercent
}: Replay): readonly (readonly string[])[] {
  const length = Math.max(maxGrowth.length, maxGrowthPercent.length)
  return Array.from({ length }, (_, index) =>
    [maxGrowth[index], maxGrowthPercent[index]].flatMap((threshold) =>
      threshold === undefined
        ? ['', '']
        : [threshold.limit, String(threshold.stopped)]
    )
  )
}

/** `1234567`, or the name that stands for a commit. */
function commitText({ commit, label }: CommitName): string {
  return commit === '' ? label : commit.slice(0, 7)
}

/** `1 change`, `2 changes`. */
function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
