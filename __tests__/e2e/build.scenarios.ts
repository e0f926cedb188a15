// A build is a stranger's program: it may print, hang and be cancelled.
import { describe, expect, it } from '@jest/globals'
import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { stateOf } from './checkout-state.ts'
import { pullRequestEvent, pushEvent } from './event.ts'
import { token } from './job.ts'
import { processesWith, until } from './processes.ts'
import { program } from './program.ts'
import { makeRepository, write, type Files } from './repository.ts'
import { parseLog } from './runner-files.ts'
import { errorsOf, expectNothingLeft, pullScopes } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const scene = useWorld()

function checkout(files: Files) {
  const repository = makeRepository(scene.world.sandbox, files)
  return {
    workspace: repository.checkout('refs/heads/main'),
    event: pushEvent(repository.tip('main'), null)
  }
}

/** Digits that no other test run on this machine uses at the same time. */
const wordFor = (test: number): string => `${process.pid}0${test}`

/** A script that hangs in a process of its own and in a child, both known by a word. */
function hanging(word: string): Files {
  return {
    ...program(small),
    'hang.sh': `sleep 600.${word} &\nexec sleep 600.${word}\n`
  }
}

/** A pull request whose base hangs while it is built in its worktree. */
async function hangingRun(word: string, temp?: string) {
  const repository = makeRepository(scene.world.sandbox, hanging(word))
  repository.commit('feature', { 'NOTES.md': 'notes\n' })
  const pull = repository.pullRequest(7, 'feature')
  const workspace = repository.checkout('refs/pull/7/merge')
  const event = pullRequestEvent(pull)
  const before = stateOf(workspace)
  const running = scene.world.start({
    workspace,
    event,
    scopes: pullScopes,
    inputs: { prepare: 'sh hang.sh' },
    ...(temp === undefined ? {} : { temp })
  })
  await until(() => processesWith(`600.${word}`).length === 2)
  // The base is checked out, and the checkout is as it was at this moment, too.
  expect(stateOf(workspace)).toEqual(before)
  expect(readdirSync(running.temp)).not.toEqual([])
  return { workspace, event, before, running }
}

/** A killed process ends no children; a runner does when the job is over. */
function endOrphans(word: string): void {
  for (const pid of processesWith(`600.${word}`)) process.kill(pid)
}

describe('output of a build', () => {
  it(
    'commands no runner',
    async () => {
      const job = await scene.world.run(
        checkout({
          ...program(small),
          'main.go':
            'package main\n\nfunc main() {\n//line ::error title=x::y.go:1\n\tnope()\n}\n'
        })
      )
      expect(job.code).toBe(2)
      expect(job.log).toContain('::error title=x::')
      const titles = job.commands.map(({ properties }) => properties['title'])
      expect(titles).not.toContain('x')
      expect(errorsOf(job)).toHaveLength(1)
      // Printed as it came, the runner would obey it:
      const bare = parseLog(job.log.replaceAll(/^::stop-commands::.*$/gm, ''))
      expect(bare).toContainEqual(
        expect.objectContaining({ name: 'error', properties: { title: 'x' } })
      )
    },
    10 * minutes
  )

  it(
    'commands no runner by a tag of a type, which is quoted in the message',
    async () => {
      const job = await scene.world.run(
        checkout({
          ...program(small),
          'main.go':
            'package main\n\nfunc main() {\n\tvar _ struct{ F int "##[stop-commands]mark" } = 1\n}\n'
        })
      )
      expect(job.code).toBe(2)
      // It is said, in the log and in the annotation, but is not a command there.
      expect(
        job.log.match(/# #\[stop-commands\]mark/g)?.length
      ).toBeGreaterThan(1)
      expect(job.log).not.toContain('##[')
      expect(job.outputs['headline']).not.toContain('##[')
      expect(errorsOf(job)).toHaveLength(1)
    },
    10 * minutes
  )

  it(
    'of prepare commands no runner either, nor sets an output',
    async () => {
      const job = await scene.world.run({
        ...checkout({
          ...program(small),
          'prepare.sh': [
            'echo "::error title=x::y"',
            String.raw`printf '\033]0;title\007::warning title=x::z\r\n'`,
            'echo "::set-env name=X::1" >&2',
            'env',
            ''
          ].join('\n')
        }),
        inputs: { prepare: 'sh prepare.sh' }
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(
        job.commands.filter(({ properties }) => properties['title'] === 'x')
      ).toEqual([])
      expect(job.commands.map(({ name }) => name)).not.toContain('set-env')
      expect(job.log).not.toContain('\u001B')
      // Its environment has no token, no input and no command file.
      expect(job.log).toMatch(/^GOFLAGS=$/m)
      expect(job.log.replace(`::add-mask::${token}\n`, '')).not.toContain(token)
      expect(job.log).not.toMatch(
        /^(?:GITHUB|INPUT|ACTIONS|STATE|RUNNER)_[A-Z_]+=/m
      )
    },
    10 * minutes
  )
})

describe('a build that hangs', () => {
  it(
    'is ended after its time, with all that it started',
    async () => {
      const word = wordFor(1001)
      const job = await scene.world.run({
        ...checkout(hanging(word)),
        inputs: { prepare: 'sh hang.sh', timeout: '2s' }
      })
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job)).toEqual([expect.stringMatching(/2 ?s.*timeout/i)])
      expect(processesWith(`600.${word}`)).toEqual([])
    },
    10 * minutes
  )

  it(
    'in the C compiler is ended too',
    async () => {
      const word = wordFor(1002)
      const { workspace, event } = checkout({
        'go.mod': 'module example.com/tool\n\ngo 1.19\n',
        'main.go':
          'package main\n\n// int one() { return 1; }\nimport "C"\n\nfunc main() { println(C.one()) }\n'
      })
      const tools = scene.world.sandbox.directory('tools')
      write(tools, {
        cc: `#!/bin/sh\n[ "$1" = --version ] && echo "cc 1.0" && exit\nexec sleep 600.${word}\n`
      })
      chmodSync(join(tools, 'cc'), 0o755)
      const job = await scene.world.run({
        workspace,
        event,
        inputs: { 'cgo-enabled': 'true', timeout: '20s' },
        environment: { CC: join(tools, 'cc') }
      })
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job)).toEqual([expect.stringMatching(/20 ?s/)])
      expect(processesWith(`600.${word}`)).toEqual([])
    },
    10 * minutes
  )
})

describe('a run that is ended', () => {
  it.each([
    { signal: 'SIGTERM', code: 143 },
    { signal: 'SIGINT', code: 130 }
  ] as const)(
    'by $signal ends its children and cleans up',
    async ({ signal, code }) => {
      const word = wordFor(code)
      const { workspace, before, running } = await hangingRun(word)
      running.kill(signal)
      const job = await running.finish()
      expect(job.code).toBe(code)
      await until(() => processesWith(`600.${word}`).length === 0)
      expectNothingLeft(workspace, before, job)
    },
    10 * minutes
  )

  it(
    'by SIGKILL is cleaned up by its post step',
    async () => {
      const word = wordFor(3001)
      const { workspace, before, running } = await hangingRun(word)
      running.kill('SIGKILL')
      const job = await running.finish()
      endOrphans(word)
      expect(job.code).toBeNull()
      expectNothingLeft(workspace, before, job)
    },
    10 * minutes
  )

  it(
    'with its runner is cleaned up by the next run, once it is dead',
    async () => {
      const word = wordFor(3002)
      const temp = scene.world.sandbox.directory('temp')
      const { workspace, event, before, running } = await hangingRun(word, temp)
      const [left = ''] = readdirSync(temp)
      const next = () =>
        scene.world.start({
          workspace,
          event,
          scopes: pullScopes,
          inputs: { baseline: 'stored', 'allow-no-baseline': 'true' },
          temp
        }).mainFinished

      expect((await next()).code).toBe(0)
      expect(readdirSync(temp)).toContain(left)

      running.kill('SIGKILL')
      await running.mainFinished
      endOrphans(word)
      expect(readdirSync(temp)).toContain(left)
      expect((await next()).code).toBe(0)
      expect(readdirSync(temp)).not.toContain(left)
      expect(stateOf(workspace)).toEqual(before)
    },
    10 * minutes
  )
})
