// A StoreResult for a terminal and for scripts: of `latest` the version alone.
import type { StoreResult } from '../../model/store/result-schema.ts'
import { plainSentence } from '../../text/escape.ts'
import { alignedLines } from '../terminal/table.ts'
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

function tableLines({ columns, rows }: StoreTable): readonly string[] {
  return alignedLines(
    rows.map((row) => row.map((cell) => plainSentence(cell))),
    columns.map(() => 'left')
  )
}
