// What all parts of an explanation look at.
import type { Comparison } from '../compare/compare.ts'
import type { Measurement } from '../model/measurement.ts'

/** Both sides of a binary, and what became of it. */
export interface Sides {
  readonly base: Measurement
  readonly head: Measurement
  readonly comparison: Comparison
}
