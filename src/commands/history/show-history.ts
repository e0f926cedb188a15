// Shows a history in the form that was asked for. Each renderer is loaded when it is
// needed.
import type { History } from '../../core/model/history/history-schema.ts'
import { renderJson } from '../../core/report/json.ts'
import type { Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'

export async function showHistory(
  history: History,
  destination: Destination
): Promise<void> {
  await writeResult(
    destination.output,
    await renderedHistory(history, destination)
  )
}

async function renderedHistory(
  history: History,
  destination: Destination
): Promise<string> {
  switch (destination.format) {
    case 'json':
      return renderJson(history)
    case 'markdown': {
      const { renderHistoryMarkdown } =
        await import('../../core/report/markdown/history.ts')
      return renderHistoryMarkdown(history)
    }
    case 'svg': {
      const { historyChart } = await import('../../core/page/history/chart.ts')
      return `${historyChart(history)}\n`
    }
    case 'html': {
      const { historyFile } =
        await import('../../core/page/history/history-file.ts')
      const { readPageParts } = await import('../../host/files/page-parts.ts')
      return historyFile(history, await readPageParts())
    }
    default: {
      const { renderHistoryText } =
        await import('../../core/report/terminal/history.ts')
      return renderHistoryText(history, textStyle(destination))
    }
  }
}
