// The reasons below the table of binaries: those that the headline and the rows don't
// give already, and each only once, whatever the number of its binaries.
import { markdownName, markdownSentence } from '../../text/escape.ts'
import type { Detail } from '../detail-levels.ts'
import { limitReason } from '../limit-cell.ts'
import { labelOf, stateIcons } from '../ranking.ts'
import { openReasons, type OpenReason } from '../reasons.ts'
import { grouped } from '../sources/grouped.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { firstOf, linesAndMore } from '../../text/word-list.ts'

/** Binaries that a reason names; the others are counted. */
const maxNamed = 3

/** A growth of the file: its row has the change and the limit. */
const growthRule = /^(?:warn|fail)\.max-growth(?:-percent)?$/

/** A list; '' where there is nothing to add. */
export function reasonsBlock(
  report: Report,
  binaries: readonly BinaryReport[],
  detail: Detail
): string {
  if (detail.sentences === 0) return ''
  const all = [
    ...grouped(
      openReasons(report, binaries).filter((open) => !isInRow(open)),
      ({ reason }) => JSON.stringify([reason.state, reason.message])
    ).values()
  ]
  const shown = all.slice(0, detail.sentences)
  const lines = shown.map((open) => reasonText(open, report, binaries.length))
  return linesAndMore(lines, all.length)
    .map((line) => `- ${line}`)
    .join('\n')
}

/** Whether the row of the binary says as much. */
function isInRow({ binary, reason }: OpenReason): boolean {
  if (binary === null) return false
  return reason.rule === 'noise-floor'
    ? reason.state === 'pass'
    : growthRule.test(reason.rule ?? '') && limitReason(binary) === reason
}

function reasonText(
  open: readonly OpenReason[],
  report: Report,
  count: number
): string {
  const [first] = open
  if (first === undefined) return ''
  const { reason } = first
  const icon = reason.state === 'pass' ? '' : `${stateIcons[reason.state]} `
  return `${icon}${subject(open, report, count)}${markdownSentence(reason.message, 400)}`
}

function subject(
  open: readonly OpenReason[],
  report: Report,
  count: number
): string {
  const binaries = open.flatMap(({ binary }) => binary ?? [])
  if (binaries.length === 0 || count === 1) return ''
  if (binaries.length === count) return `all ${count}: `
  const names = binaries.map((binary) => {
    const { name, target } = labelOf(binary, report)
    return target === ''
      ? markdownName(name)
      : `${markdownName(name)} ${markdownSentence(target)}`
  })
  return `${firstOf(names, maxNamed).join(', ')}: `
}
