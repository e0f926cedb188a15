// Marks the packages that came or went by a switch of dead-code elimination alone: the
// linker reached what uses them through a method that reflection keeps. Pure.
import type {
  Arrival,
  DeadCodeChange
} from '../model/explanation/explanation.ts'
import { keptForReflection } from './reflection-bytes.ts'
import type { Sides } from './sides.ts'

/** @param deadCode null where the change switched nothing */
export function markConsequences(
  arrivals: readonly Arrival[],
  deadCode: DeadCodeChange | null,
  sides: Sides
): Arrival[] {
  if (deadCode === null) return [...arrivals]
  const isOff = deadCode.head === 'off'
  const change = isOff ? 'added' : 'removed'
  const users = new Set(
    arrivals.flatMap(({ cause }) =>
      cause.kind === 'use' && cause.symbol !== '' ? [cause.symbol] : []
    )
  )
  const isKept = keptForReflection(sides, isOff)
  const { symbols } = isOff ? sides.head : sides.base
  const kept = new Set(
    symbols.flatMap(({ name }, at) =>
      users.has(name) && isKept(at) ? [name] : []
    )
  )
  return arrivals.map((arrival): Arrival => {
    const { cause } = arrival
    return cause.kind === 'use' &&
      arrival.change === change &&
      kept.has(cause.symbol)
      ? { ...arrival, cause: { ...cause, byReflection: true } }
      : arrival
  })
}
