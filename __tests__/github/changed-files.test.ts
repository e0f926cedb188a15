import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { changedFiles } from '../../src/github/changed-files.ts'
import { openClient } from '../../src/github/client.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

async function ask() {
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test'
  })
  return await changedFiles(client, { owner: 'o', repo: 'r' }, 7)
}

function change(count: number): void {
  for (let index = 0; index < count; index += 1) {
    server.pull.changed.push({ path: `vendor/file${index}.go` })
  }
}

describe('changedFiles', () => {
  it('names a renamed file by both its names', async () => {
    server.pull.changed.push(
      { path: 'go.mod' },
      { path: 'vendor/a.go', before: 'a.go' }
    )
    expect(await ask()).toEqual({
      state: 'read',
      paths: ['go.mod', 'vendor/a.go', 'a.go']
    })
  })

  it('reads every page', async () => {
    change(250)
    const files = await ask()
    expect(files.state === 'read' ? files.paths : files).toHaveLength(250)
    expect(server.requests).toHaveLength(3)
  })

  it('asks for all that GitHub lists, and believes no list that may be cut short', async () => {
    change(2999)
    expect(await ask()).toMatchObject({ state: 'read' })
    server.requests.splice(0)
    change(2)
    expect(await ask()).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('3000 files or more')
    })
    expect(server.requests).toHaveLength(30)
  })

  it('says what the platform refuses', async () => {
    const message = 'Resource not accessible by integration'
    server.fail('pull-files', { kind: 'status', status: 403, message })
    expect(await ask()).toMatchObject({
      state: 'refused',
      status: 403,
      message: expect.stringContaining('pull-requests: read')
    })
  })

  it('takes no answer that is none', async () => {
    server.fail('pull-files', { kind: 'broken-json' })
    expect(await ask()).toMatchObject({ state: 'refused', status: null })
  })
})
