import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../../src/github/client.ts'
import { findEarlierLeg } from '../../../src/github/artifacts/earlier-runs.ts'
import {
  findUploadLine,
  formatUploadLine
} from '../../../src/github/artifacts/upload-line.ts'
import { forkId, type WorkflowRun } from '../../servers/actions-store.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { withProcessorTime } from '../../setup/processor-time.ts'

const head = 'a'.repeat(40)
const name = 'go-size-gate-leg-default-default-0123456789abcdef'
const run = { event: 'pull_request', branch: 'feature', sha: head }
const runnerName = 'GitHub Actions 7'
/** The run that asks. */
const asking = 900

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
  server.actions.addRun({ ...run, id: asking })
  addJob(asking, 'size', null)
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

function addJob(runId: number, job: string, conclusion: string | null) {
  return server.actions.addJob({
    runId,
    name: job,
    runnerName,
    conclusion,
    log: ''
  })
}

async function find(runner = runnerName) {
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test',
    retryMilliseconds: 1
  })
  return await findEarlierLeg(
    client,
    { owner: 'o', repo: 'r' },
    { runId: asking, runnerName: runner },
    { head, name }
  )
}

/** A run with a job that left the artifact; returns the artifact. */
function leave(
  id: number,
  {
    job = 'size',
    conclusion = 'failure',
    ...other
  }: Partial<WorkflowRun> & { job?: string; conclusion?: string | null } = {}
) {
  server.actions.addRun({ ...run, ...other, id })
  const made = server.actions.addArtifact(id, name, Buffer.from(String(id)))
  const digest = made.digest ?? ''
  const by = addJob(id, job, conclusion)
  by.log = `Build the head\n${formatUploadLine({ name, id: made.id, digest })}\ndone`
  return { ...made, job: by }
}

const nothing = { state: 'none', why: expect.any(String) }

describe('what an earlier run left', () => {
  it('is found in the newest run whose job of the same name says so in its log', async () => {
    leave(1)
    const { id } = leave(2)
    server.actions.addRun({ ...run, id: 3 })
    expect(await find()).toMatchObject({
      state: 'found',
      artifact: { id },
      run: { conclusion: 'failure', url: expect.stringContaining('/runs/2') }
    })
  })

  it('does not count from another workflow of the same commit', async () => {
    leave(1, { workflowId: 2 })
    expect(await find()).toEqual(nothing)
  })

  it('does not count from another job of the same run', async () => {
    leave(1, { job: 'test', conclusion: 'success' })
    addJob(1, 'size', 'failure')
    expect(await find()).toEqual({
      state: 'none',
      why: expect.stringContaining('another job may have left it')
    })
  })

  it('does not count once another job has put its own in its place', async () => {
    const { id } = leave(1)
    const { artifacts } = server.actions
    artifacts.splice(
      artifacts.findIndex((one) => one.id === id),
      1
    )
    server.actions.addArtifact(1, name, Buffer.from('forged'))
    expect(await find()).toEqual(nothing)
  })

  it('does not count where another step of the job names another one, too', async () => {
    const { job } = leave(1)
    const forged = server.actions.addArtifact(1, name, Buffer.from('forged'))
    job.log += `\n${formatUploadLine({ name, id: forged.id, digest: forged.digest ?? '' })}`
    expect(await find()).toEqual(nothing)
  })

  it('does not count while its job runs, nor where two jobs have its name', async () => {
    leave(1, { conclusion: null })
    leave(2)
    addJob(2, 'size', 'success')
    expect(await find()).toEqual(nothing)
  })

  it('does not count from a fork that has the same commit', async () => {
    leave(1, { headRepositoryId: forkId })
    expect(await find()).toEqual(nothing)
  })

  it('does not count from another event or commit', async () => {
    leave(1, { event: 'push' })
    leave(2, { sha: 'b'.repeat(40) })
    expect(await find()).toEqual(nothing)
  })

  it('does not count where the platform does not say which job asks', async () => {
    leave(1)
    expect(await find('another runner')).toEqual(nothing)
    expect(await find('')).toEqual(nothing)
  })

  it.each([
    'run',
    'jobs',
    'workflow-runs',
    'run-artifacts',
    'job-log'
  ] as const)('is refused with the platform: %s', async (route) => {
    leave(1)
    server.fail(route, { kind: 'status', status: 403 })
    expect(await find()).toMatchObject({ state: 'refused', status: 403 })
  })
})

describe("the line in a job's log", () => {
  const left = { name, id: 7, digest: `sha256:${'0'.repeat(64)}` }

  it('is read with and without the time of the runner', () => {
    for (const time of ['', '2026-01-02T03:04:05.1234567Z ']) {
      const log = `${time}one\r\n${time}${formatUploadLine(left)}\r\n`
      expect(findUploadLine(log, name)).toEqual(left)
      expect(findUploadLine(log, 'go-size-gate-leg-other')).toBeNull()
    }
  })

  it('is not part of a longer line, and long lines cost no time', () => {
    expect(findUploadLine(`| ${formatUploadLine(left)}`, name)).toBeNull()
    expect(findUploadLine(`${formatUploadLine(left)} more`, name)).toBeNull()
    const long = 'Left the measurement as '.repeat(200_000)
    const { result, milliseconds } = withProcessorTime(() =>
      findUploadLine(long, name)
    )
    expect(result).toBeNull()
    expect(milliseconds).toBeLessThan(2000)
  })
})
