// Growth that comes from files which git ignores in the head's checkout and which
// the base lacks: the change is not to blame for it. What is embedded is known to
// the byte; what the compiler read is not, and then growth can't be judged.
import type { Build, IgnoredDirectory } from '../model/measurement.ts'
import { formatBytes } from '../text/sizes.ts'
import type { Reason } from '../model/report.ts'
import { bySeverity } from './verdicts.ts'
import { namesAndMore } from '../text/word-list.ts'

interface IgnoredSummary {
  readonly embeddedBytes: number
  readonly compiled: number
  /** Such as `ui/dist/app.js, ui/dist/app.css and 12 more`. */
  readonly names: string
}

const maxNamed = 5

function summary(directories: readonly IgnoredDirectory[]): IgnoredSummary {
  const names = directories.flatMap(({ examples }) => examples)
  const files = sum(directories.map((directory) => directory.files))
  return {
    embeddedBytes: sum(directories.map((directory) => directory.embeddedBytes)),
    compiled: sum(directories.map((directory) => directory.compiled)),
    names: namesAndMore(names, maxNamed, files)
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

/** What one side has and the other lacks, by directory; null for nothing, or where it is unknown. */
function onlyIn(
  side: Build | null,
  other: Build | null
): IgnoredSummary | null {
  const { ignored: own } = side ?? {}
  const { ignored: others } = other ?? {}
  if (own === undefined || others === undefined) return null
  const known = new Set(others.map(({ directory }) => directory))
  const directories = own.filter(({ directory }) => !known.has(directory))
  return directories.length === 0 ? null : summary(directories)
}

const advice =
  'make such files in "prepare", so that they are on both sides, or commit them'

/**
 * What broken growth limits end as where files that git ignores, and that the base
 * lacks, are behind it. `warn` is for the terminal of whoever has these files;
 * elsewhere they come from steps of the workflow, and a pull request may embed
 * more of them, so that nothing less than `no-baseline` would do.
 */
export type IgnoredGrowth = 'warn' | 'no-baseline' | 'fail'

/** The reason without the bytes that are embedded of ignored files. */
function unblamed(
  reason: Reason,
  ignored: IgnoredSummary,
  endsAs: IgnoredGrowth
): Reason {
  const { rule = '', state, value = 0, limit = 0 } = reason
  if (!rule.includes('max-growth') || state !== 'fail') return reason
  if (endsAs === 'fail') return reason
  const isExact = ignored.compiled === 0 && !rule.startsWith('gzip.')
  if (isExact && value - ignored.embeddedBytes > limit) {
    return {
      ...reason,
      message: `${reason.message}; ${formatBytes(ignored.embeddedBytes)} of it are files that git ignores, and the rest is over the limit as well`
    }
  }
  const why = isExact
    ? `all that is over the limit are ${formatBytes(ignored.embeddedBytes)} of files that git ignores`
    : 'how much of it comes from files that git ignores is not known'
  return {
    ...reason,
    state: endsAs,
    message: `${reason.message}; this is not blamed on the change: ${why}`
  }
}

/**
 * The reasons of a verdict, worst first, when the change isn't blamed for files
 * that git ignores on one side, which are named.
 * @param growthJudged whether there is a base to judge growth by
 */
export function withoutIgnored(
  reasons: readonly Reason[],
  base: Build | null,
  head: Build | null,
  growthJudged: boolean,
  endsAs: IgnoredGrowth
): Reason[] {
  if (!growthJudged) return [...reasons]
  const added = onlyIn(head, base)
  const lost = onlyIn(base, head)
  const remaining: Reason[] =
    added === null
      ? [...reasons]
      : reasons.map((reason) => unblamed(reason, added, endsAs))
  if (added !== null) {
    remaining.push({
      state: reasons.every(({ state }) => state === 'pass') ? 'pass' : 'warn',
      message: `the head holds files that git ignores and that the base lacks (${added.names}): ${advice}`
    })
  }
  if (lost !== null) {
    remaining.push({
      state: 'warn',
      message: `the base held files that git ignores and that the head lacks (${lost.names}), so growth may be hidden: ${advice}`
    })
  }
  return remaining.toSorted(bySeverity)
}
