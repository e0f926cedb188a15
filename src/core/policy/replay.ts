// Judges a recorded history change by change, as the gate would have judged
// it.
import type { GrowthRule } from './growth.ts'
import type { Comparison } from '../compare/compare.ts'
import type { Measurement } from '../model/measurement.ts'
import type {
  CommitName,
  Growth,
  Replay,
  ReplayedBinary,
  ReplayedChange,
  Threshold
} from '../model/replay.ts'
import {
  type ReplayState,
  replayStates,
  type Metric
} from '../model/closed-lists.ts'
import { allowancesFor, nothingAllowed, type ChangeFacts } from './allowance.ts'
import type { Budget, Layer } from './budget.ts'
import { parseBytes } from '../text/parse-bytes.ts'
import { judge } from './judge.ts'
import type { JudgeContext } from './judge-context.ts'
import { judgeAll, type BinaryVerdict } from './judge-all.ts'
import { limitsFor } from './limits.ts'
import { parsePercent } from '../text/parse-percent.ts'
import { measuredBinary } from './ratchet.ts'

/** What was measured at one commit. */
export interface RecordedCommit extends CommitName {
  readonly measurements: readonly Measurement[]
  /** Commits from the recorded one before it, by first parents: 1 for the next one; null where the history isn't known. */
  readonly distance: number | null
}

export type ReplayBody = Omit<
  Replay,
  'schemaVersion' | 'source' | 'budget' | 'notices'
>

const context: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'file' },
  explains: false
}

/** A change, with the binaries that could be compared. */
interface ChangeVerdict {
  readonly change: ReplayedChange
  readonly binaries: readonly BinaryVerdict[]
  /** With the allowances that hold for the change. */
  readonly budget: Budget
}

/**
 * Judges each step from one recorded commit to the next. What was not made
 * alike on both sides is never compared, but for files with equal bytes.
 * @param history oldest first
 * @param facts what is known of the changes that commits are, for allowances
 */
export function replay(
  history: readonly RecordedCommit[],
  budget: Budget,
  facts: ReadonlyMap<string, ChangeFacts> = new Map()
): ReplayBody {
  const verdicts = history.slice(1).flatMap((head, index) => {
    const base = history[index]
    const known = head.distance === 1 ? facts.get(head.commit) : undefined
    return base === undefined ? [] : [judgeChange(base, head, budget, known)]
  })
  const changes = verdicts.map(({ change }) => change)
  const [from, to] = [history[0], history.at(-1)]
  const distances = history.slice(1).map(({ distance }) => distance)
  return {
    commits: history.length,
    span: from && to ? { from: nameOf(from), to: nameOf(to) } : null,
    counts: countsOf(changes),
    unmeasured: distances.reduce<number | null>(
      (sum, distance) =>
        sum === null || distance === null ? null : sum + distance - 1,
      0
    ),
    several: distances.filter((distance) => (distance ?? 1) > 1).length,
    growth: growthOf(changes.flatMap(({ growth }) => growth ?? [])),
    maxGrowth: ladder(verdicts, sizes, 'max-growth', (text) => ({
      maxGrowth: { every: parseBytes(text) },
      maxGrowthPercent: { every: null }
    })),
    maxGrowthPercent: ladder(
      verdicts,
      shares,
      'max-growth-percent',
      (text) => ({
        maxGrowth: { every: null },
        maxGrowthPercent: { every: parsePercent(text) }
      })
    ),
    changes
  }
}

function judgeChange(
  base: RecordedCommit,
  head: RecordedCommit,
  { inline, file }: Budget,
  facts: ChangeFacts | undefined
): ChangeVerdict {
  const allowed = facts ? allowancesFor(file, facts) : nothingAllowed
  const budget: Budget = { inline, file, allowed: allowed.layers }
  const all = judgeAll(base.measurements, head.measurements, budget, context)
  const binaries = all.filter(({ comparison }) => isAlike(comparison))
  const replayed = binaries.map((binary) => binaryOf(binary, budget))
  const growths = replayed.flatMap((binary) =>
    binary.base === null || binary.head === null
      ? []
      : [binary.head - binary.base]
  )
  return {
    binaries,
    budget,
    change: {
      state: stateOf(binaries),
      base: nameOf(base),
      head: nameOf(head),
      commits: head.distance,
      pullRequest: null,
      growth: growths.length === 0 ? null : Math.max(...growths),
      binaries: replayed,
      unlike: all
        .filter(({ comparison }) => !isAlike(comparison))
        .map(
          ({ comparison: { name, target, unlike } }) =>
            `${name} (${target}): ${unlike.join('; ')}`
        ),
      allowances: allowed.notices
    }
  }
}

/** Equal bytes are equal however they were made. */
const isAlike = ({ unlike, status }: Comparison): boolean =>
  unlike.length === 0 || status === 'unchanged'

function stateOf(binaries: readonly BinaryVerdict[]): ReplayState {
  const reasons = binaries.flatMap(({ verdict }) => verdict.reasons)
  const some = (...states: readonly string[]): boolean =>
    reasons.some(({ state }) => states.includes(state))
  if (some('fail')) return 'stopped'
  if (some('error', 'no-baseline')) return 'undecided'
  if (binaries.length === 0) return 'unlike'
  return some('warn') ? 'warned' : 'passed'
}

function binaryOf(
  { comparison, verdict }: BinaryVerdict,
  budget: Budget
): ReplayedBinary {
  const { mainPackage, target, status, base, head } = comparison
  const [limits] = limitsFor(budget, comparison).metrics
  const metric: Metric = limits?.metric ?? 'file'
  return {
    name: mainPackage,
    target,
    status,
    metric,
    base: base && measuredBinary(base).sizes[metric],
    head: head && measuredBinary(head).sizes[metric],
    reasons: verdict.reasons.filter(({ state }) => state !== 'pass')
  }
}

const nameOf = ({ commit, label, measuredAt }: CommitName): CommitName => ({
  commit,
  label,
  measuredAt
})

function countsOf(changes: readonly ReplayedChange[]): Replay['counts'] {
  const count = (counted: ReplayState): number =>
    changes.filter(({ state }) => state === counted).length
  const [stopped, warned, passed, undecided, unlike] = replayStates
  return {
    stopped: count(stopped),
    warned: count(warned),
    passed: count(passed),
    undecided: count(undecided),
    unlike: count(unlike)
  }
}

function growthOf(growths: readonly number[]): Growth | null {
  const sorted = growths.toSorted((a, b) => a - b)
  /** The least value that this percentage of the changes does not exceed. */
  const rank = (percent: number): number | undefined =>
    sorted[Math.max(Math.ceil((sorted.length * percent) / 100), 1) - 1]
  const [median, p90, p99, largest] = [rank(50), rank(90), rank(99), rank(100)]
  return median === undefined ||
    p90 === undefined ||
    p99 === undefined ||
    largest === undefined
    ? null
    : { median, p90, p99, largest }
}

/** As budget files have them, smallest first. */
const sizes = ['KiB', 'MiB', 'GiB'].flatMap((unit) =>
  [1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => `${count} ${unit}`)
)
const shares = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].map(
  (share) => `${share} %`
)

/**
 * What each limit would have stopped in place of all growth limits, by the
 * same policy; up to the first that would have stopped nothing, if any. Ceilings and the limits
 * of packages and modules are left aside.
 */
function ladder(
  verdicts: readonly ChangeVerdict[],
  limits: readonly string[],
  rule: GrowthRule,
  tierOf: (limit: string) => Layer['fail']
): readonly Threshold[] {
  const broken = new RegExp(`^(?:content\\.|gzip\\.)?fail\\.${rule}$`)
  const rows: Threshold[] = []
  // What a limit lets pass, a higher one does, too.
  let left = verdicts
  for (const limit of limits) {
    const layer: Layer = { warn: {}, fail: tierOf(limit) }
    left = left.filter(({ binaries, budget: { inline, file, allowed = [] } }) =>
      binaries.some(({ comparison }) =>
        judge(
          comparison,
          { inline, file, allowed: [...allowed, layer] },
          context
        ).reasons.some(
          ({ state, rule: by }) => state === 'fail' && broken.test(by ?? '')
        )
      )
    )
    rows.push({ limit, stopped: left.length })
    if (left.length === 0) break
  }
  return rows
}
