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
}

export interface Artifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  content: Buffer
  /** `sha256:…` of what was uploaded; null for what an old client uploaded. */
  digest: string | null
  expired: boolean
  readonly createdAt: string
}

export interface ActionsStore {
  readonly runs: WorkflowRun[]
  readonly artifacts: Artifact[]
  /** A run of this repository, unless it says otherwise. */
  addRun(
    run: Omit<WorkflowRun, 'headRepositoryId'> & {
      readonly headRepositoryId?: number
    }
  ): WorkflowRun
  addArtifact(runId: number, name: string, content: Buffer): Artifact
}

export function makeActionsStore(): ActionsStore {
  let nextId = 101
  const store: ActionsStore = {
    runs: [],
    artifacts: [],
    addRun(run) {
      const added = { headRepositoryId: repositoryId, ...run }
      store.runs.push(added)
      return added
    },
    addArtifact(runId, name, content) {
      const added: Artifact = {
        id: nextId++,
        runId,
        name,
        content,
        digest: `sha256:${createHash('sha256').update(content).digest('hex')}`,
        expired: false,
        createdAt: new Date(Date.now() - 3_600_000).toISOString()
      }
      store.artifacts.push(added)
      return added
    }
  }
  return store
}
