// Which commit a pull request is compared with.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pullRequestEvent } from './event.ts'
import { program, table } from './program.ts'
import {
  makeRepository,
  type PullRequest,
  type Repository
} from './repository.ts'
import {
  errorsOf,
  makeWorld,
  pullScopes,
  reportOf,
  type World
} from './world.ts'

const small = 64 * 16
const minutes = 60_000
const ofMain = (bytes: number): string =>
  table(bytes).replace('var table', 'var other')
const mainWithOther = (program(small)['main.go'] ?? '').replace(
  'println(total)',
  'for _, b := range other {\n\t\ttotal += int(b)\n\t}\n\tprintln(total)'
)

let world: World
let repository: Repository

beforeEach(async () => {
  world = await makeWorld()
  repository = makeRepository(world.sandbox, {
    ...program(small),
    'main.go': mainWithOther,
    'other.go': ofMain(small)
  })
})

afterEach(() => world.close())

/** A feature of 40,000 bytes, and meanwhile 400,000 on main, which the branch then merged. */
function mergedFromMain(): PullRequest {
  repository.commit('feature', { 'table.go': table(small + 40_000) })
  repository.commit('main', { 'other.go': ofMain(small + 400_000) })
  repository.merge('feature', 'main')
  return repository.pullRequest(7, 'feature')
}

describe('the base of a pull request', () => {
  it(
    'is the merge base when the head commit is checked out, though that is a merge itself',
    async () => {
      const pull = mergedFromMain()
      const job = await world.run({
        workspace: repository.checkout('refs/pull/7/head', { depth: 0 }),
        event: pullRequestEvent(pull),
        scopes: pullScopes
      })
      expect(job).toMatchObject({
        code: 0,
        outputs: { verdict: 'warn' }
      })
      const [binary] = reportOf(job).reports
      expect(binary?.baseline?.commit).toBe(repository.tip('main'))
      expect(binary?.delta.fileSize).toBeGreaterThan(30_000)
      expect(binary?.delta.fileSize).toBeLessThan(60_000)
      expect(binary?.baseline?.chosenBy).toMatch(/merge base/)
    },
    3 * minutes
  )

  it(
    'is asked of the compare API in a shallow clone, and fetched',
    async () => {
      const pull = mergedFromMain()
      world.github.mergeBases.set(`main...${pull.head}`, pull.base)
      const job = await world.run({
        workspace: repository.checkout('refs/pull/7/head'),
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
    3 * minutes
  )

  it(
    'is the first parent of the merge commit, not what the event remembers',
    async () => {
      const old = repository.tip('main')
      repository.commit('feature', { 'table.go': table(small + 40_000) })
      const now = repository.commit('main', { 'other.go': ofMain(400_000) })
      const pull = repository.pullRequest(7, 'feature')
      const job = await world.run({
        workspace: repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull, { staleBase: old }),
        scopes: pullScopes
      })
      const [binary] = reportOf(job).reports
      expect(binary?.baseline?.commit).toBe(now)
      expect(binary?.delta.fileSize).toBeLessThan(60_000)
    },
    3 * minutes
  )

  it.each([
    { allow: 'false', code: 1 },
    { allow: 'true', code: 0 }
  ])(
    'is a state of its own where it cannot be had (allowed: $allow)',
    async ({ allow, code }) => {
      const pull = mergedFromMain()
      const workspace = repository.checkout('refs/pull/7/head')
      rmSync(fileURLToPath(repository.url), { recursive: true })
      const job = await world.run({
        workspace,
        event: pullRequestEvent(pull),
        scopes: pullScopes,
        inputs: { 'allow-no-baseline': allow }
      })
      expect(job).toMatchObject({ code, outputs: { verdict: 'no-baseline' } })
      expect(job.log).toContain('fetch-depth: 0')
      expect(errorsOf(job)).toHaveLength(code)
      expect(world.github.comments).toMatchObject([
        { body: expect.stringContaining('no baseline') }
      ])
    },
    3 * minutes
  )
})
