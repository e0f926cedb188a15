// The verdict of a report and its reasons, for a terminal.
import { plainName, plainSentence } from '../../text/escape.ts'
import type { VerdictState } from '../../model/closed-lists.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { headline } from '../headline.ts'
import { nameOf, stateIcons } from '../ranking.ts'
import { openReasons } from '../reasons.ts'
import { coloured } from './style.ts'
import type { Colour, TextStyle } from './style.ts'

export const stateColours: Readonly<Record<VerdictState, Colour>> = {
  error: 'red',
  fail: 'red',
  'no-baseline': 'yellow',
  warn: 'yellow',
  pass: 'green'
}

/** The verdict in a sentence. */
export function verdictText(report: Report, style: TextStyle): string {
  const { state } = report.verdict
  return `${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`
}

/** A line for each reason; '' for none. */
export function reasonLines(
  report: Report,
  binaries: readonly BinaryReport[],
  style: TextStyle
): string {
  return openReasons(report, binaries)
    .map(({ binary, reason: { state, message } }) => {
      const subject =
        binary === null || binaries.length === 1
          ? ''
          : `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}: `
      const label =
        state === 'pass' ? 'note' : coloured(state, stateColours[state], style)
      return `${label}: ${subject}${plainSentence(message)}`
    })
    .join('\n')
}
