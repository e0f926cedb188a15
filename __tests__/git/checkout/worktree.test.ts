import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ensureCommit } from '../../../src/git/fetch.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { addWorktree } from '../../../src/git/checkout/worktree.ts'
import { makeLab, stateOf, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let scratch: string
beforeEach(() => {
  lab = makeLab()
  scratch = lab.path('scratch')
  mkdirSync(scratch)
})
afterEach(() => lab.close())

const open = (directory: string) => openRepository(directory, lab.opening)
const text = (...parts: string[]) => readFileSync(parts.join('/'), 'utf8')

describe('addWorktree', () => {
  it('checks out the other commit and leaves everything as it was', async () => {
    const at = lab.create('repo')
    const base = lab.commit(at, { 'a/b.txt': 'old\n' })
    lab.commit(at, { 'a/b.txt': 'new\n' })
    lab.git(at, 'branch', 'other')
    lab.git(at, 'tag', 'v1')
    lab.git(at, 'config', 'worktree.useRelativePaths', 'true')
    writeFileSync(`${at}/a/b.txt`, 'modified\n')
    writeFileSync(`${at}/untracked`, 'x\n')
    lab.git(at, 'worktree', 'add', '--quiet', lab.path('theirs'), 'other')
    const before = stateOf(lab, at)

    const repository = await open(at)
    const worktree = await addWorktree(repository, base, {
      scratch,
      name: 'base'
    })
    expect(worktree.path).toBe(`${scratch}/base`)
    expect(text(worktree.path, 'a/b.txt')).toBe('old\n')
    expect(lab.git(worktree.path, 'rev-parse', 'HEAD')).toBe(base)
    expect(lab.git(worktree.path, 'describe', '--all', 'v1')).toBe('tags/v1')
    // What a build leaves there, also read-only, goes with it.
    mkdirSync(`${worktree.path}/cache`)
    writeFileSync(`${worktree.path}/cache/x`, '')
    chmodSync(`${worktree.path}/cache`, 0o555)
    await worktree.remove()
    expect(existsSync(worktree.path)).toBe(false)
    expect(stateOf(lab, at)).toEqual(before)
    await worktree.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('changes nothing in the checkout, also while it is there', async () => {
    const at = lab.create('repo')
    const before = stateOf(lab, at)
    const repository = await open(at)
    const worktree = await addWorktree(repository, repository.head, {
      scratch,
      name: 'base'
    })
    expect(existsSync(`${at}/.git/worktrees`)).toBe(false)
    expect(stateOf(lab, at)).toEqual(before)
    await worktree.remove()
    const again = await addWorktree(repository, repository.head, {
      scratch,
      name: 'base'
    })
    expect(text(again.path, 'README.md')).toBe('repo\n')
    await again.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('has the patterns of a sparse checkout', async () => {
    const at = lab.create('repo')
    const base = lab.commit(at, { 'in/a': '1\n', 'out/b': '1\n' })
    lab.git(at, 'sparse-checkout', 'set', 'in')
    const before = stateOf(lab, at)
    const worktree = await addWorktree(await open(at), base, {
      scratch,
      name: 'base'
    })
    expect(text(worktree.path, 'in/a')).toBe('1\n')
    expect(existsSync(`${worktree.path}/out`)).toBe(false)
    expect(lab.git(worktree.path, 'status', '--porcelain')).toBe('')
    await worktree.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('works with a commit fetched into a shallow clone of a merge ref', async () => {
    const server = lab.create('server')
    const base = lab.git(server, 'rev-parse', 'HEAD')
    lab.commit(server, { a: 'head\n' })
    lab.git(server, 'update-ref', 'refs/pull/7/merge', 'HEAD')
    const at = lab.path('clone')
    lab.git(lab.directory, 'init', '--quiet', at)
    lab.git(at, 'remote', 'add', 'origin', `file://${server}`)
    lab.git(
      at,
      'fetch',
      '--quiet',
      '--depth=1',
      'origin',
      '+refs/pull/7/merge:refs/remotes/pull/7/merge'
    )
    lab.git(at, 'checkout', '--quiet', 'refs/remotes/pull/7/merge')
    const before = stateOf(lab, at)
    const repository = await open(at)
    await ensureCommit(repository, base)
    const worktree = await addWorktree(repository, base, {
      scratch,
      name: 'base'
    })
    expect(existsSync(`${worktree.path}/a`)).toBe(false)
    expect(lab.git(worktree.path, 'log', '--format=%H')).toBe(base)
    await worktree.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('works in a partial clone, which fetches files as they are needed', async () => {
    const server = lab.create('server')
    lab.git(server, 'config', 'uploadpack.allowFilter', 'true')
    lab.git(server, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const base = lab.commit(server, { a: 'old\n' })
    lab.commit(server, { a: 'new\n' })
    const at = lab.clone(server, 'clone', '--filter=blob:none')
    const before = stateOf(lab, at)
    const worktree = await addWorktree(await open(at), base, {
      scratch,
      name: 'base'
    })
    expect(text(worktree.path, 'a')).toBe('old\n')
    await worktree.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('leaves nothing when it fails', async () => {
    const at = lab.create('repo')
    const before = stateOf(lab, at)
    await expect(
      addWorktree(await open(at), 'a'.repeat(40), { scratch, name: 'base' })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^git could not check out a{40} of /)
    })
    expect(existsSync(`${scratch}/base`)).toBe(false)
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('leaves nothing when it fails halfway, not even an empty .git/worktrees', async () => {
    const at = lab.create('repo')
    const base = lab.commit(at, { lost: 'one\n' })
    const blob = lab.git(at, 'rev-parse', `${base}:lost`)
    lab.commit(at, { lost: 'two\n' })
    rmSync(`${at}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`)
    await expect(
      addWorktree(await open(at), base, { scratch, name: 'base' })
    ).rejects.toThrow(/could not check out .*: unable to read .*lost/)
    expect(existsSync(`${scratch}/base`)).toBe(false)
    expect(existsSync(`${at}/.git/worktrees`)).toBe(false)
  })
})

/** A repository with a submodule that has one itself, and one never populated. */
function nested() {
  const leaf = lab.create('leaf')
  const middle = lab.create('middle')
  const lazy = lab.create('lazy')
  const add = (to: string, from: string, path: string): void => {
    lab.git(to, 'submodule', '--quiet', 'add', `file://${from}`, path)
  }
  lab.commit(leaf, { leaf: 'old\n' })
  add(middle, leaf, 'deep/leaf')
  lab.commit(middle, { middle: 'old\n' })
  const server = lab.create('server')
  add(server, middle, 'lib/middle')
  add(server, lazy, 'lazy')
  const base = lab.commit(server, { top: 'old\n' })
  lab.commit(leaf, { leaf: 'new\n' })
  lab.git(`${middle}/deep/leaf`, 'pull', '--quiet')
  lab.commit(middle, { middle: 'new\n' })
  lab.git(`${server}/lib/middle`, 'pull', '--quiet')
  lab.commit(server, { top: 'new\n' })
  return { server, base, leaf, middle }
}

const populate = (at: string, ...args: string[]): void => {
  lab.git(
    at,
    'submodule',
    '--quiet',
    'update',
    '--init',
    '--recursive',
    ...args,
    'lib/middle'
  )
}

describe('submodules', () => {
  it('populates those that the head has, recursively, without fetching', async () => {
    const { server, base, leaf, middle } = nested()
    const at = lab.clone(server, 'clone')
    populate(at)
    renameSync(leaf, `${leaf}.gone`)
    renameSync(middle, `${middle}.gone`)
    const before = stateOf(lab, at)
    const worktree = await addWorktree(await open(at), base, {
      scratch,
      name: 'base'
    })
    expect(text(worktree.path, 'top')).toBe('old\n')
    expect(text(worktree.path, 'lib/middle/middle')).toBe('old\n')
    expect(text(worktree.path, 'lib/middle/deep/leaf/leaf')).toBe('old\n')
    expect(existsSync(`${worktree.path}/lazy`)).toBe(true)
    expect(existsSync(`${worktree.path}/lazy/README.md`)).toBe(false)
    expect(lab.git(worktree.path, 'status', '--porcelain')).toBe('')
    await worktree.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('fetches what a shallow submodule lacks', async () => {
    const { server, base } = nested()
    const at = lab.clone(server, 'clone', '--depth=1')
    populate(at, '--depth=1')
    const before = stateOf(lab, at)
    const repository = await open(at)
    await ensureCommit(repository, base)
    const worktree = await addWorktree(repository, base, {
      scratch,
      name: 'base'
    })
    expect(text(worktree.path, 'lib/middle/deep/leaf/leaf')).toBe('old\n')
    await worktree.remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('finds a submodule that the change moved', async () => {
    const { server, base } = nested()
    lab.git(server, 'mv', 'lib/middle', 'vendored')
    lab.commit(server, { top: 'moved\n' })
    const worktree = await addWorktree(await open(server), base, {
      scratch,
      name: 'base'
    })
    expect(text(worktree.path, 'lib/middle/middle')).toBe('old\n')
    await worktree.remove()
  })

  it('follows no symbolic link to a repository elsewhere', async () => {
    const { server, base, middle } = nested()
    const at = lab.clone(server, 'clone')
    rmSync(`${at}/lib`, { recursive: true })
    mkdirSync(`${at}/lib`)
    symlinkSync(middle, `${at}/lib/middle`)
    const worktree = await addWorktree(await open(at), base, {
      scratch,
      name: 'base'
    })
    expect(existsSync(`${worktree.path}/lib/middle/middle`)).toBe(false)
    await worktree.remove()
  })

  it('names the submodule that it can not populate', async () => {
    const { server, base, middle } = nested()
    const at = lab.clone(server, 'clone')
    populate(at, '--depth=1')
    renameSync(middle, `${middle}.gone`)
    const before = stateOf(lab, at)
    await expect(
      addWorktree(await open(at), base, { scratch, name: 'base' })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^the submodule lib\/middle of [0-9a-f]{40} can't be populated: commit [0-9a-f]{40} is not in/
      )
    })
    expect(existsSync(`${scratch}/base`)).toBe(false)
    expect(stateOf(lab, at)).toEqual(before)
  })
})
