import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient, type GitHubClient } from '../../../src/github/client.ts'
import { downloadArtifact } from '../../../src/github/artifacts/download-artifact.ts'
import {
  findPushArtifacts,
  type PushArtifact
} from '../../../src/github/artifacts/push-artifacts.ts'
import { forkId, repositoryId } from '../../servers/actions-store.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import type { Fault } from '../../servers/fault.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { timeLimits } from '../../setup/time-limits.ts'

const repository = { owner: 'o', repo: 'r', id: repositoryId }
const [first = '', second = '', third = ''] = ['a', 'b', 'c'].map((letter) =>
  letter.repeat(40)
)
const name = 'go-size-gate-default-x'
const content = Buffer.from('an archive')

let github: GitHubServer
let results: CacheServer
let client: GitHubClient

beforeEach(async () => {
  github = await startGitHubServer()
  results = await startCacheServer(github.actions)
  github.archives = results.archives
  client = await openClient({
    token: 'ghs_token',
    apiUrl: github.url,
    userAgent: 'test',
    timeoutMilliseconds: 60_000,
    retryMilliseconds: 1
  })
})

afterEach(async () => {
  await github.close()
  await results.close()
})

function push(id: number, sha: string, more: { event?: string } = {}): void {
  github.actions.addRun({ id, event: 'push', branch: 'main', sha, ...more })
}

async function find(...commits: readonly string[]) {
  const wanted = { branch: 'main', commits, name }
  const found = await findPushArtifacts(client, repository, wanted)
  return found.state === 'found' ? found.artifacts : found.message
}

function only(found: readonly PushArtifact[] | string): PushArtifact {
  const [one] = found
  if (one === undefined || typeof one === 'string') throw new Error(`${one}`)
  return one
}

describe('findPushArtifacts', () => {
  it('tells what the server knows of each', async () => {
    push(7, first)
    const added = github.actions.addArtifact(7, name, content)
    github.actions.addArtifact(7, 'another', content)
    expect(await find(first)).toEqual([
      {
        id: added.id,
        name,
        commit: first,
        size: content.length,
        digest: added.digest,
        createdAt: added.createdAt,
        runUrl: 'https://github.com/o/r/actions/runs/7'
      }
    ])
    expect(github.violations).toEqual([])
  })

  it('finds all whose names begin alike, by the runs alone', async () => {
    push(7, first)
    push(8, second)
    github.actions.addArtifact(7, 'go-size-gate-default-x1', content)
    github.actions.addArtifact(7, 'go-size-gate-default-x2', content)
    github.actions.addArtifact(7, 'go-size-gate-default-y', content)
    github.actions.addArtifact(8, 'go-size-gate-default-x3', content)
    const found = await findPushArtifacts(client, repository, {
      branch: 'main',
      commits: [first],
      name: 'go-size-gate-default-x',
      isPrefix: true
    })
    expect(found).toMatchObject({
      state: 'found',
      artifacts: [
        { name: 'go-size-gate-default-x2', commit: first },
        { name: 'go-size-gate-default-x1', commit: first }
      ]
    })
    expect(github.violations).toEqual([])
  })

  it('asks for no artifact where no run counts', async () => {
    push(7, first, { event: 'workflow_dispatch' })
    github.actions.addArtifact(7, name, content)
    expect(await find(first)).toEqual([])
    expect(github.requests).toHaveLength(2)
  })

  it('takes what a schedule recorded where no push did, or nearer', async () => {
    push(7, first, { event: 'schedule' })
    push(8, second)
    const scheduled = github.actions.addArtifact(7, name, content)
    const pushed = github.actions.addArtifact(8, name, content)
    expect(only(await find(first)).id).toBe(scheduled.id)
    expect(await find(second, first)).toMatchObject([
      { id: pushed.id },
      { id: scheduled.id }
    ])
    github.requests.splice(0)
    expect(only(await find(second)).id).toBe(pushed.id)
    expect(github.requests.join()).not.toContain('schedule')
    expect(github.violations).toEqual([])
  })

  it('looks on all branches and tags where none is named, and in no fork', async () => {
    const on = (id: number, branch: string, headRepositoryId?: number) => {
      const fork = headRepositoryId === undefined ? {} : { headRepositoryId }
      github.actions.addRun({ id, event: 'push', branch, sha: first, ...fork })
      return github.actions.addArtifact(id, name, content)
    }
    const tagged = on(7, 'v1')
    const wanted = { branch: null, commits: [first], name }
    on(8, 'v1', forkId)
    expect(await findPushArtifacts(client, repository, wanted)).toMatchObject({
      artifacts: [{ id: tagged.id }]
    })
    expect(await find(first)).toEqual([])
    expect(github.requests[0]).not.toContain('branch=')
    expect(github.violations).toEqual([])
  })

  it('passes over what has expired, and runs of another repository', async () => {
    push(7, first)
    github.actions.addArtifact(7, name, content).expired = true
    expect(await find(first)).toEqual([])
    github.actions.addArtifact(7, name, content)
    const elsewhere = { ...repository, id: 5 }
    const wanted = { branch: 'main', commits: [first], name }
    expect(await findPushArtifacts(client, elsewhere, wanted)).toMatchObject({
      artifacts: []
    })
    const unknown = { ...repository, id: 0 }
    expect(await findPushArtifacts(client, unknown, wanted)).toMatchObject({
      artifacts: [{ commit: first }]
    })
  })

  it('gives the nearest commit first, and of that the newest', async () => {
    push(1, third)
    push(2, second)
    push(3, second)
    for (let id = 10; id < 130; id += 1) push(id, 'd'.repeat(40))
    for (const run of [2, 3, 1]) {
      github.actions.addArtifact(run, name, content)
    }
    const found = await find(first, second, third)
    if (typeof found === 'string') throw new Error(found)
    expect(found.map(({ commit, id }) => [commit, id])).toEqual([
      [second, 102],
      [second, 101],
      [third, 103]
    ])
    // The runs are on the second page.
    expect(github.requests[1]).toContain('page=2')
    expect(github.violations).toEqual([])
  })

  const faults: readonly (readonly [Fault, RegExp])[] = [
    [{ kind: 'status', status: 401 }, /check the token input$/],
    [{ kind: 'status', status: 403 }, /"permissions: actions: read"/],
    [{ kind: 'status', status: 404 }, /"permissions: actions: read"/],
    [{ kind: 'status', status: 429 }, /rate-limited/],
    [{ kind: 'status', status: 500 }, /run the job again$/],
    [{ kind: 'cut' }, /check the network/],
    [{ kind: 'hang' }, /check the network/],
    [{ kind: 'broken-json' }, /^could not look for recorded measurements/]
  ]
  it.each(
    faults.flatMap(([fault, message]) => [
      ['runs' as const, fault, message] as const,
      ['artifacts' as const, fault, message] as const
    ])
  )('tells a refusal of %s: %j', async (route, fault, message) => {
    push(7, first)
    github.actions.addArtifact(7, name, content)
    const limits = timeLimits()
    github.fail(
      route,
      fault.kind === 'hang' ? { ...fault, taken: limits.pass } : fault
    )
    expect(await find(first)).toEqual(expect.stringMatching(message))
    limits.restore()
  })
})

describe('downloadArtifact', () => {
  let artifact: PushArtifact
  beforeEach(async () => {
    push(7, first)
    github.actions.addArtifact(7, name, content)
    artifact = only(await find(first))
  })

  it('gets the archive, and shows its token to nobody else', async () => {
    // The results server refuses a request that has one.
    expect(await downloadArtifact(client, repository, artifact, 100)).toEqual({
      state: 'downloaded',
      bytes: content
    })
    expect(github.violations).toEqual([])
  })

  it('stops at the limit', async () => {
    expect(
      await downloadArtifact(client, repository, artifact, 9)
    ).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('the answer has more than 9 bytes')
    })
  })

  it('tells a refusal', async () => {
    github.archives = `${results.url}/nowhere`
    expect(
      await downloadArtifact(client, repository, artifact, 100)
    ).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('its address answered 404')
    })
    github.actions.artifacts.splice(0)
    expect(
      await downloadArtifact(client, repository, artifact, 100)
    ).toMatchObject({ state: 'refused', status: 410 })
  })
})
