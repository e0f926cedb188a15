// The lines of the head that caused something, for annotations: each line once, with
// all that is said of it.
import type { Reason, Report } from '../../model/report.ts'
import { ranked } from '../ranking.ts'
import { grouped } from '../sources/grouped.ts'
import { plainSentence } from '../../text/escape.ts'
import { plainText, type Place, type Sentence } from './pieces.ts'
import { whyOf } from './why.ts'

export interface CausingLine {
  /** From the repository's root. */
  readonly file: string
  readonly line: number
  /** `warning` for what breaks a rule or switches dead-code elimination; else `notice`. */
  readonly level: 'warning' | 'notice'
  /** Plain text, a line for each thing that is said. */
  readonly message: string
}

/** Breaches of rules first, then switches of dead-code elimination, then what came in, the largest first. */
export function causingLines(report: Report): readonly CausingLine[] {
  const { flips, sentences } = whyOf(report)
  const lines = [
    ...ranked(report).flatMap(({ verdict }) =>
      verdict.reasons.flatMap(breachLine)
    ),
    ...flips.flatMap((flip) => sentenceLine(flip, 'warning')),
    ...sentences.flatMap((sentence) => sentenceLine(sentence, 'notice'))
  ]
  const byPlace = grouped(lines, ({ file, line }) => `${line} ${file}`)
  return [...byPlace.values()].flatMap((group) => {
    const [first] = group
    const messages = new Set(group.map(({ message }) => message))
    return first === undefined
      ? []
      : [{ ...first, message: [...messages].join('\n') }]
  })
}

function breachLine({ state, place, message }: Reason): CausingLine[] {
  return place === undefined || state === 'pass'
    ? []
    : [{ ...place, level: 'warning', message: plainSentence(message) }]
}

/** What a sentence says of a line of the head; of several lines of the first. */
function sentenceLine(
  sentence: Sentence,
  level: CausingLine['level']
): CausingLine[] {
  const place = sentence.find(
    (piece): piece is Place =>
      typeof piece !== 'string' && 'file' in piece && piece.side === 'head'
  )
  if (place === undefined) return []
  const { file, line } = place
  return [{ file, line, level, message: plainText(sentence) }]
}
