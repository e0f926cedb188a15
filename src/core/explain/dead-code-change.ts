// Whether a change switched the linker's dead-code elimination.
import type { DeadCodeChange } from '../model/explanation.ts'
import type { Sides } from './sides.ts'

export function findDeadCodeChange(
  _: Sides,
  _notRecorded: string[]
): DeadCodeChange | null {
  return null
}
