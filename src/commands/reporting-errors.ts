// Prints a JSON report for programs that asked for one, even if the command
// fails.
import { errorReport } from '../gate/judge/make-report.ts'
import { sentenceOf } from '../host/system-error.ts'
import { renderJson } from '../core/report/json.ts'
import { messageOf, UserError } from '../core/user-error.ts'
import type { Destination } from './usage/arguments.ts'
import { writeResult } from './write-result.ts'

/**
 * Does `work`. Where it fails and the format is JSON, a report in the state
 * `error` that says why goes to the destination.
 * @throws what `work` throws
 */
export async function reportingErrors<T>(
  { format, output }: Destination,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (format === 'json') {
      const message =
        sentenceOf(error) ??
        `this is a bug in go-size-gate: ${messageOf(error)}`
      const failure = error instanceof UserError ? error.failure : null
      const text = renderJson(errorReport(message, null, failure))
      // The error itself counts, also where it can't be written.
      await writeResult(output, text).catch(() => {})
    }
    throw error
  }
}
