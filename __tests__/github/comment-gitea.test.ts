import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient, type GitHubClient } from '../../src/github/client.ts'
import { putComment } from '../../src/github/comment/comment.ts'
import { markerLine } from '../../src/github/comment/marker.ts'
import { startGiteaServer, type GiteaServer } from '../servers/gitea-server.ts'
import { fastTimers, type FastTimers } from '../setup/fast-timers.ts'

let gitea: GiteaServer
let client: GitHubClient
/** Writes of one client are a second or more apart. */
let timers: FastTimers

beforeEach(async () => {
  timers = fastTimers()
  gitea = await startGiteaServer()
  client = await openClient({
    token: 'token',
    apiUrl: gitea.apiUrl,
    userAgent: 'test',
    retryMilliseconds: 1
  })
})

afterEach(() => {
  timers.restore()
  return gitea.close()
})

/** @param runId tells bodies apart */
function comment(runId: number) {
  const marker = {
    commentKey: 'default',
    work: '0'.repeat(16),
    job: 'size.yml#size',
    head: 'a'.repeat(40),
    runId,
    runAttempt: 1
  }
  const body = `${markerLine(marker)}\n### grown in run ${runId}\n`
  const of = { owner: 'o', repo: 'r', number: 7, marker, body }
  return putComment(client, {
    ...of,
    quiet: false,
    rewrites: false,
    recheckMilliseconds: 1
  })
}

describe('putComment on Gitea and Forgejo', () => {
  it.each(['gitea-actions', 'forgejo-actions', 'somebody'])(
    'updates its own comment as %s',
    async (login) => {
      gitea.login = login
      expect(await comment(1)).toEqual({
        state: 'created',
        url: `${gitea.url}o/r/pulls/7#issuecomment-1`
      })
      expect((await comment(2)).state).toBe('updated')
      expect(gitea.comments).toEqual([
        { id: 1, issue: 7, login, body: expect.stringContaining('run 2') }
      ])
    }
  )

  it('takes its token for that of a job where the server does not tell', async () => {
    gitea.login = null
    await comment(1)
    expect((await comment(2)).state).toBe('updated')
    expect(gitea.requests).toContain('GET /api/v1/user')
  })

  it("leaves alone what isn't its own", async () => {
    gitea.login = 'somebody'
    await comment(1)
    gitea.login = 'gitea-actions'
    expect((await comment(2)).state).toBe('created')
    expect(gitea.comments).toHaveLength(2)
  })
})
