// What binaries are judged for, and what they are compared with.
import type { BaselineSource, JudgedOccasion } from '../model/closed-lists.ts'
import type { IgnoredGrowth } from './ignored-files.ts'
import type { ReleaseContext } from './release/release-context.ts'

export interface JudgeContext {
  /** Growth is judged for a `change`; a `push` only shows it, a `release` has limits of its own. */
  readonly event: JudgedOccasion
  readonly baseline:
    | {
        readonly state: 'found'
        readonly source: BaselineSource
        /** Whether a file is what another run recorded, and not what a user named. */
        readonly isRecord?: boolean
      }
    /** `why` is shown to people: a clause without a full stop. */
    | { readonly state: 'missing'; readonly why: string }
    /** The first measurement of a branch: there is nothing before it. */
    | { readonly state: 'recorded' }
    /** There is nothing to compare with, and nothing was recorded either. */
    | { readonly state: 'none' }
  /** What a release is compared with; absent for what is none. */
  readonly release?: ReleaseContext
  /** What growth by files that git ignores ends as; default: `fail`. */
  readonly ignoredGrowth?: IgnoredGrowth
  /** Whether to say why binaries changed; default: true. */
  readonly explains?: boolean
}
