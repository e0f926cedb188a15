// A change that brings another release of Go: what that adds is shown apart from
// what the change adds, by what a push recorded with the Go before.
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { delimiter, dirname } from 'node:path'
import type { BinaryReport } from '../../src/core/model/report.ts'
import type { BaselineSource } from '../../src/core/model/closed-lists.ts'
import { makeKeys } from '../store/entries.ts'
import { goOfRelease } from '../releases/toolchains.ts'
import { forkId } from '../servers/actions-store.ts'
import { pullRequestEvent, pushEvent, workflowRunEvent } from './event.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import type { PullRequest } from './repository.ts'
import { minutes, small, useWorld } from './use-world.ts'
import { pullScopes, reportOf } from './world.ts'

const [before, now] = ['1.25.8', '1.26.8'] as const
const growth = 40_000
const measuringRun = 7001
const { publicPem, privatePem } = makeKeys()

let goes: Readonly<Record<string, string>>
let pull: PullRequest

const goMod = (go: string) => `module example.com/tool\n\ngo ${go}\n`

const scene = useWorld({ ...program(small), 'go.mod': goMod(before) })

beforeAll(() => {
  goes = { [before]: goOfRelease(before), [now]: goOfRelease(now) }
}, 12 * minutes)

beforeEach(() => upgrade())

/** The pull request: its table grows, and it names this Go. */
function upgrade(go: string = now): void {
  const files = { 'go.mod': goMod(go), 'table.go': table(small + growth) }
  scene.repository.commit('feature', files)
  pull = scene.repository.pullRequest(7, 'feature')
}

type Inputs = Readonly<Record<string, string>>

/** What a job with that Go on its PATH has. */
function withGo(release: string): Readonly<Record<string, string>> {
  const directory = dirname(goes[release] ?? '')
  return { PATH: `${directory}${delimiter}${process.env['PATH'] ?? ''}` }
}

/** @returns the size of what was recorded */
async function push(inputs: Inputs = {}): Promise<number> {
  const job = await scene.world.run({
    workspace: scene.repository.checkout('refs/heads/main'),
    event: pushEvent(scene.repository.tip('main'), null),
    environment: withGo(before),
    inputs
  })
  const head = only(job).head?.binary
  expect(head?.goVersion).toBe(`go${before}`)
  return head?.fileSize ?? 0
}

function pullRequest(
  inputs: Inputs = {},
  options: { readonly runId?: number; readonly fork?: boolean } = {}
): Promise<Job> {
  const { fork = false, ...rest } = options
  return scene.world.run({
    workspace: scene.repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull, { fork }),
    environment: withGo(now),
    scopes: pullScopes,
    inputs,
    ...rest
  })
}

function only(job: Job): BinaryReport {
  const [binary] = reportOf(job).reports
  if (binary === undefined) throw new Error(`nothing was built:\n${job.log}`)
  return binary
}

/** One Go built both sides; what it adds is what lies between the two bases. */
function expectApart(
  job: Job,
  recorded: number,
  source: BaselineSource = 'rebuild'
): void {
  const { base, head, delta, goUpgrade, baseline } = only(job)
  expect([base, head].map((side) => side?.binary.goVersion)).toEqual([
    `go${now}`,
    `go${now}`
  ])
  expect(baseline?.source).toBe(source)
  expect(goUpgrade).toMatchObject({ from: `go${before}`, to: `go${now}` })
  const added = goUpgrade?.delta?.fileSize ?? 0
  expect(added).toBe((base?.binary.fileSize ?? 0) - recorded)
  // Neither is in the other.
  expect(Math.abs(added)).toBeGreaterThan(2048)
  expect(Math.abs(delta.fileSize - growth)).toBeLessThan(4096)
}

const sentence = `Go ${before} → ${now}`

describe('a change that brings another Go', () => {
  it(
    'is judged by its own growth, and told what the Go adds, by an artifact',
    async () => {
      const recorded = await push()
      const job = await pullRequest({ 'max-growth': '60 KiB' })
      expect(job).toMatchObject({ code: 0 })
      expectApart(job, recorded)
      expect(only(job).goUpgrade).toMatchObject({
        byChange: true,
        run: expect.stringMatching(/\/actions\/runs\/1001$/)
      })
      for (const text of [
        job.summary,
        scene.world.github.comments[0]?.body,
        job.outputs['headline']
      ]) {
        expect(text).toContain(sentence)
        expect(text).toContain('not counted as growth')
      }
      const own = await pullRequest({ 'max-growth': '10 KiB' })
      expect(own).toMatchObject({ code: 1, outputs: { verdict: 'fail' } })
      expect(only(own).verdict.reasons[0]?.rule).toBe('fail.max-growth')
    },
    10 * minutes
  )

  it(
    'is told so by the signed cache, and judged by go-upgrade-limit and by ceilings',
    async () => {
      const recorded = await push({ 'baseline-signing-key': privatePem })
      scene.world.github.actions.artifacts.splice(0)
      const inputs = { 'baseline-public-key': publicPem }
      const limited = await pullRequest({
        ...inputs,
        'go-upgrade-limit': '1 B',
        'max-growth': '60 KiB'
      })
      expectApart(limited, recorded)
      const { goUpgrade, base, verdict } = only(limited)
      const added = goUpgrade?.delta?.fileSize ?? 0
      expect(added).toBeGreaterThan(0)
      expect(limited.code).toBe(1)
      expect(verdict.reasons[0]).toMatchObject({
        state: 'fail',
        rule: 'fail.go-upgrade-limit',
        limit: 1,
        value: added
      })
      // Between the two bases: no other change of this pull request reaches it.
      const ceiling = (base?.binary.fileSize ?? 0) - 1
      const broken = await pullRequest({
        ...inputs,
        'max-size': String(ceiling),
        'noise-floor': '1 MiB'
      })
      expect(broken.code).toBe(1)
      expect(only(broken).verdict.reasons[0]?.rule).toBe('fail.max-size')
    },
    10 * minutes
  )

  it(
    'says what is unknown without a record, which is not a pass where it is limited',
    async () => {
      const job = await pullRequest({ 'max-growth': '60 KiB' })
      const why = `no measurement of the base by Go ${before} is stored`
      expect(only(job)).toMatchObject({
        goUpgrade: { from: `go${before}`, byChange: true, delta: null, why },
        baseline: { source: 'rebuild' }
      })
      expect(job).toMatchObject({ code: 0 })
      expect(scene.world.github.comments[0]?.body).toContain(why)
      const limited = await pullRequest({
        'max-growth': '60 KiB',
        'go-upgrade-limit': '1 GiB'
      })
      expect(limited).toMatchObject({
        code: 1,
        outputs: { verdict: 'no-baseline' }
      })
      const rebuilt = await pullRequest({ baseline: 'rebuild' })
      expect(only(rebuilt).goUpgrade?.why).toBe(
        `${why} (the input baseline allows nothing that is stored)`
      )
    },
    10 * minutes
  )

  it(
    'says the same when its legs are judged together, or its label changes',
    async () => {
      const recorded = await push()
      const run = { runId: measuringRun }
      const leg = { leg: 'only', mode: 'measure' }
      await push(leg)
      await pullRequest(leg, run)
      const judged = await pullRequest({ mode: 'judge', legs: 'only' }, run)
      expectApart(judged, recorded)
      const limits = { mode: 'judge', legs: 'only', 'go-upgrade-limit': '1 B' }
      expect(await pullRequest(limits, run)).toMatchObject({ code: 1 })

      await pullRequest()
      const again = await scene.world.run({
        workspace: scene.repository.checkout('refs/pull/7/merge'),
        event: pullRequestEvent(pull, { action: 'labeled' }),
        environment: withGo(now),
        scopes: pullScopes
      })
      expect(again.log).toContain('Nothing is built')
      // The base's figures are those of the earlier run, which left them as an artifact.
      expectApart(again, recorded, 'artifact')
    },
    10 * minutes
  )

  it(
    'is not compared with the Go before where nothing is built',
    async () => {
      const recorded = await push()
      const { github } = scene.world
      github.pull.open.push({
        number: 7,
        from: 'stranger:feature',
        sha: pull.head,
        repositoryId: forkId,
        author: 'stranger'
      })
      github.pull.heads.set('main', pull.base)
      for (const pair of [
        `${pull.base}...${pull.head}`,
        `${pull.base}...${pull.base}`
      ]) {
        github.mergeBases.set(pair, pull.base)
      }
      await pullRequest(
        { comment: 'false' },
        { runId: measuringRun, fork: true }
      )
      const job = await scene.world
        .start({
          workspace: scene.world.sandbox.directory('empty'),
          event: workflowRunEvent({
            id: measuringRun,
            sha: pull.head,
            branch: 'feature',
            owner: 'stranger',
            headRepositoryId: forkId
          }),
          inputs: { mode: 'comment' }
        })
        .finish()
      const { head, base, goUpgrade, verdict } = only(job)
      expect(verdict.state).toBe('no-baseline')
      expect(base).toBeNull()
      const together = (head?.binary.fileSize ?? 0) - recorded
      expect(goUpgrade).toMatchObject({
        from: `go${before}`,
        delta: null,
        why: `the base is recorded by Go ${before} only; to that the head has +${(together / 1024).toFixed(1)} KiB, with the change's own growth`
      })
      expect(github.comments[0]?.body).toContain(sentence)
    },
    10 * minutes
  )
})

describe('a machine with another Go than the record', () => {
  it(
    'is told what that adds, and judges nobody by it',
    async () => {
      const recorded = await push()
      upgrade(before)
      const job = await pullRequest({
        'max-growth': '60 KiB',
        'go-upgrade-limit': '1 B'
      })
      expect(job.code).toBe(0)
      expectApart(job, recorded)
      expect(only(job).goUpgrade?.byChange).toBe(false)
      expect(job.summary).toContain(`${sentence} since the base was recorded`)
    },
    10 * minutes
  )
})
