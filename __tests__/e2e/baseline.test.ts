// Where the base's measurement comes from: the signed cache, with a GitHub, a
// cache and artifacts around the whole action.
import { describe, expect, it } from '@jest/globals'
import { makeKeys } from '../store/entries.ts'
import { repositoryName } from './event.ts'
import type { Job } from './job.ts'
import { grownBy, minutes, useWorld } from './use-world.ts'
import { reportOf } from './world.ts'

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

describe('the cache', () => {
  it(
    'is written and believed with keys, and the signing key is seen nowhere',
    async () => {
      const job = await push({ 'baseline-signing-key': privatePem })
      expect(scene.world.cache.entries).toMatchObject([
        { scope: 'refs/heads/main', done: true }
      ])
      const line = privatePem.split('\n')[1] ?? ''
      const shown = [...job.log.split('\n'), job.summary].filter(
        (text) => text.includes(line) && !text.startsWith('::add-mask::')
      )
      expect(shown).toEqual([])
      const masked = job.commands.filter(({ name }) => name === 'add-mask')
      expect(masked.map(({ message }) => message)).toContain(privatePem.trim())

      scene.world.github.actions.artifacts.splice(0)
      const read = await pullRequest({ 'baseline-public-key': publicPem })
      expect(baselineOf(read)).toMatchObject({
        source: 'cache',
        commit: scene.repository.tip('main'),
        run: `https://github.com/${repositoryName}/actions/runs/1001`
      })
      expect(noticesOf(read)).toEqual([])
      // Without the key it is not even asked.
      scene.world.cache.requests.splice(0)
      expect(baselineOf(await pullRequest())).toMatchObject({
        source: 'rebuild'
      })
      expect(
        scene.world.cache.requests.filter((one) => one.includes('CacheService'))
      ).toEqual([])
    },
    10 * minutes
  )
})

describe('secrets', () => {
  it(
    'are masked before anything else is said, and no message quotes them',
    async () => {
      const secrets = {
        'baseline-secret': 's3cret'.repeat(8),
        'baseline-signing-key': 'no key, and a secret still'
      }
      const job = await push(secrets)
      expect(job.code).toBe(2)
      for (const secret of Object.values(secrets)) {
        const at = job.log
          .split('\n')
          .flatMap((line, index) =>
            line.includes(secret) ? [[index, line]] : []
          )
        expect(at).toEqual([[expect.any(Number), `::add-mask::${secret}`]])
      }
      const [first] = job.commands
      expect(first?.name).toBe('add-mask')
    },
    10 * minutes
  )
})
