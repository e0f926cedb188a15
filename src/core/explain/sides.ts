// What the parts of an explanation look at.
import type { Comparison } from '../compare/compare.ts'
import type { ArrivalChange } from '../model/closed-lists.ts'
import type { ImportGraph } from '../model/explanation/explanation.ts'
import type { Measurement } from '../model/measurement.ts'
import type { PackageRow } from '../model/report.ts'

/** Both sides of a binary, and what became of it. */
export interface Sides {
  readonly base: Measurement
  readonly head: Measurement
  readonly comparison: Comparison
}

/** Packages that one side alone has bytes of. For `added`, here is the head and the other side the base. */
export interface OneSided {
  readonly change: ArrivalChange
  /** Largest first. */
  readonly rows: readonly PackageRow[]
  readonly here: Measurement
  readonly other: Measurement
  readonly graph: ImportGraph
  readonly otherGraph: ImportGraph
  /** What a package of this side is called on the other. */
  readonly nameInOther: (path: string) => string
}
