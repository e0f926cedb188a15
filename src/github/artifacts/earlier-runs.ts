// Finds what the gate itself measured in an earlier run of a pull request.
//
// Any code of the commit can leave an artifact of any name in any of its runs, so:
// 1. Our own run says which workflow it is of; our runner, which job of it we are.
// 2. Runs of the same workflow, commit and repository are asked, newest first.
// 3. Of such a run the job of the same name is asked for its log, which only that
//    job writes. The log names the artifact by number and digest.
// 4. The artifact counts where the run has it under that number and digest.
import * as v from 'valibot'
import type { GitHubClient } from '../client.ts'
import { findUploadLine } from './upload-line.ts'
import { readAnswer } from '../read-answer.ts'
import { refusalOf, UnusableAnswer, type Refusal } from '../refusal.ts'
import { findRunArtifacts, type RunArtifact } from './run-artifacts.ts'
import {
  jobsOfRun,
  logOfJob,
  ownJob,
  type RepositoryName,
  type WorkflowJob
} from './workflow-jobs.ts'

export interface EarlierRun {
  /** Link to its page; '' where it is not a plain link. */
  readonly url: string
  /** Of the job that measured, e.g. `failure`. */
  readonly conclusion: string
}

export type EarlierLeg =
  | {
      readonly state: 'found'
      readonly artifact: RunArtifact
      readonly run: EarlierRun
    }
  | { readonly state: 'none'; readonly why: string }
  | ({ readonly state: 'refused' } & Refusal)

/** Runs that are asked, newest first. */
const maxRuns = 10

const runSchema = v.object({
  id: v.number(),
  workflow_id: v.number(),
  event: v.string(),
  head_sha: v.string(),
  html_url: v.string(),
  repository: v.object({ id: v.number() }),
  head_repository: v.nullable(v.object({ id: v.number() }))
})

type Run = v.InferOutput<typeof runSchema>

const runsSchema = v.object({ workflow_runs: v.array(runSchema) })

export interface EarlierLegQuery {
  /** Tip of the pull request. */
  readonly head: string
  /** Of the artifact. */
  readonly name: string
}

/** The run that asks, and where it runs. */
export interface CurrentRun {
  readonly runId: number
  /** RUNNER_NAME */
  readonly runnerName: string
}

/** What the job of the same name left in the newest run that left something. */
export async function findEarlierLeg(
  client: GitHubClient,
  repository: RepositoryName,
  { runId, runnerName }: CurrentRun,
  { head, name }: EarlierLegQuery
): Promise<EarlierLeg> {
  try {
    const own = await runOf(client, repository, runId)
    const jobs = await jobsOfRun(client, repository, runId)
    const job = ownJob(jobs, runnerName)?.name ?? null
    if (job === null) {
      const why = 'the platform does not say which job of the run this is'
      return { state: 'none', why }
    }
    const runs = await runsOf(client, repository, own, head)
    let unproved = 0
    for (const run of runs.slice(0, maxRuns)) {
      const artifacts = await findRunArtifacts(
        client,
        repository,
        run.id,
        (artifactName) => artifactName === name
      )
      if (artifacts.state === 'refused') return artifacts
      const [artifact] = artifacts.artifacts
      if (artifact === undefined) continue
      const earlier = await jobsOfRun(client, repository, run.id)
      const conclusion = await uploaderConclusion(
        client,
        repository,
        earlier,
        job,
        artifact
      )
      if (conclusion !== null) {
        const url = /^https?:\/\/[\w.~:/%-]{1,900}$/.test(run.html_url)
          ? run.html_url
          : ''
        return { state: 'found', artifact, run: { url, conclusion } }
      }
      unproved += 1
    }
    return {
      state: 'none',
      why:
        unproved === 0
          ? 'no earlier run of this workflow left a measurement of the commit'
          : `the artifact ${name} of an earlier run is not believed: no log of the job "${job}" names it, so another job may have left it`
    }
  } catch (error) {
    const doing = 'look for what an earlier run measured'
    return { state: 'refused', ...refusalOf(error, doing, 'actions: read') }
  }
}

async function runOf(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  run_id: number
): Promise<Run> {
  const { data } = await client.rest.actions.getWorkflowRun({
    owner,
    repo,
    run_id
  })
  const run = readAnswer(runSchema, data)
  if (run.id !== run_id) throw new UnusableAnswer('it is about another run')
  return run
}

/** Other runs of the same workflow for this commit of this repository, newest first. */
async function runsOf(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  own: Run,
  head: string
): Promise<readonly Run[]> {
  const { data } = await client.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: own.workflow_id,
    head_sha: head,
    event: 'pull_request',
    per_page: 100
  })
  // The server filtered; what counts is what it says of each run.
  return readAnswer(runsSchema, data)
    .workflow_runs.filter(
      (run) =>
        run.id !== own.id &&
        run.workflow_id === own.workflow_id &&
        run.event === 'pull_request' &&
        run.head_sha === head &&
        run.repository.id === own.repository.id &&
        run.head_repository?.id === own.repository.id
    )
    .toSorted((a, b) => b.id - a.id)
}

/** The conclusion of the one job of this name, where its log names the artifact; else null. */
async function uploaderConclusion(
  client: GitHubClient,
  repository: RepositoryName,
  jobs: readonly WorkflowJob[],
  name: string,
  artifact: RunArtifact
): Promise<string | null> {
  const [job, ...others] = jobs.filter((candidate) => candidate.name === name)
  if (job === undefined || others.length > 0) return null
  if (job.status !== 'completed' || job.conclusion === null) return null
  const log = await logOfJob(client, repository, job.id)
  const left = findUploadLine(log, artifact.name)
  return left?.id === artifact.id && left.digest === artifact.digest
    ? job.conclusion
    : null
}
