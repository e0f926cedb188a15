import { renderJson } from '../core/report/json.ts'
import { renderMarkdown } from '../core/report/markdown/report.ts'
import type { Report } from '../core/model/report.ts'
import { renderText } from '../core/report/terminal/report.ts'
import type { Destination } from './arguments.ts'
import { markdownLimit, textStyle } from './destination.ts'
import { writeResult } from './write-result.ts'

/** Writes a report to where the arguments say. */
export async function showReport(
  report: Report,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  const text =
    format === 'json'
      ? renderJson(report)
      : format === 'markdown'
        ? renderMarkdown(report, { limit: markdownLimit })
        : renderText(report, textStyle(destination))
  await writeResult(output, text)
}
