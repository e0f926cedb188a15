import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startGitHubServer } from './github-server.ts'
import type { GitHubServer } from './github-server.ts'

let server: GitHubServer

beforeEach(async () => {
  server = await startGitHubServer()
})

afterEach(async () => {
  await server.close()
})

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: 'token t' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  return {
    status: response.status,
    headers: response.headers,
    body: await response.json()
  }
}

const comments = '/repos/o/r/issues/7/comments'

describe('the GitHub server', () => {
  it("keeps comments, in answers that are as GitHub's description wants them", async () => {
    expect((await call('POST', comments, { body: 'one' })).status).toBe(201)
    expect(
      (await call('PATCH', '/repos/o/r/issues/comments/1', { body: 'two' }))
        .body
    ).toMatchObject({
      id: 1,
      body: 'two',
      user: { login: 'github-actions[bot]' }
    })
    expect((await call('GET', comments)).body).toHaveLength(1)
    expect((await call('GET', '/repos/o/r/issues/8/comments')).body).toEqual([])
    server.mergeBases.set('a...b', 'c'.repeat(40))
    expect(
      (await call('GET', '/repos/o/r/compare/a...b?per_page=1')).body
    ).toMatchObject({
      merge_base_commit: { sha: 'c'.repeat(40) }
    })
    expect(server.violations).toEqual([])
  })

  it('pages as GitHub does', async () => {
    for (let place = 0; place < 45; place += 1) {
      server.addComment({
        issue: 7,
        login: 'x',
        type: 'User',
        body: `${place}`
      })
    }
    const first = await call('GET', comments)
    expect(first.body).toHaveLength(30)
    expect(first.headers.get('link')).toContain('page=2>; rel="next"')
    const second = await call('GET', `${comments}?page=2`)
    expect(second.body).toHaveLength(15)
    expect(second.headers.get('link')).toBeNull()
  })

  it.each([
    ['a body without its field', 'POST', comments, { text: 'x' }],
    ['a body of the wrong type', 'POST', comments, { body: 1 }],
    ['no body', 'POST', comments, undefined],
    ['a parameter that is not there', 'GET', `${comments}?size=1`, undefined],
    [
      'a number that is none',
      'GET',
      '/repos/o/r/issues/seven/comments',
      undefined
    ]
  ])('notes %s', async (_, method, path, body) => {
    await call(method, path, body)
    expect(server.violations).not.toEqual([])
  })

  it.each([401, 403, 404, 410, 429, 500])(
    'answers %d when told to, as described',
    async (status) => {
      server.fail('list-comments', { kind: 'status', status }, 1)
      expect((await call('GET', comments)).status).toBe(status)
      expect((await call('GET', comments)).status).toBe(200)
      expect(server.violations).toEqual([])
    }
  )

  it('notes an answer that the description does not have', async () => {
    server.fail('list-comments', { kind: 'status', status: 418 }, 1)
    await call('GET', comments)
    expect(server.violations).toEqual([
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments: 418 is not a documented answer'
    ])
  })

  it('refuses what GitHub refuses', async () => {
    server.addComment({ issue: 7, login: 'someone', type: 'User', body: 'x' })
    expect(
      (await call('PATCH', '/repos/o/r/issues/comments/1', { body: 'y' }))
        .status
    ).toBe(403)
    expect(
      (await call('POST', comments, { body: 'x'.repeat(65_537) })).status
    ).toBe(422)
    expect((await fetch(`${server.url}${comments}`)).status).toBe(401)
    expect((await call('GET', '/user')).status).toBe(404)
    expect(server.violations).toEqual([])
  })

  it('hangs, cuts and breaks when told to', async () => {
    server.fail('list-comments', { kind: 'cut' }, 1)
    await expect(call('GET', comments)).rejects.toThrow()
    server.fail('list-comments', { kind: 'broken-json' }, 1)
    await expect(call('GET', comments)).rejects.toThrow()
    server.fail('create-comment', { kind: 'cut-after' }, 1)
    await expect(call('POST', comments, { body: 'x' })).rejects.toThrow()
    expect(server.comments).toHaveLength(1)
    const limit = new AbortController()
    const taken = (): void => limit.abort()
    server.fail('list-comments', { kind: 'hang', taken }, 1)
    await expect(
      fetch(`${server.url}${comments}`, {
        headers: { authorization: 'token t' },
        signal: limit.signal
      })
    ).rejects.toThrow()
    expect((await call('GET', comments)).status).toBe(200)
  })

  it('publishes a release as tools do: a draft, its files, then public', async () => {
    const releases = '/repos/o/r/releases'
    const made = await call('POST', releases, {
      tag_name: 'v1.0.0',
      body: 'Notes',
      draft: true
    })
    expect(made.status).toBe(201)
    const byTag = `${releases}/tags/v1.0.0`
    expect((await call('GET', byTag)).status).toBe(404)
    const { id } = Object(made.body)
    await call('PATCH', `${releases}/${id}`, { draft: false })
    expect((await call('GET', byTag)).body).toMatchObject({
      id,
      name: 'v1.0.0',
      body: 'Notes',
      draft: false
    })
    const again = await call('POST', releases, { tag_name: 'v1.0.0' })
    expect(again.status).toBe(422)
    expect(server.violations).toEqual([])
  })
})
