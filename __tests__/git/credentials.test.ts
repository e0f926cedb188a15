import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { pullRequestBase } from '../../src/git/history/base.ts'
import { ensureCommit } from '../../src/git/fetch.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { serveGit, type GitServer } from './http.ts'
import { makeLab, stateOf, type Lab } from './repository.ts'

// Real processes; on a busy machine each test takes its time.
const token = 'ghs_0123456789'
const header = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

let lab: Lab
let server: GitServer
let origin: string
let first: string
let at: string
beforeEach(async () => {
  lab = makeLab()
  server = await serveGit(lab.directory, header)
  origin = lab.create('origin')
  first = lab.git(origin, 'rev-parse', 'HEAD')
  lab.commit(origin, { a: '1\n' })
  at = lab.clone(origin, 'clone', '--depth=1')
  lab.git(at, 'remote', 'set-url', 'origin', `${server.url}/origin/.git`)
})
afterEach(async () => {
  await server.close()
  lab.close()
})

const open = () => openRepository(at, lab.opening)

/** As actions/checkout keeps its token: a header in the local configuration. */
function persist(value: string): void {
  lab.git(
    at,
    'config',
    `http.${server.url}/.extraheader`,
    `AUTHORIZATION: ${value}`
  )
}

describe('fetching from a server that wants a token', () => {
  it('fails without one, and says why', async () => {
    expect(await ensureCommit(await open(), first)).toEqual({
      missing: expect.stringMatching(
        /could not be fetched from origin: could not read Username/
      )
    })
  })

  it('works with the token given, where the checkout kept none', async () => {
    const before = lab.git(at, 'config', '--list', '--local')
    expect(
      await ensureCommit(await open(), first, { server: server.url, token })
    ).toEqual({ fetched: true })
    expect(server.authorizations.at(0)).toBe('')
    expect(server.authorizations.at(-1)).toBe(header)
    expect(lab.git(at, 'config', '--list', '--local')).toBe(before)
  })

  it('works with what the checkout kept, and sends that alone', async () => {
    persist(header)
    const other = { server: server.url, token: 'unused' }
    expect(await ensureCommit(await open(), first, other)).toEqual({
      fetched: true
    })
    expect(new Set(server.authorizations)).toEqual(new Set([header]))
  })

  it('replaces an outdated header by the token instead of sending both', async () => {
    persist('basic b2xk')
    expect(
      await ensureCommit(await open(), first, { server: server.url, token })
    ).toEqual({ fetched: true })
    expect(server.authorizations.at(-1)).toBe(header)
    expect(server.authorizations.filter((value) => /,/.test(value))).toEqual([])
  })

  it('sends the token to no other server', async () => {
    await ensureCommit(await open(), first, {
      server: 'https://github.com',
      token
    })
    expect(server.authorizations).not.toContain(header)
  })

  it('uses it for looking up the base branch too', async () => {
    const before = stateOf(lab, at)
    const repository = await open()
    const base = await pullRequestBase(
      repository,
      { headCommit: repository.head, baseBranch: 'main' },
      { token: { server: server.url, token } }
    )
    expect(base).toEqual({
      commit: repository.head,
      chosenBy: 'merge base of HEAD and main'
    })
    expect(stateOf(lab, at)).toEqual(before)
  })
})
