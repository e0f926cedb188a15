// Why a binary changed: compares what measurements keep of the import graph and of
// the linker's flood. A statement needs its evidence on both sides; what a side
// didn't record is named and nothing is said of it.
import { compare, type Comparison } from '../compare/compare.ts'
import type { Explanation } from '../model/explanation/explanation.ts'
import type { Measurement } from '../model/measurement.ts'
import { findArrivals } from './arrivals.ts'
import { markConsequences } from './consequences.ts'
import { findDeadCodeChange } from './dead-code-change.ts'
import { findDuplicates } from './duplicates/find-duplicates.ts'
import { grownContents, newSymbols } from './grown.ts'
import type { Sides } from './sides.ts'

/** As `compare`, with the explanation where both sides exist and differ. */
export function compareAndExplain(
  base: Measurement | null,
  head: Measurement | null
): Comparison {
  const comparison = compare(base, head)
  if (base === null || head === null || comparison.status !== 'changed') {
    return comparison
  }
  return { ...comparison, explanation: explain({ base, head, comparison }) }
}

/** null where there is nothing to say. */
function explain(sides: Sides): Explanation | null {
  const notRecorded: string[] = []
  const found = findArrivals(sides, notRecorded)
  const change = findDeadCodeChange(sides, notRecorded)
  const explanation: Explanation = {
    arrivals: markConsequences(found, change, sides),
    deadCode: change,
    symbols: newSymbols(sides),
    contents: grownContents(sides),
    duplicates: findDuplicates(sides),
    notRecorded
  }
  const { deadCode, ...lists } = explanation
  const says = Object.values(lists).some((list) => list.length > 0)
  return says || deadCode !== null ? explanation : null
}
