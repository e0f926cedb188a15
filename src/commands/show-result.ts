// Shows reports and measurements in the format that the arguments ask for. Each
// renderer is loaded when it is asked for.
import {
  measurementJson,
  measurementsJson,
  renderJson
} from '../core/report/json.ts'
import type { Measurement } from '../core/model/measurement.ts'
import type { Report } from '../core/model/report.ts'
import type { View } from '../core/report/views/view.ts'
import { UserError } from '../core/user-error.ts'
import type { Diff } from './diff.ts'
import type { Destination } from './usage/arguments.ts'
import { isPicture } from './view-format.ts'
import {
  markdownLimit,
  textStyle,
  writePieces,
  writeResult
} from './write-result.ts'

/**
 * Writes a report to where the arguments say.
 * @param measurements of both sides, which a page shows as well
 */
export async function showReport(
  report: Report,
  destination: Destination,
  measurements: readonly Measurement[] = []
): Promise<void> {
  const text = await renderedReport(report, measurements, destination)
  await writeResult(destination.output, text)
}

async function renderedReport(
  report: Report,
  measurements: readonly Measurement[],
  destination: Destination
): Promise<string> {
  const { format } = destination
  // JSON is for programs, which are not to wait for what draws tables.
  if (format === 'json') return renderJson(report)
  if (isPicture(format)) {
    const { reportPicture } = await import('./picture/show-picture.ts')
    return await reportPicture(report, measurements, format)
  }
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../core/report/markdown/report.ts')
    return renderMarkdown(report, { limit: markdownLimit })
  }
  const { renderText } = await import('../core/report/terminal/report.ts')
  return renderText(report, textStyle(destination))
}

/** Writes a comparison to where the arguments say, as it was asked to be seen. */
export async function showDiff(
  { report, measurements, viewed, view }: Diff,
  destination: Destination
): Promise<void> {
  if (view === null) {
    return await showReport(report, destination, measurements)
  }
  const isMarkdown = destination.format === 'markdown'
  const style = textStyle(destination)
  if (view.by === null || viewed === null) {
    if (isMarkdown) {
      throw new UserError('--top: Markdown needs --by to cut a table')
    }
    const { renderText } = await import('../core/report/terminal/report.ts')
    const text = renderText(report, style, view.top ?? undefined)
    return await writeResult(destination.output, text)
  }
  const { changedTable } = await import('../core/report/views/rows.ts')
  const table = changedTable(viewed.base, viewed.head, view, view.by)
  const { renderDiffViewMarkdown } =
    await import('../core/report/markdown/view.ts')
  const { renderDiffView } = await import('../core/report/terminal/view.ts')
  const text = isMarkdown
    ? renderDiffViewMarkdown(report, table, view)
    : renderDiffView(report, table, view, style)
  await writeResult(destination.output, text)
}

/** Writes a measurement to where the arguments say, as it was asked to be seen. */
export async function showMeasurement(
  measurement: Measurement,
  view: View | null,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  if (format === 'json') {
    return await writePieces(output, measurementJson(measurement))
  }
  if (isPicture(format)) {
    return await showMeasurements([measurement], view, destination)
  }
  const text = await renderedMeasurement(measurement, view, destination)
  await writeResult(output, text)
}

/** Writes measurements, one after the other; as JSON, they are a list. */
export async function showMeasurements(
  measurements: readonly Measurement[],
  view: View | null,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  if (format === 'json') {
    return await writePieces(output, measurementsJson(measurements))
  }
  if (isPicture(format)) {
    const { measurementPicture } = await import('./picture/show-picture.ts')
    const drawn = await measurementPicture(measurements, format)
    return await writeResult(output, drawn)
  }
  const texts = await Promise.all(
    measurements.map((measurement) =>
      renderedMeasurement(measurement, view, destination)
    )
  )
  await writeResult(output, texts.join('\n'))
}

async function renderedMeasurement(
  measurement: Measurement,
  view: View | null,
  destination: Destination
): Promise<string> {
  if (destination.format === 'markdown') {
    const { renderMeasurementMarkdown } =
      await import('../core/report/markdown/measurement.ts')
    return renderMeasurementMarkdown(measurement, view)
  }
  const style = textStyle(destination)
  if (view === null || view.by === null) {
    const { renderMeasurementText } =
      await import('../core/report/terminal/measurement.ts')
    return renderMeasurementText(measurement, style, view?.top)
  }
  const { measuredTable } = await import('../core/report/views/rows.ts')
  const { renderMeasurementView } =
    await import('../core/report/terminal/view.ts')
  const table = measuredTable(measurement, view, view.by)
  return renderMeasurementView(measurement, table, view, style)
}
