// One step from the user's build towards the enforced one.
import type { StepCost } from '../../core/model/doctor/checks.ts'
import type { UserSettings } from './user-settings.ts'

/** A build as the user's shell makes it. */
export interface BuildRequest {
  readonly settings: UserSettings
  /** Flags that are typed. */
  readonly flags: readonly string[]
}

export interface Cause {
  /** As it may be shown: `without GOAMD64=v3`, `with -trimpath`. */
  readonly shown: string
  /** What a build with this change alone costs. */
  readonly cost: StepCost
  /** Makes the change in a build that may have others. */
  readonly change: (request: BuildRequest) => BuildRequest
}

/** `tags` of `-tags=x` and `--tags=x`; '' for what is no flag. */
export function flagName(flag: string): string {
  return /^--?([^=]+)/.exec(flag)?.[1] ?? ''
}
