// What GitHub knows of workflow runs and their artifacts: shared by the REST
// server, which tells it, and the results server, to which runs upload.
import { createHash } from 'node:crypto'

/** The repository that the tests' runs belong to, and a fork of it. */
export const repositoryId = 1_296_269
export const forkId = 7_777_777

export interface WorkflowRun {
  readonly id: number
  readonly event: string
  readonly branch: string
  readonly sha: string
  readonly headRepositoryId: number
  readonly workflowId: number
  /** When it was created, ISO 8601. */
  readonly at: string
  readonly attempt: number
}

/** A job of a run. */
export interface WorkflowJob {
  readonly id: number
  readonly runId: number
  readonly name: string
  readonly runnerName: string
  /** ISO 8601; default: when it was added. */
  readonly startedAt?: string
  /** Default: what GitHub's own example says. */
  readonly completedAt?: string
  /** Of the run; default: 1. */
  readonly attempt?: number
  /** null while it runs. */
  conclusion: string | null
  /** What its steps wrote. */
  log: string
}

export interface Artifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  content: Buffer
  /** `sha256:…` of what was uploaded; null for what an old client uploaded. */
  digest: string | null
  expired: boolean
  /** What its uploader said that it is; '' for what was put here otherwise. */
  readonly mimeType: string
  readonly createdAt: string
  /** null: as long as the repository keeps any. */
  readonly expiresAt: string | null
}

export interface ActionsStore {
  readonly runs: WorkflowRun[]
  readonly artifacts: Artifact[]
  readonly jobs: WorkflowJob[]
  /** Whether artifacts may be single files; an older service takes zip archives alone. */
  takesFiles: boolean
  /** A run of this repository and of its one workflow, created now, unless it says otherwise. */
  addRun(
    run: Omit<
      WorkflowRun,
      'headRepositoryId' | 'workflowId' | 'at' | 'attempt'
    > &
      Partial<WorkflowRun>
  ): WorkflowRun
  addJob(job: Omit<WorkflowJob, 'id'>): WorkflowJob
  addArtifact(
    runId: number,
    name: string,
    content: Buffer,
    expiresAt?: string | null,
    mimeType?: string
  ): Artifact
}

export function makeActionsStore(): ActionsStore {
  let nextId = 101
  let nextJob = 1
  const store: ActionsStore = {
    runs: [],
    artifacts: [],
    jobs: [],
    takesFiles: true,
    addJob(job) {
      const startedAt = new Date().toISOString()
      const added = { startedAt, ...job, id: nextJob++ }
      store.jobs.push(added)
      return added
    },
    addRun(run) {
      const added = {
        headRepositoryId: repositoryId,
        workflowId: 1,
        attempt: 1,
        at: new Date().toISOString(),
        ...run
      }
      store.runs.push(added)
      return added
    },
    addArtifact(runId, name, content, expiresAt = null, mimeType = '') {
      const added: Artifact = {
        id: nextId++,
        runId,
        name,
        content,
        digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
        expired: false,
        mimeType,
        createdAt: new Date(Date.now() - 3_600_000).toISOString(),
        expiresAt
      }
      store.artifacts.push(added)
      return added
    }
  }
  return store
}
