// Which commit a pull request is compared with.
import { describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pullRequestEvent } from './event.ts'
import { program, table } from './program.ts'
import { type PullRequest } from './repository.ts'
import { errorsOf, pullScopes, reportOf } from './world.ts'
import { minutes, small, useWorld } from './use-world.ts'

const ofMain = (bytes: number): string =>
  table(bytes).replace('var table', 'var other')
const mainWithOther = (program(small)['main.go'] ?? '').replace(
  'println(total)',
  'for _, b := range other {\n\t\ttotal += int(b)\n\t}\n\tprintln(total)'
)

const scene = useWorld({
  ...program(small),
  'main.go': mainWithOther,
  'other.go': ofMain(small)
})

/** A feature of 40,000 bytes, and meanwhile 400,000 on main, which the branch then merged. */
function mergedFromMain(): PullRequest {
  scene.repository.commit('feature', { 'table.go': table(small + 40_000) })
  scene.repository.commit('main', { 'other.go': ofMain(small + 400_000) })
  scene.repository.merge('feature', 'main')
  return scene.repository.pullRequest(7, 'feature')
}

describe('the base of a pull request', () => {
  it(
    'is the merge base when the head commit is checked out, though that is a merge itself',
    async () => {
      const pull = mergedFromMain()
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/head', { depth: 0 }),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job).toMatchObject({
        code: 0,
        outputs: { verdict: 'warn' }
      })
      const [binary] = reportOf(job).reports
      expect(binary?.baseline?.commit).toBe(scene.repository.tip('main'))
      expect(binary?.delta.fileSize).toBeGreaterThan(30_000)
      expect(binary?.delta.fileSize).toBeLessThan(60_000)
      expect(binary?.baseline?.chosenBy).toMatch(/merge base/)
    },
    10 * minutes
  )

  it(
    'is asked of the compare API in a shallow clone, and fetched',
    async () => {
      const pull = mergedFromMain()
      scene.world.github.pull.heads.set('main', pull.base)
      scene.world.github.mergeBases.set(
        `${pull.base}...${pull.head}`,
        pull.base
      )
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/head'),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job).toMatchObject({
        code: 0,
        outputs: { verdict: 'warn' }
      })
      expect(reportOf(job).reports).toMatchObject([
        { baseline: { source: 'rebuild', commit: pull.base } }
      ])
    },
    10 * minutes
  )

  it(
    'is the first parent of the merge commit, not what the event remembers',
    async () => {
      const old = scene.repository.tip('main')
      scene.repository.commit('feature', { 'table.go': table(small + 40_000) })
      const now = scene.repository.commit('main', {
        'other.go': ofMain(400_000)
      })
      const pull = scene.repository.pullRequest(7, 'feature')
      const job = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull, { staleBase: old }),
        scopes: pullScopes
      })
      const [binary] = reportOf(job).reports
      expect(binary?.baseline?.commit).toBe(now)
      expect(binary?.delta.fileSize).toBeLessThan(60_000)
    },
    10 * minutes
  )

  it.each([
    { allow: 'false', code: 1 },
    { allow: 'true', code: 0 }
  ])(
    'is a state of its own where it cannot be had (allowed: $allow)',
    async ({ allow, code }) => {
      const pull = mergedFromMain()
      const workspace = scene.repository.checkout('refs/pull/7/head')
      rmSync(fileURLToPath(scene.repository.url), { recursive: true })
      const job = await scene.world.run({
        workspace,
        event: pullRequestEvent(pull),
        scopes: pullScopes,
        inputs: { 'allow-no-baseline': allow }
      })
      expect(job).toMatchObject({ code, outputs: { verdict: 'no-baseline' } })
      expect(job.log).toContain('fetch-depth: 0')
      expect(errorsOf(job)).toHaveLength(code)
      expect(scene.world.github.comments).toMatchObject([
        { body: expect.stringContaining('no baseline') }
      ])
    },
    10 * minutes
  )
})
