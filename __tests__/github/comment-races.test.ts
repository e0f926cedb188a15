// Runs that write the comment of one pull request at the same time, or in
// another order than they were started. The server holds their requests so
// that they meet.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { openClient, type GitHubClient } from '../../src/github/client.ts'
import {
  putComment,
  type CommentResult
} from '../../src/github/comment/comment.ts'
import { markerLine, type Marker } from '../../src/github/comment/marker.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'
import { fastTimers, type FastTimers } from '../setup/fast-timers.ts'

const bot = { issue: 7, login: 'github-actions[bot]', type: 'Bot' } as const

let server: GitHubServer
/** What a request waits for before it is answered. */
let meet: (request: IncomingMessage) => Promise<void> | void
/** Writes of one client are a second or more apart; until one is read again it is real time. */
let timers: FastTimers

beforeEach(async () => {
  timers = fastTimers()
  meet = () => {}
  server = await startGitHubServer(async (request) => {
    await meet(request)
    return false
  })
})

/** Each run has its own. */
function open(): Promise<GitHubClient> {
  return openClient({
    token: 'token',
    apiUrl: server.url,
    userAgent: 'test',
    retryMilliseconds: 1
  })
}

afterEach(async () => {
  timers.restore()
  await server.close()
  expect(server.violations).toEqual([])
})

function bodyOf(runId: number, runAttempt = 1, work = 'a'): string {
  return `${markerLine(markerOf(runId, runAttempt, work))}\n### run ${runId}.${runAttempt}\n`
}

function markerOf(runId: number, runAttempt: number, work = 'a'): Marker {
  const head = runId.toString(16).padStart(40, 'a')
  const job = 'size.yml#size'
  return { commentKey: 'default', work, job, head, runId, runAttempt }
}

/** A run of pull request 7 that has finished. */
async function run(
  runId: number,
  runAttempt = 1,
  change: { work?: string; text?: string } = {}
): Promise<CommentResult> {
  const { work, text = '' } = change
  return await putComment(await open(), {
    owner: 'o',
    repo: 'r',
    number: 7,
    marker: markerOf(runId, runAttempt, work),
    body: bodyOf(runId, runAttempt, work) + text,
    quiet: false,
    rewrites: false,
    // Longer than ten runs of this process need for a write.
    recheckMilliseconds: 1000
  })
}

const bodies = (): string[] => server.comments.map(({ body }) => body)

const is = (request: IncomingMessage, start: string): boolean =>
  `${request.method} ${request.url}`.startsWith(start)

const lists = 'GET /repos/o/r/issues/7/comments'
const reads = 'GET /repos/o/r/issues/comments/'
const writes = 'PATCH /repos/o/r/issues/comments/'

/** Holds requests until there are `count` of them; later ones pass. */
function barrier(count: number) {
  let waiting: (() => void)[] | null = []
  return (): Promise<void> | void => {
    if (waiting === null) return
    return new Promise((resolve) => {
      waiting?.push(resolve)
      if (waiting?.length !== count) return
      for (const go of waiting) go()
      waiting = null
    })
  }
}

describe('runs at the same time', () => {
  it.each([
    [2, [11, 12]],
    [2, [12, 11]],
    [10, [14, 19, 11, 20, 13, 17, 12, 18, 15, 16]]
  ])(
    '%d that all found no comment leave one, of the newest: %j',
    async (count, ids) => {
      const together = barrier(count)
      meet = (request) => (is(request, lists) ? together() : undefined)
      const results = await Promise.all(ids.map((id) => run(id)))
      const created = server.requests.filter((line) => line.startsWith('POST'))
      expect(created.filter((line) => line.endsWith('/comments'))).toHaveLength(
        count
      )
      expect(bodies()).toEqual([bodyOf(Math.max(...ids))])
      const newest = results[ids.indexOf(Math.max(...ids))]
      expect(newest?.state).toMatch(/^(?:created|updated)$/)
      for (const { state } of results) expect(state).not.toBe('refused')
    }
  )

  it('two jobs of one run that both found none leave one, and the other says so', async () => {
    const together = barrier(2)
    meet = (request) => (is(request, lists) ? together() : undefined)
    const results = await Promise.all([
      run(11, 1, { text: 'one' }),
      run(11, 1, { text: 'two' })
    ])
    expect(results.map(({ state }) => state).toSorted()).toEqual([
      'created',
      'refused'
    ])
    const kept = results[0]?.state === 'created' ? 'one' : 'two'
    expect(bodies()).toEqual([bodyOf(11) + kept])
  })

  it('two jobs of one run that both found one leave one, and the other says so', async () => {
    server.addComment({ ...bot, body: bodyOf(9) })
    const together = barrier(2)
    meet = (request) => (is(request, writes) ? together() : undefined)
    const results = await Promise.all([
      run(11, 1, { text: 'one' }),
      run(11, 1, { text: 'two' })
    ])
    expect(results.map(({ state }) => state).toSorted()).toEqual([
      'refused',
      'updated'
    ])
    const kept = results[0]?.state === 'updated' ? 'one' : 'two'
    expect(bodies()).toEqual([bodyOf(11) + kept])
  })

  it('two jobs with other work that both take over one have one each', async () => {
    server.addComment({ ...bot, body: bodyOf(9, 1, 'former') })
    const together = barrier(2)
    meet = (request) => (is(request, writes) ? together() : undefined)
    await Promise.all([run(11, 1, { work: 'a' }), run(11, 1, { work: 'b' })])
    expect(bodies().toSorted()).toEqual(
      [bodyOf(11, 1, 'a'), bodyOf(11, 1, 'b')].toSorted()
    )
  })

  it('an older one that read before the newer one wrote does not have the last word', async () => {
    server.addComment({ ...bot, body: bodyOf(9) })
    let second: Promise<CommentResult> | undefined
    meet = async (request) => {
      if (!is(request, writes)) return
      meet = () => {}
      // The older one's write is under way, and stays so until the newer has written.
      second = run(11)
      while (bodies()[0] !== bodyOf(11)) await pause(5)
    }
    const first = await run(10)
    expect((await second)?.state).toBe('updated')
    expect(first.state).not.toBe('refused')
    expect(bodies()).toEqual([bodyOf(11)])
    // It was written over, and written again.
    const patches = server.requests.filter((line) => line.startsWith('PATCH'))
    expect(patches).toHaveLength(3)
  })

  it('jobs of one run under one key do not write over each other without end', async () => {
    server.addComment({ ...bot, body: bodyOf(9) })
    const marker = markerOf(10, 1)
    const job = async (text: string): Promise<CommentResult> =>
      await putComment(await open(), {
        owner: 'o',
        repo: 'r',
        number: 7,
        marker,
        body: `${markerLine(marker)}\n${text}\n`,
        quiet: false,
        rewrites: false,
        recheckMilliseconds: 200
      })
    await Promise.all([job('one'), job('two')])
    expect(bodies()).toHaveLength(1)
    const patches = server.requests.filter((line) => line.startsWith('PATCH'))
    expect(patches).toHaveLength(2)
  })
})

describe('runs that finish out of order', () => {
  it('of an older commit leave the comment of the newer one', async () => {
    await run(11)
    expect(await run(10)).toMatchObject({ state: 'skipped' })
    expect(bodies()).toEqual([bodyOf(11)])
  })

  it('an old one started again is still older, a new attempt is newer', async () => {
    await run(11)
    expect(await run(10, 3)).toMatchObject({ state: 'skipped' })
    expect(await run(11, 2)).toMatchObject({ state: 'updated' })
    expect(await run(11, 1)).toMatchObject({ state: 'skipped' })
    expect(bodies()).toEqual([bodyOf(11, 2)])
  })

  it('see a newer one that wrote while they read the list', async () => {
    const comment = server.addComment({ ...bot, body: bodyOf(9) })
    meet = (request) => {
      if (is(request, reads)) comment.body = bodyOf(11)
    }
    expect(await run(10)).toMatchObject({ state: 'skipped' })
    expect(bodies()).toEqual([bodyOf(11)])
  })
})

describe('a comment', () => {
  it.each([
    ['reading', reads],
    ['writing', writes]
  ])('that is removed before %s it is made anew', async (_, at) => {
    server.addComment({ ...bot, body: bodyOf(9) })
    meet = (request) => {
      if (!is(request, at)) return
      meet = () => {}
      server.comments.splice(0)
    }
    expect(await run(10)).toMatchObject({ state: 'created' })
    expect(bodies()).toEqual([bodyOf(10)])
  })

  it('that is listed and is not there is told', async () => {
    server.addComment({ ...bot, body: bodyOf(9) })
    server.fail('update-comment', { kind: 'status', status: 404 })
    expect(await run(10)).toMatchObject({
      state: 'refused',
      status: 404,
      message: expect.stringContaining('pull-requests: write')
    })
    expect(bodies()).toEqual([bodyOf(9)])
  })

  it('that somebody removes afterwards stays away', async () => {
    server.addComment({ ...bot, body: bodyOf(9) })
    meet = (request) => {
      if (is(request, reads) && bodies()[0] === bodyOf(10)) {
        server.comments.splice(0)
      }
    }
    expect(await run(10)).toMatchObject({ state: 'updated' })
    expect(bodies()).toEqual([])
  })

  it('too many, as a run that was ended left them, becomes one', async () => {
    server.addComment({ ...bot, body: bodyOf(8) })
    server.addComment({ ...bot, login: 'someone', type: 'User', body: 'Hello' })
    server.addComment({ ...bot, body: bodyOf(9) })
    expect(await run(10)).toMatchObject({ state: 'updated' })
    expect(bodies()).toEqual([bodyOf(10), 'Hello'])
  })

  it('that cannot be removed keeps nobody from writing', async () => {
    server.addComment({ ...bot, body: bodyOf(8) })
    server.addComment({ ...bot, body: bodyOf(9) })
    server.fail('delete-comment', { kind: 'status', status: 403 })
    expect(await run(10)).toMatchObject({ state: 'updated' })
    expect(bodies()).toEqual([bodyOf(10), bodyOf(9)])
  })

  it('of others that quote the marker is neither written to nor removed', async () => {
    const theirs = [
      { ...bot, login: 'helper[bot]', body: bodyOf(99) },
      { ...bot, login: 'someone', type: 'User' as const, body: bodyOf(99) },
      { ...bot, body: `> ${bodyOf(99)}` },
      { ...bot, body: `As it said:\n\n${bodyOf(99)}` }
    ]
    for (const one of theirs) server.addComment(one)
    expect(await run(10)).toMatchObject({ state: 'created' })
    expect(await run(11)).toMatchObject({ state: 'updated' })
    expect(bodies()).toEqual([...theirs.map(({ body }) => body), bodyOf(11)])
  })
})
