// GitHub as the action and the terminal use it: a client that opens on
// first use.
import { measurementPredicateType } from '../core/signing/statement.ts'
import {
  toolName,
  type EarlierLegs,
  type Host,
  type PushArtifacts,
  type ReleasesOf,
  type RunArtifactsOf
} from './services.ts'
import type { MergeBaseByApi } from '../git/history/base.ts'
import type { GitHubClient } from '../github/client.ts'
import type { RepositoryOnGitHub } from '../github/artifacts/push-artifacts.ts'
import type { WorkflowRun } from '../github/event/run.ts'

export interface Platform {
  readonly openClient: () => Promise<GitHubClient>
  readonly mergeBaseByApi: MergeBaseByApi
  readonly findOverrides: NonNullable<Host['findOverrides']>
  readonly pushArtifacts: PushArtifacts
  readonly runArtifacts: RunArtifactsOf | undefined
  readonly earlierLegs: EarlierLegs | undefined
  readonly fileOf: NonNullable<Host['fileOf']>
  readonly changedFiles: NonNullable<Host['changedFiles']>
  readonly releases: ReleasesOf
}

/** @param token '' for none: what is public can be read without one */
export function platformOf(run: WorkflowRun, token: string): Platform {
  // One for all calls, as it bounds what they may wait together.
  let opened: Promise<GitHubClient> | undefined
  const openClient = (): Promise<GitHubClient> => {
    opened ??= import('../github/client.ts').then((github) =>
      github.openClient({
        token,
        apiUrl: run.apiUrl,
        userAgent: toolName.replace(' ', '/')
      })
    )
    return opened
  }
  const repository = { owner: run.owner, repo: run.repo, id: run.repositoryId }
  return {
    openClient,
    mergeBaseByApi: async (base, head) => {
      const { mergeBaseByApi } = await import('../github/merge-base.ts')
      const client = await openClient()
      const { owner, repo } = run
      const mergeBase = await mergeBaseByApi(client, owner, repo, base, head)
      return mergeBase.state === 'found'
        ? { commit: mergeBase.commit }
        : { missing: mergeBase.message }
    },
    findOverrides: async (pull) => {
      const { findOverrides } = await import('../github/overrides/overrides.ts')
      const { owner, repo } = run
      return await findOverrides(await openClient(), { owner, repo, ...pull })
    },
    fileOf: async (file, maxBytes) => {
      const { fileContent } = await import('../github/file-content.ts')
      return await fileContent(await openClient(), repository, file, maxBytes)
    },
    changedFiles: async (number) => {
      const { changedFiles } = await import('../github/changed-files.ts')
      return await changedFiles(await openClient(), repository, number)
    },
    releases: releasesOf(repository, openClient),
    ...artifactsOf(run, repository, openClient)
  }
}

function releasesOf(
  repository: RepositoryOnGitHub,
  openClient: Platform['openClient']
): ReleasesOf {
  return {
    list: async () => {
      const { listReleases } =
        await import('../github/releases/list-releases.ts')
      return await listReleases(await openClient(), repository)
    },
    commitOf: async (tag) => {
      const { refCommit } = await import('../github/ref-commit.ts')
      return await refCommit(await openClient(), repository, 'tag', tag)
    },
    tipOf: async (branch) => {
      const { refCommit } = await import('../github/ref-commit.ts')
      return await refCommit(await openClient(), repository, 'branch', branch)
    },
    defaultBranch: async () => {
      const { defaultBranch } =
        await import('../github/releases/default-branch.ts')
      return await defaultBranch(await openClient(), repository)
    },
    attestations: async (sha256) => {
      const { listAttestations } =
        await import('../github/attestations/list-attestations.ts')
      return await listAttestations(
        await openClient(),
        repository,
        sha256,
        measurementPredicateType
      )
    },
    download: async (asset, maxBytes) => {
      const { downloadAsset } =
        await import('../github/releases/download-asset.ts')
      return await downloadAsset(
        await openClient(),
        repository,
        asset,
        maxBytes
      )
    },
    attach: async (release, file) => {
      const { attachAsset } = await import('../github/releases/attach-asset.ts')
      return await attachAsset(await openClient(), repository, release, file)
    },
    remove: async (release, name) => {
      const { removeAsset } = await import('../github/releases/attach-asset.ts')
      return await removeAsset(await openClient(), repository, release, name)
    },
    attest: async (bundle) => {
      const { storeAttestation } =
        await import('../github/attestations/store-attestation.ts')
      return await storeAttestation(await openClient(), repository, bundle)
    }
  }
}

/** Artifacts of this repository, and those of this run where there is one. */
function artifactsOf(
  run: WorkflowRun,
  repository: RepositoryOnGitHub,
  openClient: Platform['openClient']
): Pick<Platform, 'pushArtifacts' | 'runArtifacts' | 'earlierLegs'> {
  const download: PushArtifacts['download'] &
    RunArtifactsOf['download'] = async (artifact, maxBytes) => {
    const { downloadArtifact } =
      await import('../github/artifacts/download-artifact.ts')
    const client = await openClient()
    return await downloadArtifact(client, repository, artifact, maxBytes)
  }
  const { runId } = run
  const pushArtifacts: PushArtifacts = {
    find: async (query) => {
      const { findPushArtifacts } =
        await import('../github/artifacts/push-artifacts.ts')
      return await findPushArtifacts(await openClient(), repository, query)
    },
    download
  }
  const runArtifacts: RunArtifactsOf = {
    jobStart: async () => {
      const { startOfJob } =
        await import('../github/artifacts/workflow-jobs.ts')
      return await startOfJob(await openClient(), repository, run)
    },
    find: async (isWanted) => {
      const { findRunArtifacts } =
        await import('../github/artifacts/run-artifacts.ts')
      const client = await openClient()
      return await findRunArtifacts(client, repository, runId, isWanted)
    },
    download
  }
  const earlierLegs: EarlierLegs = {
    find: async (query) => {
      const { findEarlierLeg } =
        await import('../github/artifacts/earlier-runs.ts')
      const client = await openClient()
      return await findEarlierLeg(client, repository, run, query)
    },
    download
  }
  return runId === 0
    ? { pushArtifacts, runArtifacts: undefined, earlierLegs: undefined }
    : { pushArtifacts, runArtifacts, earlierLegs }
}
