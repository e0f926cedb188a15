import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../../src/github/client.ts'
import type { GitHubClient } from '../../../src/github/client.ts'
import { putComment } from '../../../src/github/comment/comment.ts'
import type { CommentRequest } from '../../../src/github/comment/comment.ts'
import { markerLine } from '../../../src/github/comment/marker.ts'
import type { Marker } from '../../../src/github/comment/marker.ts'
import { startGitHubServer } from '../../servers/github-server.ts'
import type { GitHubServer } from '../../servers/github-server.ts'
import { fastTimers, type FastTimers } from '../../setup/fast-timers.ts'
import { timeLimits } from '../../setup/time-limits.ts'

const bot = 'github-actions[bot]'
let server: GitHubServer
let client: GitHubClient
/** Writes of one client are a second or more apart, and repetitions wait. */
let timers: FastTimers

beforeEach(async () => {
  timers = fastTimers()
  server = await startGitHubServer()
  client = await openClient({
    token: 'secret-token',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test',
    timeoutMilliseconds: 60_000,
    retryMilliseconds: 20
  })
})

afterEach(async () => {
  timers.restore()
  await server.close()
  expect(server.violations).toEqual([])
})

function marker(change: Partial<Marker> = {}): Marker {
  return {
    commentKey: 'default',
    work: 'a',
    job: 'size.yml#size',
    head: 'a'.repeat(40),
    runId: 10,
    runAttempt: 1,
    ...change
  }
}

function request(change: Partial<CommentRequest> = {}): CommentRequest {
  const own = change.marker ?? marker()
  return {
    owner: 'octo-org',
    repo: 'tool',
    number: 7,
    marker: own,
    body: `${markerLine(own)}\n### grown\n`,
    quiet: false,
    rewrites: false,
    recheckMilliseconds: 1,
    ...change
  }
}

function strangers(count: number): void {
  for (let place = 0; place < count; place += 1) {
    server.addComment({
      issue: 7,
      login: 'someone',
      type: 'User',
      body: 'hello'
    })
  }
}

/** A comment as 0.1 wrote it. */
function older(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return `<!-- go-size-gate:v1 key=${hash} head=${'b'.repeat(40)} run=9.1 -->\n### grown\n`
}

function ours(body: string): void {
  server.addComment({ issue: 7, login: bot, type: 'Bot', body })
}

/** What somebody else had this account post. */
function postedAs(newer: Marker): void {
  ours(`${markerLine(newer)}\n### anything\n`)
}

function ofWork(work: string, change: Partial<Marker> = {}): CommentRequest {
  return request({ marker: marker({ work, ...change }) })
}

describe('putComment', () => {
  it('creates one, then updates it in place', async () => {
    const first = await putComment(client, request())
    expect(first).toEqual({
      state: 'created',
      url: 'https://github.com/octo-org/tool/pull/7#issuecomment-1'
    })
    const later = marker({ runId: 11 })
    expect(await putComment(client, request({ marker: later }))).toEqual({
      state: 'updated',
      url: 'https://github.com/octo-org/tool/pull/7#issuecomment-1'
    })
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toBe(request({ marker: later }).body)
  })

  it('leaves it alone when not a byte differs', async () => {
    await putComment(client, request())
    expect(await putComment(client, request())).toMatchObject({
      state: 'unchanged'
    })
    expect(server.requests.filter((line) => line.startsWith('PATCH'))).toEqual(
      []
    )
  })

  it('finds it on the third page', async () => {
    strangers(230)
    server.addComment({
      issue: 7,
      login: bot,
      type: 'Bot',
      body: request().body
    })
    strangers(20)
    const result = await putComment(
      client,
      request({ marker: marker({ runId: 11 }) })
    )
    expect(result.state).toBe('updated')
    expect(
      server.requests.filter((line) => line.includes('per_page'))
    ).toHaveLength(3)
  })

  it('has one comment for each key', async () => {
    await putComment(client, request())
    const other = request({ marker: marker({ commentKey: 'other --> key' }) })
    expect((await putComment(client, other)).state).toBe('created')
    expect((await putComment(client, request())).state).toBe('unchanged')
    expect(server.comments).toHaveLength(2)
  })

  it('has one comment for each job of a run whose work differs', async () => {
    const [agent, other] = [ofWork('a'), ofWork('b')]
    expect((await putComment(client, agent)).state).toBe('created')
    expect((await putComment(client, other)).state).toBe('created')
    expect(server.comments.map(({ body }) => body)).toEqual([
      agent.body,
      other.body
    ])
    const [next, nextOther] = [
      ofWork('a', { runId: 11 }),
      ofWork('b', { runId: 11 })
    ]
    expect((await putComment(client, nextOther)).state).toBe('updated')
    expect((await putComment(client, next)).state).toBe('updated')
    expect(server.comments.map(({ body }) => body)).toEqual([
      next.body,
      nextOther.body
    ])
  })

  it('takes over the comment that 0.1 wrote, and gives the next job its own', async () => {
    ours(older('default'))
    ours(older('another key'))
    const [agent, other] = [ofWork('a'), ofWork('b')]
    expect((await putComment(client, agent)).state).toBe('updated')
    expect((await putComment(client, other)).state).toBe('created')
    expect(server.comments.map(({ body }) => body)).toEqual([
      agent.body,
      older('another key'),
      other.body
    ])
  })

  it('takes over none of several, as nobody knows whose they are', async () => {
    ours(older('default'))
    ours(older('default'))
    expect((await putComment(client, request())).state).toBe('created')
    expect(server.comments).toHaveLength(3)
  })

  it('follows its job where the inputs name other work', async () => {
    await putComment(client, ofWork('a'))
    await putComment(client, ofWork('x', { job: 'size.yml#another' }))
    const changed = ofWork('b', { runId: 11 })
    expect((await putComment(client, changed)).state).toBe('updated')
    expect(server.comments[0]?.body).toBe(changed.body)
    expect(server.comments).toHaveLength(2)
  })

  it('leaves what another job of the same run wrote, and names key', async () => {
    const other = { ...request(), body: `${request().body}another` }
    await putComment(client, request())
    expect(await putComment(client, other)).toEqual({
      state: 'refused',
      status: null,
      message: expect.stringContaining('give each its own key')
    })
    expect(server.comments.map(({ body }) => body)).toEqual([request().body])
    // A run that is judged from outside may be judged again.
    const again = { ...other, rewrites: true }
    expect((await putComment(client, again)).state).toBe('updated')
  })

  it.each([
    ['a user', 'someone', 'User'],
    ['another app', 'other-app[bot]', 'Bot'],
    ['a user named as the bot', 'github-actions', 'User']
  ] as const)('ignores a marker of %s', async (_, login, type) => {
    const theirs = server.addComment({
      issue: 7,
      login,
      type,
      body: request().body
    })
    expect((await putComment(client, request())).state).toBe('created')
    expect(theirs.body).toBe(request().body)
    expect(server.comments).toHaveLength(2)
  })

  it('ignores a marker that is not at the beginning', async () => {
    server.addComment({
      issue: 7,
      login: bot,
      type: 'Bot',
      body: `> ${request().body}`
    })
    expect((await putComment(client, request())).state).toBe('created')
  })

  it.each([
    ['octocat', 'octocat', 'User'],
    ['my-app', 'my-app[bot]', 'Bot'],
    ['my-app[bot]', 'my-app[bot]', 'Bot']
  ] as const)('knows its own as %s', async (viewer, login, type) => {
    server.login = viewer
    const own = server.addComment({
      issue: 7,
      login,
      type,
      body: request().body
    })
    const later = request({ marker: marker({ runId: 11 }) })
    const result = await putComment(client, later)
    expect(result.state).toBe('updated')
    expect(server.comments).toEqual([own])
  })

  it('takes the token for a workflow token where there is no GraphQL', async () => {
    server.fail('graphql', { kind: 'status', status: 404 })
    await putComment(client, request())
    const later = request({ marker: marker({ runId: 11 }) })
    expect((await putComment(client, later)).state).toBe('updated')
  })

  it.each([
    ['run', marker({ runId: 11 })],
    ['attempt', marker({ runAttempt: 2 })]
  ])('never overwrites a newer %s', async (_, newer) => {
    await putComment(client, request({ marker: newer }))
    expect(await putComment(client, request())).toEqual({
      state: 'skipped',
      reason: 'the comment is of a newer run, and stays'
    })
    expect(server.comments[0]?.body).toBe(request({ marker: newer }).body)
  })

  describe('by the word of a marker', () => {
    const sha = 'b'.repeat(40)
    const branch = 'feature'
    const pullRun = { id: 11, event: 'pull_request', branch, sha }
    const later = marker({ head: sha, runId: 11 })

    beforeEach(() => {
      server.actions.addRun({ ...pullRun, id: 10, sha: marker().head })
    })

    it.each([
      ['that does not exist', { ...later, runId: 999_999_999_999_999 }],
      ['a little ahead that does not exist', { ...later, runId: 12 }],
      ['of another commit', { ...later, head: 'c'.repeat(40) }],
      ['of no commit', { ...later, head: 'none' }],
      ['of a push', { ...later, runId: 13 }],
      ['in an attempt that has not begun', { ...later, runAttempt: 2 }],
      ['of its own, in a later attempt', marker({ runAttempt: 2 })]
    ])('is not frozen by a run %s', async (_, newer) => {
      server.actions.addRun(pullRun)
      server.actions.addRun({ ...pullRun, id: 13, event: 'push' })
      postedAs(newer)
      const { state } = await putComment(client, request())
      expect(state).toBe('updated')
      expect(server.comments.map(({ body }) => body)).toEqual([request().body])
    })

    it('leaves the comment to a newer run that the platform knows', async () => {
      server.actions.addRun({ ...pullRun, attempt: 3 })
      postedAs({ ...later, runAttempt: 2 })
      const { state } = await putComment(client, request())
      expect(state).toBe('skipped')
    })

    it.each([
      ['refuses', 403],
      ['knows no runs', 404]
    ])(
      'leaves it to none far ahead where the platform %s',
      async (_, status) => {
        server.fail('run', { kind: 'status', status })
        postedAs({ ...later, runId: 999_999_999_999_999 })
        expect((await putComment(client, request())).state).toBe('updated')
        postedAs(later)
        expect((await putComment(client, request())).state).toBe('skipped')
      }
    )
  })

  it('creates none when quiet, but updates the one that is there', async () => {
    expect(await putComment(client, request({ quiet: true }))).toMatchObject({
      state: 'skipped'
    })
    expect(server.comments).toEqual([])
    await putComment(client, request())
    const quiet = request({ quiet: true, marker: marker({ runId: 11 }) })
    expect((await putComment(client, quiet)).state).toBe('updated')
  })

  it('does not create a second one when the answer to the first was lost', async () => {
    server.fail('create-comment', { kind: 'cut-after' }, 1)
    expect((await putComment(client, request())).state).toBe('created')
    expect(server.comments).toHaveLength(1)
  })

  it('tries once more when the first attempt to create failed', async () => {
    server.fail('create-comment', { kind: 'status', status: 500 }, 1)
    expect((await putComment(client, request())).state).toBe('created')
    expect(server.comments).toHaveLength(1)
  })

  it('wants its marker first', async () => {
    await expect(
      putComment(client, request({ body: 'no marker' }))
    ).rejects.toThrow('marker')
  })
})

describe('a refused call', () => {
  it.each([
    [401, 'Bad credentials', 'token input'],
    [403, 'Resource not accessible by integration', 'pull-requests: write'],
    [403, 'Unable to create comment because issue is locked.', 'unlock'],
    [403, 'API rate limit exceeded for installation', 'rate-limited'],
    [404, 'Not Found', 'pull-requests: write'],
    [422, 'Validation Failed', 'does not accept'],
    [429, 'Too many requests', 'rate-limited']
  ])(
    '%d %s is one sentence with what to do',
    async (status, message, advice) => {
      server.fail('create-comment', { kind: 'status', status, message })
      const result = await putComment(client, request())
      expect(result).toMatchObject({
        state: 'refused',
        status,
        message: expect.stringContaining(advice)
      })
      expect(JSON.stringify(result)).not.toContain('secret-token')
      expect(
        server.requests.filter((line) => line.startsWith('POST'))
      ).toHaveLength(1)
    }
  )

  it('500 is repeated and then told', async () => {
    server.fail('list-comments', { kind: 'status', status: 500 })
    expect(await putComment(client, request())).toMatchObject({
      state: 'refused',
      status: 500,
      message: expect.stringContaining('GitHub has a problem')
    })
    expect(server.requests).toHaveLength(3)
  })

  it('500 that passes is forgotten', async () => {
    server.fail('list-comments', { kind: 'status', status: 502 }, 1)
    expect((await putComment(client, request())).state).toBe('created')
  })

  it.each(['hang', 'cut'] as const)(
    'a network that does %s is told',
    async (kind) => {
      const limits = timeLimits()
      server.fail('list-comments', { kind, taken: limits.pass })
      expect(await putComment(client, request())).toMatchObject({
        state: 'refused',
        status: null,
        message: expect.stringContaining('check the network')
      })
      limits.restore()
      expect(server.requests).toHaveLength(3)
    }
  )

  it('a server that is not there is told', async () => {
    await server.close()
    expect(await putComment(client, request())).toMatchObject({
      state: 'refused',
      status: null
    })
  })

  it('broken JSON is not an empty list', async () => {
    server.fail('list-comments', { kind: 'broken-json' }, 1)
    expect(await putComment(client, request())).toMatchObject({
      state: 'refused',
      status: null,
      message: expect.stringContaining('not readable')
    })
    expect(server.comments).toEqual([])
  })

  const slowDown = 'You have exceeded a secondary rate limit'
  const headers = { 'retry-after': '7' }

  it('waits as long as a rate limit asks, once', async () => {
    server.fail(
      'create-comment',
      { kind: 'status', status: 429, message: slowDown, headers },
      1
    )
    expect((await putComment(client, request())).state).toBe('created')
    expect(timers.waits.filter((wait) => wait === 7000)).toHaveLength(1)
  })

  it('waits twice at most', async () => {
    server.fail('list-comments', {
      kind: 'status',
      status: 403,
      message: slowDown,
      headers
    })
    expect(await putComment(client, request())).toMatchObject({
      state: 'refused',
      status: 403
    })
    expect(server.requests).toHaveLength(3)
    expect(timers.waits.filter((wait) => wait === 7000)).toHaveLength(2)
  })

  it('does not wait for a rate limit of an hour', async () => {
    server.fail('create-comment', {
      kind: 'status',
      status: 403,
      message: 'API rate limit exceeded',
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600)
      }
    })
    expect(await putComment(client, request())).toMatchObject({
      state: 'refused',
      status: 403,
      message: expect.stringContaining('rate-limited')
    })
  })
})
