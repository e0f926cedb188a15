// More kinds of bad input, what they make of an earlier comment, and bases that
// don't build.
import { describe, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent } from './event.ts'
import { expectError } from './expect-error.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import { makeRepository, write, type Files } from './repository.ts'
import { minutes, runPush, small, useWorld } from './use-world.ts'
import { errorsOf, pullScopes } from './world.ts'

const scene = useWorld()

/** Runs the action on a push of a repository with these files. */
function push(
  files: Files,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Job> {
  const { world } = scene
  return runPush(world, makeRepository(world.sandbox, files), { inputs })
}

describe('bad input', () => {
  it.each([
    [
      'a flag as package',
      { packages: '-toolexec=/bin/true' },
      /packages.*-toolexec/
    ],
    ['an unknown target', { targets: 'linux/quantum' }, /linux\/quantum/],
    ['a limit that is none', { 'max-size': 'small' }, /max-size.*small/],
    ['a time that is none', { timeout: 'soon' }, /timeout: "soon".*90s/],
    ['a directory that is not there', { 'working-directory': 'nope' }, /nope/],
    ['an unknown base', { base: 'no-such-branch' }, /no-such-branch/]
  ])(
    '%s',
    async (_name, inputs: Readonly<Record<string, string>>, message) => {
      expectError(await push(program(small), inputs), message)
    },
    10 * minutes
  )

  it(
    'of a pull request replaces what its comment said before',
    async () => {
      scene.repository.commit('feature', { 'table.go': table(small + 4000) })
      const pull = scene.repository.pullRequest(7, 'feature')
      const run = (inputs: Readonly<Record<string, string>>) =>
        scene.world.run({
          workspace: scene.repository.checkout('refs/pull/7/merge'),
          event: pullRequestEvent(pull),
          scopes: pullScopes,
          inputs
        })
      const { comments } = scene.world.github
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
    10 * minutes
  )

  it(
    'a pull request that does not build: its comment names the package, begins as the build did, and links the log',
    async () => {
      scene.repository.commit('broken', {
        'table.go': `${table(small)}\nvar _ = missing\n`
      })
      const pull = scene.repository.pullRequest(9, 'broken')
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/9/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expectError(job, /building for .* failed: .*undefined: missing/)
      const { comments } = scene.world.github
      for (const text of [comments[0]?.body, job.summary]) {
        expect(text).toMatch(
          /^### ⛔ Go binary size: building <code>example\.com\/tool<\/code> for \S+ failed$/m
        )
        expect(text).toMatch(
          /^- <code>.*table\.go.*undefined: missing<\/code>$/m
        )
      }
      expect(comments[0]?.body).toMatch(
        /^\[The log of the run\]\(http\S+\/actions\/runs\/\d+\) has all of it\.$/m
      )
      comments.splice(0)
    },
    10 * minutes
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
    10 * minutes
  )

  it(
    'a malformed event file',
    async () => {
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/heads/main'),
        event: { ...pushEvent(scene.repository.tip('main'), null), payload: [] }
      })
      expectError(job, /event file/)
    },
    10 * minutes
  )

  it.each(['issue_comment', 'workflow_call'])(
    "the event %s, which would build a stranger's code beside secrets",
    async (name) => {
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/heads/main'),
        event: { ...pushEvent(scene.repository.tip('main'), null), name }
      })
      expectError(job, new RegExp(name))
    },
    10 * minutes
  )
})

describe('a base that does not build', () => {
  it(
    'names the files that git ignores, and prepare',
    async () => {
      const { 'table.go': generated = '', ...rest } = program(small)
      const repository = makeRepository(scene.world.sandbox, {
        ...rest,
        '.gitignore': 'table.go\n'
      })
      repository.commit('feature', { 'NOTES.md': 'notes\n' })
      const pull = repository.pullRequest(7, 'feature')
      const workspace = repository.checkout('refs/pull/7/merge')
      write(workspace, { 'table.go': generated })
      const job = await scene.world.run({
        workspace,
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job.code).toBe(1)
      const [message] = errorsOf(job)
      expect(message).toContain('table.go')
      expect(message).toContain('prepare')
    },
    10 * minutes
  )

  it(
    'says that it is the base',
    async () => {
      const repository = makeRepository(scene.world.sandbox, {
        ...program(small),
        'main.go': 'package main\n\nfunc main() { nope() }\n'
      })
      repository.commit('feature', {
        'main.go': program(small)['main.go'] ?? '',
        'table.go': table(small)
      })
      const pull = repository.pullRequest(7, 'feature')
      const job = await scene.world.run({
        workspace: repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job.code).toBe(1)
      expect(errorsOf(job)).toEqual([expect.stringMatching(/base/)])
      expect(job.log).toContain('nope')
    },
    10 * minutes
  )
})
