// A replay for a terminal: the verdict's sentence, then tables.
import { plainName, plainSentence } from '../../text/escape.ts'
import {
  growthText,
  ladderRows,
  ladderTitles,
  replayFacts,
  replayHeadline,
  stoppedRows
} from '../replay-facts.ts'
import type { Replay } from '../../model/replay.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { textTable } from './table.ts'
import { andMore } from '../../text/word-list.ts'

/** Rows of the table of what would have been stopped. */
const maxRows = 100

/** The whole replay as text that ends in a line end. */
export function renderReplayText(replay: Replay, style: TextStyle): string {
  const colour = replay.counts.stopped > 0 ? 'red' : 'green'
  const growth = growthText(replay)
  const blocks = [
    coloured(plainSentence(replayHeadline(replay)), colour, style),
    lines(replayFacts(replay)),
    stoppedText(replay, style),
    growth === '' ? '' : plainSentence(growth),
    growth === ''
      ? ''
      : `One growth limit alone, in place of all others:\n\n${textTable(
          ladderTitles,
          ['right', 'right', 'right', 'right'],
          ladderRows(replay),
          style
        )}`,
    replay.notices.map((notice) => `! ${plainSentence(notice)}`).join('\n')
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const lines = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `  ${plainSentence(sentence)}`).join('\n')

function stoppedText(replay: Replay, style: TextStyle): string {
  const rows = stoppedRows(replay)
  if (rows.length === 0) return ''
  const hasPulls = rows.some(({ pullRequest }) => pullRequest !== '')
  const cells = rows
    .slice(0, maxRows)
    .map((row) => [
      plainName(row.commit, 40),
      ...(hasPulls ? [row.pullRequest] : []),
      plainName(row.binary, 60),
      row.growth,
      plainSentence(row.reason, 300)
    ])
  const left = rows.length - cells.length
  const table = textTable(
    [
      'commit',
      ...(hasPulls ? ['pull request'] : []),
      'binary',
      'growth',
      'reason'
    ],
    ['left', ...(hasPulls ? (['left'] as const) : []), 'left', 'right', 'left'],
    cells,
    style
  )
  return left > 0 ? `${table}\n  ${andMore(left)}` : table
}
