// The result of a search for the base's measurements.
import type { Baseline } from '../../core/model/report.ts'
import type { RecordPoint } from '../../core/model/history/record-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { MeasuredTree } from '../measure-tree.ts'
import type { PreviousGo } from './previous-go.ts'

export type BaselineResult =
  | {
      readonly kind: 'found'
      readonly baseline: Baseline
      readonly measurements: readonly Measurement[]
      /** null when it was stored. */
      readonly rebuilt: MeasuredTree | null
      /** Sizes of the stored record and of those before it, oldest first; absent for what no record says. */
      readonly history?: readonly RecordPoint[]
      /** The Go that built it before; null where this run's did. */
      readonly goBefore: PreviousGo | null
    }
  | {
      readonly kind: 'missing'
      /** A clause for people. */
      readonly why: string
      /** Sizes of earlier records, oldest first, where some are known; nothing is compared with them. */
      readonly history?: readonly RecordPoint[]
      /** The Go of which a measurement is stored, though none of this run's; null: none. */
      readonly goBefore: PreviousGo | null
    }

/** A base that this run built. */
export type RebuiltBaseline = Extract<
  BaselineResult,
  { readonly kind: 'found' }
> & { readonly rebuilt: MeasuredTree }
