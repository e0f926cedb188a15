// Shows reports and measurements in the format that the arguments ask for. Loaded
// when there is a result, since drawing tables takes long to load.
import { renderJson } from '../core/report/json.ts'
import { renderMarkdown } from '../core/report/markdown/report.ts'
import type { Measurement } from '../core/model/measurement.ts'
import type { Report } from '../core/model/report.ts'
import { renderText } from '../core/report/terminal/report.ts'
import type { Destination } from './arguments.ts'
import { markdownLimit, textStyle, writeResult } from './write-result.ts'

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

/** Writes a measurement to where the arguments say. */
export async function showMeasurement(
  measurement: Measurement,
  destination: Destination
): Promise<void> {
  const text = await rendered(measurement, destination)
  await writeResult(destination.output, text)
}

async function rendered(
  measurement: Measurement,
  destination: Destination
): Promise<string> {
  const { format } = destination
  if (format === 'json') return renderJson(measurement)
  // JSON is for programs, which are not to wait for what draws tables.
  const { renderMeasurementMarkdown, renderMeasurementText } =
    await import('../core/report/terminal/measurement.ts')
  return format === 'markdown'
    ? renderMeasurementMarkdown(measurement)
    : renderMeasurementText(measurement, textStyle(destination))
}
