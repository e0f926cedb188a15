// The hook of docs/goreleaser.md as printed, with the real GoReleaser: it judges each
// binary as soon as it is built.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { renameSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pullRequestEvent, pushEvent, type Event } from '../e2e/event.ts'
import { makeRepository } from '../e2e/repository.ts'
import { makeSandbox, type Sandbox } from '../e2e/sandbox.ts'
import { minutes } from '../e2e/use-world.ts'
import { buildCache } from '../setup/build-cache.ts'
import { installProgram } from '../setup/install-program.ts'
import { budgetPath, released } from './project.ts'
import { writePrograms } from './stand-ins.ts'

let sandbox: Sandbox
let programs: string

beforeEach(() => {
  sandbox = makeSandbox()
  programs = sandbox.directory('programs')
  writePrograms(programs, installProgram('goreleaser'))
}, 25 * minutes)

afterEach(() => {
  sandbox.remove()
})

interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Variables of a workflow step on an event. */
function stepOn({ name, payload }: Event): Record<string, string> {
  const path = join(sandbox.directory('events'), `${name}.json`)
  writeFileSync(path, JSON.stringify(payload))
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '1',
    GITHUB_TOKEN: 'nobody asks for it'
  }
}

/** Builds all targets at the same time. */
function build(
  checkout: string,
  step: Readonly<Record<string, string>>
): Promise<Ended> {
  const workspace = `${checkout}, my project`
  renameSync(checkout, workspace)
  const args = ['build', '--snapshot', '--clean', '--parallelism=4']
  const child = spawn('goreleaser', args, {
    cwd: workspace,
    env: {
      PATH: [programs, process.env['PATH'] ?? ''].join(delimiter),
      HOME: sandbox.directory('home'),
      GOCACHE: buildCache(),
      ...step
    },
    // Below the limit of the test, which then shows its output.
    timeout: 20 * minutes
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (output += text))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

describe('the hook', () => {
  it(
    'judges four binaries at the same time on any event, and ends the build for one that is over its ceiling',
    async () => {
      const repository = makeRepository(
        sandbox,
        released('After each binary', 'fail: { max-size: 100 MiB }\n')
      )
      const sha = repository.tip('main')
      const pull = { number: 7, head: sha, base: sha, merge: sha }
      const within = await build(
        repository.checkout('refs/heads/main'),
        stepOn(pullRequestEvent(pull))
      )
      expect(within).toMatchObject({ code: 0 })
      const judged = within.output.matchAll(/^\W+tool +(\S+) +unknown/gm)
      const targets = Array.from(judged, ([, target = '']) => target)
      expect(targets.toSorted()).toEqual([
        'linux/amd64',
        'linux/arm',
        'linux/arm/6',
        'windows/amd64'
      ])
      repository.commit('main', {
        [budgetPath]: `binaries:
  - binary: tool
    target: linux/arm
    fail: { max-size: 1 KiB }
`
      })
      const over = await build(
        repository.checkout('refs/heads/main'),
        stepOn(pushEvent(repository.tip('main'), null))
      )
      expect(over.output).not.toMatch(/not recorded as|Recorded for/)
      expect(over.output).toContain('over the maximum of 1.0 KiB')
      expect(over.output).toContain('target=linux_arm_7')
      expect(over).toMatchObject({ code: 1 })
    },
    25 * minutes
  )
})
