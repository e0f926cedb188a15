// The Plan: everything a run is to do, typed and validated before anything
// is done.
import type {
  BuildIdChoice,
  BuildMode,
  CgoChoice,
  GoWorkChoice,
  ModuleCache,
  ReleaseSignature
} from '../inputs/choices.ts'
import type { GivenPattern } from '../given/given-pattern.ts'
import type { Mode } from '../model/closed-lists.ts'
import type { Layer } from '../policy/budget.ts'
import type { BaselineChoice } from '../policy/budget-file/baseline-choice.ts'
import type { RetentionDays } from '../inputs/retention.ts'
import type { Target } from '../model/target.ts'

/** How binaries are built. Contains no secret. */
export interface BuildSettings {
  /** Package patterns; empty: every main package found. */
  readonly packages: readonly string[]
  /** Patterns of packages that are left out of those. */
  readonly exclude: readonly string[]
  /** Empty: the machine's own target. */
  readonly targets: readonly Target[]
  readonly tags: readonly string[]
  /** The user's linker flags, split by Go's quoting rules, without `-s -w`. */
  readonly ldflags: readonly string[]
  /** `auto`: as Go decides for each target. */
  readonly cgoEnabled: CgoChoice
  /** `-buildmode`; `auto`: as Go decides for each target. */
  readonly buildMode: BuildMode
  /** Build IDs of the programs; `keep` unless relaxed. */
  readonly buildId: BuildIdChoice
  /** The text of `-gcflags`, '' for none. */
  readonly gcflags: string
  /** GOFIPS140; '' for the toolchain's default. */
  readonly goFips140: string
  /** GOEXPERIMENT; '' for the toolchain's default. */
  readonly goExperiment: string
  readonly goWork: GoWorkChoice
  /** GOPROXY of the fetching process; `direct` unless relaxed. */
  readonly goProxy: string
  /**
   * `/dev/null`: a fresh private cache; `signed`: the same, with a signed pack in it
   * where there is one; otherwise a directory. The last two are relaxations.
   */
  readonly goCache: string
  readonly modCache: ModuleCache
  /** `-buildvcs`; false unless relaxed. */
  readonly buildvcs: boolean
  /** Linker flags that can run programs or reach files. */
  readonly allowUnsafeBuildFlags: boolean
  /** Let a pull request's go.mod choose a Go that has to be downloaded. */
  readonly allowToolchainDownload: boolean
  /** Commands to run in each tree before the build, as argument lists. */
  readonly prepare: readonly (readonly string[])[]
  /** Seconds that one `go build`, `go list` or prepare command may take. */
  readonly timeoutSeconds: number
  readonly verifyReproducible: boolean
  /** Record what explanations need: the import graph, and the linker's flood. Changes no byte. */
  readonly explain: boolean
}

/** Which commit to compare with. */
export type BaseChoice =
  /** From the event: merge commit's parent, merge base, or the commit before. */
  | { readonly kind: 'event' }
  /** The merge base of this revision and HEAD. */
  | { readonly kind: 'merge-base'; readonly revision: string }
  /** This revision itself. */
  | { readonly kind: 'exact'; readonly revision: string }

/** Binaries that the workflow built, not the gate. */
export interface GivenPlan {
  /** At least one. */
  readonly patterns: readonly GivenPattern[]
  /** Pattern of the twin of each; '' for none. */
  readonly twins: string
  /** What to compare with; [] for what was recorded. */
  readonly base: readonly GivenPattern[]
}

export interface Plan {
  readonly mode: Mode
  /** Name of this leg of a matrix; `default` where there is no other. */
  readonly leg: string
  /** The legs to be judged; [] but in the modes judge and comment. */
  readonly legs: readonly string[]
  /** Absolute path; nothing outside of it is built. */
  readonly workspace: string
  /** Absolute path; packages and patterns are relative to it. */
  readonly workingDirectory: string
  readonly build: BuildSettings
  /** null: the gate builds. */
  readonly given: GivenPlan | null
  readonly base: BaseChoice
  /** Path of the budget file, relative to the repository's root. */
  readonly budgetPath: string
  /** The tag to release; '' for the one of the event, or of the commit. */
  readonly releaseTag: string
  /** Whether the last release is shown as a second column. */
  readonly compareRelease: boolean
  /** Directory for the files of a release, absolute; '' for none. */
  readonly releaseFiles: string
  /** Whether they are attached to the release. */
  readonly releaseAttach: boolean
  /** How they are signed; null: by the key of baselines, where there is one. */
  readonly releaseSignature: ReleaseSignature | null
  /** Whether GitHub keeps an attestation of them. */
  readonly releaseAttest: boolean
  /** Budgets given as inputs; the budget file's stand above them. */
  readonly inlineBudget: Layer
  readonly allowNoBaseline: boolean
  /** Tells measurements of jobs of one commit apart where their work doesn't. */
  readonly key: string
  /** What the job builds and how, hashed (`job-work.ts`); '' for a mode that builds nothing. */
  readonly work: string
  readonly baseline: BaselineChoice
  /** Keep downloaded modules between runs, where there is a cache for it. */
  readonly keepModules: boolean
  /** Bytes that a pack of the build cache may have. */
  readonly goCacheLimit: number
  /** Days for which artifacts are kept; 0: as long as the repository keeps any. */
  readonly retentionDays: RetentionDays
  /** Upload the report as a page. */
  readonly htmlReport: boolean
  /** Post the report on the pull request. */
  readonly comment: boolean
  /** One comment per key on a pull request. */
  readonly commentKey: string
}
