// A pull request from a fork where its base, its budget or the run that measured
// is not as usual.
import { describe, expect, it } from '@jest/globals'
import { makeKeys } from '../store/entries.ts'
import { forkId, repositoryId } from '../servers/actions-store.ts'
import { useFork } from './fork-runs.ts'
import { forgeLeg, recordLargerJob } from './legs.ts'
import { budgetPath, strictBudget } from './strict-pull.ts'
import { minutes } from './use-world.ts'
import { errorsOf, reportOf } from './world.ts'

const scene = useFork()

describe('a pull request from a fork', () => {
  it(
    'has an allowance for dependencies by the files that the platform lists',
    async () => {
      const { pull: state } = scene.world.github
      state.files.set(
        `${scene.pull.base}:${budgetPath}`,
        `${strictBudget}allowances: [{ dependencies-only: true, fail: { max-growth: none } }]\n`
      )
      state.changed.push({ path: 'go.mod' }, { path: 'vendor/a/a.go' })
      await scene.measured()
      const allowed = reportOf(await scene.comment())
      expect(allowed.verdict.state).toBe('warn')
      expect(allowed.provenance?.notices.join()).toContain(
        'only files that name or hold dependencies changed'
      )

      state.changed.push({ path: 'vendor/table.go', before: 'table.go' })
      expect(reportOf(await scene.comment()).verdict.state).toBe('fail')

      // Where they can't be listed, there is none.
      state.changed.splice(2)
      const refusal = { kind: 'status', status: 403 } as const
      scene.world.github.fail('pull-files', refusal)
      const unknown = reportOf(await scene.comment())
      expect(unknown.verdict.state).toBe('fail')
      expect(unknown.provenance?.notices.join()).toContain(
        'no allowance of dependencies holds: could not list the files'
      )
    },
    10 * minutes
  )

  it(
    'only proposes what it makes of the budget file',
    async () => {
      const { pull: state } = scene.world.github
      const lax = 'fail: { max-growth: none }\n'
      state.files.delete(`${scene.pull.base}:${budgetPath}`)
      state.files.set(`${scene.pull.head}:${budgetPath}`, lax)
      state.changed.push({ path: budgetPath })
      await scene.measured()
      const limit = { 'max-growth': '10 KiB' }
      const added = reportOf(await scene.comment({}, limit))
      expect(added.verdict.state).toBe('fail')
      expect(added.budgetChange).toMatchObject({
        accepted: false,
        baseFile: 'absent',
        baseVerdict: 'fail',
        headVerdict: 'warn'
      })
      // Of a base that moved on, the older file of the head is not a proposal.
      state.changed.splice(0)
      expect(reportOf(await scene.comment({}, limit)).budgetChange).toBeNull()
    },
    10 * minutes
  )

  it(
    'names no base that is none',
    async () => {
      await scene.measured()
      const other = '1'.repeat(40)
      scene.world.github.mergeBases.set(
        `${other}...${scene.pull.base}`,
        scene.pull.base
      )
      forgeLeg(scene.world, (result) => {
        result['base'] = other
      })
      const job = await scene.comment()
      expect(reportOf(job).verdict.state).toBe('no-baseline')
      expect(reportOf(job).verdict.reasons[0]?.message).toContain(
        'is not a commit of main'
      )
    },
    10 * minutes
  )

  it(
    'has a base that main signed, by the key in the budget file of the base',
    async () => {
      const keys = makeKeys()
      const baseline = async (key: string) => {
        const text = `${strictBudget}inputs: { baseline: cache, baseline-public-key: ${JSON.stringify(key)} }\n`
        scene.world.github.pull.files.set(
          `${scene.pull.base}:${budgetPath}`,
          text
        )
        return reportOf(await scene.comment()).reports[0]?.baseline
      }
      await scene.measured({ 'baseline-signing-key': keys.privatePem })
      expect(await baseline(keys.publicPem)).toMatchObject({
        source: 'cache',
        commit: scene.pull.base
      })
      // By another's, what main signed is not believed.
      expect(await baseline(makeKeys().publicPem)).toBeNull()
    },
    10 * minutes
  )

  it(
    'is not commented on when its commit is no longer its tip, or the run was another',
    async () => {
      await scene.measured()
      const moved = await scene.comment({ sha: 'e'.repeat(40) })
      expect(moved.code).toBe(0)
      expect(moved.log).toContain('no open pull request has eeeeeee')
      const pushed = await scene.comment({ event: 'push' })
      expect(pushed.log).toContain('the run was started by push')
      expect(scene.world.github.comments).toEqual([])
    },
    10 * minutes
  )

  it(
    'keeps its comment when a run of it measured nothing, or was not finished',
    async () => {
      await scene.measured()
      await scene.comment()
      const [before] = scene.world.github.comments.map(({ body }) => body)
      expect(before).toContain('over the limit of 10.0 KiB')
      for (const conclusion of ['cancelled', 'skipped', 'action_required']) {
        const job = await scene.comment({ id: 1, conclusion })
        expect(job.code).toBe(0)
        expect(job.log).toContain(`the run ended as ${conclusion}`)
      }
      const job = await scene.comment({ id: 1, conclusion: 'failure' })
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job).join()).toContain('left no measurement')
      expect(scene.world.github.comments.map(({ body }) => body)).toEqual([
        before
      ])
      expect(repositoryId).not.toBe(forkId)
    },
    10 * minutes
  )

  it(
    'is not compared with what another job recorded of its base',
    async () => {
      await scene.measured()
      forgeLeg(scene.world, (result) => {
        const { head } = Object(result['leg'])
        result['fingerprint'] = recordLargerJob(
          scene.world,
          scene.pull.base,
          head
        )
      })
      const report = reportOf(await scene.comment())
      expect(report.verdict.state).toBe('no-baseline')
      expect(report.provenance?.notices.join()).toContain(
        'the leg full recorded it, and not default'
      )
    },
    10 * minutes
  )
})
