// A CacheResult as Markdown.
import { markdownTable } from 'markdown-table'
import type { CacheResult } from '../../model/build-cache/result-schema.ts'
import { markdownSentence } from '../../text/escape.ts'
import { sentencesOf, tableOf } from './rows.ts'

/**
 * The whole as text that ends in a line end.
 * @param now the time of the reader
 */
export function renderCacheMarkdown(result: CacheResult, now: Date): string {
  const { columns, rows } = tableOf(result, now)
  const cells = rows.map((row) => row.map((cell) => markdownSentence(cell)))
  const mark = result.done ? '✅' : '❌'
  const blocks = [
    ...sentencesOf(result).map(
      (sentence) => `${mark} ${markdownSentence(sentence)}`
    ),
    ...(cells.length === 0 ? [] : [markdownTable([[...columns], ...cells])])
  ]
  return `${blocks.join('\n\n')}\n`
}
