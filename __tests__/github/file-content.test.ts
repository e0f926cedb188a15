import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../src/github/client.ts'
import { fileContent } from '../../src/github/file-content.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'

const commit = 'a'.repeat(40)

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
  server.pull.files.set(`${commit}:.github/gate.yml`, 'max-size: 1 MiB\n')
  server.pull.files.set(`${commit}:main.go`, 'package main\n')
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

async function read(path: string, maxBytes = 100) {
  const client = await openClient({
    token: 'token',
    apiUrl: server.url,
    userAgent: 'test',
    retryMilliseconds: 1
  })
  const repository = { owner: 'o', repo: 'r' }
  return await fileContent(client, repository, { commit, path }, maxBytes)
}

describe('fileContent', () => {
  it('reads a file, of a bounded size', async () => {
    expect(await read('.github/gate.yml')).toEqual({
      state: 'read',
      text: 'max-size: 1 MiB\n'
    })
    expect(await read('.github/gate.yml', 15)).toMatchObject({
      state: 'refused',
      message: expect.stringContaining('16 bytes, more than 15')
    })
  })

  it.each(['.github/other.yml', 'gate.yml', 'absent/gate.yml'])(
    'has no file %s, as its directory says',
    async (path) => {
      expect(await read(path)).toEqual({ state: 'read', text: null })
    }
  )

  it('is not found, but listed: refused', async () => {
    server.fail('contents', { kind: 'status', status: 404 }, 1)
    expect(await read('.github/gate.yml')).toMatchObject({
      state: 'refused',
      status: 404,
      message: expect.stringContaining('contents: read')
    })
  })

  it('is neither found nor listed for who may not read: refused', async () => {
    server.fail('contents', { kind: 'status', status: 404 })
    expect(await read('.github/gate.yml')).toMatchObject({
      state: 'refused',
      status: 404
    })
  })

  it('is refused where a file stands for its directory', async () => {
    expect(await read('main.go/gate.yml')).toMatchObject({ state: 'refused' })
  })
})
