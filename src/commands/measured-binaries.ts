// What a file tells of binaries as they are now: a report of `check`, a saved
// measurement, or a binary itself.
import * as v from 'valibot'
import { parseMeasurement } from '../measure/schema.ts'
import { measuredBinary, type MeasuredBinary } from '../policy/ratchet.ts'
import { reportSchema } from '../report/schema.ts'
import { messageOf, UserError } from '../user-error.ts'
import { isJson, readBounded, readSide } from './diff.ts'

/** Bytes of a report or a saved measurement. */
const maxJsonBytes = 256 * 1024 * 1024

/** @throws UserError for a file that is none of these */
export async function measuredBinaries(
  path: string
): Promise<readonly MeasuredBinary[]> {
  if (!(await isJson(path))) return [measuredBinary(await readSide(path))]
  try {
    const value: unknown = JSON.parse(await readBounded(path, maxJsonBytes))
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
