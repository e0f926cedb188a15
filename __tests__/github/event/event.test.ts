import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildRefusal,
  privilegedEvents,
  readEvent
} from '../../../src/github/event/event.ts'

interface Examples {
  readonly name: string
  readonly examples: readonly Payload[]
}
// Payloads differ by event; the tests know which fields theirs has.
type Payload = any

let folder: string
let examples: readonly Examples[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'))
  const path = createRequire(import.meta.url).resolve(
    '@octokit/webhooks-examples/api.github.com/index.json'
  )
  examples = JSON.parse(await readFile(path, 'utf8'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

function payloads(event: string): readonly Payload[] {
  return examples.find(({ name }) => name === event)!.examples
}

async function read(event: string, payload: unknown) {
  const path = join(folder, 'event.json')
  await writeFile(
    path,
    typeof payload === 'string' ? payload : JSON.stringify(payload)
  )
  return readEvent({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path })
}

/** Head or base of a pull request, as Gitea has it. */
function side(sha: string, ref: string) {
  const repo = { id: 1, full_name: 'o/r' }
  return { label: ref, ref, sha, repo_id: 1, repo }
}

describe('readEvent', () => {
  it("reads every one of GitHub's pull_request examples", async () => {
    expect(payloads('pull_request').length).toBeGreaterThan(20)
    for (const payload of payloads('pull_request')) {
      const { pull_request } = payload
      expect(await read('pull_request', payload)).toEqual({
        kind: 'pull_request',
        number: pull_request.number,
        headSha: pull_request.head.sha,
        baseRef: pull_request.base.ref,
        baseSha: pull_request.base.sha,
        headRepoIsFork:
          pull_request.head.repo.full_name !== pull_request.base.repo.full_name,
        author: pull_request.user.login,
        judgesAgain:
          ['labeled', 'unlabeled'].includes(payload.action) ||
          (payload.action === 'edited' && payload.changes.base === undefined),
        isOpening: payload.action === 'opened',
        isClosed: pull_request.state === 'closed'
      })
    }
  })

  it.each([
    ['of another repository', { id: 1 }],
    ['of a deleted repository', null]
  ])('sees a head %s as a fork', async (_, repo) => {
    const payload = structuredClone(payloads('pull_request')[0])
    payload.pull_request.head.repo = repo
    expect(await read('pull_request', payload)).toMatchObject({
      headRepoIsFork: true
    })
  })

  it("reads Gitea's, which has less in it", async () => {
    const head = 'a'.repeat(40)
    const base = 'b'.repeat(40)
    const payload = {
      action: 'synchronized',
      number: 7,
      pull_request: {
        id: 12,
        number: 7,
        user: { id: 3, login: 'somebody' },
        head: side(head, 'feature'),
        base: side(base, 'main'),
        merge_base: base
      },
      repository: { id: 1, default_branch: 'main' }
    }
    expect(await read('pull_request', payload)).toEqual({
      kind: 'pull_request',
      number: 7,
      headSha: head,
      baseRef: 'main',
      baseSha: base,
      headRepoIsFork: false,
      author: 'somebody',
      judgesAgain: false,
      isOpening: false,
      isClosed: false
    })
  })

  it("reads every one of GitHub's push examples", async () => {
    const events = []
    for (const payload of payloads('push')) {
      const event = await read('push', payload)
      expect(event).toMatchObject({ kind: 'push', ref: payload.ref })
      events.push({ event, payload })
    }
    const created = events.find(({ payload }) => payload.created)!
    expect(created.event).toMatchObject({ before: null })
    const deleted = events.find(({ payload }) => payload.deleted)!
    expect(deleted.event).toMatchObject({ after: null })
  })

  it('knows a push to the default branch', async () => {
    const payload = structuredClone(payloads('push')[0])
    payload.repository.default_branch = 'trunk'
    payload.ref = 'refs/heads/trunk'
    payload.before = 'a'.repeat(40)
    payload.after = 'b'.repeat(40)
    expect(await read('push', payload)).toEqual({
      kind: 'push',
      ref: 'refs/heads/trunk',
      isDefaultBranch: true,
      before: 'a'.repeat(40),
      after: 'b'.repeat(40),
      forced: false
    })
    payload.head_commit = { id: 'c'.repeat(40) }
    payload.ref = 'refs/tags/v1'
    expect(await read('push', payload)).toMatchObject({
      ref: 'refs/tags/v1',
      after: 'c'.repeat(40)
    })
    payload.ref = 'refs/heads/topic'
    expect(await read('push', payload)).toMatchObject({
      isDefaultBranch: false
    })
  })

  it.each(privilegedEvents)('refuses to build on %s', async (name) => {
    const event = await readEvent({ GITHUB_EVENT_NAME: name })
    expect(event).toEqual({ kind: 'privileged', name })
    expect(buildRefusal(event)).toContain(name)
  })

  it('says what to do where it refuses', async () => {
    const refusals = await Promise.all(
      privilegedEvents.map(async (name) =>
        buildRefusal(await readEvent({ GITHUB_EVENT_NAME: name }))
      )
    )
    const elsewhere = expect.stringContaining('on pull_request and push')
    expect(refusals).toEqual(refusals.map(() => elsewhere))
    expect(refusals.filter((one) => one?.includes('mode: comment'))).toEqual([
      expect.stringContaining('workflow_run')
    ])
  })

  it.each([
    ['workflow_dispatch', { kind: 'other', name: 'workflow_dispatch' }],
    ['release', { kind: 'other', name: 'release' }],
    ['merge_group', { kind: 'other', name: 'merge_group' }],
    ['schedule', { kind: 'schedule' }]
  ])('builds on %s', async (name, expected) => {
    const event = await readEvent({ GITHUB_EVENT_NAME: name })
    expect(event).toEqual(expected)
    expect(buildRefusal(event)).toBeNull()
  })

  it('needs an event', async () => {
    await expect(readEvent({})).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('GITHUB_EVENT_NAME')
    })
    await expect(
      readEvent({ GITHUB_EVENT_NAME: 'push' })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('GITHUB_EVENT_PATH')
    })
    await expect(
      readEvent({
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: join(folder, 'absent.json')
      })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('absent.json')
    })
  })

  it.each([
    ['broken JSON', '{"pull_request":', 'event.json'],
    ['no object', '[]', 'event.json'],
    ['no pull request', '{}', 'pull_request'],
    [
      'an option for a commit',
      change((p) => (p.pull_request.head.sha = '--upload-pack=x')),
      'pull_request.head.sha'
    ],
    [
      'an option for a branch',
      change((p) => (p.pull_request.base.ref = '--exec=x')),
      'pull_request.base.ref'
    ],
    [
      'a line end in a branch',
      change((p) => (p.pull_request.base.ref = 'main\n::error::')),
      'pull_request.base.ref'
    ],
    [
      'a number that is none',
      change((p) => (p.pull_request.number = '1/../2')),
      'pull_request.number'
    ]
  ])('rejects %s', async (_, content, part) => {
    const payload =
      typeof content === 'function'
        ? content(structuredClone(payloads('pull_request')[0]))
        : content
    await expect(read('pull_request', payload)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(part)
    })
  })
})

function change(edit: (payload: Payload) => unknown) {
  return (payload: Payload): Payload => {
    edit(payload)
    return payload
  }
}
