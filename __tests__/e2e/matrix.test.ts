// A matrix: legs measure, one job judges them and comments.
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { mayBeLeg } from '../../src/gate/leg-name.ts'
import { pullRequestEvent, pushEvent, tagEvent, type Event } from './event.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import { makeRepository, type Repository } from './repository.ts'
import { makeSandbox } from './sandbox.ts'
import {
  errorsOf,
  makeWorld,
  pullScopes,
  reportOf,
  type World
} from './world.ts'

const small = 64 * 16
const minutes = 60_000
const targets = { linux: 'linux/amd64', windows: 'windows/amd64' }
type Name = keyof typeof targets

/** The Go build cache of all tests here. */
const shared = makeSandbox()

let world: World
let repository: Repository
let event: Event
let ref: string

beforeEach(async () => {
  world = await makeWorld(shared.root)
  repository = makeRepository(world.sandbox, program(small))
  repository.commit('feature', { 'table.go': table(small + 40_000) })
  event = pullRequestEvent(repository.pullRequest(7, 'feature'))
  ref = 'refs/pull/7/merge'
})

afterEach(() => world.close())

afterAll(() => shared.remove())

const runId = 5000

function measure(leg: Name): Promise<Job> {
  return world.run({
    workspace: repository.checkout(ref),
    event,
    runId,
    scopes: pullScopes,
    inputs: { mode: 'measure', leg, targets: targets[leg] }
  })
}

function judge(inputs: Readonly<Record<string, string>> = {}): Promise<Job> {
  return world.run({
    workspace: repository.checkout(ref),
    event,
    runId,
    scopes: pullScopes,
    inputs: { mode: 'judge', legs: 'linux windows', ...inputs }
  })
}

describe('a matrix', () => {
  it(
    'is judged as one, with one comment for all targets',
    async () => {
      const strict = { 'max-growth': '10 KiB' }
      for (const leg of ['linux', 'windows'] as const) {
        const job = await measure(leg)
        expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      }
      expect(world.github.comments).toEqual([])
      const job = await judge(strict)
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const { reports, provenance } = reportOf(job)
      expect(reports.map(({ target }) => target).toSorted()).toEqual([
        'linux/amd64',
        'windows/amd64'
      ])
      for (const { delta, baseline } of reports) {
        expect(delta.fileSize).toBeGreaterThan(39_000)
        expect(baseline?.commit).toBe(repository.tip('main'))
      }
      expect(provenance).toMatchObject({ mode: 'judge', verified: true })
      expect(world.github.comments).toHaveLength(1)
      expect(world.github.comments[0]?.body).toContain('windows/amd64')
    },
    4 * minutes
  )

  it(
    'with a leg that left nothing is an error, and the others are shown',
    async () => {
      await measure('linux')
      const job = await judge()
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job).join()).toContain(
        'the leg windows left no measurement'
      )
      expect(reportOf(job).reports).toHaveLength(1)
      expect(world.github.comments[0]?.body).toContain('the leg windows')
      expect(job.summary).toContain('the leg windows')
    },
    3 * minutes
  )

  it(
    'whose leg ran again has what it left last',
    async () => {
      await measure('linux')
      const [first] = world.github.actions.artifacts
      await measure('linux')
      const named = world.github.actions.artifacts.filter(({ name }) =>
        mayBeLeg(name, '', 'linux')
      )
      expect(named).toHaveLength(1)
      expect(named[0]?.id).not.toBe(first?.id)
      expect((await judge({ legs: 'linux' })).code).toBe(0)
    },
    3 * minutes
  )

  it(
    'is recorded leg by leg on a push, and compared with that',
    async () => {
      const pull = event
      event = pushEvent(repository.tip('main'), null)
      ref = 'refs/heads/main'
      expect((await measure('linux')).code).toBe(0)
      const pushed = await judge({ legs: 'linux' })
      expect(pushed).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      event = pull
      ref = 'refs/pull/7/merge'
      world.github.actions.runs.splice(0)
      world.github.actions.addRun({
        id: runId,
        event: 'push',
        branch: 'main',
        sha: repository.tip('main')
      })
      const job = await world.run({
        workspace: repository.checkout(ref),
        event,
        runId: 6000,
        scopes: pullScopes,
        inputs: { mode: 'measure', leg: 'linux', targets: 'linux/amd64' }
      })
      expect(reportOf(job).reports[0]?.baseline?.source).toBe('artifact')
    },
    3 * minutes
  )

  it(
    'of an annotated tag is one of its commit',
    async () => {
      event = tagEvent('v1', repository.tag('v1'))
      ref = 'refs/tags/v1'
      expect(await measure('linux')).toMatchObject({ code: 0 })
      const job = await judge({ legs: 'linux', 'max-size': '1 KiB' })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).reports).toMatchObject([{ baseline: null }])
    },
    4 * minutes
  )
})
