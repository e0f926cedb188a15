// Reads a stored or saved Measurement, which is hostile until it is checked.
import * as v from 'valibot'
import { messageOf, UserError } from '../user-error.ts'
import { assertExact } from './assert-exact.ts'
import { checkImportGraph } from './explanation/check-import-graph.ts'
import { checkReachability } from './explanation/check-reachability.ts'
import { measurementSchema } from './measurement-schema.ts'
import type { Measurement } from './measurement.ts'

/**
 * Reads a stored or saved measurement, and checks that it adds up.
 * @throws UserError that names the place in the document, such as
 *   `symbols[3].size`, and what must stand there
 */
export function parseMeasurement(value: unknown): Measurement {
  const result = v.safeParse(measurementSchema, value, { abortEarly: true })
  if (!result.success) {
    throw new UserError(`not a measurement: ${faultOf(result.issues[0])}`)
  }
  try {
    assertExact(result.output)
  } catch (error) {
    throw new UserError(`not a measurement that adds up: ${messageOf(error)}`)
  }
  try {
    checkExplanation(result.output)
  } catch (error) {
    throw new UserError(`not a measurement: ${messageOf(error)}`)
  }
  return result.output
}

/** What is kept for explanations. */
function checkExplanation(measurement: Measurement): void {
  const { imports, reachability, binary } = measurement
  if (imports) checkImportGraph(imports, binary.mainPackage)
  if (reachability) checkReachability(reachability, measurement)
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) =>
      typeof key === 'number' ? `[${key}]` : `.${String(key)}`
    )
    .join('')
    .replace(/^\./, '')
  if (issue.path?.at(-1)?.origin === 'key') return `${path} is missing`
  return `${path === '' ? 'the document' : path} ${issue.message}`
}
