// Whether a change switched the linker's dead-code elimination.
import type { DeadCodeChange } from '../model/explanation/explanation.ts'

export function findDeadCodeChange(): DeadCodeChange | null {
  return null
}
