// Verdicts where the base has no record that fits, or nothing has to be compared.
import { describe, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent } from './event.ts'
import { grownBy, minutes, useWorld } from './use-world.ts'
import { pullScopes, reportOf } from './world.ts'

const scene = useWorld()

/** A program beside the other one, with what its assembly includes from elsewhere. */
const includer = (value: number) => ({
  'cmd/includer/main.go':
    'package main\n\nfunc value() int\n\nfunc main() { println(value()) }\n',
  'cmd/includer/value_amd64.s':
    '#include "../../values/value.h"\nTEXT ·value(SB), 4, $0-8\n\tMOVQ $VALUE, ret+0(FP)\n\tRET\n',
  'values/value.h': `#define VALUE ${value}\n`
})

describe('a push and its pull request', () => {
  it(
    'rebuilds the base in the same empty cache where nothing was recorded, and takes nothing of it that has changed',
    async () => {
      scene.repository.commit('main', includer(1))
      const job = await scene.pullRequest(
        { ...grownBy(40_000), 'values/value.h': includer(2)['values/value.h'] },
        { inputs: { 'go-cache': '/dev/null' } }
      )
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      const report = reportOf(job)
      expect(report.provenance?.relaxations).toEqual([])
      const baseline = {
        source: 'rebuild',
        commit: scene.repository.tip('main')
      }
      expect(report.reports).toMatchObject([{ baseline }, { baseline }])
      // Go's build cache alone would give the head the base's object.
      for (const { base, head } of report.reports) {
        expect(head?.binary.sha256).not.toBe(base?.binary.sha256)
      }
    },
    10 * minutes
  )

  it(
    'rebuilds the base where the record cannot be had, and says so',
    async () => {
      await scene.push()
      scene.world.github.fail('artifacts', { kind: 'status', status: 403 })
      const job = await scene.pullRequest(grownBy(40_000))
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'rebuild' } }
      ])
      expect(job.log).toMatch(
        /could not look for recorded measurements .*"permissions: actions: read"/
      )
      expect(scene.world.github.comments).toHaveLength(1)
    },
    10 * minutes
  )

  it(
    'passes a push whose measurement cannot be stored, and warns',
    async () => {
      scene.world.cache.fail({ kind: 'cut' })
      const job = await scene.push()
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(job.summary).toMatch(/not recorded as an artifact/)
      expect(scene.world.github.actions.artifacts).toEqual([])
    },
    10 * minutes
  )

  it(
    'does not use a measurement that was stored with other flags',
    async () => {
      await scene.push()
      const job = await scene.pullRequest(grownBy(40_000), {
        inputs: { tags: 'netgo' }
      })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'rebuild' } }
      ])
    },
    10 * minutes
  )

  it(
    'says in one line that nothing changed',
    async () => {
      scene.repository.commit('feature', { 'NOTES.md': 'notes\n' })
      const pull = scene.repository.pullRequest(7, 'feature')
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(reportOf(job).reports).toMatchObject([
        { status: 'unchanged', delta: { fileSize: 0 } }
      ])
      for (const { body } of scene.world.github.comments) {
        expect(body.trim().split('\n').length).toBeLessThanOrEqual(2)
      }
    },
    10 * minutes
  )

  it(
    'judges each target, whatever the format of its binaries',
    async () => {
      const job = await scene.pullRequest(grownBy(40_000), {
        inputs: { targets: 'linux/amd64, windows/amd64' }
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      const { reports } = reportOf(job)
      expect(reports.map(({ target }) => target).toSorted()).toEqual([
        'linux/amd64',
        'windows/amd64'
      ])
      for (const { delta, packages, verdict } of reports) {
        expect(verdict.state).toBe('warn')
        expect(delta.fileSize).toBeGreaterThan(30_000)
        const sum = packages.reduce((total, row) => total + row.delta, 0)
        expect(sum).toBe(delta.fileSize)
      }
    },
    10 * minutes
  )

  it(
    'judges ceilings alone on an event that has no base',
    async () => {
      const event = {
        ...pushEvent(scene.repository.tip('main'), null),
        name: 'workflow_dispatch'
      }
      const workspace = scene.repository.checkout('refs/heads/main')
      const inputs = { 'max-size': '100 KiB' }
      const job = await scene.world.run({ workspace, event, inputs })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(scene.world.github.actions.artifacts).toEqual([])
    },
    10 * minutes
  )
})
