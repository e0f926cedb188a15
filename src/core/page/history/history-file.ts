// The page of a history: a chart of each binary, a table, and what changed at a point.
import type { History } from '../../model/history/history-schema.ts'
import { plainSentence } from '../../text/escape.ts'
import { historyPage } from '../report-page.ts'
import type { PageParts } from '../page-file.ts'
import { historyFigure } from './chart.ts'

export function historyFile(history: History, parts: PageParts): string {
  const { binaries, source, notices } = history
  const words = {
    title: `Sizes over time: ${plainSentence(source.name, 200)}`,
    notices: notices.map((notice) => plainSentence(notice))
  }
  return historyPage(binaries, words, historyFigure(history).markup, parts)
}
