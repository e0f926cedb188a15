import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openClient } from '../../src/github/client.ts'
import { mergeBaseByApi } from '../../src/github/merge-base.ts'
import { startGitHubServer } from '../servers/github-server.ts'
import type { GitHubServer } from '../servers/github-server.ts'

let server: GitHubServer

const tip = 'a'.repeat(40)
const head = 'b'.repeat(40)

beforeEach(async () => {
  server = await startGitHubServer()
  server.pull.heads.set('main', tip)
  server.pull.heads.set('feature/x', head)
})

afterEach(async () => {
  await server.close()
  expect(server.violations).toEqual([])
})

async function ask(base: string, compared: string) {
  const client = await openClient({
    token: 't',
    apiUrl: server.url,
    userAgent: 'go-size-gate/test'
  })
  return mergeBaseByApi(client, 'octo-org', 'tool', base, compared)
}

describe('mergeBaseByApi', () => {
  it('gives the commit', async () => {
    server.mergeBases.set(`${tip}...${head}`, 'c'.repeat(40))
    for (const base of ['main', tip]) {
      for (const other of ['feature/x', head]) {
        expect(await ask(base, other)).toEqual({
          state: 'found',
          commit: 'c'.repeat(40)
        })
      }
    }
  })

  it('is not deceived by a tag that is called like the branch', async () => {
    const forged = 'f'.repeat(40)
    server.pull.tags.set('main', forged)
    // What a server may take the bare name for.
    server.mergeBases.set(`main...${head}`, forged)
    server.mergeBases.set(`${forged}...main`, forged)
    server.mergeBases.set(`${tip}...${head}`, 'c'.repeat(40))
    server.mergeBases.set(`${forged}...${tip}`, 'c'.repeat(40))
    for (const [base, other] of [
      ['main', head],
      [forged, 'main']
    ] as const) {
      expect(await ask(base, other)).toEqual({
        state: 'found',
        commit: 'c'.repeat(40)
      })
    }
  })

  it('says why there is none', async () => {
    for (const other of ['gone', '9'.repeat(40)]) {
      expect(await ask('main', other)).toMatchObject({
        state: 'refused',
        status: 404,
        message: expect.stringContaining('contents: read')
      })
    }
    server.fail('compare', { kind: 'broken-json' })
    expect(await ask('main', head)).toMatchObject({
      state: 'refused',
      status: null
    })
  })

  it('takes no answer for a commit that is none', async () => {
    server.mergeBases.set(`${tip}...${head}`, '--upload-pack=x')
    expect(await ask('main', head)).toMatchObject({ state: 'refused' })
  })
})
