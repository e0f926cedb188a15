// What binaries are judged for, and what they are compared with.
import type { BaselineSource, Occasion } from '../model/closed-lists.ts'
import type { IgnoredGrowth } from './ignored-files.ts'

export interface JudgeContext {
  /** Growth is judged for a `change`; a `push` only shows it. */
  readonly event: Occasion
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
  /** What growth by files that git ignores ends as; default: `fail`. */
  readonly ignoredGrowth?: IgnoredGrowth
  /** Whether to say why binaries changed; default: true. */
  readonly explains?: boolean
}
