// Pieces of the report's first sentence.
import { labelOf } from './ranking.ts'
import type { BinaryReport, Report } from '../model/report.ts'

/** A piece of a sentence: text, or a name that a renderer may set apart. */
export type Phrase = string | { readonly name: string }

/** A binary by the name that is clear within its report. */
export function binaryName(binary: BinaryReport, report: Report): Phrase {
  const label = labelOf(binary, report)
  return {
    name: label.target === '' ? label.name : `${label.name} ${label.target}`
  }
}
