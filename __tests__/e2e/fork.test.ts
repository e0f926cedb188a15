// A pull request from a fork: its own run can't comment; a second workflow does,
// and believes nothing but the head's figures.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { makeKeys } from '../store/entries.ts'
import { forkId, repositoryId } from '../servers/actions-store.ts'
import { pullRequestEvent, pushEvent, workflowRunEvent } from './event.ts'
import type { Job } from './job.ts'
import { forgeLeg, growBase, recordLargerJob } from './legs.ts'
import type { PullRequest, Repository } from './repository.ts'
import {
  budgetPath,
  makeStrictPull,
  minutes,
  strictBudget
} from './strict-pull.ts'
import { errorsOf, reportOf, type World } from './world.ts'

const measuringRun = 7001

let world: World
let repository: Repository
let pull: PullRequest

beforeEach(async () => {
  const strict = await makeStrictPull()
  ;({ world, repository, pull } = strict)
  const { github } = world
  github.pull.open.push({
    number: 7,
    from: 'stranger:feature',
    sha: pull.head,
    repositoryId: forkId,
    author: 'stranger'
  })
  github.pull.files.set(`${pull.base}:${budgetPath}`, strictBudget)
  github.mergeBases.set(`${pull.base}...main`, pull.base)
  github.mergeBases.set(`main...${pull.head}`, pull.base)
  github.mergeBases.set(`${pull.base}...${pull.base}`, pull.base)
})

afterEach(() => world.close())

/** What main recorded, and what the fork's own run did with a token that only reads. */
async function measured(
  ofMain: Readonly<Record<string, string>> = {}
): Promise<Job> {
  await world.run({
    workspace: repository.checkout('refs/heads/main'),
    event: pushEvent(pull.base, null),
    inputs: ofMain
  })
  world.github.fail(
    'create-comment',
    {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration'
    },
    1
  )
  return await world.run({
    workspace: repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull, { fork: true }),
    runId: measuringRun
  })
}

/** The second workflow, in an empty workspace: nothing is checked out. */
async function comment(
  run: { id?: number; event?: string; conclusion?: string; sha?: string } = {},
  inputs: Readonly<Record<string, string>> = {}
): Promise<Job> {
  const workspace = world.sandbox.directory('empty')
  const job = await world
    .start({
      workspace,
      event: workflowRunEvent({
        id: measuringRun,
        sha: pull.head,
        branch: 'feature',
        owner: 'stranger',
        headRepositoryId: forkId,
        ...run
      }),
      inputs: { mode: 'comment', ...inputs }
    })
    .finish()
  expect(readdirSync(workspace)).toEqual([])
  expect(job.leftInTemp).toEqual([])
  expect(world.github.violations).toEqual([])
  return job
}

describe('a pull request from a fork', () => {
  it(
    'has a comment that says so where the second workflow has a wrong input',
    async () => {
      expect(await comment({}, { timeout: 'soon' })).toMatchObject({ code: 2 })
      expect(world.github.comments).toMatchObject([
        { issue: 7, body: expect.stringContaining('soon') }
      ])
    },
    minutes
  )

  it(
    'is judged by its own run and commented on by another',
    async () => {
      const own = await measured()
      expect(own).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(world.github.comments).toEqual([])

      const job = await comment()
      expect(job.code).toBe(0)
      const [body] = world.github.comments.map((one) => one.body)
      expect(body).toMatch(/measured by the pull request(?:'|&#39;)s own run/)
      expect(body).toContain('over the limit of 10.0 KiB')
      const report = reportOf(job)
      expect(report.verdict.state).toBe('fail')
      expect(report.provenance?.mode).toBe('comment')
      expect(report.reports[0]?.baseline).toMatchObject({
        source: 'artifact',
        commit: pull.base
      })
      expect(report.reports[0]?.delta).toEqual(reportOf(own).reports[0]?.delta)
      // Again: the same comment.
      await comment()
      expect(world.github.comments).toHaveLength(1)
      const asked = world.github.requests.filter((one) =>
        /statuses|check-runs/.test(one)
      )
      expect(asked).toEqual([])
    },
    4 * minutes
  )

  it(
    'moves neither base nor budget nor verdict by what its run left',
    async () => {
      await measured()
      forgeLeg(world, (result) => {
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
      const job = await comment()
      expect(reportOf(job).verdict.state).toBe('fail')
      expect(world.github.comments).toHaveLength(1)
      expect(world.github.comments[0]).toMatchObject({ issue: 7 })
      expect(world.github.comments[0]?.body).not.toMatch(
        /approved by the maintainers|@someone|<img/
      )
    },
    4 * minutes
  )

  it(
    'has an allowance for dependencies by the files that the platform lists',
    async () => {
      const { pull: state } = world.github
      state.files.set(
        `${pull.base}:${budgetPath}`,
        `${strictBudget}allowances: [{ dependencies-only: true, fail: { max-growth: none } }]\n`
      )
      state.changed.push({ path: 'go.mod' }, { path: 'vendor/a/a.go' })
      await measured()
      const allowed = reportOf(await comment())
      expect(allowed.verdict.state).toBe('warn')
      expect(allowed.provenance?.notices.join()).toContain(
        'only files that name or hold dependencies changed'
      )

      state.changed.push({ path: 'vendor/table.go', before: 'table.go' })
      expect(reportOf(await comment()).verdict.state).toBe('fail')

      // Where they can't be listed, there is none.
      state.changed.splice(2)
      const refusal = { kind: 'status', status: 403 } as const
      world.github.fail('pull-files', refusal)
      const unknown = reportOf(await comment())
      expect(unknown.verdict.state).toBe('fail')
      expect(unknown.provenance?.notices.join()).toContain(
        'no allowance of dependencies holds: could not list the files'
      )
    },
    4 * minutes
  )

  it(
    'only proposes what it makes of the budget file',
    async () => {
      const { pull: state } = world.github
      const lax = 'fail: { max-growth: none }\n'
      state.files.delete(`${pull.base}:${budgetPath}`)
      state.files.set(`${pull.head}:${budgetPath}`, lax)
      state.changed.push({ path: budgetPath })
      await measured()
      const limit = { 'max-growth': '10 KiB' }
      const added = reportOf(await comment({}, limit))
      expect(added.verdict.state).toBe('fail')
      expect(added.budgetChange).toMatchObject({
        accepted: false,
        baseFile: 'absent',
        baseVerdict: 'fail',
        headVerdict: 'warn'
      })
      // Of a base that moved on, the older file of the head is no proposal.
      state.changed.splice(0)
      expect(reportOf(await comment({}, limit)).budgetChange).toBeNull()
    },
    4 * minutes
  )

  it(
    'names no base that is none',
    async () => {
      await measured()
      const other = '1'.repeat(40)
      world.github.mergeBases.set(`${other}...main`, pull.base)
      forgeLeg(world, (result) => {
        result['base'] = other
      })
      const job = await comment()
      expect(reportOf(job).verdict.state).toBe('no-baseline')
      expect(reportOf(job).verdict.reasons[0]?.message).toContain(
        'is no commit of main'
      )
    },
    4 * minutes
  )

  it(
    'has a base that main signed, by the key in the budget file of the base',
    async () => {
      const keys = makeKeys()
      const baseline = async (key: string) => {
        const text = `${strictBudget}inputs: { baseline: cache, baseline-public-key: ${JSON.stringify(key)} }\n`
        world.github.pull.files.set(`${pull.base}:${budgetPath}`, text)
        return reportOf(await comment()).reports[0]?.baseline
      }
      await measured({ 'baseline-signing-key': keys.privatePem })
      expect(await baseline(keys.publicPem)).toMatchObject({
        source: 'cache',
        commit: pull.base
      })
      // By another's, what main signed is not believed.
      expect(await baseline(makeKeys().publicPem)).toBeNull()
    },
    4 * minutes
  )

  it(
    'is not commented on when its commit is no longer its tip, or the run was another',
    async () => {
      await measured()
      const moved = await comment({ sha: 'e'.repeat(40) })
      expect(moved.code).toBe(0)
      expect(moved.log).toContain('no open pull request has eeeeeee')
      const pushed = await comment({ event: 'push' })
      expect(pushed.log).toContain('the run was started by push')
      expect(world.github.comments).toEqual([])
    },
    4 * minutes
  )

  it(
    'keeps its comment when a run of it measured nothing, or was not finished',
    async () => {
      await measured()
      await comment()
      const [before] = world.github.comments.map(({ body }) => body)
      expect(before).toContain('over the limit of 10.0 KiB')
      for (const conclusion of ['cancelled', 'skipped', 'action_required']) {
        const job = await comment({ id: 1, conclusion })
        expect(job.code).toBe(0)
        expect(job.log).toContain(`the run ended as ${conclusion}`)
      }
      const job = await comment({ id: 1, conclusion: 'failure' })
      expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
      expect(errorsOf(job).join()).toContain('left no measurement')
      expect(world.github.comments.map(({ body }) => body)).toEqual([before])
      expect(repositoryId).not.toBe(forkId)
    },
    4 * minutes
  )

  it(
    'is not compared with what another job recorded of its base',
    async () => {
      await measured()
      forgeLeg(world, (result) => {
        const { head } = Object(result['leg'])
        result['fingerprint'] = recordLargerJob(world, pull.base, head)
      })
      const report = reportOf(await comment())
      expect(report.verdict.state).toBe('no-baseline')
      expect(report.provenance?.notices.join()).toContain(
        'the leg full recorded it, and not default'
      )
    },
    4 * minutes
  )
})
