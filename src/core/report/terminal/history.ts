// A history for a terminal: a sentence, a line of its sizes and a table for each binary.
import type {
  BinaryHistory,
  History
} from '../../model/history/history-schema.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { coloured, type TextStyle } from './style.ts'
import { textTable } from './table.ts'
import {
  binaryTitle,
  historyColumns,
  historyLine,
  historyRows,
  historySentence
} from '../history/words.ts'

/** The whole history as text that ends in a line end. */
export function renderHistoryText(history: History, style: TextStyle): string {
  const blocks = [
    `${coloured('history:', 'dim', style)} ${plainSentence(history.source.name)}`,
    ...(history.binaries.length === 0 ? ['nothing was measured'] : []),
    ...history.binaries.map((binary) => binaryText(binary, style)),
    history.notices.map((notice) => `! ${plainSentence(notice)}`).join('\n')
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function binaryText(binary: BinaryHistory, style: TextStyle): string {
  const rows = historyRows(binary)
  const columns = historyColumns.filter(({ key }) =>
    rows.some((row) => row[key] !== '')
  )
  const table = textTable(
    ['point', ...columns.map(({ title }) => title)],
    ['left', ...columns.map(({ align }) => align)],
    rows.map((row) => [
      row.isGap
        ? coloured(`· ${row.label}`, 'dim', style)
        : plainName(row.label, 40),
      ...columns.map(({ key }) => row[key])
    ]),
    style
  )
  const title = coloured(plainName(binaryTitle(binary)), 'bold', style)
  return [
    `${title}: ${plainSentence(historySentence(binary))}`,
    `  ${historyLine(binary)}`,
    table
  ].join('\n')
}
