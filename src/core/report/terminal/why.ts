// "Why" for a terminal: the causes of a change.
import { plainSentence } from '../../text/escape.ts'
import { plainText } from '../explanation/pieces.ts'
import type { Why } from '../explanation/why.ts'
import { titled } from './explanation.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { linesAndMore } from '../../text/word-list.ts'

/** Sentences that are shown; the JSON has all. */
const maxCauses = 10

/** What switched dead-code elimination; '' for nothing. */
export function flipLines({ flips }: Why, style: TextStyle): string {
  return flips
    .slice(0, maxCauses)
    .map(
      ([title = '', ...rest]) =>
        `${coloured(plainText([title]), 'bold', style)}${plainText(rest)}`
    )
    .join('\n')
}

/** All other causes; '' for none. */
export function whyText(
  { sentences, major, notRecorded }: Why,
  style: TextStyle
): string {
  const shown = sentences.slice(0, Math.min(maxCauses, major))
  const lines = [
    ...linesAndMore(
      shown.map((sentence) => plainText(sentence)),
      sentences.length
    ).map((line) => `  ${line}`),
    ...(notRecorded.length === 0
      ? []
      : [
          `  ${coloured('not recorded:', 'dim', style)} ${plainSentence(notRecorded.join('; '), 400)}`
        ])
  ]
  return titled('Why', lines.join('\n'), style)
}
