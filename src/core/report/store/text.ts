// A StoreResult for a terminal and for scripts: of `latest` the version alone.
import type { StoreResult } from '../../model/store/result-schema.ts'
import { plainSentence } from '../../text/escape.ts'
import { headOf, historyOf, tableOf, type StoreTable } from './rows.ts'

/** The whole as text that ends in a line end. */
export function renderStoreText(result: StoreResult): string {
  const { action, programs, done } = result
  if (action === 'latest' && done) {
    return programs.map(({ index }) => `${index?.latest ?? ''}\n`).join('')
  }
  if (programs.length === 0) {
    return `nothing is in ${plainSentence(result.store)}\n`
  }
  const lines = programs.flatMap((program) => {
    const moves = historyOf(result, program).map((move) => `  ${move}`)
    return [
      plainSentence(headOf(result, program)),
      ...tableLines(tableOf(result, program)),
      ...(moves.length > 0 ? ['  how latest moved:', ...moves] : [])
    ]
  })
  return `${lines.join('\n')}\n`
}

function tableLines({ rows }: StoreTable): readonly string[] {
  const plain = rows.map((row) => row.map((cell) => plainSentence(cell)))
  const widthOf = (column: number): number =>
    Math.max(...plain.map((row) => (row[column] ?? '').length))
  return plain.map((row) => {
    const cells = row.map((cell, column) => cell.padEnd(widthOf(column)))
    return `  ${cells.join('  ').trimEnd()}`
  })
}
