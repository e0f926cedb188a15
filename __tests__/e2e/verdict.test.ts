// The main story: a push is recorded, a pull request is compared with the
// record, and one comment tells it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent } from './event.ts'
import { outputNames } from './job.ts'
import { program, table } from './program.ts'
import { makeRepository, write, type Repository } from './repository.ts'
import {
  errorsOf,
  makeWorld,
  pullScopes,
  reportOf,
  warningsOf,
  type World
} from './world.ts'

const small = 64 * 16
const minutes = 60_000

let world: World
let repository: Repository

beforeEach(async () => {
  world = await makeWorld()
  repository = makeRepository(world.sandbox, program(small))
})

afterEach(() => world.close())

function push() {
  const tip = repository.tip('main')
  return world.run({
    workspace: repository.checkout('refs/heads/main'),
    event: pushEvent(tip, null)
  })
}

function pullRequest(
  bytes: number,
  options: {
    readonly runId?: number
    readonly inputs?: Readonly<Record<string, string>>
  } = {}
) {
  repository.commit('feature', { 'table.go': table(bytes) })
  const pull = repository.pullRequest(7, 'feature')
  return world.run({
    workspace: repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull),
    scopes: pullScopes,
    ...options
  })
}

describe('a push and its pull request', () => {
  it(
    'records, compares with the record, comments once, updates, and fails over budget',
    async () => {
      const recorded = await push()
      expect(recorded).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(recorded.log).toMatch(/recorded/i)
      expect(world.github.actions.artifacts).toMatchObject([
        { runId: 1001, name: expect.stringMatching(/^go-size-gate-default-/) }
      ])
      expect(world.cache.entries).toEqual([])
      expect(world.github.requests).toEqual([])
      expect(recorded.summary).toContain('tool')

      const warned = await pullRequest(small + 40_000, { runId: 2001 })
      expect(warned).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      const [binary] = reportOf(warned).reports
      expect(binary).toMatchObject({
        status: 'changed',
        mainPackage: 'example.com/tool',
        baseline: {
          source: 'artifact',
          commit: repository.tip('main'),
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
      expect(world.github.comments).toHaveLength(1)
      const [comment] = world.github.comments
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

      const failed = await pullRequest(small + 800_000, { runId: 2002 })
      expect(failed).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(errorsOf(failed)).toEqual([
        expect.stringContaining(failed.outputs['headline'] ?? 'nothing')
      ])
      expect(world.github.comments).toEqual([
        { ...comment, body: expect.stringContaining('### ❌ Go binary size') }
      ])
      expect(comment?.body).not.toBe(firstBody)
      expect(failed.summary).toContain('### ❌ Go binary size')
    },
    3 * minutes
  )

  it(
    'rebuilds the base in the same empty cache where nothing was recorded',
    async () => {
      const job = await pullRequest(small + 40_000, {
        inputs: { 'go-cache': '/dev/null' }
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      const report = reportOf(job)
      expect(report.provenance?.relaxations).toEqual([])
      expect(report.reports).toMatchObject([
        { baseline: { source: 'rebuild', commit: repository.tip('main') } }
      ])
    },
    3 * minutes
  )

  it(
    'rebuilds the base where the record cannot be had, and says so',
    async () => {
      await push()
      world.github.fail('artifacts', { kind: 'status', status: 403 })
      const job = await pullRequest(small + 40_000)
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'rebuild' } }
      ])
      expect(job.log).toMatch(
        /could not look for recorded measurements .*"permissions: actions: read"/
      )
      expect(world.github.comments).toHaveLength(1)
    },
    3 * minutes
  )

  it(
    'passes a push whose measurement cannot be stored, and warns',
    async () => {
      world.cache.fail({ kind: 'cut' })
      const job = await push()
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(job.summary).toMatch(/not recorded as an artifact/)
      expect(world.github.actions.artifacts).toEqual([])
    },
    3 * minutes
  )

  it(
    'does not use a measurement that was stored with other flags',
    async () => {
      await push()
      const job = await pullRequest(small + 40_000, {
        inputs: { tags: 'netgo' }
      })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'rebuild' } }
      ])
    },
    3 * minutes
  )

  it(
    'only observes where that was asked for',
    async () => {
      const job = await pullRequest(small + 800_000, {
        inputs: { mode: 'observe' }
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'fail' } })
      expect(world.github.comments).toMatchObject([
        { body: expect.stringContaining('observed only') }
      ])
    },
    3 * minutes
  )

  it(
    'says in one line that nothing changed',
    async () => {
      repository.commit('feature', { 'NOTES.md': 'notes\n' })
      const pull = repository.pullRequest(7, 'feature')
      const job = await world.run({
        workspace: repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(reportOf(job).reports).toMatchObject([
        { status: 'unchanged', delta: { fileSize: 0 } }
      ])
      for (const { body } of world.github.comments) {
        expect(body.trim().split('\n').length).toBeLessThanOrEqual(2)
      }
    },
    3 * minutes
  )

  it(
    'keeps a measurement of a red push, and judges ceilings on it',
    async () => {
      const tip = repository.tip('main')
      const job = await world.run({
        workspace: repository.checkout('refs/heads/main'),
        event: pushEvent(tip, null),
        inputs: { 'max-size': '100 KiB' }
      })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(world.github.actions.artifacts).toHaveLength(1)
    },
    3 * minutes
  )

  it(
    'does not record a tree with modifications',
    async () => {
      const tip = repository.tip('main')
      const workspace = repository.checkout('refs/heads/main')
      write(workspace, { 'table.go': table(small + 64) })
      const job = await world.run({ workspace, event: pushEvent(tip, null) })
      expect(job.code).toBe(0)
      expect(job.log).toMatch(/not recorded: .*table\.go/)
      expect(world.github.actions.artifacts).toEqual([])
    },
    3 * minutes
  )

  it(
    'judges each target, whatever the format of its binaries',
    async () => {
      const job = await pullRequest(small + 40_000, {
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
    3 * minutes
  )

  it(
    'judges ceilings alone on an event that has no base',
    async () => {
      const event = {
        ...pushEvent(repository.tip('main'), null),
        name: 'workflow_dispatch'
      }
      const workspace = repository.checkout('refs/heads/main')
      const inputs = { 'max-size': '100 KiB' }
      const job = await world.run({ workspace, event, inputs })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(world.github.actions.artifacts).toEqual([])
    },
    3 * minutes
  )
})
