import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../src/github/client.ts'
import { findEarlierLeg } from '../../src/github/earlier-leg.ts'
import { forkId } from '../servers/actions-store.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'

const head = 'a'.repeat(40)
const name = 'go-size-gate-leg-default-default'
const run = { event: 'pull_request', branch: 'feature', sha: head }

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

async function find(fork: boolean) {
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test'
  })
  const repository = { owner: 'o', repo: 'r' }
  return await findEarlierLeg(client, repository, { head, name, fork })
}

/** A run with its artifact; returns the artifact's number. */
function leave(
  id: number,
  other: Partial<typeof run> & { headRepositoryId?: number } = {}
): number {
  server.actions.addRun({ ...run, ...other, id })
  return server.actions.addArtifact(id, name, Buffer.from(String(id))).id
}

describe('findEarlierLeg', () => {
  it('finds what the newest run left that left something', async () => {
    leave(1)
    const id = leave(2)
    server.actions.addRun({ ...run, id: 3 })
    expect(await find(false)).toMatchObject({
      state: 'found',
      artifact: { id }
    })
  })

  it('believes no run of a fork that has the same commit, nor the other way round', async () => {
    const own = leave(1)
    const ofFork = leave(2, { headRepositoryId: forkId })
    expect(await find(false)).toMatchObject({ artifact: { id: own } })
    expect(await find(true)).toMatchObject({ artifact: { id: ofFork } })
    // By the commit alone, it would be the newer one:
    expect(ofFork).toBeGreaterThan(own)
  })

  it('takes no run of another event or commit', async () => {
    leave(1, { event: 'push' })
    leave(2, { sha: 'b'.repeat(40) })
    expect(await find(false)).toEqual({ state: 'found', artifact: null })
  })

  it.each(['runs', 'run-artifacts'] as const)(
    'says what the platform refuses: %s',
    async (route) => {
      leave(1)
      server.fail(route, { kind: 'status', status: 403 })
      expect(await find(false)).toMatchObject({ state: 'refused', status: 403 })
    }
  )
})
