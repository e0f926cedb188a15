// What the head's program holds more than once, and the base's didn't.
import type { Duplicate } from '../model/explanation/explanation.ts'

export function findDuplicates(): Duplicate[] {
  return []
}
