// A history as Markdown: a sentence, a line of its sizes and a table for each binary.
import type {
  BinaryHistory,
  History
} from '../../model/history/history-schema.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { table } from './table.ts'
import {
  binaryTitle,
  historyColumns,
  historyLine,
  historyRows,
  historySentence
} from '../history/words.ts'

/** The whole history, ending in a line end. */
export function renderHistoryMarkdown(history: History): string {
  const blocks = [
    `### Sizes over time: ${markdownSentence(history.source.name)}`,
    ...(history.binaries.length === 0 ? ['Nothing was measured.'] : []),
    ...history.binaries.flatMap(binaryBlocks),
    history.notices.map((notice) => `- ${markdownSentence(notice)}`).join('\n')
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function binaryBlocks(binary: BinaryHistory): readonly string[] {
  const rows = historyRows(binary)
  const columns = historyColumns.filter(({ key }) =>
    rows.some((row) => row[key] !== '')
  )
  return [
    `${markdownName(binaryTitle(binary))} ${historyLine(binary)} ${markdownSentence(historySentence(binary))}`,
    table(
      [
        { title: 'point', align: 'l' },
        ...columns.map(
          ({ title, align }) =>
            ({ title, align: align === 'right' ? 'r' : 'l' }) as const
        )
      ],
      rows.map((row) => [
        row.isGap
          ? `· ${markdownSentence(row.label)}`
          : markdownName(row.label, 60),
        ...columns.map(({ key }) => row[key])
      ])
    )
  ]
}
