// The Go that built a base before: what this run's Go adds to a binary is
// not growth of the change.
import { compare } from '../../core/compare/compare.ts'
import {
  isSameBinary,
  mainPackageOf,
  targetOf,
  type BinaryPair
} from '../../core/compare/pair-binaries.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Upgrade } from '../../core/policy/go-upgrade.ts'
import { formatDelta } from '../../core/text/sizes.ts'
import { plainVersion } from '../../core/text/go-versions.ts'

export interface PreviousGo {
  /** The release, e.g. `go1.25.3`; `go1.25` where the tree's lines say no more. */
  readonly release: string
  /** Whether the change's own `go` or `toolchain` line brings another one. */
  readonly byChange: boolean
  /** Link to the run that recorded the base with it; '' when there is none. */
  readonly run: string
  /** What it made of the base, without symbols; null: unknown. */
  readonly measurements: readonly Measurement[] | null
  /** Why that is unknown, a clause; '' where it is known. */
  readonly why: string
}

/** A measurement that still adds up, and takes much less room. */
export function withoutSymbols(measurement: Measurement): Measurement {
  const { reachability: _reachability, ...rest } = measurement
  return { ...rest, symbols: [] }
}

/**
 * The upgrade of Go for one binary that both sides have; null where there is none.
 * @param base with the base null, the base by this run's Go is missing
 */
export function upgradeOf(
  before: PreviousGo | null,
  { base, head }: BinaryPair,
  isBaseMissing: boolean
): Upgrade | null {
  if (before === null || head === null) return null
  if (base === null && !isBaseMissing) return null
  const { release, byChange, run, measurements } = before
  const facts = { from: release, to: head.binary.goVersion, byChange, run }
  const mainPackage = mainPackageOf(base ?? head)
  const old = measurements?.find((measurement) =>
    isSameBinary(measurement, mainPackage, targetOf(head))
  )
  if (base !== null && old !== undefined) {
    return { ...facts, comparison: compare(old, base) }
  }
  const recorded = `Go ${plainVersion(release)}`
  const why =
    measurements === null
      ? before.why
      : old === undefined
        ? `what ${recorded} built has no such binary`
        : `the base is recorded by ${recorded} only; to that the head has ${formatDelta(head.binary.fileSize - old.binary.fileSize)}, with the change's own growth`
  return { ...facts, comparison: null, why }
}
