// What each event judges, asks for and records.
import { describe, expect, it } from '@jest/globals'
import {
  eventOn,
  mergeGroupEvent,
  pullRequestEvent,
  tagEvent,
  type Event
} from './event.ts'
import { table } from './program.ts'
import { pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const main = 'refs/heads/main'

const scene = useWorld()

const grow = (bytes: number): string =>
  scene.repository.commit('main', { 'table.go': table(small + bytes) })

const onMain = (event: Event, inputs: Readonly<Record<string, string>> = {}) =>
  scene.world.run({ workspace: scene.repository.checkout(main), event, inputs })

describe('without a base', () => {
  it.each([
    ['a tag', (sha: string) => tagEvent('v1', sha), 1],
    ['a schedule', (sha: string) => eventOn(main, 'schedule', sha), 1],
    ['a merge queue', mergeGroupEvent, 0],
    ['a release', (sha: string) => eventOn('refs/tags/v1', 'release', sha), 0],
    ['a dispatch', (sha: string) => eventOn(main, 'workflow_dispatch', sha), 0]
  ])(
    '%s judges ceilings, asks for nothing and builds one commit',
    async (_, event, recorded) => {
      scene.repository.tag('v1')
      grow(40_000)
      const job = await onMain(event(scene.repository.tip('main')), {
        'max-size': '1 KiB'
      })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(job.outputs['headline']).toContain('over the maximum')
      expect(job.log).toContain('only ceilings are judged')
      expect(job.log).not.toContain('Build the base')
      expect(reportOf(job).reports).toMatchObject([{ baseline: null }])
      expect(scene.world.github.requests).toEqual([])
      expect(scene.world.github.actions.artifacts).toHaveLength(recorded)
    },
    10 * minutes
  )
})

describe('with a base', () => {
  it(
    'a dispatch is compared with what the run of that tag recorded',
    async () => {
      const tagged = scene.repository.tag('v1')
      const first = await scene.world.run({
        workspace: scene.repository.checkout('refs/tags/v1'),
        event: tagEvent('v1', tagged)
      })
      expect(first).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      const sha = grow(400_000)
      for (const base of ['v1', tagged]) {
        const job = await onMain(eventOn(main, 'workflow_dispatch', sha), {
          base,
          'exact-base': 'true',
          'max-growth': '100 KiB'
        })
        expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
        expect(reportOf(job).reports).toMatchObject([
          { baseline: { source: 'artifact', commit: tagged, distance: 0 } }
        ])
      }
    },
    10 * minutes
  )

  it(
    'a merge queue judges growth, with a rebuild where nothing is recorded',
    async () => {
      const base = scene.repository.tip('main')
      const job = await onMain(mergeGroupEvent(grow(400_000)), {
        base,
        'exact-base': 'true',
        'max-growth': '100 KiB'
      })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'rebuild', commit: base } }
      ])
      expect(scene.world.github.comments).toEqual([])
    },
    10 * minutes
  )

  it(
    'a schedule is compared with the record before it, and its own is believed',
    async () => {
      const first = scene.repository.tip('main')
      const inputs = {
        base: 'HEAD~1',
        'exact-base': 'true',
        baseline: 'ancestor'
      }
      await onMain(eventOn(main, 'schedule', first))
      scene.repository.commit('main', { 'NOTES.md': 'one\n' })
      const now = grow(40_000)
      const job = await scene.world.run({
        workspace: scene.repository.checkout(main, { depth: 0 }),
        event: eventOn(main, 'schedule', now),
        inputs
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'artifact', commit: first, distance: 1 } }
      ])

      scene.repository.commit('feature', { 'NOTES.md': 'two\n' })
      const pull = scene.repository.pullRequest(7, 'feature')
      const later = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(reportOf(later).reports).toMatchObject([
        { status: 'unchanged', baseline: { source: 'artifact', commit: now } }
      ])
    },
    10 * minutes
  )
})
