import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  pullRequestBase,
  pushBase,
  revisionBase,
  type MergeBaseByApi
} from '../../../src/git/history/base.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makeLab, stateOf, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
beforeEach(() => {
  lab = makeLab()
})
afterEach(() => lab.close())

const zeros = '0'.repeat(40)
const open = (directory: string) => openRepository(directory, lab.opening)

/**
 * A server with main, a pull request that branched off two commits ago, and
 * GitHub's merge commit for it.
 *
 *     root - fork - main1 - main2   main
 *              \                 \
 *               pr1 - pr2 ------- merge   refs/pull/7/merge
 */
function pullRequest() {
  const server = lab.create('server')
  const git = (...args: string[]) => lab.git(server, ...args)
  const root = git('rev-parse', 'HEAD')
  const fork = lab.commit(server, { a: 'fork\n' })
  git('checkout', '--quiet', '-b', 'pr')
  lab.commit(server, { b: '1\n' })
  const head = lab.commit(server, { b: '2\n' })
  git('checkout', '--quiet', 'main')
  lab.commit(server, { a: 'main1\n' })
  const main = lab.commit(server, { a: 'main2\n' })
  git('checkout', '--quiet', '--detach')
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'pr')
  git('update-ref', 'refs/pull/7/merge', 'HEAD')
  git('update-ref', 'refs/pull/7/head', 'pr')
  git('checkout', '--quiet', 'main')
  return { server, root, fork, head, main }
}

/** The same with a merge of main as the last commit of the pull request. */
function merged() {
  const made = pullRequest()
  const { server } = made
  lab.git(server, 'checkout', '--quiet', 'pr')
  lab.git(server, 'merge', '--quiet', '--no-ff', '-m', 'update', 'main')
  const head = lab.git(server, 'rev-parse', 'HEAD')
  lab.git(server, 'update-ref', 'refs/pull/7/head', head)
  lab.git(server, 'checkout', '--quiet', 'main')
  // Main went on.
  lab.commit(server, { c: 'later\n' })
  return { ...made, head }
}

/** A checkout as the usual action makes it: one commit of one ref. */
function checkout(server: string, ref: string, ...depth: string[]): string {
  const at = lab.path('checkout')
  lab.git(lab.directory, 'init', '--quiet', at)
  lab.git(at, 'remote', 'add', 'origin', `file://${server}`)
  lab.git(at, 'fetch', '--quiet', '--no-tags', ...depth, 'origin', ref)
  lab.git(at, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return at
}

const noApi: MergeBaseByApi = async () => {
  throw new Error('the API must not be asked')
}

const answering = (commit: string) => ({
  mergeBaseByApi: async () => ({ commit })
})

describe('pullRequestBase', () => {
  it('takes the first parent of the merge commit at depth 1', async () => {
    const { server, head, main } = pullRequest()
    const at = checkout(server, 'refs/pull/7/merge', '--depth=1')
    const before = stateOf(lab, at)
    const base = await pullRequestBase(
      await open(at),
      { headCommit: head, baseBranch: 'main' },
      { mergeBaseByApi: noApi }
    )
    expect(base).toEqual({
      commit: main,
      chosenBy: 'first parent of the checked-out merge commit'
    })
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('is not misled by a replaced merge commit', async () => {
    const { server, head, main, root } = pullRequest()
    const at = checkout(server, 'refs/pull/7/merge')
    const forged = lab.git(
      at,
      'commit-tree',
      '-p',
      root,
      '-p',
      head,
      '-m',
      'x',
      'HEAD^{tree}'
    )
    lab.git(at, 'replace', 'HEAD', forged)
    const base = await pullRequestBase(await open(at), {
      headCommit: head,
      baseBranch: 'main'
    })
    expect(base).toMatchObject({ commit: main })
  })

  it('takes the merge base when the head commit is checked out', async () => {
    const { server, head, fork } = pullRequest()
    const at = checkout(server, 'refs/pull/7/head')
    const base = await pullRequestBase(await open(at), {
      headCommit: head,
      baseBranch: 'main'
    })
    expect(base).toEqual({
      commit: fork,
      chosenBy: 'merge base of HEAD and main'
    })
  })

  // The head is itself a merge of main: its first parent is the pull request's
  // own commit, with which it would compare as nearly unchanged.
  describe('with a merge of main as the last commit', () => {
    it('takes the merge base in a full clone', async () => {
      const { server, head, main } = merged()
      const at = checkout(server, 'refs/pull/7/head')
      const base = await pullRequestBase(await open(at), {
        headCommit: head,
        baseBranch: 'main'
      })
      expect(base).toMatchObject({ commit: main })
    })

    it('takes the merge base by deepening at depth 1', async () => {
      const { server, head, main } = merged()
      const at = checkout(server, 'refs/pull/7/head', '--depth=1')
      const before = stateOf(lab, at)
      const repository = await open(at)
      const base = await pullRequestBase(repository, {
        headCommit: head,
        baseBranch: 'main'
      })
      expect(base).toMatchObject({ commit: main })
      expect(stateOf(lab, at)).toEqual(before)
      expect(lab.git(at, 'rev-list', '--count', 'HEAD')).toBe('1')
    })

    it('asks the API first in a shallow clone', async () => {
      const { server, head, main } = merged()
      const at = checkout(server, 'refs/pull/7/head', '--depth=1')
      lab.git(at, 'remote', 'remove', 'origin')
      const asked: string[][] = []
      const base = await pullRequestBase(
        await open(at),
        { headCommit: head, baseBranch: 'main' },
        {
          mergeBaseByApi: async (...question) => {
            asked.push(question)
            return { commit: main }
          }
        }
      )
      expect(base).toEqual({
        commit: main,
        chosenBy: 'merge base of HEAD and main'
      })
      expect(asked).toEqual([['main', head]])
    })
  })

  it('does not trust a common ancestor that the boundary may outdate', async () => {
    // Both sides see `old` directly, and the newer `middle` only beyond a cut:
    //
    //     old ----------- side1 - (merge) head
    //        \                   /
    //         middle - x1 - x2 -'
    //               \
    //                y1 ... main, also a merge with a line to old
    const server = lab.create('server')
    const git = (...args: string[]) => lab.git(server, ...args)
    const old = git('rev-parse', 'HEAD')
    git('checkout', '--quiet', '-b', 'side')
    lab.commit(server, { s: '1\n' })
    git('checkout', '--quiet', '-b', 'long', old)
    const middle = lab.commit(server, { m: '1\n' })
    for (const n of [1, 2, 3, 4]) lab.commit(server, { x: `${n}\n` })
    git('checkout', '--quiet', '-b', 'head', 'side')
    git('merge', '--quiet', '--no-ff', '-m', 'm', 'long')
    const head = git('rev-parse', 'HEAD')
    git('checkout', '--quiet', '-b', 'side2', old)
    lab.commit(server, { t: '1\n' })
    git('checkout', '--quiet', '-b', 'long2', middle)
    for (const n of [1, 2, 3, 4]) lab.commit(server, { y: `${n}\n` })
    git('checkout', '--quiet', '-B', 'main', 'side2')
    git('merge', '--quiet', '--no-ff', '-m', 'm', 'long2')
    const tip = git('rev-parse', 'HEAD')

    const at = checkout(server, 'refs/heads/head', '--depth=3')
    lab.git(at, 'fetch', '--quiet', '--depth=3', 'origin', tip)
    // What git itself says there is the older one.
    expect(lab.git(at, 'merge-base', head, tip)).toBe(old)
    const base = await pullRequestBase(await open(at), {
      headCommit: 'f'.repeat(40),
      baseBranch: 'main'
    })
    expect(base).toMatchObject({ commit: middle })
  })

  it('says why there is none', async () => {
    const { server, head } = pullRequest()
    const at = checkout(server, 'refs/pull/7/head', '--depth=1')
    lab.git(at, 'remote', 'set-url', 'origin', lab.path('gone'))
    const base = await pullRequestBase(
      await open(at),
      { headCommit: head, baseBranch: 'main' },
      { mergeBaseByApi: async () => ({ missing: 'the API answered 403' }) }
    )
    expect(base).toEqual({
      missing: expect.stringMatching(
        /^the merge base of HEAD and main is not known \(the API answered 403; .*gone.*\); check out with `fetch-depth: 0`$/
      )
    })
  })

  it('says so when histories are unrelated', async () => {
    const { server, head } = pullRequest()
    lab.git(server, 'checkout', '--quiet', '--orphan', 'other')
    lab.commit(server, { z: '1\n' })
    const at = checkout(server, 'refs/pull/7/head')
    const base = await pullRequestBase(await open(at), {
      headCommit: head,
      baseBranch: 'other'
    })
    expect(base).toEqual({ missing: 'HEAD and other have no commit in common' })
  })
})

describe('pushBase', () => {
  it('takes the commit before', async () => {
    const { server, root } = pullRequest()
    const repository = await open(server)
    expect(await pushBase(repository, { before: root, forced: false })).toEqual(
      { commit: root, chosenBy: 'the commit before the push' }
    )
  })

  it('takes the first parent of a new branch', async () => {
    const { server } = pullRequest()
    const parent = lab.git(server, 'rev-parse', 'HEAD^')
    expect(
      await pushBase(await open(server), { before: zeros, forced: false })
    ).toEqual({ commit: parent, chosenBy: 'first parent of HEAD' })
  })

  it('takes the first parent after a forced push, and where before is not an ancestor', async () => {
    const { server, head, root } = pullRequest()
    const parent = lab.git(server, 'rev-parse', 'HEAD^')
    const repository = await open(server)
    for (const event of [
      { before: root, forced: true },
      { before: head, forced: false },
      { before: 'a'.repeat(40), forced: false }
    ]) {
      expect(await pushBase(repository, event)).toMatchObject({
        commit: parent
      })
    }
  })

  it('knows the parent of a cut commit', async () => {
    const { server } = pullRequest()
    const parent = lab.git(server, 'rev-parse', 'main^')
    const at = checkout(server, 'main', '--depth=1')
    expect(
      await pushBase(
        await open(at),
        { before: parent, forced: false },
        { mergeBaseByApi: noApi }
      )
    ).toEqual({ commit: parent, chosenBy: 'the commit before the push' })
  })

  it('asks the API about an earlier commit in a shallow clone', async () => {
    const { server, root, head } = pullRequest()
    const parent = lab.git(server, 'rev-parse', 'main^')
    const at = checkout(server, 'main', '--depth=1')
    const repository = await open(at)
    const event = { before: root, forced: false }
    expect(await pushBase(repository, event, answering(root))).toMatchObject({
      commit: root
    })
    expect(
      await pushBase(
        repository,
        { before: head, forced: false },
        answering(root)
      )
    ).toMatchObject({ commit: parent })
    expect(await pushBase(repository, event)).toMatchObject({ commit: root })
  })

  it('has none for the first commit', async () => {
    const at = lab.create('server')
    expect(
      await pushBase(await open(at), { before: zeros, forced: false })
    ).toEqual({ missing: 'HEAD is the first commit of its history' })
  })
})

describe('revisionBase', () => {
  it('takes the merge base of a branch, tag or commit and HEAD', async () => {
    const { server, fork, main, head } = pullRequest()
    lab.git(server, 'tag', '-a', '-m', 'v1', 'v1', 'main')
    lab.git(server, 'checkout', '--quiet', 'pr')
    const repository = await open(server)
    for (const [revision, branch] of [
      ['main', 'main'],
      ['v1', null],
      [main, null],
      [main.slice(0, 10), null],
      ['main~0', null]
    ] as const) {
      expect(await revisionBase(repository, revision, false)).toEqual({
        commit: fork,
        branch,
        chosenBy: `merge base of HEAD and ${revision}`
      })
    }
    expect(await revisionBase(repository, 'v1', true)).toEqual({
      commit: main,
      branch: null,
      chosenBy: 'v1'
    })
    expect(await revisionBase(repository, 'HEAD', false)).toMatchObject({
      commit: head
    })
    expect(await revisionBase(repository, 'HEAD', true)).toMatchObject({
      commit: head
    })
  })

  it('finds a branch that only origin has', async () => {
    const { server, fork, main } = pullRequest()
    const full = lab.clone(server, 'full', '--branch', 'pr')
    for (const revision of ['main', 'origin/main']) {
      expect(
        await revisionBase(await open(full), revision, false)
      ).toMatchObject({ commit: fork, branch: 'main' })
    }
    const at = checkout(server, 'refs/heads/pr', '--depth=1')
    const before = stateOf(lab, at)
    const repository = await open(at)
    expect(await revisionBase(repository, 'main', true)).toMatchObject({
      commit: main,
      branch: 'main'
    })
    expect(await revisionBase(repository, 'main', false)).toMatchObject({
      commit: fork
    })
    lab.git(server, 'tag', 'v2', 'main')
    expect(await revisionBase(repository, 'v2', true)).toMatchObject({
      commit: main,
      branch: null
    })
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('finds by origin/ what a clone of one branch does not have', async () => {
    const { server, fork, main } = pullRequest()
    const at = lab.clone(server, 'single', '--branch', 'pr', '--single-branch')
    const before = stateOf(lab, at)
    for (const revision of ['main', 'origin/main']) {
      const repository = await open(at)
      expect(await revisionBase(repository, revision, false)).toMatchObject({
        commit: fork,
        branch: 'main'
      })
      expect(await revisionBase(repository, revision, true)).toMatchObject({
        commit: main
      })
    }
    await expect(
      revisionBase(await open(at), 'origin/nope', false)
    ).rejects.toThrow(
      /^the base origin\/nope is not known in .*; origin has no such branch or tag$/
    )
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('says that the clone is shallow where a revision lies beyond its end', async () => {
    const { server } = pullRequest()
    const at = checkout(server, 'main', '--depth=1')
    await expect(revisionBase(await open(at), 'HEAD~1', true)).rejects.toThrow(
      /^the base HEAD~1 is not known in .*; the clone is shallow and ends before it; run `git fetch --unshallow`, or check out with `fetch-depth: 0`$/
    )
  })

  it.each([
    ['nope', /^the base nope is not known in .*; name a branch, tag or commit/],
    ['main..pr', /^the base main\.\.pr is not known/],
    ['^main', /^the base \^main is not known/],
    ['HEAD:a', /^the base HEAD:a is not known/],
    ['--all', /^the base "--all" is not a revision/],
    ['', /^the base "" is not a revision/],
    ['a\nb', /^the base "a\\nb" is not a revision/]
  ])('refuses %j', async (revision, message) => {
    const { server } = pullRequest()
    await expect(
      revisionBase(await open(server), revision, false)
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message)
    })
  })

  it('refuses unrelated histories, unless exact', async () => {
    const { server } = pullRequest()
    lab.git(server, 'checkout', '--quiet', '--orphan', 'other')
    const other = lab.commit(server, { z: '1\n' })
    lab.git(server, 'checkout', '--quiet', 'main')
    const repository = await open(server)
    await expect(
      revisionBase(repository, 'other', false)
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/no commit in common/)
    })
    expect(await revisionBase(repository, 'other', true)).toMatchObject({
      commit: other
    })
  })

  it('says how to get the history of a shallow clone', async () => {
    const { server } = pullRequest()
    const at = checkout(server, 'refs/heads/pr', '--depth=1')
    lab.git(at, 'fetch', '--quiet', '--depth=1', 'origin', 'main:main')
    lab.git(at, 'remote', 'remove', 'origin')
    await expect(
      revisionBase(await open(at), 'main', false)
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^the merge base of HEAD and main is not in this shallow clone .*fetch-depth: 0/
      )
    })
  })
})
