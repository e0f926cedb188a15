// What a commit can carry that git would run or follow. Each shows the world
// before it, that nothing of it runs here, and that it would without the protection.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { query } from '../../src/git/git.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { changedBetween, changes } from '../../src/git/checkout/tree.ts'
import { addWorktree } from '../../src/git/checkout/worktree.ts'
import { makeLab, type Lab } from './repository.ts'

let lab: Lab
let root: string
let marker: string

beforeEach(() => {
  lab = makeLab()
  root = lab.create('repo')
  marker = lab.path('ran')
  writeFileSync(marker, '')
  mkdirSync(lab.path('scratch'))
})

afterEach(() => lab.close())

const ran = (): string => readFileSync(marker, 'utf8')

/** Commits a script that leaves its name, and returns where it is. */
function script(path: string): string {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(
    join(root, path),
    `#!/bin/sh\necho ${path} >> '${marker}'\ncat\n`
  )
  chmodSync(join(root, path), 0o755)
  lab.git(root, 'add', '--all')
  return join(root, path)
}

/** All that a run asks of git. */
async function use(base: string): Promise<void> {
  const repository = await openRepository(root, lab.opening)
  await changes(repository)
  await changedBetween(repository, base, repository.head)
  const worktree = await addWorktree(repository, base, {
    scratch: lab.path('scratch'),
    name: 'base'
  })
  expect(existsSync(`${worktree.path}/README.md`)).toBe(true)
  await worktree.remove()
}

describe('a commit', () => {
  it('with hooks, which a setup step has installed', async () => {
    script('.githooks/post-checkout')
    const commit = lab.commit(root, { 'a.txt': 'a' })
    lab.git(root, 'config', 'core.hooksPath', join(root, '.githooks'))
    await use(commit)
    expect(ran()).toBe('')
    // By git itself:
    lab.git(root, 'worktree', 'add', '--quiet', lab.path('direct'), commit)
    expect(ran()).toContain('.githooks/post-checkout')
  })

  it('with a monitor of the file system', async () => {
    const monitor = script('monitor')
    const commit = lab.commit(root, { 'a.txt': 'a' })
    lab.git(root, 'config', 'core.fsmonitor', monitor)
    await use(commit)
    expect(ran()).toBe('')
    lab.git(root, 'status')
    expect(ran()).toContain('monitor')
  })

  it('with attributes that name filters, drivers and conversions', async () => {
    const filter = script('filter')
    const base = lab.commit(root, {
      '.gitattributes': '* filter=evil diff=evil merge=evil\n',
      // Configuration in the tree is none.
      '.gitconfig': `[filter "evil"]\n\tsmudge = ${filter}\n[core]\n\thooksPath = .\n`,
      'a.txt': 'a'
    })
    lab.commit(root, { 'a.txt': 'b' })
    writeFileSync(join(root, 'a.txt'), 'changed')
    await use(base)
    expect(ran()).toBe('')
    // Only where the machine itself says so, as it does for LFS:
    lab.git(root, 'config', 'filter.evil.smudge', filter)
    await use(base)
    expect(ran()).toContain('filter')
  })

  it('with a program for differences', async () => {
    const program = script('external')
    const base = lab.commit(root, { 'a.txt': 'a' })
    lab.commit(root, { 'a.txt': 'b' })
    lab.git(root, 'config', 'diff.external', program)
    await use(base)
    expect(ran()).toBe('')
    lab.git(root, 'diff', base, 'HEAD')
    expect(ran()).toContain('external')
  })

  it('with a submodule whose path leads to another repository', async () => {
    const part = lab.create('part')
    const add = ['submodule', '--quiet', 'add', `file://${part}`, 'part']
    lab.git(root, ...add)
    const base = lab.commit(root, { 'a.txt': 'a' })
    // Another repository of the machine, whose configuration names a program.
    const other = lab.clone(part, 'other')
    const missing = lab.commit(part, { 'b.txt': 'b' })
    const program = lab.path('program')
    writeFileSync(program, `#!/bin/sh\necho program >> '${marker}'\nexit 1\n`)
    chmodSync(program, 0o755)
    lab.git(other, 'remote', 'set-url', 'origin', 'ssh://host/part')
    lab.git(other, 'config', 'core.sshCommand', program)
    lab.git(other, 'config', 'ssh.variant', 'simple')
    lab.git(root, 'rm', '--quiet', '--cached', 'part')
    rmSync(join(root, 'part'), { recursive: true })
    lab.git(
      root,
      'update-index',
      '--add',
      '--cacheinfo',
      `160000,${missing},part`
    )
    lab.git(root, 'commit', '--quiet', '--message', 'the base')
    const hostile = lab.git(root, 'rev-parse', 'HEAD')
    writeFileSync(
      join(root, '.gitmodules'),
      '[submodule "part"]\n\tpath = ../other\n\turl = x\n'
    )
    lab.git(root, 'add', '.gitmodules')
    lab.git(root, 'commit', '--quiet', '--message', 'the head')
    await use(base)
    await use(hostile)
    expect(ran()).toBe('')
    // By git itself, where it fetches there:
    expect(() => lab.git(other, 'fetch', 'origin')).toThrow()
    expect(ran()).toContain('program')
  })

  it('with a replacement of its parents', async () => {
    const base = lab.git(root, 'rev-parse', 'HEAD')
    const old = lab.commit(root, { 'a.txt': 'a' })
    const head = lab.commit(root, { 'a.txt': 'b' })
    lab.git(root, 'replace', '--graft', head, base)
    expect(lab.git(root, 'rev-parse', 'HEAD^')).toBe(base)
    const { git } = await openRepository(root, lab.opening)
    const parent = await query(git, root, ['rev-parse', 'HEAD^'])
    expect(parent.stdout).toBe(old)
  })
})
