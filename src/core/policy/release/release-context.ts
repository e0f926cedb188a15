// What a release is compared with: the previous release, and the one that a budget
// counts from.
import type { Measurement } from '../../model/measurement.ts'

/** What is known of the sizes of an earlier release, and why no more is. */
export type EarlierRelease =
  | {
      readonly state: 'verified'
      readonly tag: string
      /** Sizes of what its assets gave: a binary may be missing, or have a level of its architecture that no file names. */
      readonly isPartial?: true
    }
  | {
      readonly state: 'unverified' | 'unknown'
      readonly tag: string
      /** A clause for people. */
      readonly why: string
    }

export interface ReleaseContext {
  /** null: there is no release before this one. */
  readonly previous: EarlierRelease | null
  /** By tag: the releases that budget files count from. */
  readonly since: ReadonlyMap<string, SinceRelease>
  /** Whether any binary of the release is in a package: without one, no package size can be judged. */
  readonly hasPackages: boolean
}

export interface SinceRelease {
  readonly release: EarlierRelease
  /** Empty where nothing is known. */
  readonly measurements: readonly Measurement[]
}
