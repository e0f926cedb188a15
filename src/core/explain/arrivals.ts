// Packages that only one side has, and what brought them.
import type { Arrival } from '../model/explanation/explanation.ts'

export function findArrivals(): Arrival[] {
  return []
}
