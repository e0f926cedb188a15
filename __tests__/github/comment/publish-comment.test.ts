import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { errorReport } from '../../../src/gate/judge/make-report.ts'
import { openClient } from '../../../src/github/client.ts'
import type { PullRequestEvent } from '../../../src/github/event/event.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { publishComment } from '../../../src/github/comment/publish-comment.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

async function tell(change: Partial<PullRequestEvent> = {}): Promise<string> {
  const run = readRun({ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '10' })
  return await publishComment({
    report: errorReport('a tool is missing', null),
    plan: { comment: true, commentKey: '', work: 'a', mode: 'gate' },
    run,
    event: {
      kind: 'pull_request',
      number: 7,
      headSha: 'a'.repeat(40),
      baseRef: 'main',
      baseSha: 'b'.repeat(40),
      headRepoIsFork: false,
      author: 'somebody',
      judgesAgain: false,
      ...change
    },
    openClient: () =>
      openClient({ token: 't', apiUrl: server.url, userAgent: 'test' }),
    log: silentLog
  })
}

describe('the comment of a pull request', () => {
  it('is written while it is open', async () => {
    expect(await tell()).toContain('#issuecomment-1')
    expect(server.comments[0]?.body).toContain('a tool is missing')
  })

  it('stays as it is once the pull request is closed or merged', async () => {
    expect(await tell({ isClosed: true })).toBe('')
    expect(server.requests).toEqual([])
  })
})
