// A replay as Markdown.
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { table, type Column } from './table.ts'
import {
  growthText,
  ladderRows,
  ladderTitles,
  replayFacts,
  replayHeadline,
  stoppedRows
} from '../replay-facts.ts'
import type { Replay } from '../../model/replay.ts'
import { andMore } from '../../text/word-list.ts'

/** Rows of the table of what would have been stopped. */
const maxRows = 200

/** The whole replay, ending in a line end. */
export function renderReplayMarkdown(replay: Replay): string {
  const growth = growthText(replay)
  const ladder = table(
    ladderTitles.map((title): Column => ({ title, align: 'r' })),
    ladderRows(replay)
  )
  const blocks = [
    `### ${markdownSentence(replayHeadline(replay))}`,
    list(replayFacts(replay)),
    stoppedTable(replay),
    growth === '' ? '' : markdownSentence(growth),
    growth === ''
      ? ''
      : `One growth limit alone, in place of all others:\n\n${ladder}`,
    list(replay.notices)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const list = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `- ${markdownSentence(sentence)}`).join('\n')

function stoppedTable(replay: Replay): string {
  const rows = stoppedRows(replay)
  const hasPulls = rows.some(({ pullRequest }) => pullRequest !== '')
  const columns: Column[] = [
    { title: 'commit', align: 'l' },
    ...(hasPulls ? [{ title: 'pull request', align: 'l' } as const] : []),
    { title: 'binary', align: 'l' },
    { title: 'growth', align: 'r' },
    { title: 'reason', align: 'l' }
  ]
  const cells = rows.slice(0, maxRows).map((row) => [
    markdownName(row.commit),
    // Of digits; it is to be a reference.
    ...(hasPulls ? [row.pullRequest] : []),
    markdownName(row.binary),
    row.growth,
    markdownSentence(row.reason)
  ])
  const left = rows.length - cells.length
  const made = table(columns, cells)
  return left > 0 ? `${made}\n\n${andMore(left)}` : made
}
