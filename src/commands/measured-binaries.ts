// Reads the current sizes of binaries from a report of `check`, a saved
// measurement, a binary itself or an archive with binaries.
import * as v from 'valibot'
import { parseMeasurement } from '../core/model/parse-measurement.ts'
import { measuredBinary, type MeasuredBinary } from '../core/policy/ratchet.ts'
import { reportSchema } from '../core/model/report-schema.ts'
import { messageOf, UserError } from '../core/user-error.ts'
import { isJson, readText, readSides } from './diff.ts'

/** Bytes of a report or a saved measurement. */
const maxJsonBytes = 256 * 1024 * 1024

/**
 * Of all files, in their order.
 * @throws UserError for a file that is none of these
 */
export async function measuredBinaries(
  paths: readonly string[]
): Promise<readonly MeasuredBinary[]> {
  const documents = await Promise.all(paths.map(isJson))
  const binaries = paths.filter((_, i) => !documents[i])
  const measurements = await readSides(binaries)
  const groups = await Promise.all(
    paths.map(async (path, i) =>
      documents[i]
        ? await inDocument(path)
        : (measurements[binaries.indexOf(path)] ?? []).map(measuredBinary)
    )
  )
  return groups.flat()
}

/** Binaries of a report or a saved measurement. */
async function inDocument(path: string): Promise<readonly MeasuredBinary[]> {
  try {
    const value: unknown = JSON.parse(await readText(path, maxJsonBytes))
    const report = v.safeParse(reportSchema, value)
    return report.success
      ? report.output.reports.flatMap(({ head }) =>
          head === null ? [] : [measuredBinary(head)]
        )
      : [measuredBinary(parseMeasurement(value))]
  } catch (error) {
    throw new UserError(
      `${path} is neither a report nor a measurement: ${messageOf(error)}`
    )
  }
}
