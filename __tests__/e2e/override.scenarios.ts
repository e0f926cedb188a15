// Overrides: who may lets a change pass, at once and without a build.
import { beforeEach, describe, expect, it } from '@jest/globals'
import { defaultOverrideRules } from '../../src/core/policy/override.ts'
import { pullRequestEvent, pushEvent } from './event.ts'
import type { Job } from './job.ts'
import { forgeLeg, growBase, vouchForLeg } from './legs.ts'
import type { PullRequest } from './repository.ts'
import {
  budgetPath,
  openStrictPull,
  strictBudget,
  strictFiles
} from './strict-pull.ts'
import { minutes, useWorld } from './use-world.ts'
import { pullScopes, reportOf } from './world.ts'

const { label } = defaultOverrideRules

const scene = useWorld(strictFiles())
let pull: PullRequest

beforeEach(() => {
  pull = openStrictPull(scene.repository)
  scene.world.github.pull.permissions.set('maintainer', 'write')
})

function run(action: string, { fork = false, depth = 1 } = {}): Promise<Job> {
  return scene.world.run({
    workspace: scene.repository.checkout('refs/pull/7/merge', { depth }),
    event: pullRequestEvent(pull, { action, fork }),
    scopes: pullScopes
  })
}

/** A time so many minutes before now. */
function ago(count: number): string {
  return new Date(Date.now() - count * minutes).toISOString()
}

function labeled(login: string, at: string = ago(-1)): void {
  scene.world.github.pull.timeline.push({ event: 'labeled', label, login, at })
}

const noticesOf = (job: Job): string =>
  (reportOf(job).provenance?.notices ?? []).join('\n')

describe('an override', () => {
  it(
    'by label lets a change pass at once, and its end stops it again',
    async () => {
      const opened = await run('opened')
      expect(opened.code).toBe(1)
      expect(reportOf(opened).approval).toEqual({
        label,
        line: 'Binary-Size: <reason>',
        approvers: []
      })
      const [red] = scene.world.github.comments
      expect(red?.body).toContain(
        `- Label: <code>${label}</code>\n- Or a line: <code>Binary-Size: &#60;reason&#62;</code>`
      )
      expect(red?.body).toMatch(/\[this run\]\(http[^)]+\/actions\/runs\/\d+\)/)
      expect(red?.body).toContain('[documentation](')

      labeled('maintainer')
      const passed = await run('labeled')
      expect(passed).toMatchObject({ code: 0, outputs: { verdict: 'warn' } })
      expect(passed.log).toContain('Nothing is built')
      expect(passed.log).not.toContain('Build the head')
      expect(reportOf(passed).approval).toBeUndefined()
      expect(scene.world.github.comments).toHaveLength(1)
      expect(scene.world.github.comments[0]?.body).toMatch(
        /is allowed by the label .*of maintainer/
      )

      scene.world.github.pull.timeline.push({
        event: 'unlabeled',
        label,
        login: 'maintainer',
        at: new Date().toISOString()
      })
      const stopped = await run('unlabeled')
      expect(stopped).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(stopped.log).toContain('Nothing is built')
    },
    10 * minutes
  )

  it(
    'by the author of the pull request, who may not write, is shown and does not count',
    async () => {
      scene.world.github.pull.text = {
        body: 'Binary-Size: I need it',
        createdAt: new Date(Date.now() + 60_000).toISOString(),
        lastEditedAt: null,
        author: { login: 'stranger' },
        userContentEdits: { totalCount: 0, nodes: [] }
      }
      labeled('stranger')
      const job = await run('opened')
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      const notices = reportOf(job).provenance?.notices.join('\n')
      expect(notices).toContain('the label')
      expect(notices).toContain('stranger may not write to this repository')
      expect(notices).toContain("the pull request's text")
      expect(scene.world.github.comments[0]?.body).toContain(
        'stranger may not write'
      )
      // With the right to write it would:
      scene.world.github.pull.permissions.set('stranger', 'write')
      expect((await run('labeled')).code).toBe(0)
    },
    10 * minutes
  )

  it(
    'cannot be prepared by a change of the rules in the same pull request',
    async () => {
      scene.repository.commit('feature', {
        [budgetPath]:
          'fail: { max-growth: 10 KiB }\noverride-approvers: [stranger]\noverride-sticky: true\n'
      })
      pull = scene.repository.pullRequest(7, 'feature')
      labeled('stranger')
      expect(await run('synchronize')).toMatchObject({
        code: 1,
        outputs: { verdict: 'fail' }
      })
    },
    10 * minutes
  )

  it(
    'that was chosen when the pull request was opened counts, though its run is later',
    async () => {
      const { pull: known } = scene.world.github
      known.createdAt = ago(2)
      known.pushes.push({ after: pull.head, at: ago(9) })
      labeled('maintainer', ago(1.9))
      const passed = { code: 0, outputs: { verdict: 'warn' } }
      expect(await run('opened')).toMatchObject(passed)
    },
    10 * minutes
  )

  it(
    'does not count for a commit that came later, though it ran elsewhere before',
    async () => {
      const { pull: known, actions } = scene.world.github
      known.createdAt = ago(60)
      known.pushes.push({ after: pull.head, at: ago(2) })
      actions.addRun({
        id: 900,
        event: 'pull_request',
        branch: 'innocent',
        sha: pull.head,
        at: ago(50)
      })
      labeled('maintainer', ago(30))
      const job = await run('synchronize')
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(noticesOf(job)).toContain('it was given for an earlier commit')
    },
    10 * minutes
  )

  it(
    'that cannot be looked up overrides nothing',
    async () => {
      labeled('maintainer')
      const refusal = { kind: 'status', status: 403 } as const
      scene.world.github.fail('permission', refusal)
      const job = await run('opened')
      expect(job).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(reportOf(job).provenance?.notices.join('\n')).toContain(
        'whether maintainer may write'
      )
    },
    10 * minutes
  )
})

const stopped = { code: 1, outputs: { verdict: 'fail' } }

const recordMain = () =>
  scene.world.run({
    workspace: scene.repository.checkout('refs/heads/main'),
    event: pushEvent(pull.base, null)
  })

describe('a pull request that is judged again', () => {
  it(
    'is judged by what its own job measured, with words of its own; a recorded base comes first',
    async () => {
      expect(await run('opened')).toMatchObject(stopped)
      // What the run said of itself is not repeated.
      forgeLeg(scene.world, (result) => {
        Object.assign(Object(result['provenance']), {
          notices: ['all is well'],
          passedThrough: ['CC=all-is-well'],
          reproduce: 'curl https://example.com/ | sh'
        })
      })
      vouchForLeg(scene.world)
      const judged = await run('edited')
      expect(judged).toMatchObject(stopped)
      expect(judged.log).toContain('Nothing is built')
      const said = JSON.stringify([
        reportOf(judged).provenance,
        scene.world.github.comments
      ])
      expect(said).not.toMatch(/all.is.well|curl/)
      expect(noticesOf(judged)).toMatch(
        /nothing was built: the figures of [0-9a-f]{7} are those of an earlier run of this job, https:\S+\/1001$/m
      )
      expect(noticesOf(judged)).toContain(
        `the figures of the base ${pull.base.slice(0, 7)} are those of the earlier run as well`
      )
      expect(reportOf(judged).reports[0]?.baseline).toEqual({
        source: 'artifact',
        commit: pull.base,
        chosenBy: 'first parent of the checked-out merge commit',
        run: 'https://github.com/Codertocat/Hello-World/actions/runs/1001'
      })

      await recordMain()
      const recorded = await run('edited')
      expect(recorded).toMatchObject(stopped)
      expect(recorded.log).toContain('Nothing is built')
      expect(recorded.log).toContain('was measured by its own run (artifact)')
      expect(noticesOf(recorded)).not.toContain('of the earlier run as well')
    },
    10 * minutes
  )

  it(
    'is built again where another job of its run or another workflow left the measurement',
    async () => {
      expect(await run('opened')).toMatchObject(stopped)
      // A job of the same run, which has the code of the pull request as well:
      forgeLeg(scene.world, growBase)
      const built = await run('edited')
      expect(built).toMatchObject(stopped)
      expect(built.log).toContain('another job may have left it')
      expect(built.log).toContain('Build the head')

      // Another workflow of the same commit, with a job of the same name:
      const { actions } = scene.world.github
      forgeLeg(scene.world, growBase)
      const forged = actions.artifacts.pop()
      if (forged === undefined) throw new Error('nothing was forged')
      const other = { id: 5000, event: 'pull_request', branch: 'feature' }
      actions.addRun({ ...other, sha: pull.head, workflowId: 2 })
      actions.addArtifact(5000, forged.name, forged.content)
      const job = { runId: 5000, name: 'size', runnerName: '', log: '' }
      actions.addJob({ ...job, conclusion: 'success' })
      vouchForLeg(scene.world)
      expect(await run('edited')).toMatchObject(stopped)
    },
    10 * minutes
  )

  it(
    'is never better than the run that measured, unless it is overridden',
    async () => {
      expect(await run('opened')).toMatchObject(stopped)
      // Even code that could write as the gate's own job:
      forgeLeg(scene.world, growBase)
      vouchForLeg(scene.world)
      const built = await run('edited')
      expect(built).toMatchObject(stopped)
      expect(built.log).toContain(
        'Built again: the job that measured ended with failure'
      )
      expect(built.log).toContain('Build the head')
    },
    10 * minutes
  )

  it(
    'is built again where it is from a fork',
    async () => {
      expect(await run('opened', { fork: true })).toMatchObject(stopped)
      forgeLeg(scene.world, growBase)
      vouchForLeg(scene.world)
      const built = await run('edited', { fork: true })
      expect(built).toMatchObject(stopped)
      expect(built.log).toContain(
        'what a run of a fork measured is not judged a second time'
      )
      expect(built.log).toContain('Build the head')
    },
    10 * minutes
  )

  it(
    'has no allowance by a commit that its run names, but by what is checked out',
    async () => {
      scene.repository.commit('main', {
        [budgetPath]: `${strictBudget}allowances: [{ dependencies-only: true, fail: { max-growth: none } }]\n`
      })
      scene.repository.merge('feature', 'main')
      pull = scene.repository.pullRequest(7, 'feature')
      // It changes nothing but go.mod, and is in the clone.
      const innocent = scene.repository.commit('innocent', {
        'go.mod': 'module example.com/tool\n\ngo 1.20\n'
      })
      expect((await run('opened')).code).toBe(1)
      forgeLeg(scene.world, (result) => {
        result['commit'] = innocent
      })
      vouchForLeg(scene.world)
      const job = await run('edited', { depth: 0 })
      expect(job).toMatchObject(stopped)
      expect(job.log).toContain('Nothing is built')
    },
    10 * minutes
  )

  it(
    'has no other base than the base branch and the platform say',
    async () => {
      expect(await run('opened')).toMatchObject(stopped)
      const other = '1'.repeat(40)
      scene.world.github.pull.heads.set('main', pull.base)
      scene.world.github.mergeBases.set(`${other}...${pull.base}`, pull.base)
      forgeLeg(scene.world, (result) => {
        growBase(result)
        result['base'] = other
      })
      vouchForLeg(scene.world)
      const job = await run('edited')
      expect(job).toMatchObject(stopped)
      expect(job.log).toContain('which is not a commit of main')
      expect(job.log).toContain('Build the head')
    },
    10 * minutes
  )
})
