import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { gitEnvironment } from '../../src/git/environment.ts'
import { ensureCommit } from '../../src/git/fetch.ts'
import { complaint } from '../../src/git/git.ts'
import { openRepository } from '../../src/git/open-repository.ts'
import { changes } from '../../src/git/checkout/tree.ts'
import { addWorktree } from '../../src/git/checkout/worktree.ts'
import { makeLab, stateOf, type Lab } from './repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
beforeEach(() => {
  lab = makeLab()
})
afterEach(() => lab.close())

/** A `git` on the PATH that runs some shell lines before the real one. */
function wrapper(...lines: string[]): Record<string, string> {
  const bin = lab.path('bin')
  mkdirSync(bin)
  const script = [
    '#!/bin/sh',
    ...lines,
    `PATH=\${PATH#*:} exec git "$@"`,
    ''
  ].join('\n')
  writeFileSync(`${bin}/git`, script)
  chmodSync(`${bin}/git`, 0o755)
  return { ...lab.surroundings, PATH: `${bin}:${lab.surroundings.PATH}` }
}

describe('openRepository', () => {
  it('finds the root from below', async () => {
    const at = lab.create('repo')
    const head = lab.commit(at, { 'cmd/tool/main.go': 'package main\n' })
    expect(await openRepository(`${at}/cmd/tool`, lab.opening)).toMatchObject({
      root: at,
      commonDirectory: `${at}/.git`,
      head,
      isShallow: false
    })
  })

  it('tells a shallow clone, and the shared directory of a worktree', async () => {
    const at = lab.create('repo')
    const shallow = lab.clone(at, 'shallow', '--depth=1')
    expect(await openRepository(shallow, lab.opening)).toMatchObject({
      isShallow: true
    })
    lab.git(at, 'worktree', 'add', '--quiet', lab.path('other'))
    expect(await openRepository(lab.path('other'), lab.opening)).toMatchObject({
      root: lab.path('other'),
      commonDirectory: `${at}/.git`
    })
  })

  it.each([
    ['no repository', /is not in a git repository; run `git init`/],
    ['no commit', /has no commit checked out; commit something first/],
    ['bare', /has no work tree; use a clone with checked-out files/],
    ['absent', /absent is not a directory/]
  ])('refuses: %s', async (kind, message) => {
    const at = lab.path(kind)
    if (kind !== 'absent') mkdirSync(at)
    if (kind === 'no commit') lab.git(at, 'init', '--quiet')
    if (kind === 'bare') lab.git(at, 'init', '--quiet', '--bare')
    await expect(openRepository(at, lab.opening)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message)
    })
  })

  it('says when git is missing, and looks in no relative directory', async () => {
    const at = lab.create('repo')
    for (const PATH of ['', '.', lab.path('home')]) {
      await expect(
        openRepository(at, {
          ...lab.opening,
          surroundings: { ...lab.surroundings, PATH }
        })
      ).rejects.toMatchObject({
        name: 'UserError',
        message: 'git was not found on the PATH; install git'
      })
    }
  })

  it('trusts the checkout of another user in a job, not in a terminal', async () => {
    const at = lab.create('repo')
    lab.commit(at, { a: '1\n' })
    // git's own switch for its tests: everything belongs to somebody else.
    const other = wrapper('export GIT_TEST_ASSUME_DIFFERENT_OWNER=1')
    await expect(
      openRepository(at, { ...lab.opening, surroundings: other })
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/belongs to another user; trust it with/)
    })
    const job = { ...other, GITHUB_ACTIONS: 'true' }
    const repository = await openRepository(at, {
      ...lab.opening,
      surroundings: job
    })
    expect(await changes(repository)).toEqual([])
    const config = readFileSync(lab.path('home', '.gitconfig'), 'utf8')
    expect(config).not.toContain('safe')
  })
})

describe('what git gets to see', () => {
  const secrets = {
    GITHUB_TOKEN: 'SECRET-1',
    GH_TOKEN: 'SECRET-2',
    ACTIONS_RUNTIME_TOKEN: 'SECRET-3',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'SECRET-4',
    'INPUT_GITHUB-TOKEN': 'SECRET-5',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: 'AUTHORIZATION: SECRET-6',
    GIT_DIR: '/SECRET-7',
    GIT_INDEX_FILE: '/SECRET-8'
  }

  it('has no token in local commands, nor in arguments', async () => {
    const server = lab.create('server')
    const at = lab.clone(server, 'clone', '--depth=1')
    const wanted = lab.commit(server, { a: '1\n' })
    const log = lab.path('log')
    const surroundings = {
      ...wrapper(`{ echo "ARGS $*"; env; echo; } >> '${log}'`),
      ...secrets
    }
    const repository = await openRepository(at, {
      ...lab.opening,
      surroundings
    })
    await changes(repository)
    expect(readFileSync(log, 'utf8')).toMatch(/^ARGS .*rev-parse/m)
    expect(readFileSync(log, 'utf8')).not.toContain('SECRET')
    // A fetch has the user's own configuration; it works, so the token given
    // for where it doesn't is not tried.
    const token = { server: 'https://example.com', token: 'TOKEN-9' }
    expect(await ensureCommit(repository, wanted, token)).toEqual({
      fetched: true
    })
    const text = readFileSync(log, 'utf8')
    expect(text.match(/SECRET-\d/g)).toEqual(['SECRET-6'])
    expect(text).not.toContain('TOKEN-9')
    expect(text).not.toContain(
      Buffer.from('x-access-token:TOKEN-9').toString('base64')
    )
  })

  it('gives the token to a fetch by environment, only after one without failed', async () => {
    const at = lab.create('repo')
    lab.git(at, 'remote', 'add', 'origin', lab.path('gone'))
    const log = lab.path('log')
    const surroundings = wrapper(
      `{ echo "ARGS $*"; env | grep ^GIT_CONFIG_; } >> '${log}'`
    )
    const repository = await openRepository(at, {
      ...lab.opening,
      surroundings
    })
    writeFileSync(log, '')
    const token = { server: 'https://example.com/', token: 'TOKEN-9' }
    const result = await ensureCommit(repository, 'a'.repeat(40), token)
    expect(result).toEqual({
      missing: expect.stringMatching(
        /^commit a{40} is not in .* and could not be fetched from origin: /
      )
    })
    const runs = readFileSync(log, 'utf8')
      .split('ARGS ')
      .filter((text) => / fetch /.test(text))
    expect(runs).toHaveLength(2)
    const basic = Buffer.from('x-access-token:TOKEN-9').toString('base64')
    expect(runs[0]).not.toContain(basic)
    expect(runs[1]?.split('\n')[0]).not.toContain(basic)
    expect(runs[1]).toContain(
      'GIT_CONFIG_KEY_2=http.https://example.com/.extraheader'
    )
    expect(runs[1]).toContain(
      `GIT_CONFIG_VALUE_3=AUTHORIZATION: basic ${basic}`
    )
  })
})

describe('programs named by the repository', () => {
  it('runs neither hooks nor the file system monitor', async () => {
    const at = lab.create('repo')
    const marker = lab.path('ran')
    const script = `#!/bin/sh\necho "$0" >> '${marker}'\n`
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'pre-auto-gc'
    ]) {
      writeFileSync(`${at}/.git/hooks/${hook}`, script, { mode: 0o755 })
    }
    writeFileSync(lab.path('monitor'), script, { mode: 0o755 })
    lab.git(at, 'config', 'core.fsmonitor', lab.path('monitor'))
    const scratch = lab.path('scratch')
    mkdirSync(scratch)
    // The scripts are real: git runs them when asked directly.
    lab.git(at, 'status')
    lab.git(at, 'worktree', 'add', '--quiet', lab.path('direct'))
    const ran = readFileSync(marker, 'utf8')
    expect(ran).toMatch(/monitor/)
    expect(ran).toMatch(/post-checkout/)
    writeFileSync(marker, '')

    const repository = await openRepository(at, lab.opening)
    await changes(repository)
    const worktree = await addWorktree(repository, repository.head, {
      scratch,
      name: 'base'
    })
    await worktree.remove()
    expect(readFileSync(marker, 'utf8')).toBe('')
  })

  it('takes no directory of a checkout for a bare repository', async () => {
    // All of it could be files of a commit.
    const at = lab.create('repo')
    const inner = `${at}/cmd`
    lab.git(lab.directory, 'clone', '--quiet', '--bare', at, inner)
    lab.git(inner, 'config', 'core.bare', 'false')
    lab.git(inner, 'config', 'core.worktree', at)
    expect(lab.git(inner, 'rev-parse', '--git-common-dir')).toBe(inner)
    await expect(openRepository(inner, lab.opening)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/has no work tree/)
    })
  })
})

describe('ensureCommit', () => {
  it('fetches one commit into a shallow clone and changes no ref', async () => {
    const server = lab.create('server')
    const first = lab.git(server, 'rev-parse', 'HEAD')
    lab.commit(server, { a: '1\n' })
    const at = lab.clone(server, 'clone', '--depth=1')
    const before = stateOf(lab, at)
    const repository = await openRepository(at, lab.opening)
    expect(await ensureCommit(repository, first)).toEqual({ fetched: true })
    expect(await ensureCommit(repository, first)).toEqual({ fetched: false })
    expect(lab.git(repository.store, 'show', `${first}:README.md`)).toBe(
      'server'
    )
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('leaves a full clone full', async () => {
    const server = lab.create('server')
    const at = lab.clone(server, 'clone')
    const before = stateOf(lab, at)
    lab.commit(server, { a: '1\n' })
    const later = lab.commit(server, { a: '2\n' })
    const repository = await openRepository(at, lab.opening)
    expect(await ensureCommit(repository, later)).toEqual({ fetched: true })
    expect(stateOf(lab, at)).toEqual(before)
    expect(lab.git(repository.store, 'rev-list', '--count', later)).toBe('3')
  })

  it('gives a reason where there is no origin', async () => {
    const at = lab.create('repo')
    const repository = await openRepository(at, lab.opening)
    expect(await ensureCommit(repository, 'a'.repeat(40))).toEqual({
      missing: expect.stringMatching(/'origin' does not appear to be/)
    })
  })
})

describe('gitEnvironment', () => {
  it('keeps agent and proxies to remote commands', () => {
    const surroundings = { SSH_AUTH_SOCK: '/s', https_proxy: 'http://p' }
    expect(gitEnvironment(surroundings, 'local')).not.toHaveProperty(
      'SSH_AUTH_SOCK'
    )
    expect(gitEnvironment(surroundings, 'remote')).toMatchObject(surroundings)
  })

  it('keeps safe.directory of the surroundings in local commands', () => {
    const surroundings = {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: 'x',
      GIT_CONFIG_KEY_1: 'Safe.Directory',
      GIT_CONFIG_VALUE_1: '/w'
    }
    expect(gitEnvironment(surroundings, 'local')).toMatchObject({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'Safe.Directory',
      GIT_CONFIG_VALUE_0: '/w'
    })
  })

  it('gives no token to a local command', () => {
    const token = { server: 'https://example.com', token: 't' }
    expect(gitEnvironment({}, 'local', token)).toEqual(
      gitEnvironment({}, 'local')
    )
  })
})

describe('complaint', () => {
  it.each([
    ['warning: x\nfatal: no such ref\nhint: y\n', 'no such ref'],
    ['something\nlast\n', 'last'],
    [
      "fatal: unable to access 'https://me:secret@example.com/x/'\n",
      "unable to access 'https://example.com/x/'"
    ],
    ['fatal: a\u001B[31m\u202Eb\n', 'ab'],
    ['', '']
  ])('%j -> %j', (stderr, expected) => {
    expect(complaint(stderr)).toBe(expected)
  })
})
