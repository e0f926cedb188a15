// Checkouts that are not the usual one: partial, sparse, and of another user.
import { beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stateOf } from './checkout-state.ts'
import { pullRequestEvent } from './event.ts'
import { program, table } from './program.ts'
import { git, type Files, type PullRequest } from './repository.ts'
import { expectNothingLeft, pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

let pull: PullRequest

/** In a directory of its own, beside another module. */
const inDirectories: Files = Object.fromEntries(
  ['tool', 'other'].flatMap((directory, index) =>
    Object.entries(program(small * (index + 1))).map(([path, text]) => [
      `${directory}/${path}`,
      text
    ])
  )
)

const scene = useWorld(inDirectories)

beforeEach(async () => {
  scene.repository.commit('feature', { 'tool/table.go': table(small + 40_000) })
  pull = scene.repository.pullRequest(7, 'feature')
})

const inputs = { 'working-directory': 'tool', 'max-growth': '20 KiB' }

const options = (workspace: string) => ({
  workspace,
  event: pullRequestEvent(pull),
  scopes: pullScopes,
  inputs
})

/** What every one of them must come to. */
const judged = { code: 1, outputs: { verdict: 'fail' } }
const rebuilt = () => [{ baseline: { source: 'rebuild', commit: pull.base } }]

/** A checkout of the merge commit whose missing objects origin gives when asked. */
function partial(filter: string, depth: readonly string[]): string {
  git(
    fileURLToPath(scene.repository.url),
    'config',
    'uploadpack.allowFilter',
    'true'
  )
  const at = scene.world.sandbox.directory('workspace')
  const local = 'refs/remotes/pull/7/merge'
  git(at, 'init', '--quiet', '--initial-branch=main')
  git(at, 'remote', 'add', 'origin', scene.repository.url)
  const what = [...depth, 'origin', `+refs/pull/7/merge:${local}`]
  git(at, 'fetch', '--quiet', '--no-tags', `--filter=${filter}`, ...what)
  return at
}

const checkOut = (at: string): void => {
  git(at, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
}

describe('a partial clone', () => {
  it.each([
    ['without blobs', 'blob:none', []],
    ['without trees', 'tree:0', []],
    ['without blobs and shallow', 'blob:none', ['--depth=1']]
  ])(
    '%s has its base fetched and built',
    async (_, filter, depth) => {
      const at = partial(filter, depth)
      checkOut(at)
      const missing = git(
        at,
        'rev-list',
        '--objects',
        '--all',
        '--missing=print'
      )
      expect(missing.includes('?') || depth.length > 0).toBe(true)
      const job = await scene.world.run(options(at))
      expect(job).toMatchObject(judged)
      expect(reportOf(job).reports).toMatchObject(rebuilt())
    },
    10 * minutes
  )
})

describe('a sparse checkout', () => {
  it.each(['--cone', '--no-cone'])(
    'is built as it is, and stays sparse (%s)',
    async (mode) => {
      const at = partial('blob:none', ['--depth=1'])
      const pattern = mode === '--cone' ? 'tool' : '/tool/'
      git(at, 'sparse-checkout', 'set', mode, pattern)
      checkOut(at)
      expect(existsSync(join(at, 'other'))).toBe(false)
      const job = await scene.world.run(options(at))
      expect(job).toMatchObject(judged)
      expect(reportOf(job).reports).toMatchObject(rebuilt())
    },
    10 * minutes
  )
})

/** A git that takes every repository for somebody else's (setup.c of git). */
function suspiciousGit(): string {
  const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim()
  const directory = scene.world.sandbox.directory('bin')
  const script = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec ${real} "$@"\n`
  writeFileSync(join(directory, 'git'), script)
  chmodSync(join(directory, 'git'), 0o755)
  return directory
}

function chown(path: string, user: number): void {
  execFileSync('chown', ['-R', `${user}:${user}`, path])
}

describe('a checkout of another user', () => {
  const root = process.getuid?.() === 0

  it.each(['as git sees it', ...(root ? ['in truth'] : [])])(
    'is trusted in a workflow, for git and for the version stamp (%s)',
    async (how) => {
      // Whole: the git that serves a fetch would refuse its own repository, too.
      const ref = 'refs/pull/7/merge'
      const workspace = scene.repository.checkout(ref, { depth: 0 })
      const before = stateOf(workspace)
      const PATH = [suspiciousGit(), process.env['PATH'] ?? ''].join(delimiter)
      if (how === 'in truth') chown(workspace, 12_345)
      const job = await scene.world
        .start({
          ...options(workspace),
          inputs: { ...inputs, buildvcs: 'true' },
          environment: how === 'in truth' ? {} : { PATH }
        })
        .finish()
      if (how === 'in truth') chown(workspace, 0)
      expect(job).toMatchObject(judged)
      expect(reportOf(job).reports).toMatchObject(rebuilt())
      expectNothingLeft(workspace, before, job)
    },
    10 * minutes
  )
})
