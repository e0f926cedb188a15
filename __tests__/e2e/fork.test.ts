// A pull request from a fork: its own run can't comment; a second workflow does,
// and believes nothing but the head's figures.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { pageName } from '../../src/gate/page/page-artifact.ts'
import { repositoryName } from './event.ts'
import { measuringRun, useFork } from './fork-runs.ts'
import { forgeLeg, growBase } from './legs.ts'
import { addReleaseOf } from './released.ts'
import { minutes } from './use-world.ts'
import { reportOf } from './world.ts'

const scene = useFork()

describe('a pull request from a fork', () => {
  it(
    'has a comment that says so where the second workflow has a wrong input',
    async () => {
      expect(await scene.comment({}, { timeout: 'soon' })).toMatchObject({
        code: 2
      })
      expect(scene.world.github.comments).toMatchObject([
        { issue: 7, body: expect.stringContaining('soon') }
      ])
    },
    10 * minutes
  )

  it(
    'is judged by its own run and commented on by another',
    async () => {
      const own = await scene.measured()
      expect(own).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(scene.world.github.comments).toEqual([])

      const [binary] = reportOf(own).reports
      if (binary !== undefined) {
        addReleaseOf(scene.world.github, 'v1.0.0', scene.pull.base, binary)
      }
      const compared = { 'compare-release': 'true' }
      const job = await scene.comment({}, compared)
      expect(job.code).toBe(0)
      const [body] = scene.world.github.comments.map((one) => one.body)
      expect(body).toMatch(/measured by the pull request(?:'|&#39;)s own run/)
      expect(body).toContain('over the limit of 10.0 KiB')
      expect(body).toContain('since v1.0.0 (unverified)')
      const report = reportOf(job)
      expect(report.verdict.state).toBe('fail')
      expect(report.provenance?.mode).toBe('comment')
      expect(report.reports[0]?.baseline).toMatchObject({
        source: 'artifact',
        commit: scene.pull.base
      })
      expect(report.reports[0]?.delta).toEqual(reportOf(own).reports[0]?.delta)
      // Again: the same comment.
      await scene.comment()
      expect(scene.world.github.comments).toHaveLength(1)
      const asked = scene.world.github.requests.filter((one) =>
        /statuses|check-runs/.test(one)
      )
      expect(asked).toEqual([])
    },
    10 * minutes
  )

  it(
    'moves neither base nor budget nor verdict nor page by what its run left',
    async () => {
      await scene.measured()
      const { actions } = scene.world.github
      const work = { key: '', commentKey: '', work: '' }
      const pageOf = `${pageName(work, scene.pull.head)}.html`
      actions.addArtifact(measuringRun, pageOf, Buffer.from('forged'))
      forgeLeg(scene.world, (result) => {
        // A base as large as the head, another verdict, another pull request.
        growBase(result)
        result['verdict'] = { state: 'pass', reasons: [] }
        result['pull'] = 1
        result['number'] = 1
        Object(result['leg']).notBuilt = [
          { mainPackage: '<img src=x>', target: '@someone', reason: 'x' }
        ]
        Object(result['provenance']).notices = ['approved by the maintainers']
      })
      const job = await scene.comment({}, { 'html-report': 'true' })
      expect(reportOf(job).verdict.state).toBe('fail')
      const runId = scene.world.lastRunId
      const page = actions.artifacts.find((one) => one.runId === runId)
      expect(page).toMatchObject({ name: pageOf, mimeType: 'text/html' })
      expect(page?.content).toEqual(
        readFileSync(job.outputs['html-path'] ?? '')
      )
      const url = `https://github.com/${repositoryName}/actions/runs/${runId}/artifacts/${page?.id}#artifact=${page?.id}`
      expect(job.outputs['html-url']).toBe(url)
      expect(job.summary).toContain(`[See it as a page](${url})`)
      expect(scene.world.github.comments[0]?.body).toContain(
        `[See it as a page](${url})`
      )
      expect(scene.world.github.comments).toHaveLength(1)
      expect(scene.world.github.comments[0]).toMatchObject({ issue: 7 })
      expect(scene.world.github.comments[0]?.body).not.toMatch(
        /approved by the maintainers|@someone|<img/
      )
    },
    10 * minutes
  )
})
