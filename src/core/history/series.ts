// Takes one binary out of a history of several.
import { keyOfBinary } from '../compare/pair-binaries.ts'

/** A binary by its names; `mainPackage` is '' where it is unknown. */
export interface BinaryName {
  readonly mainPackage: string
  readonly name: string
  readonly target: string
}

/** What was measured at one commit. */
export interface CommitOf<B extends BinaryName> {
  /** How many commits between it and the one before have no measurement; null where nobody knows. */
  readonly missing: number | null
  readonly binaries: readonly B[]
}

/** One binary at one commit. */
export interface SeriesPoint<C, B> {
  readonly commit: C
  readonly binary: B
  /** Commits without a measurement of it, between this point and the one before; 0 for the first. */
  readonly missing: number | null
}

/** Equal for one binary at several commits. */
export function keyOf({ mainPackage, name, target }: BinaryName): string {
  return keyOfBinary(mainPackage || name, target)
}

/**
 * The commits that have a binary. One that was measured without it counts as missing.
 * @param commits oldest first
 * @param key of `keyOf`
 */
export function seriesOf<B extends BinaryName, C extends CommitOf<B>>(
  commits: readonly C[],
  key: string
): readonly SeriesPoint<C, B>[] {
  const series: SeriesPoint<C, B>[] = []
  let between: number | null = 0
  for (const commit of commits) {
    between = plus(between, commit.missing)
    const binary = commit.binaries.find((one) => keyOf(one) === key)
    if (binary === undefined) {
      between = plus(between, 1)
      continue
    }
    series.push({ commit, binary, missing: series.length === 0 ? 0 : between })
    between = 0
  }
  return series
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
