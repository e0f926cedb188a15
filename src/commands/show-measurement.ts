import type { Measurement } from '../core/model/measurement.ts'
import { renderJson } from '../core/report/json.ts'
import type { Destination } from './arguments.ts'
import { textStyle } from './destination.ts'
import { writeResult } from './write-result.ts'

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
