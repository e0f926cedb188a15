// Binaries that the workflow built: recorded by pushes, judged on pull requests, and
// what the change's own build can do to that.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { makeZip } from '../store/zips.ts'
import { buildCache } from '../setup/build-cache.ts'
import { pullRequestEvent, pushEvent, type Event } from './event.ts'
import { buildHostile, hostileFiles, type TurnedJob } from './hostile-build.ts'
import { project, type Job } from './job.ts'
import { openStrictPull, strictFiles } from './strict-pull.ts'
import { minutes, useWorld } from './use-world.ts'
import { errorsOf, pullScopes, reportOf } from './world.ts'

const scene = useWorld(strictFiles())

/** A checkout with what its own Makefile would leave: `bin/tool`. */
function built(ref: string): string {
  const workspace = scene.repository.checkout(ref)
  const flags = ['-trimpath', '-ldflags=-s -w', '-o', 'bin/tool', '.']
  execFileSync('go', ['build', ...flags], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GOCACHE: buildCache(),
      CGO_ENABLED: '0',
      GOFLAGS: ''
    }
  })
  return workspace
}

/** Another job of the run leaves the binaries. */
function leave(runId: number, workspace: string): void {
  const content = readFileSync(join(workspace, 'bin/tool'))
  const archive = makeZip([{ name: 'tool', content }])
  scene.world.github.actions.addArtifact(runId, 'binaries', archive)
}

interface Measured {
  readonly ref: string
  readonly event: Event
  readonly runId: number
  readonly workspace: string
}

function run(
  { event, runId, workspace }: Measured,
  inputs: Readonly<Record<string, string>>,
  turned?: TurnedJob
): Promise<Job> {
  const scopes = event.name === 'push' ? undefined : pullScopes
  return scene.world.run({
    workspace,
    event,
    runId,
    // No build is made, so that no build cache can be named.
    inputs: { 'go-cache': '', ...inputs },
    ...(scopes === undefined ? {} : { scopes }),
    ...(turned === undefined
      ? {}
      : { main: turned.main, environment: turned.environment })
  })
}

/** A job of its own, with a checkout of its own. */
function judgeArtifact(measured: Measured): Promise<Job> {
  const workspace = scene.repository.checkout(measured.ref)
  return run({ ...measured, workspace }, { binaries: 'artifact:binaries' })
}

let pushed: Measured
let pulled: Measured

beforeEach(() => {
  const tip = scene.repository.tip('main')
  pushed = {
    ref: 'refs/heads/main',
    event: pushEvent(tip, null),
    runId: 4001,
    workspace: built('refs/heads/main')
  }
  const event = pullRequestEvent(openStrictPull(scene.repository))
  const ref = 'refs/pull/7/merge'
  pulled = { ref, event, runId: 5001, workspace: built(ref) }
})

describe('binaries of the workflow', () => {
  it(
    'are judged on a pull request from what another job left, by what a push recorded',
    async () => {
      leave(pushed.runId, pushed.workspace)
      leave(pulled.runId, pulled.workspace)
      expect((await judgeArtifact(pushed)).code).toBe(0)
      const job = await judgeArtifact(pulled)
      expect(job.code).toBe(1)
      const { verdict, reports, provenance } = reportOf(job)
      expect(verdict.state).toBe('fail')
      expect(reports.map(({ baseline }) => baseline?.source)).toEqual([
        'artifact'
      ])
      expect(reports[0]?.delta.fileSize).toBeGreaterThan(40_000)
      expect(provenance?.given?.binaries).toMatchObject([
        { file: 'artifact:binaries/tool', trimmed: 'yes' }
      ])
      expect(job.summary).toContain('built by the workflow, not by the gate')
    },
    10 * minutes
  )

  it(
    'of the same job are refused on a pull request',
    async () => {
      const job = await run(pulled, { binaries: 'bin' })
      expect(job.code).toBe(2)
      expect(errorsOf(job)).toEqual([
        expect.stringContaining('docs/binaries.md#pull-requests')
      ])
    },
    10 * minutes
  )

  it.each([
    ['', 'fail'],
    // Whatever the build makes is what is measured.
    ['an older file', 'pass']
  ])(
    'of a leg whose own build rewrites what the gate leaves are judged by the recorded base: swapped for "%s"',
    async (swapped, state) => {
      const leg = { mode: 'measure', leg: 'linux', binaries: 'bin' }
      expect((await run(pushed, leg)).code).toBe(0)
      scene.repository.commit('feature', hostileFiles)
      const event = pullRequestEvent(scene.repository.pullRequest(7, 'feature'))
      const workspace = scene.repository.checkout(pulled.ref)
      const old = swapped === '' ? '' : join(pushed.workspace, 'bin/tool')
      const turned = buildHostile(scene.world.sandbox, workspace, old)
      const before = belongings()
      const measured = await run({ ...pulled, event, workspace }, leg, turned)
      expect(measured.code).toBe(0)
      // Both ways were taken: the variables and path of the job, and the gate's files.
      const used = turned.used()
      expect(new Set(used)).toEqual(new Set(['git', 'forged']))
      expect(belongings()).toEqual(before)

      const fresh = scene.repository.checkout(pulled.ref)
      const judge = { mode: 'judge', legs: 'linux' }
      const job = await run({ ...pulled, event, workspace: fresh }, judge)
      expect(turned.used()).toEqual(used)
      const { verdict, reports, provenance } = reportOf(job)
      expect(verdict.state).toBe(state)
      expect(job.code).toBe(state === 'fail' ? 1 : 0)
      expect(reports.map(({ baseline }) => baseline)).toMatchObject([
        { source: 'artifact', commit: scene.repository.tip('main') }
      ])
      const delta = reports[0]?.delta.fileSize ?? 0
      expect(delta > 40_000).toBe(state === 'fail')
      expect(provenance?.event).toBe('pull_request')
      const { comments, ...kept } = belongings()
      // The one of the job that judges: what did not change needs none.
      expect(comments).toHaveLength(state === 'fail' ? 1 : 0)
      expect({ ...kept, comments: [] }).toEqual(before)
    },
    10 * minutes
  )
})

const hash = (bytes: Buffer): string =>
  createHash('sha256').update(bytes).digest('hex')

/** What no job of a pull request may change: the gate's files, records and comments. */
function belongings() {
  const { artifacts } = scene.world.github.actions
  const files = readdirSync(join(project, 'dist'), {
    recursive: true,
    withFileTypes: true
  }).filter((entry) => entry.isFile())
  return {
    gate: files.map(({ parentPath, name }) => [
      name,
      hash(readFileSync(join(parentPath, name)))
    ]),
    records: artifacts
      .filter(({ runId }) => runId === pushed.runId)
      .map(({ name, content }) => [name, hash(content)]),
    comments: scene.world.github.comments.map(({ body }) => body)
  }
}
