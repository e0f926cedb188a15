// The services that the action and the terminal give to the gate: this
// machine and this run.
import project from '../../package.json' with { type: 'json' }
import type { Trust } from '../store/signing/trust.ts'
import type { MergeBaseByApi } from '../git/history/base.ts'
import type { FetchToken } from '../git/environment.ts'
import type { ChangedFiles } from '../github/changed-files.ts'
import type { Download } from '../github/artifacts/download-artifact.ts'
import type {
  EarlierLeg,
  EarlierLegQuery
} from '../github/artifacts/earlier-runs.ts'
import type { GitHubEvent } from '../github/event/event.ts'
import type { FileContent } from '../github/file-content.ts'
import type { OverrideRequest } from '../github/overrides/override-drafts.ts'
import type { OverrideClaims } from '../github/overrides/overrides.ts'
import type {
  PushArtifactsResult,
  PushArtifact,
  PushArtifactQuery
} from '../github/artifacts/push-artifacts.ts'
import type {
  RunArtifact,
  RunArtifacts
} from '../github/artifacts/run-artifacts.ts'
import type { JobStart } from '../github/artifacts/workflow-jobs.ts'
import type { StoredAttestation } from '../github/attestations/store-attestation.ts'
import type { Attachment, Removal } from '../github/releases/attach-asset.ts'
import type { DefaultBranch } from '../github/releases/default-branch.ts'
import type { Attestations } from '../github/attestations/list-attestations.ts'
import type {
  Release,
  ReleaseAsset,
  Releases
} from '../github/releases/list-releases.ts'
import type { RefCommit } from '../github/ref-commit.ts'
import type { ServicesOf } from '../sigstore/keyless/signing-services.ts'
import type { Log } from '../host/log.ts'
import type { ProcessEnvironment } from '../host/process.ts'

export type OverrideQuery = Omit<OverrideRequest, 'owner' | 'repo'>

/** What runs on pushes recorded, by the platform's own data. */
export interface PushArtifacts {
  readonly find: (query: PushArtifactQuery) => Promise<PushArtifactsResult>
  readonly download: (
    artifact: PushArtifact,
    maxBytes: number
  ) => Promise<Download>
}

/** What the jobs of this run left. */
export interface RunArtifactsOf {
  /** When this job began. */
  readonly jobStart: () => Promise<JobStart>
  readonly find: (isWanted: (name: string) => boolean) => Promise<RunArtifacts>
  readonly download: (
    artifact: RunArtifact,
    maxBytes: number
  ) => Promise<Download>
}

/** What earlier runs of the same job left for the same commit. */
export interface EarlierLegs {
  readonly find: (query: EarlierLegQuery) => Promise<EarlierLeg>
  readonly download: RunArtifactsOf['download']
}

/** The releases of the repository. */
export interface ReleasesOf {
  readonly list: () => Promise<Releases>
  readonly commitOf: (tag: string) => Promise<RefCommit>
  /** The commit at the tip of a branch, never of a tag of that name. */
  readonly tipOf: (branch: string) => Promise<RefCommit>
  readonly defaultBranch: () => Promise<DefaultBranch>
  /** Of a measurement, by its SHA-256 as 64 lower-case hex digits. */
  readonly attestations: (sha256: string) => Promise<Attestations>
  readonly download: (
    asset: ReleaseAsset,
    maxBytes: number
  ) => Promise<Download>
  readonly attach: (
    release: Release,
    file: { readonly name: string; readonly content: Uint8Array }
  ) => Promise<Attachment>
  /** Removes the assets of a name. */
  readonly remove: (release: Release, name: string) => Promise<Removal>
  /** @param bundle one object of JSON */
  readonly attest: (bundle: Buffer) => Promise<StoredAttestation>
}

/** A directory of the user that holds records. */
export interface BaselineDirectory {
  /** Absolute, without links. */
  readonly path: string
  /** Whether this run records there, too. */
  readonly records: boolean
}

export interface Host {
  /** The environment of this process, never changed and never passed on whole. */
  readonly environment: ProcessEnvironment
  readonly log: Log
  /** This run's scratch directory. */
  readonly scratch: string
  /** What started the workflow; null in a terminal. */
  readonly event: GitHubEvent | null
  /** Link to the workflow run; '' when there is none. */
  readonly runUrl: string
  /** Of the workflow run; 0 when unknown. */
  readonly runAttempt: number
  /** `owner/name` on the platform; '' where there is none. */
  readonly repository: string
  /** For fetching a base commit when the checkout kept no credentials. */
  readonly token: FetchToken | undefined
  readonly mergeBaseByApi: MergeBaseByApi | undefined
  /** Asks the platform for overrides of a pull request; undefined where there is no platform. */
  readonly findOverrides:
    ((pull: OverrideQuery) => Promise<OverrideClaims>) | undefined
  /** undefined where there is no platform. */
  readonly pushArtifacts: PushArtifacts | undefined
  /** A file of a commit on the platform; undefined where there is none. */
  readonly fileOf:
    | ((
        file: { readonly commit: string; readonly path: string },
        maxBytes: number
      ) => Promise<FileContent>)
    | undefined
  /** What a pull request changes, by the platform; undefined where there is none. */
  readonly changedFiles:
    ((pullRequest: number) => Promise<ChangedFiles>) | undefined
  /** undefined where there is no run. */
  readonly runArtifacts: RunArtifactsOf | undefined
  /** undefined where there is no platform. */
  readonly earlierLegs: EarlierLegs | undefined
  /** undefined where there is no platform. */
  readonly releases: ReleasesOf | undefined
  /** Where the base is looked for first; undefined where the user names none. */
  readonly baselineDirectory: BaselineDirectory | undefined
  /** Whose signed measurements are believed, and as whom this run signs. */
  readonly trust: Trust
  /** Who signs by an identity of the platform; null where the platform has no Sigstore. */
  readonly signingServices: ServicesOf | null
  /** Whether a missing Go may be installed. */
  readonly installGo: boolean
}

/** Name and version of this tool, as reports and stored entries have it; the bundler reads package.json. */
export const toolName = `${project.name} ${project.version}`
