// Writes the verdict in one sentence, the same in the comment, the summary,
// the annotation, the log and the terminal.
import { differByIds } from '../compare/build-ids.ts'
import { alignmentText } from '../compare/alignment.ts'
import { plainName, plainSentence } from '../text/escape.ts'
import { formatBytes, formatDelta, formatPercent } from '../text/sizes.ts'
import { costPhrases } from './cost/headline.ts'
import { changeOf, isCompared, ranked, sizeOf, labelOf } from './ranking.ts'
import type {
  BinaryReport,
  Reason,
  Report,
  GoUpgrade
} from '../model/report.ts'
import { releasePhrases } from './release/release-facts.ts'
import { upgradeName, upgradeSentence } from '../text/go-versions.ts'

/** The sentence as plain text, without a full stop. */
export function headline(report: Report): string {
  return headlinePhrases(report)
    .map((phrase) =>
      typeof phrase === 'string'
        ? plainSentence(phrase)
        : plainName(phrase.name)
    )
    .join('')
}

/**
 * The sentence in pieces; strings may hold text of strangers and must be escaped too.
 * @param brief the verdict alone, without what another Go adds
 */
export function headlinePhrases(
  report: Report,
  brief = false
): readonly Phrase[] {
  const { cost } = report
  const verdict =
    cost === undefined ? verdictOf(report) : costPhrases(report, cost)
  const sentence = brief
    ? verdict
    : [
        ...releasePhrases(report),
        ...verdict,
        ...upgradePhrases(report, verdict)
      ]
  const observed = report.provenance?.mode === 'observe'
  return observed &&
    (report.verdict.state === 'fail' || report.verdict.state === 'no-baseline')
    ? [...sentence, ' (observed only: the check does not fail)']
    : sentence
}

function verdictOf(report: Report): readonly Phrase[] {
  const { state } = report.verdict
  const binaries = ranked(report)
  const first = binaries[0]
  if (state === 'error' || first === undefined) {
    const reason = worstReason(report.verdict.reasons, state)
    return [reason?.message ?? 'nothing was measured']
  }
  const count = binaries.length
  const alike = binaries.filter((binary) => binary.verdict.state === state)
  if (alike.length === 0) {
    // The whole is worse than each: a reason of its own.
    const reason = worstReason(report.verdict.reasons, state)
    return reason === undefined ? passed(report, binaries) : [reason.message]
  }
  if (state === 'pass') return passed(report, binaries)
  // One that has a base, of which something could not be judged, is reported below.
  const without = alike.filter((binary) => !isCompared(binary))
  if (state === 'no-baseline' && without.length > 0) {
    return count === 1
      ? [
          binaryName(first, report),
          ` (${formatBytes(sizeOf(first))}) has no baseline to compare with`
        ]
      : [
          `${without.length} of ${count} binaries have no baseline to compare with`
        ]
  }
  const words = [binaryName(first, report), ...predicate(first)]
  if (count === 1 || alike.length === 1) return words
  const what =
    state === 'fail'
      ? 'fail the budget'
      : state === 'warn'
        ? 'need a look'
        : 'could not be judged whole'
  return [`${alike.length} of ${count} binaries ${what}; first `, ...words]
}

function passed(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly Phrase[] {
  const [first] = binaries
  if (first === undefined) return ['nothing was measured']
  const count = binaries.length
  const compared = binaries.filter(isCompared)
  const changed = compared.filter(({ status }) => status !== 'unchanged')
  const [largest] = changed
  if (compared.length > 0 && largest === undefined) {
    return count === 1
      ? [
          binaryName(first, report),
          differByIds(first.base, first.head)
            ? ` is identical but for build IDs (${formatBytes(sizeOf(first))})`
            : ` has not changed (${formatBytes(sizeOf(first))})`
        ]
      : [`none of ${count} binaries has changed`]
  }
  if (count === 1) return [binaryName(first, report), ...predicate(first)]
  if (largest === undefined) {
    return [`${count} binaries measured, with nothing to compare with`]
  }
  if (changed.length === 1) {
    return [
      `1 of ${count} binaries changed: `,
      binaryName(largest, report),
      ...predicate(largest)
    ]
  }
  const within = isGrowthJudged(report) ? ', all within budget' : ''
  return [
    `${changed.length} of ${count} binaries changed${within}; most: `,
    binaryName(largest, report),
    changeText(largest)
  ]
}

/** On a push and without a budget growth is shown and not judged. */
function isGrowthJudged(report: Report): boolean {
  return (
    report.provenance?.event !== 'push' &&
    !report.reports.some(({ verdict }) =>
      verdict.reasons.some(({ message }) => message.startsWith('not judged'))
    )
  )
}

/** ` grew by 104.0 KiB (+0.6 %)`, with its leading blank. */
function changeText(binary: BinaryReport): string {
  const change = changeOf(binary)
  if (!isCompared(binary)) return ` is ${formatBytes(sizeOf(binary))}`
  if (binary.status === 'added')
    return ` is new (${formatBytes(sizeOf(binary))})`
  if (binary.status === 'removed') {
    return ` is gone (was ${formatBytes(sizeOf(binary))})`
  }
  if (change === 0) return ' kept its size'
  const verb = change > 0 ? 'grew' : 'shrank'
  const base = binary.base?.binary.fileSize ?? 0
  const alignment = alignmentText(binary)
  return ` ${verb} by ${formatBytes(Math.abs(change))} (${formatPercent(change, base)})${alignment === '' ? '' : `, ${alignment}`}`
}

/**
 * What is said of one binary, after its name: the reason for its state. Most
 * reasons are written to follow the name; others follow what changed.
 */
function predicate(binary: BinaryReport): readonly Phrase[] {
  const { state, reasons } = binary.verdict
  const reason = worstReason(reasons, state)
  if (reason === undefined) return [changeText(binary)]
  if (reason.rule === 'override') {
    const lessened = reasons.find(
      (candidate) => candidate.state === state && candidate !== reason
    )
    return [...reasonPhrases(binary, lessened), `; it ${reason.message}`]
  }
  return reasonPhrases(binary, reason)
}

function reasonPhrases(
  binary: BinaryReport,
  reason: Reason | undefined
): readonly Phrase[] {
  if (reason === undefined) return [changeText(binary)]
  return /^(?:grew|shrank|is) /.test(reason.message)
    ? [` ${reason.message}`]
    : [changeText(binary), `; ${reason.message}`]
}

/** The first reason for this state. */
export function worstReason(
  reasons: readonly Reason[],
  state: Reason['state']
): Reason | undefined {
  return reasons.find((reason) => reason.state === state)
}

/** `+104.0 KiB (+0.6 %)`, `new`, `gone`, `unknown` or `0 B`, for a table's cell. */
export function changeCell(binary: BinaryReport): string {
  if (!isCompared(binary)) return 'unknown'
  if (binary.status === 'added') return `new, ${formatDelta(changeOf(binary))}`
  if (binary.status === 'removed')
    return `gone, ${formatDelta(changeOf(binary))}`
  const change = changeOf(binary)
  if (change === 0) return '0 B'
  return `${formatDelta(change)} (${formatPercent(change, binary.base?.binary.fileSize ?? 0)})`
}

/** What people download, such as `4.20 MiB (+1.0 KiB)`; formats are named where there are several. */
export function archiveCell(binary: BinaryReport): string {
  const { archives = [] } = binary
  return archives
    .map(({ format, head, delta }) => {
      const cell = sizeWithChange(binary, head ?? undefined, delta) || '–'
      return archives.length === 1 ? cell : `${format} ${cell}`
    })
    .join(', ')
}

/** `4.20 MiB (+1.0 KiB)`, as far as it is known. */
export function sizeWithChange(
  binary: BinaryReport,
  bytes: number | undefined,
  delta: number | null
): string {
  // Without a baseline the whole size would appear there as growth.
  const isKnown = delta !== null && isCompared(binary)
  const change = isKnown ? formatDelta(delta) : ''
  if (bytes === undefined) return change
  const whole = formatBytes(bytes)
  return change === '' ? whole : `${whole} (${change})`
}

/**
 * `; Go 1.25.3 → 1.26.8: +312.0 KiB, not counted as growth`: what Go adds is no
 * growth of the change, and who merges must know of it. Not where `verdict` is
 * about that already.
 */
export function upgradePhrases(
  report: Report,
  verdict: readonly Phrase[]
): readonly Phrase[] {
  if (report.verdict.state === 'error') return []
  const upgraded = report.reports.flatMap((binary) =>
    binary.goUpgrade === undefined
      ? []
      : [{ binary, upgrade: binary.goUpgrade }]
  )
  const [most] = upgraded.toSorted(
    (a, b) => upgradeSize(b.upgrade) - upgradeSize(a.upgrade)
  )
  if (most === undefined) return []
  const name = upgradeName(most.upgrade)
  if (
    verdict.some(
      (phrase) => typeof phrase === 'string' && phrase.includes(name)
    )
  ) {
    return []
  }
  const sentence = `; ${upgradeSentence(most.upgrade)}`
  return report.reports.length === 1
    ? [sentence]
    : [sentence, ' (', binaryName(most.binary, report), ')']
}

/** Bytes; what is unknown comes first. */
function upgradeSize({ delta }: GoUpgrade): number {
  return Math.abs(delta?.fileSize ?? Number.MAX_SAFE_INTEGER)
}

/** A piece of a sentence: text, or a name that a renderer may set apart. */
export type Phrase = string | { readonly name: string }

/** A binary by the name that is clear within its report. */
export function binaryName(binary: BinaryReport, report: Report): Phrase {
  const label = labelOf(binary, report)
  return {
    name: label.target === '' ? label.name : `${label.name} ${label.target}`
  }
}
