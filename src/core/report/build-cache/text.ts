// A CacheResult for a terminal.
import type { CacheResult } from '../../model/build-cache/result-schema.ts'
import { plainSentence } from '../../text/escape.ts'
import { alignedLines } from '../terminal/table.ts'
import { sentencesOf, tableOf } from './rows.ts'

/**
 * The whole as text that ends in a line end.
 * @param now the time of the reader
 */
export function renderCacheText(result: CacheResult, now: Date): string {
  const { columns, rows } = tableOf(result, now)
  const cells = rows.map((row) => row.map((cell) => plainSentence(cell)))
  const lines = [
    ...sentencesOf(result).map((sentence) => plainSentence(sentence)),
    ...(cells.length === 0
      ? []
      : alignedLines(
          [columns, ...cells],
          columns.map(() => 'left')
        ))
  ]
  return `${lines.join('\n')}\n`
}
