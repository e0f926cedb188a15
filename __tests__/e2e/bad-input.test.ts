// Bad input ends in one clear message, the right exit status, and nothing left behind.
import { describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pushEvent } from './event.ts'
import { expectError } from './expect-error.ts'
import { runJob, type Job } from './job.ts'
import { program } from './program.ts'
import { makeRepository, type Files } from './repository.ts'
import { minutes, runPush, small, useWorld } from './use-world.ts'

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
    ['an unknown package', { packages: './nope' }, /nope/],
    ['an unknown mode', { mode: 'gat' }, /mode: "gat".*gate, observe/],
    [
      'a directory outside',
      { 'working-directory': '../..' },
      /working-directory.*inside/
    ]
  ])(
    '%s',
    async (_name, inputs: Readonly<Record<string, string>>, message) => {
      expectError(await push(program(small), inputs), message)
    },
    10 * minutes
  )

  it(
    'not a Go module',
    async () => {
      expectError(await push({ 'README.md': 'text\n' }), /go\.mod/)
    },
    10 * minutes
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
    10 * minutes
  )

  it(
    'not a git repository',
    async () => {
      const workspace = scene.repository.checkout('refs/heads/main')
      rmSync(join(workspace, '.git'), { recursive: true })
      const job = await runJob({
        sandbox: scene.world.sandbox,
        workspace,
        event: pushEvent(scene.repository.tip('main'), null),
        apiUrl: scene.world.github.url
      })
      expectError(job, /git repository/)
      expect(job.leftInTemp).toEqual([])
    },
    10 * minutes
  )

  it.each(['pull_request_target', 'workflow_run'])(
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
