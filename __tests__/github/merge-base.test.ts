import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../src/github/client.ts'
import { mergeBaseByApi } from '../../src/github/merge-base.ts'
import { startGitHubServer } from '../servers/github-server.ts'
import type { GitHubServer } from '../servers/github-server.ts'

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

async function ask(base: string, head: string) {
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test'
  })
  return mergeBaseByApi(client, 'octo-org', 'tool', base, head)
}

describe('mergeBaseByApi', () => {
  it('gives the commit', async () => {
    server.mergeBases.set('main...feature/x', 'c'.repeat(40))
    expect(await ask('main', 'feature/x')).toEqual({
      state: 'found',
      commit: 'c'.repeat(40)
    })
  })

  it('says why there is none', async () => {
    expect(await ask('main', 'gone')).toMatchObject({
      state: 'refused',
      status: 404,
      message: expect.stringContaining('contents: read')
    })
    server.fail('compare', { kind: 'broken-json' })
    expect(await ask('main', 'x')).toMatchObject({
      state: 'refused',
      status: null
    })
  })

  it('takes no answer for a commit that is none', async () => {
    server.mergeBases.set('main...x', '--upload-pack=x')
    expect(await ask('main', 'x')).toMatchObject({ state: 'refused' })
  })
})
