import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../../src/github/client.ts'
import { findOverrides } from '../../../src/github/overrides/overrides.ts'
import {
  decideOverride,
  defaultOverrideRules,
  type OverrideRules
} from '../../../src/core/policy/override.ts'
import { startGitHubServer } from '../../servers/github-server.ts'
import type { GitHubServer, Route } from '../../servers/github-server.ts'

const head = 'a'.repeat(40)
const label = defaultOverrideRules.label
const pushed = '2026-05-01T10:00:00Z'
const before = '2026-05-01T09:00:00Z'
const after = '2026-05-01T11:00:00Z'

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
  const { pull } = server
  pull.commits.push(commit({}))
  pull.runs.push({ sha: head, at: after }, { sha: head, at: pushed })
  pull.permissions.set('owner', 'admin').set('writer', 'write')
  pull.permissions.set('reader', 'read')
  pull.text = text({})
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

function commit(more: object) {
  return {
    sha: head,
    message: 'a change',
    verified: true,
    author: 'stranger',
    committer: 'stranger',
    ...more
  }
}

function text(more: object) {
  return {
    body: 'what it does',
    createdAt: before,
    lastEditedAt: null,
    author: { login: 'stranger' },
    userContentEdits: { totalCount: 0, nodes: [] },
    ...more
  }
}

function labeled(login: string, at: string, name = label) {
  server.pull.timeline.push({ event: 'labeled', label: name, login, at })
}

function push(at: string, tip = head): void {
  server.pull.pushes.push({ at, after: tip })
}

function runOf(at: string, more = {}): void {
  server.pull.runs.push({ sha: head, at, ...more })
}

function happened(
  event: 'closed' | 'reopened' | 'head_ref_force_pushed',
  at: string
): void {
  server.pull.timeline.push({ event, login: 'stranger', at })
}

async function counts(options?: { isOpening: boolean }): Promise<boolean> {
  const { accepted, refusals } = await decided({}, options)
  expect(refusals).toEqual([])
  return accepted !== null
}

async function decided(
  more: Partial<OverrideRules> = {},
  { isOpening = false } = {}
) {
  const rules = { ...defaultOverrideRules, ...more }
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test',
    retryMilliseconds: 1,
    timeoutMilliseconds: 60_000
  })
  const request = { owner: 'o', repo: 'r', number: 7, head, isOpening, rules }
  const { claims, refusals } = await findOverrides(client, request)
  return { ...decideOverride(claims, rules), claims, refusals }
}

describe('a label', () => {
  it('of somebody who may write counts', async () => {
    labeled('writer', after)
    expect(await decided()).toMatchObject({
      accepted: { kind: 'label', writers: [{ login: 'writer' }] },
      ignored: [],
      refusals: []
    })
  })

  it.each(['reader', 'stranger'])('of %s does not', async (login) => {
    labeled(login, after)
    const { accepted, ignored } = await decided()
    expect(accepted).toBeNull()
    expect(ignored).toEqual([expect.stringContaining(`${login} may not write`)])
  })

  it('that was given before the commit was pushed counts only where it is sticky', async () => {
    labeled('owner', before)
    expect(await decided()).toMatchObject({
      accepted: null,
      ignored: [expect.stringContaining('earlier commit')]
    })
    expect((await decided({ sticky: true })).accepted).not.toBeNull()
  })

  it('that was taken away does not count; the last hand counts', async () => {
    labeled('owner', after)
    server.pull.timeline.push({
      event: 'unlabeled',
      label,
      login: 'owner',
      at: after
    })
    expect(await decided()).toMatchObject({ accepted: null, ignored: [] })
    labeled('stranger', after)
    expect(await decided()).toMatchObject({
      accepted: null,
      ignored: [expect.stringContaining('stranger')]
    })
  })

  it('is found on every page of a long timeline, and others are none', async () => {
    for (let i = 0; i < 250; i++) labeled('owner', after, `other-${i}`)
    expect((await decided()).claims).toEqual([])
    labeled('owner', after)
    expect((await decided()).accepted).not.toBeNull()
    expect((await decided({ label: '' })).claims).toEqual([])
  })
})

describe('the text of a pull request', () => {
  const body = 'Binary-Size: new tables'

  it('counts where all who wrote it may', async () => {
    server.pull.text = text({
      body,
      lastEditedAt: after,
      author: { login: 'writer' },
      userContentEdits: {
        totalCount: 1,
        nodes: [{ editor: { login: 'owner' } }]
      }
    })
    expect(await decided()).toMatchObject({
      accepted: { kind: 'description', reason: 'new tables' }
    })
  })

  it.each([
    ['its author alone, a stranger', { lastEditedAt: after }],
    [
      'a stranger, and then edited by the owner',
      {
        lastEditedAt: after,
        userContentEdits: {
          totalCount: 1,
          nodes: [{ editor: { login: 'owner' } }]
        }
      }
    ],
    [
      'more hands than were listed',
      {
        author: { login: 'owner' },
        lastEditedAt: after,
        userContentEdits: { totalCount: 2, nodes: [] }
      }
    ],
    ['a deleted account', { author: null, lastEditedAt: after }],
    ['the owner, before the push', { author: { login: 'owner' } }]
  ])('by %s does not count', async (_, more) => {
    server.pull.text = text({ body, ...more })
    const { accepted, ignored } = await decided()
    expect(accepted).toBeNull()
    expect(ignored).toHaveLength(1)
  })
})

describe("a commit's message", () => {
  const message = 'tables\n\nBinary-Size: needed'

  it('counts by its verified committer', async () => {
    server.pull.commits[0] = commit({ message, committer: 'writer' })
    expect((await decided()).accepted).toMatchObject({ kind: 'commit' })
  })

  it("counts by its author where it was made on GitHub's pages", async () => {
    const made = { message, committer: 'web-flow', author: 'owner' }
    server.pull.commits[0] = commit(made)
    expect((await decided()).accepted).not.toBeNull()
  })

  it.each([
    ['without a verified signature', { committer: 'owner', verified: false }],
    ['of a stranger', {}],
    ["by a stranger, with the owner as author's name", { author: 'owner' }]
  ])('%s does not count', async (_, more) => {
    server.pull.commits[0] = commit({ message, ...more })
    const { accepted, ignored } = await decided()
    expect(accepted).toBeNull()
    expect(ignored).toHaveLength(1)
  })

  it('of an earlier commit counts only where it is sticky', async () => {
    const sha = 'b'.repeat(40)
    server.pull.commits.unshift(commit({ sha, message, committer: 'owner' }))
    expect((await decided()).claims).toEqual([])
    expect((await decided({ sticky: true })).accepted).not.toBeNull()
  })
})

describe('a commit that counts as seen', () => {
  const opened = '2026-05-01T08:00:00Z'
  const earlier = '2026-05-01T07:00:00Z'
  const other = 'b'.repeat(40)
  const refused = { kind: 'status', status: 403 } as const

  beforeEach(() => {
    server.pull.createdAt = opened
    server.pull.runs.splice(0)
  })

  it('arrived when the pull request was opened with it: a label and a text of its form count', async () => {
    push(earlier)
    // The run that it starts is later.
    runOf(before)
    labeled('writer', '2026-05-01T08:00:01Z')
    expect(await counts()).toBe(true)
    server.pull.timeline.splice(0)
    const author = { login: 'writer' }
    const body = 'Binary-Size: new tables'
    server.pull.text = text({ body, author, createdAt: opened })
    expect(await counts()).toBe(true)
    server.pull.text = text({ body, author, createdAt: earlier })
    expect(await counts()).toBe(false)
  })

  it('arrived with the opening where its activity is refused and the event says so', async () => {
    server.fail('activity', refused)
    runOf(before)
    labeled('writer', '2026-05-01T08:00:01Z')
    expect(await counts({ isOpening: true })).toBe(true)
    expect(await counts()).toBe(false)
    // The run was repeated after its branch had gone elsewhere and come back:
    happened('head_ref_force_pushed', before)
    expect(await counts({ isOpening: true })).toBe(false)
  })

  it('arrived with the push to the branch of this pull request, not with a run elsewhere', async () => {
    // It ran in another pull request, long before it came to this one.
    runOf('2026-05-01T08:30:00Z', { branch: 'innocent' })
    push(pushed)
    labeled('writer', before)
    expect(await counts()).toBe(false)
    labeled('writer', after)
    expect(await counts()).toBe(true)
  })

  it("arrived with the push to the fork's branch", async () => {
    const fork = { ref: 'main', repositoryId: 9, owner: 'stranger', repo: 'f' }
    server.pull.head = fork
    // The base's own branch of that name had it before.
    const base = { ref: 'main', repositoryId: 1, owner: 'o', repo: 'r' }
    server.pull.pushes.push({ to: base, after: head, at: opened })
    server.pull.pushes.push({ to: fork, after: head, at: pushed })
    labeled('writer', before)
    expect(await counts()).toBe(false)
    labeled('writer', after)
    expect(await counts()).toBe(true)
    expect(server.requests.join('\n')).toContain('/repos/stranger/f/activity')
  })

  it('arrived once more with the force-push that brought it back', async () => {
    push(earlier)
    push(before, other)
    labeled('writer', '2026-05-01T09:30:00Z')
    push(pushed)
    expect(await counts()).toBe(false)
    labeled('writer', after)
    expect(await counts()).toBe(true)
  })

  it('arrived no earlier than a force-push where its activity is refused', async () => {
    server.fail('activity', refused)
    runOf(opened)
    labeled('writer', '2026-05-01T09:30:00Z')
    expect(await counts()).toBe(true)
    happened('head_ref_force_pushed', pushed)
    expect(await counts()).toBe(false)
  })

  it('arrived when the pull request was reopened, if it was pushed meanwhile', async () => {
    happened('closed', '2026-05-01T08:30:00Z')
    push(before)
    labeled('writer', '2026-05-01T09:30:00Z')
    expect(await counts()).toBe(false)
    happened('reopened', pushed)
    expect(await counts()).toBe(false)
    labeled('writer', after)
    expect(await counts()).toBe(true)
  })

  it('keeps what it was given when the pull request is reopened with it', async () => {
    push(earlier)
    labeled('writer', before)
    happened('closed', '2026-05-01T09:30:00Z')
    happened('reopened', pushed)
    expect(await counts()).toBe(true)
  })

  it('arrived with its first run here, where its activity is refused', async () => {
    server.fail('activity', refused)
    // Runs of it elsewhere: another branch, a fork's, and before this was opened.
    runOf('2026-05-01T08:30:00Z', { branch: 'innocent' })
    runOf('2026-05-01T08:30:00Z', { headRepositoryId: 9 })
    runOf(earlier)
    runOf(pushed)
    labeled('writer', before)
    expect(await counts()).toBe(false)
    labeled('writer', after)
    expect(await counts()).toBe(true)
  })

  it('is unknown without a push and a run, and then nothing counts', async () => {
    runOf(opened, { branch: 'innocent' })
    labeled('writer', after)
    const { accepted, refusals, ignored } = await decided()
    expect(accepted).toBeNull()
    expect(refusals).toEqual([expect.stringContaining('is known')])
    expect(ignored).toEqual([expect.stringContaining('could not be asked')])
  })

  it('is found in a long activity', async () => {
    push(pushed)
    for (let i = 0; i < 250; i++) push(after, other)
    labeled('writer', after)
    expect(await counts()).toBe(true)
  })
})

describe('a platform that refuses', () => {
  const routes: readonly Route[] = [
    'timeline',
    'graphql',
    'commit',
    'pull',
    'runs',
    'permission'
  ]
  const faults = [
    ...[401, 403, 404, 409, 422, 500].map((status) => ({
      kind: 'status' as const,
      status
    })),
    { kind: 'cut' as const },
    { kind: 'broken-json' as const }
  ]
  it.each(routes.flatMap((route) => faults.map((fault) => ({ route, fault }))))(
    '%j: no override rests on it',
    async ({ route, fault }) => {
      const kind =
        route === 'graphql'
          ? 'description'
          : route === 'commit'
            ? 'commit'
            : 'label'
      if (kind === 'label') labeled('owner', after)
      if (kind === 'description') {
        server.pull.text = text({
          body: 'Binary-Size: x',
          author: { login: 'owner' },
          lastEditedAt: after
        })
      }
      if (kind === 'commit') {
        server.pull.commits[0] = commit({
          message: 'Binary-Size: x',
          committer: 'owner'
        })
      }
      expect((await decided()).accepted).toMatchObject({ kind })
      server.fail(route, fault)
      const { accepted, refusals, ignored } = await decided()
      expect(accepted).toBeNull()
      // A permission that isn't there is an answer, not a refusal; a platform
      // without GraphQL has no text that could count.
      const silent =
        route === 'graphql' && 'status' in fault && fault.status === 404
      expect([...refusals, ...ignored].length > 0).toBe(!silent)
    }
  )
})
