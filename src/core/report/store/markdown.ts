// A StoreResult as Markdown.
import { markdownTable } from 'markdown-table'
import type { StoreResult } from '../../model/store/result-schema.ts'
import { markdownSentence } from '../../text/escape.ts'
import { headOf, historyOf, tableOf } from './rows.ts'

/** The whole as text that ends in a line end. */
export function renderStoreMarkdown(result: StoreResult): string {
  const blocks = result.programs.flatMap((program) => {
    const { columns, rows } = tableOf(result, program)
    const cells = rows.map((row) => row.map((cell) => markdownSentence(cell)))
    const moves = historyOf(result, program)
    return [
      `### ${program.state === 'done' ? '✅' : '❌'} ${markdownSentence(headOf(result, program))}`,
      ...(rows.length > 0 ? [markdownTable([[...columns], ...cells])] : []),
      ...(moves.length > 0
        ? [moves.map((move) => `- ${markdownSentence(move)}`).join('\n')]
        : [])
    ]
  })
  return blocks.length === 0
    ? `Nothing is in ${markdownSentence(result.store)}\n`
    : `${blocks.join('\n\n')}\n`
}
