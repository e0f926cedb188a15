// Gives outputs to later steps of the job, by the file that the runner names.
import * as core from '@actions/core'
import { reasonOf } from '../host/system-error.ts'

/**
 * Writes a step's outputs.
 * @returns a sentence when that failed; null when all are written
 */
export function writeOutputs(
  outputs: Readonly<Record<string, string>>
): string | null {
  try {
    for (const [name, value] of Object.entries(outputs)) {
      core.setOutput(name, value)
    }
    return null
  } catch (error) {
    return `could not write the outputs of this step to ${process.env['GITHUB_OUTPUT']}: ${reasonOf(error)}`
  }
}
