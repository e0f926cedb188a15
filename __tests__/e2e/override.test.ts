// Overrides: who may lets a change pass, at once and without a build.
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { defaultOverrideRules } from '../../src/policy/override.ts'
import { pullRequestEvent } from './event.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import {
  makeRepository,
  type PullRequest,
  type Repository
} from './repository.ts'
import { makeSandbox } from './sandbox.ts'
import { makeWorld, pullScopes, reportOf, type World } from './world.ts'

const small = 64 * 16
const minutes = 60_000
const { label } = defaultOverrideRules
const path = '.github/go-size-gate.yml'

/** The Go build cache of all tests here. */
const shared = makeSandbox()

let world: World
let repository: Repository
let pull: PullRequest

beforeEach(async () => {
  world = await makeWorld(shared.root)
  repository = makeRepository(world.sandbox, {
    ...program(small),
    [path]: 'fail: { max-growth: 10 KiB }\n'
  })
  repository.commit('feature', { 'table.go': table(small + 40_000) })
  pull = repository.pullRequest(7, 'feature')
  world.github.pull.permissions.set('maintainer', 'write')
})

afterEach(() => world.close())

afterAll(() => shared.remove())

function run(action: string): Promise<Job> {
  return world.run({
    workspace: repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull, { action }),
    scopes: pullScopes
  })
}

function labeled(login: string): void {
  const at = new Date(Date.now() + 60_000).toISOString()
  world.github.pull.timeline.push({ event: 'labeled', label, login, at })
}

describe('an override', () => {
  it(
    'by label lets a change pass at once, and its end stops it again',
    async () => {
      expect((await run('opened')).code).toBe(1)

      labeled('maintainer')
      const passed = await run('labeled')
      expect(passed).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(passed.log).toContain('Nothing is built')
      expect(passed.log).not.toContain('Build the head')
      expect(world.github.comments).toHaveLength(1)
      expect(world.github.comments[0]?.body).toMatch(
        /is allowed by the label .*of maintainer/
      )

      world.github.pull.timeline.push({
        event: 'unlabeled',
        label,
        login: 'maintainer',
        at: new Date().toISOString()
      })
      const stopped = await run('unlabeled')
      expect(stopped).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(stopped.log).toContain('Nothing is built')
    },
    4 * minutes
  )

  it(
    'by the author of the pull request, who may not write, is shown and does not count',
    async () => {
      world.github.pull.text = {
        body: 'Binary-Size: I need it',
        createdAt: new Date(Date.now() + 60_000).toISOString(),
        lastEditedAt: null,
        author: { login: 'stranger' },
        userContentEdits: { totalCount: 0, nodes: [] }
      }
      labeled('stranger')
      const job = await run('opened')
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const notices = reportOf(job).provenance?.notices.join('\n')
      expect(notices).toContain('the label')
      expect(notices).toContain('stranger may not write to this repository')
      expect(notices).toContain("the pull request's text")
      expect(world.github.comments[0]?.body).toContain('stranger may not write')
    },
    2 * minutes
  )

  it(
    'cannot be prepared by a change of the rules in the same pull request',
    async () => {
      repository.commit('feature', {
        [path]:
          'fail: { max-growth: 10 KiB }\noverride-approvers: [stranger]\noverride-sticky: true\n'
      })
      pull = repository.pullRequest(7, 'feature')
      labeled('stranger')
      expect(await run('synchronize')).toMatchObject({
        code: 1,
        outputs: { verdict: 'fail' }
      })
    },
    2 * minutes
  )

  it(
    'that cannot be looked up overrides nothing',
    async () => {
      labeled('maintainer')
      const refusal = { kind: 'status', status: 403 } as const
      world.github.fail('permission', refusal)
      const job = await run('opened')
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).provenance?.notices.join('\n')).toContain(
        'whether maintainer may write'
      )
    },
    2 * minutes
  )
})
