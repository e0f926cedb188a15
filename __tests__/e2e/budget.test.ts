// Budget files: the base's counts, and every fault has a line.
import { describe, expect, it } from '@jest/globals'
import type { Job } from './job.ts'
import type { Files } from './repository.ts'
import { grownBy, minutes, useWorld } from './use-world.ts'
import { errorsOf, reportOf } from './world.ts'

const path = '.github/go-size-gate.yml'
const strict = 'fail:\n  max-growth: 10 KiB\n  require: any\n'
const lax = 'fail:\n  max-growth: 10 MiB\n  max-growth-percent: 90\n'

const scene = useWorld()

/** Runs pull request 7, which adds 40,000 bytes and the files of `head`. */
function pullRequest(
  base: Files,
  head: Files,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Job> {
  scene.repository.commit('main', base)
  return scene.pullRequest({ ...grownBy(40_000), ...head }, { inputs })
}

describe('a budget file', () => {
  it(
    'cannot be raised by the pull request that it judges; both verdicts are shown',
    async () => {
      const job = await pullRequest({ [path]: strict }, { [path]: lax })
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).budgetChange).toMatchObject({
        path,
        accepted: false,
        baseVerdict: 'fail'
      })
      const [comment] = scene.world.github.comments
      expect(comment?.body).toMatch(
        /By the base's budget the verdict is \*\*fail\*\*, by the changed one \*\*(?:warn|pass)\*\*; the base's one counts/
      )
    },
    10 * minutes
  )

  it(
    'that is malformed is an error with file and line, before anything is built',
    async () => {
      const misspelt = 'fail:\n  max-growht: 10 KiB\n'
      scene.repository.commit('main', { [path]: misspelt })
      const job = await scene.push()
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job)).toEqual([
        expect.stringMatching(/go-size-gate\.yml:2\b.*max-growht/)
      ])
      expect(scene.world.github.actions.artifacts).toEqual([])
    },
    10 * minutes
  )
})
