// A run keeps all that it fetches for itself: the checkout stays as it is, whoever
// else uses it and however the run ends.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { revisionBase } from '../../src/git/history/base.ts'
import { ensureCommit, hasCommit } from '../../src/git/fetch.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { changes, fileAt } from '../../src/git/checkout/tree.ts'
import { addWorktree } from '../../src/git/checkout/worktree.ts'
import { serveGit } from './http.ts'
import { makeLab, stateOf, type Lab } from './repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
beforeEach(() => {
  lab = makeLab()
})
afterEach(() => lab.close())

const open = (directory: string) => openRepository(directory, lab.opening)

/** A server with a line of commits, the newest last, and a shallow clone of its tip. */
function shallowClone() {
  const server = lab.create('server')
  const line = [lab.git(server, 'rev-parse', 'HEAD')]
  for (const text of ['1', '2', '3']) {
    line.push(lab.commit(server, { a: `${text}\n` }))
  }
  lab.git(server, 'branch', 'old', line[1] ?? '')
  const at = lab.clone(server, 'clone', '--depth=1')
  return { server, line, at }
}

/** What a run asks of a shallow clone; the hash of its base. */
async function runOnce(at: string): Promise<string> {
  const repository = await open(at)
  const { commit } = await revisionBase(repository, 'old', false)
  const worktree = await addWorktree(repository, commit, {
    scratch: repository.store,
    name: 'base'
  })
  expect(lab.git(worktree.path, 'rev-parse', 'HEAD')).toBe(commit)
  await worktree.remove()
  return commit
}

describe('a shallow clone', () => {
  it('is as it was at every moment of a run, so that a cancelled one leaves nothing', async () => {
    const { line, at } = shallowClone()
    const before = stateOf(lab, at)
    const objects = lab.git(at, 'count-objects', '-v')
    const repository = await open(at)
    await revisionBase(repository, 'old', false)
    await ensureCommit(repository, line[0] ?? '')
    expect(stateOf(lab, at)).toEqual(before)
    expect(lab.git(at, 'count-objects', '-v')).toBe(objects)
  })

  it('serves a second run, and several at once', async () => {
    const { line, at } = shallowClone()
    const before = stateOf(lab, at)
    await expect(runOnce(at)).resolves.toBe(line[1])
    await expect(runOnce(at)).resolves.toBe(line[1])
    const runs = Array.from({ length: 4 }, () => runOnce(at))
    await expect(Promise.all(runs)).resolves.toEqual(runs.map(() => line[1]))
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('serves a run where another program left commits without their boundary', async () => {
    const { line, at } = shallowClone()
    const commit = line[2] ?? ''
    const shallow = lab.git(at, 'rev-parse', 'HEAD')
    lab.git(at, 'fetch', '--quiet', '--depth=1', 'origin', commit)
    lab.git(at, 'rev-parse', `${commit}^{tree}`)
    writeFileSync(`${at}/.git/shallow`, `${shallow}\n`)
    const repository = await open(at)
    await expect(
      revisionBase(repository, commit, false)
    ).resolves.toMatchObject({ commit })
  })
})

function partialClone(): { server: string; at: string; base: string } {
  const server = lab.create('server')
  lab.git(server, 'config', 'uploadpack.allowFilter', 'true')
  lab.git(server, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const base = lab.commit(server, { a: 'old\n', b: 'b\n' })
  lab.commit(server, { a: 'new\n' })
  return {
    server,
    base,
    at: lab.clone(server, 'clone', '--filter=blob:none')
  }
}

describe('a partial clone', () => {
  /** Accepts connections, and never answers. */
  let silent: Server
  let silentUrl: string
  let connections = 0
  beforeEach(async () => {
    connections = 0
    silent = createServer(() => {
      connections += 1
    })
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve)
    })
    const address = silent.address()
    if (address === null || typeof address === 'string') {
      throw new Error('the server has no port')
    }
    silentUrl = `http://127.0.0.1:${address.port}/`
  })
  afterEach(() => new Promise((resolve) => silent.close(resolve)))

  it('is asked nothing of its remote where nothing is to be fetched', async () => {
    const { at } = partialClone()
    lab.git(at, 'config', 'remote.origin.url', silentUrl)
    const repository = await open(at)
    await expect(hasCommit(repository, 'a'.repeat(40))).resolves.toBe(false)
    await expect(changes(repository)).resolves.toEqual([])
    expect(connections).toBe(0)
  })

  it('has what it left at its remote fetched with the token, where the checkout kept none', async () => {
    const { at, base } = partialClone()
    const token = 'ghs_0123456789'
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    const http = await serveGit(lab.directory, `basic ${basic}`)
    try {
      lab.git(at, 'remote', 'set-url', 'origin', `${http.url}/server/.git`)
      const before = stateOf(lab, at)
      const repository = await openRepository(at, {
        ...lab.opening,
        token: { server: http.url, token }
      })
      await expect(fileAt(repository, base, 'a')).resolves.toBe('old\n')
      const scratch = lab.path('scratch')
      mkdirSync(scratch)
      const worktree = await addWorktree(repository, base, {
        scratch,
        name: 'base'
      })
      expect(lab.git(worktree.path, 'status', '--porcelain')).toBe('')
      await worktree.remove()
      expect(stateOf(lab, at)).toEqual(before)
    } finally {
      await http.close()
    }
  })
})
