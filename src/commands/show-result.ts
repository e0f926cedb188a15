// Shows reports and measurements in the format that the arguments ask for. Each
// renderer is loaded when it is asked for.
import { renderJson } from '../core/report/json.ts'
import type { Measurement } from '../core/model/measurement.ts'
import type { Report } from '../core/model/report.ts'
import type { Destination } from './usage/arguments.ts'
import { markdownLimit, textStyle, writeResult } from './write-result.ts'

/** Writes a report to where the arguments say. */
export async function showReport(
  report: Report,
  destination: Destination
): Promise<void> {
  const text = await renderedReport(report, destination)
  await writeResult(destination.output, text)
}

async function renderedReport(
  report: Report,
  destination: Destination
): Promise<string> {
  const { format } = destination
  // JSON is for programs, which are not to wait for what draws tables.
  if (format === 'json') return renderJson(report)
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../core/report/markdown/report.ts')
    return renderMarkdown(report, { limit: markdownLimit })
  }
  const { renderText } = await import('../core/report/terminal/report.ts')
  return renderText(report, textStyle(destination))
}

/** Writes a measurement to where the arguments say. */
export async function showMeasurement(
  measurement: Measurement,
  destination: Destination
): Promise<void> {
  const text = await renderedMeasurement(measurement, destination)
  await writeResult(destination.output, text)
}

async function renderedMeasurement(
  measurement: Measurement,
  destination: Destination
): Promise<string> {
  const { format } = destination
  if (format === 'json') return renderJson(measurement)
  const { renderMeasurementMarkdown, renderMeasurementText } =
    await import('../core/report/terminal/measurement.ts')
  return format === 'markdown'
    ? renderMeasurementMarkdown(measurement)
    : renderMeasurementText(measurement, textStyle(destination))
}
