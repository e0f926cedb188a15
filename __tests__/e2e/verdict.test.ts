// The main story: a push is recorded, a pull request is compared with the
// record, and one comment tells it.
import { describe, expect, it } from '@jest/globals'
import { pushEvent } from './event.ts'
import { outputNames } from './job.ts'
import { table } from './program.ts'
import { write } from './repository.ts'
import { grownBy, minutes, small, useWorld } from './use-world.ts'
import { errorsOf, reportOf, warningsOf } from './world.ts'

const scene = useWorld()

describe('a push and its pull request', () => {
  it(
    'records, compares with the record, comments once, updates, and fails over budget',
    async () => {
      const recorded = await scene.push()
      expect(recorded).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(recorded.log).toMatch(/recorded/i)
      expect(scene.world.github.actions.artifacts).toMatchObject([
        { runId: 1001, name: expect.stringMatching(/^go-size-gate-default-/) }
      ])
      expect(scene.world.cache.entries).toEqual([])
      expect(scene.world.github.requests).toEqual([])
      expect(recorded.summary).toContain('tool')

      const warned = await scene.pullRequest(grownBy(40_000), { runId: 2001 })
      expect(warned).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      const [binary] = reportOf(warned).reports
      expect(binary).toMatchObject({
        status: 'changed',
        mainPackage: 'example.com/tool',
        baseline: {
          source: 'artifact',
          commit: scene.repository.tip('main'),
          run: 'https://github.com/Codertocat/Hello-World/actions/runs/1001',
          ageSeconds: expect.any(Number),
          distance: 0
        }
      })
      const grown = binary?.delta.fileSize ?? 0
      expect(grown).toBeGreaterThan(30_000)
      expect(grown).toBeLessThan(60_000)
      for (const rows of [
        binary?.sections,
        binary?.regions,
        binary?.modules,
        binary?.packages
      ]) {
        const sum = rows?.reduce((total, { delta }) => total + delta, 0)
        expect(sum).toBe(grown)
      }
      expect(scene.world.github.comments).toHaveLength(1)
      const [comment] = scene.world.github.comments
      const firstBody = comment?.body ?? ''
      expect(comment).toMatchObject({ issue: 7 })
      expect(firstBody).toContain('### ⚠️ Go binary size')
      expect(warned.outputs['comment-url']).toBe(
        `https://github.com/Codertocat/Hello-World/pull/7#issuecomment-${comment?.id}`
      )
      expect(Object.keys(warned.outputs).toSorted()).toEqual(
        outputNames.toSorted()
      )
      expect(JSON.parse(warned.outputs['changes'] ?? '')).toEqual([
        expect.objectContaining({ binary: 'tool', delta: grown })
      ])
      expect(warningsOf(warned)).toEqual([
        expect.stringContaining(warned.outputs['headline'] ?? 'nothing')
      ])
      expect(errorsOf(warned)).toEqual([])

      const failed = await scene.pullRequest(grownBy(800_000), { runId: 2002 })
      expect(failed).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(errorsOf(failed)).toEqual([
        expect.stringContaining(failed.outputs['headline'] ?? 'nothing')
      ])
      expect(scene.world.github.comments).toEqual([
        { ...comment, body: expect.stringContaining('### ❌ Go binary size') }
      ])
      expect(comment?.body).not.toBe(firstBody)
      expect(failed.summary).toContain('### ❌ Go binary size')
    },
    10 * minutes
  )

  it(
    'only observes where that was asked for',
    async () => {
      const job = await scene.pullRequest(grownBy(800_000), {
        inputs: { mode: 'observe' }
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'fail' } })
      expect(scene.world.github.comments).toMatchObject([
        { body: expect.stringContaining('observed only') }
      ])
    },
    10 * minutes
  )

  it(
    'keeps a measurement of a red push, and judges ceilings on it',
    async () => {
      const tip = scene.repository.tip('main')
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/heads/main'),
        event: pushEvent(tip, null),
        inputs: { 'max-size': '100 KiB' }
      })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(scene.world.github.actions.artifacts).toHaveLength(1)
    },
    10 * minutes
  )

  it(
    'does not record a tree with modifications',
    async () => {
      const tip = scene.repository.tip('main')
      const workspace = scene.repository.checkout('refs/heads/main')
      write(workspace, { 'table.go': table(small + 64) })
      const job = await scene.world.run({
        workspace,
        event: pushEvent(tip, null)
      })
      expect(job.code).toBe(0)
      expect(job.log).toMatch(/not recorded: .*table\.go/)
      expect(scene.world.github.actions.artifacts).toEqual([])
    },
    10 * minutes
  )
})
