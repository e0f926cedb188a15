// What the base's budget file says of an input holds, whatever the workflow of
// the pull request gives.
import { describe, expect, it } from '@jest/globals'
import { pullRequestEvent } from './event.ts'
import type { Job } from './job.ts'
import { makeRepository } from './repository.ts'
import {
  budgetPath,
  openStrictPull,
  strictBudget,
  strictFiles
} from './strict-pull.ts'
import { minutes, useWorld } from './use-world.ts'
import { pullScopes, reportOf } from './world.ts'

const scene = useWorld()

function begin(budget: string = strictBudget): void {
  scene.repository = makeRepository(scene.world.sandbox, strictFiles(budget))
  openStrictPull(scene.repository)
}

/** A workflow that finds no base and lets that pass, and relaxes the build. */
function run(
  inputs: Readonly<Record<string, string>>,
  runId?: number
): Promise<Job> {
  const { world, repository } = scene
  const pull = repository.pullRequest(7, 'feature')
  return world.run({
    workspace: repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull),
    inputs,
    scopes: pullScopes,
    ...(runId === undefined ? {} : { runId })
  })
}

const withoutBaseline = (allowed: boolean): string =>
  `${strictBudget}inputs: { baseline: artifact, allow-no-baseline: ${allowed} }\n`

const noticesOf = (job: Job) => reportOf(job).provenance?.notices.join('\n')

describe('inputs that the budget file pins', () => {
  it(
    'are not what the workflow of the pull request makes of them',
    async () => {
      begin()
      const workflow = {
        baseline: 'artifact',
        'allow-no-baseline': 'true',
        buildvcs: 'true'
      }
      // Where the base's file says nothing of them, the workflow's hold:
      const before = await run(workflow)
      expect(before).toMatchObject({
        code: 0,
        outputs: { verdict: 'no-baseline' }
      })
      expect(reportOf(before).provenance?.relaxations).toContain(
        'buildvcs: true'
      )

      scene.repository.commit('main', {
        [budgetPath]: `${strictBudget}inputs: { baseline: auto, allow-no-baseline: false, buildvcs: false }\n`
      })
      // Nor does the change's own version of the file change them.
      scene.repository.merge('feature', 'main')
      scene.repository.commit('feature', {
        [budgetPath]: `${strictBudget}inputs: { baseline: artifact, allow-no-baseline: true, buildvcs: true }\n`
      })
      const after = await run(workflow)
      expect(after).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(after).provenance?.relaxations).not.toContain(
        'buildvcs: true'
      )
      for (const input of Object.keys(workflow)) {
        expect(noticesOf(after)).toContain(
          `the workflow's input ${input} is ignored: ${budgetPath} pins it`
        )
      }
    },
    10 * minutes
  )

  it(
    'decide the exit status without a baseline, too',
    async () => {
      begin(withoutBaseline(false))
      const stopped = await run({ 'allow-no-baseline': 'true' })
      expect(stopped).toMatchObject({
        code: 1,
        outputs: { verdict: 'no-baseline' }
      })

      scene.repository.commit('main', { [budgetPath]: withoutBaseline(true) })
      scene.repository.merge('feature', 'main')
      const passed = await run({})
      expect(passed).toMatchObject({
        code: 0,
        outputs: { verdict: 'no-baseline' }
      })
      expect(noticesOf(passed)).not.toContain('pins it')
    },
    10 * minutes
  )

  it(
    'hold in a matrix, for its legs and for the job that judges',
    async () => {
      const budget = `${strictBudget}inputs: { baseline: artifact, allow-no-baseline: false, buildvcs: false }\n`
      begin(budget)
      const runId = 5000
      const leg = await run(
        { mode: 'measure', leg: 'linux', buildvcs: 'true' },
        runId
      )
      expect(leg.code).toBe(0)
      const judged = await run(
        { mode: 'judge', legs: 'linux', 'allow-no-baseline': 'true' },
        runId
      )
      expect(judged).toMatchObject({
        code: 1,
        outputs: { verdict: 'no-baseline' }
      })
      expect(reportOf(judged).provenance?.relaxations).not.toContain(
        'buildvcs: true'
      )
      for (const input of ['buildvcs', 'allow-no-baseline']) {
        expect(noticesOf(judged)).toContain(`input ${input} is ignored`)
      }
    },
    10 * minutes
  )
})
