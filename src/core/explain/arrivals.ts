// Packages that only one side has, and what brought them.
import type { Arrival } from '../model/explanation.ts'
import type { Sides } from './sides.ts'

export function findArrivals(_: Sides, _notRecorded: string[]): Arrival[] {
  return []
}
