// When the job that asks began, and when it ran in earlier attempts of its run.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startOfJob } from '../../../src/github/artifacts/workflow-jobs.ts'
import { openClient } from '../../../src/github/client.ts'
import type { WorkflowJob } from '../../servers/actions-store.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'

const runId = 900
const runnerName = 'GitHub Actions 7'
const at = (minute: number): string => `2026-01-02T03:0${minute}:00Z`

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

/** A job that ran, or runs, in an attempt of the run. */
function addJob(name: string, attempt: number, more: Partial<WorkflowJob>) {
  const conclusion = 'success'
  const job = { runId, name, runnerName, conclusion, log: '', ...more }
  server.actions.addJob({ ...job, attempt })
}

async function start(runner = runnerName) {
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test',
    retryMilliseconds: 1
  })
  return await startOfJob(
    client,
    { owner: 'o', repo: 'r' },
    { runId, runnerName: runner }
  )
}

describe('the start of a job', () => {
  it('comes with the times of the same job in earlier attempts of the run', async () => {
    const first = { startedAt: at(1), completedAt: at(2) }
    addJob('size', 1, { ...first, conclusion: 'failure' })
    addJob('build', 1, { startedAt: at(0), completedAt: at(1) })
    addJob('size', 2, { startedAt: at(5), conclusion: null })
    expect(await start()).toEqual({
      state: 'found',
      startedAt: at(5),
      earlier: [first]
    })
  })

  it('leaves out another job of the same name and attempt', async () => {
    addJob('size', 1, { startedAt: at(1), runnerName: 'another' })
    addJob('size', 1, { startedAt: at(2), conclusion: null })
    expect(await start()).toMatchObject({ startedAt: at(2), earlier: [] })
  })

  it('is not known where no job that runs, or several, are on this runner', async () => {
    addJob('size', 1, { startedAt: at(1) })
    const unknown = {
      state: 'refused',
      message: expect.stringContaining('does not say which is this one')
    }
    expect(await start()).toMatchObject(unknown)
    addJob('size', 2, { startedAt: at(2), conclusion: null })
    addJob('build', 2, { startedAt: at(3), conclusion: null })
    expect(await start()).toMatchObject(unknown)
    expect(await start('')).toMatchObject(unknown)
  })
})
