// Each kind of bad input ends in one clear message, the right exit status, and
// nothing left behind.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequestEvent, pushEvent } from './event.ts'
import { runJob, type Job } from './job.ts'
import { program, table } from './program.ts'
import { makeRepository, write, type Files } from './repository.ts'
import { errorsOf, makeWorld, pullScopes, type World } from './world.ts'

const small = 64 * 16
const minutes = 60_000

let world: World

beforeAll(async () => {
  world = await makeWorld()
})

afterAll(() => world.close())

function push(files: Files, inputs: Readonly<Record<string, string>> = {}) {
  const repository = makeRepository(world.sandbox, files)
  return world.run({
    workspace: repository.checkout('refs/heads/main'),
    event: pushEvent(repository.tip('main'), null),
    inputs
  })
}

/** Ended as an error, with one message that matches. */
function expectError(job: Job, message: RegExp): void {
  expect(errorsOf(job)).toEqual([expect.stringMatching(message)])
  expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
  expect(job.log).not.toMatch(/^\s+at .*\(/m)
}

describe('bad input', () => {
  it.each([
    ['an unknown package', { packages: './nope' }, /nope/],
    [
      'a flag as package',
      { packages: '-toolexec=/bin/true' },
      /packages.*-toolexec/
    ],
    ['an unknown target', { targets: 'linux/quantum' }, /linux\/quantum/],
    ['an unknown mode', { mode: 'gat' }, /mode: "gat".*gate, observe/],
    ['a limit that is none', { 'max-size': 'small' }, /max-size.*small/],
    ['a time that is none', { timeout: 'soon' }, /timeout: "soon".*90s/],
    [
      'a directory outside',
      { 'working-directory': '../..' },
      /working-directory.*inside/
    ],
    ['a directory that is not there', { 'working-directory': 'nope' }, /nope/],
    ['an unknown base', { base: 'no-such-branch' }, /no-such-branch/]
  ])(
    '%s',
    async (_name, inputs: Readonly<Record<string, string>>, message) => {
      expectError(await push(program(small), inputs), message)
    },
    3 * minutes
  )

  it(
    'of a pull request replaces what its comment said before',
    async () => {
      const repository = makeRepository(world.sandbox, program(small))
      repository.commit('feature', { 'table.go': table(small + 4000) })
      const pull = repository.pullRequest(7, 'feature')
      const run = (inputs: Readonly<Record<string, string>>) =>
        world.run({
          workspace: repository.checkout('refs/pull/7/merge'),
          event: pullRequestEvent(pull),
          scopes: pullScopes,
          inputs
        })
      const { comments } = world.github
      await run({})
      expect(comments).toMatchObject([
        { body: expect.stringContaining('grew by') }
      ])
      // Inputs that make no plan, in the next run of the same job:
      expectError(await run({ timeout: 'soon' }), /timeout: "soon"/)
      expect(comments).toHaveLength(1)
      expect(comments[0]?.body).toContain('⛔')
      expect(comments[0]?.body).toContain('soon')
      expect(comments[0]?.body).not.toContain('grew by')
      // And without a comment:
      expectError(await run({ timeout: 'never', comment: 'false' }), /never/)
      expect(comments[0]?.body).toContain('soon')
      await run({})
      expect(comments).toMatchObject([
        { body: expect.stringContaining('grew by') }
      ])
      comments.splice(0)
    },
    3 * minutes
  )

  it(
    'not a Go module',
    async () => {
      expectError(await push({ 'README.md': 'text\n' }), /go\.mod/)
    },
    3 * minutes
  )

  it(
    'a module without a program',
    async () => {
      expectError(
        await push({
          'go.mod': 'module example.com/lib\n\ngo 1.19\n',
          'lib.go': 'package lib\n'
        }),
        /main package/
      )
    },
    3 * minutes
  )

  it(
    'a build error in the head',
    async () => {
      expectError(
        await push({
          ...program(small),
          'main.go': 'package main\n\nfunc main() { nope() }\n'
        }),
        /main\.go:3/
      )
    },
    3 * minutes
  )

  it(
    'not a git repository',
    async () => {
      const repository = makeRepository(world.sandbox, program(small))
      const workspace = repository.checkout('refs/heads/main')
      rmSync(join(workspace, '.git'), { recursive: true })
      const job = await runJob({
        sandbox: world.sandbox,
        workspace,
        event: pushEvent(repository.tip('main'), null),
        apiUrl: world.github.url
      })
      expectError(job, /git repository/)
      expect(job.leftInTemp).toEqual([])
    },
    3 * minutes
  )

  it(
    'a malformed event file',
    async () => {
      const repository = makeRepository(world.sandbox, program(small))
      const job = await world.run({
        workspace: repository.checkout('refs/heads/main'),
        event: { ...pushEvent(repository.tip('main'), null), payload: [] }
      })
      expectError(job, /event file/)
    },
    3 * minutes
  )

  it.each([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'workflow_call'
  ])(
    "the event %s, which would build a stranger's code beside secrets",
    async (name) => {
      const repository = makeRepository(world.sandbox, program(small))
      const job = await world.run({
        workspace: repository.checkout('refs/heads/main'),
        event: { ...pushEvent(repository.tip('main'), null), name }
      })
      expectError(job, new RegExp(name))
    },
    3 * minutes
  )
})

describe('a base that does not build', () => {
  it(
    'names the files that git ignores, and prepare',
    async () => {
      const { 'table.go': generated = '', ...rest } = program(small)
      const repository = makeRepository(world.sandbox, {
        ...rest,
        '.gitignore': 'table.go\n'
      })
      repository.commit('feature', { 'NOTES.md': 'notes\n' })
      const pull = repository.pullRequest(7, 'feature')
      const workspace = repository.checkout('refs/pull/7/merge')
      write(workspace, { 'table.go': generated })
      const job = await world.run({
        workspace,
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job.code).toBe(1)
      const [message] = errorsOf(job)
      expect(message).toContain('table.go')
      expect(message).toContain('prepare')
    },
    3 * minutes
  )

  it(
    'says that it is the base',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        'main.go': 'package main\n\nfunc main() { nope() }\n'
      })
      repository.commit('feature', {
        'main.go': program(small)['main.go'] ?? '',
        'table.go': table(small)
      })
      const pull = repository.pullRequest(7, 'feature')
      const job = await world.run({
        workspace: repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job.code).toBe(1)
      expect(errorsOf(job)).toEqual([expect.stringMatching(/base/)])
      expect(job.log).toContain('nope')
    },
    3 * minutes
  )
})
