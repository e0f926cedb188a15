// A pull request doesn't move its base, by the cache or by artifacts, and an
// ancestor stands in only where that is asked for.
import { describe, expect, it } from '@jest/globals'
import { artifactFile } from '../../src/store/read-artifact.ts'
import { entryVersion } from '../../src/store/cache/service.ts'
import { maxJsonBytes } from '../../src/store/entry.ts'
import { readZip } from '../../src/store/single-file-zip.ts'
import { makeKeys } from '../store/entries.ts'
import { makeZip } from '../store/zips.ts'
import { forkId } from '../servers/actions-store.ts'
import { pullRequestEvent, pushEvent } from './event.ts'
import type { Job } from './job.ts'
import { table } from './program.ts'
import { grownBy, minutes, small, useWorld } from './use-world.ts'
import { pullScopes, reportOf } from './world.ts'

const { publicPem, privatePem } = makeKeys()

const scene = useWorld()

type Inputs = Readonly<Record<string, string>>

const push = (inputs: Inputs = {}): Promise<Job> => scene.push({ inputs })

const pullRequest = (inputs: Inputs = {}): Promise<Job> =>
  scene.pullRequest(grownBy(40_000), { inputs })

function baselineOf(job: Job) {
  const [binary] = reportOf(job).reports
  return binary?.baseline
}

function noticesOf(job: Job): readonly string[] {
  return reportOf(job).provenance?.notices ?? []
}

function growthOf(job: Job): number {
  return reportOf(job).reports[0]?.delta.fileSize ?? 0
}

describe('the cache', () => {
  it(
    'is out of the question when the pull request shadowed its entry, which is told',
    async () => {
      await push({ 'baseline-signing-key': privatePem, baseline: 'cache' })
      scene.world.github.actions.artifacts.splice(0)
      const [honest] = scene.world.cache.entries
      const [scope = ''] = pullScopes
      scene.world.cache.entries.push({
        scope,
        key: honest?.key ?? '',
        version: entryVersion,
        content: Buffer.from('forged'),
        done: true
      })
      const inputs = { 'baseline-public-key': publicPem }
      const rebuilt = await pullRequest(inputs)
      expect(baselineOf(rebuilt)).toMatchObject({ source: 'rebuild' })
      expect(noticesOf(rebuilt)).toEqual([
        expect.stringMatching(/^the cache entry of .* it is not signed$/)
      ])
      const refused = await pullRequest({ ...inputs, baseline: 'stored' })
      expect(refused).toMatchObject({
        code: 1,
        outputs: { verdict: 'no-baseline' }
      })
      expect(refused.log).toContain('the input baseline allows no rebuild')
    },
    10 * minutes
  )

  it(
    'records where artifacts are not supported, and without a key says that nothing is recorded',
    async () => {
      const environment = { GITHUB_SERVER_URL: 'https://ghe.example' }
      const event = pushEvent(scene.repository.tip('main'), null)
      const workspace = scene.repository.checkout('refs/heads/main')
      const job = await scene.world.run({ workspace, event, environment })
      expect(job).toMatchObject({ code: 0, outputs: { verdict: 'pass' } })
      expect(noticesOf(job)).toEqual([
        expect.stringMatching(/^not recorded as an artifact: this server/)
      ])
    },
    10 * minutes
  )
})

describe('artifacts', () => {
  it(
    'do not count when a fork named its branch like the base',
    async () => {
      await push()
      const { actions } = scene.world.github
      const [honest] = actions.artifacts
      if (honest === undefined) throw new Error('nothing was recorded')
      const honestGrowth = growthOf(await pullRequest())
      expect(honestGrowth).toBeGreaterThan(30_000)

      // The base as the attacker wants it to be: what the head is.
      const pull = scene.repository.pullRequest(7, 'feature')
      await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/merge'),
        event: pushEvent(pull.merge, null)
      })
      const head = actions.artifacts.pop()
      if (head === undefined) throw new Error('nothing was recorded')
      const entry = { name: artifactFile, maxBytes: maxJsonBytes }
      const measured = JSON.parse(readZip(head.content, entry).toString())
      const json = JSON.stringify({ ...measured, commit: pull.base })
      const forged = makeZip([
        { name: artifactFile, content: Buffer.from(json) }
      ])

      const run = { id: 9001, branch: 'main', sha: pull.base }
      const fork = { event: 'pull_request', headRepositoryId: forkId }
      actions.addRun({ ...run, ...fork })
      actions.addArtifact(9001, honest.name, forged)
      const after = await pullRequest()
      expect(baselineOf(after)).toMatchObject({ source: 'artifact' })
      expect(growthOf(after)).toBe(honestGrowth)

      // From a run that GitHub calls a push of the base it would count.
      actions.addRun({ ...run, id: 9002, event: 'push' })
      actions.addArtifact(9002, honest.name, forged)
      expect(growthOf(await pullRequest())).toBe(0)
    },
    10 * minutes
  )
})

describe('the history of records', () => {
  it(
    'goes on from push to push, over one that recorded nothing, and shows no pull request',
    async () => {
      const { repository, world } = scene
      await push()
      const first = repository.tip('main')
      await pullRequest()
      const pushNext = async (before: string) => {
        const after = repository.commit('main', { 'NOTES.md': before })
        const job = await world.run({
          workspace: repository.checkout('refs/heads/main', { depth: 0 }),
          event: pushEvent(after, before)
        })
        expect(job.outputs['verdict']).toBe('pass')
        return after
      }
      const historyOf = () => {
        const artifact = world.github.actions.artifacts.at(-1)
        if (artifact === undefined) throw new Error('nothing was recorded')
        const file = { name: artifactFile, maxBytes: maxJsonBytes }
        return JSON.parse(readZip(artifact.content, file).toString()).history
      }
      const second = await pushNext(first)
      expect(historyOf()).toMatchObject({
        missing: 0,
        points: [{ commit: first }]
      })
      const unrecorded = repository.commit('main', { 'NOTES.md': 'lost' })
      await pushNext(unrecorded)
      expect(historyOf()).toMatchObject({
        missing: 1,
        points: [
          { commit: first, missing: null },
          { commit: second, missing: 0 }
        ]
      })
    },
    10 * minutes
  )
})

describe('an ancestor', () => {
  it.each([1, 0])(
    'stands in where the user wants that, at its distance (depth %d)',
    async (depth) => {
      await push()
      const recorded = scene.repository.tip('main')
      scene.repository.commit('main', { 'NOTES.md': 'one\n' })
      scene.repository.commit('main', { 'table.go': table(small + 20_000) })
      scene.repository.commit('feature', { 'NOTES.md': 'two\n' }, 'main')
      const pull = scene.repository.pullRequest(7, 'feature')
      const run = (baseline: string) =>
        scene.world.run({
          workspace: scene.repository.checkout('refs/pull/7/merge', { depth }),
          event: pullRequestEvent(pull),
          scopes: pullScopes,
          inputs: { baseline }
        })
      const job = await run('ancestor, rebuild')
      expect(baselineOf(job)).toMatchObject({
        source: 'artifact',
        commit: recorded,
        distance: 2,
        chosenBy: expect.stringMatching(
          /^nearest recorded ancestor, 2 commits before [0-9a-f]{7}, the first parent /
        )
      })
      expect(noticesOf(job)).toEqual([
        expect.stringContaining('2 commits of the base branch count as growth')
      ])
      expect(growthOf(job)).toBeGreaterThan(15_000)
      // Not asked for, it does not.
      const rebuilt = await run('auto')
      expect(baselineOf(rebuilt)).toMatchObject({
        source: 'rebuild',
        commit: pull.base
      })
      expect(growthOf(rebuilt)).toBe(0)
    },
    10 * minutes
  )
})
