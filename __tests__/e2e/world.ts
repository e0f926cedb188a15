// Everything around the action: a GitHub, a cache service, a repository's
// checkout, and one rule for every run: it leaves nothing behind.
import { expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Report } from '../../src/core/model/report.ts'
import { forkId, repositoryId } from '../servers/actions-store.ts'
import { startCacheServer, type CacheServer } from '../servers/cache-server.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'
import type { Tap } from '../servers/tap.ts'
import { buildCache } from '../setup/build-cache.ts'
import { stateOf, type CheckoutState } from './checkout-state.ts'
import { repositoryName, type Event } from './event.ts'
import {
  runnerName,
  startJob,
  type Job,
  type MainStep,
  type RunningJob
} from './job.ts'
import { makeSandbox, type Sandbox } from './sandbox.ts'

export interface RunOptions {
  /** The program of the main step; default: what action.yml names. */
  readonly main?: string
  readonly workspace: string
  readonly event: Event
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** Cache scopes: written to the first, read in their order. */
  readonly scopes?: readonly string[]
  readonly runId?: number
  readonly temp?: string
}

export interface World {
  readonly sandbox: Sandbox
  readonly github: GitHubServer
  readonly cache: CacheServer
  /**
   * Starts the action. Its Go build cache is the one that all tests share (a
   * relaxation, for speed), unless the inputs name another.
   */
  start(options: RunOptions): RunningJob
  /**
   * Runs the action and its post step, and expects that the checkout is as it
   * was, that nothing is left in RUNNER_TEMP but the report, and that
   * GitHub's API description was kept.
   */
  run(options: RunOptions): Promise<Job>
  /** Takes over what runs of another world left on GitHub and in the cache. */
  adopt(other: World): void
  /** Id of the last run that was given no id. */
  readonly lastRunId: number
  close(): Promise<void>
}

/** The cache scopes of a run of pull request 7 into main. */
export const pullScopes: readonly string[] = [
  'refs/pull/7/merge',
  'refs/heads/main'
]

/** @param tap is asked first for each request */
export async function makeWorld(tap?: Tap): Promise<World> {
  const sandbox = makeSandbox()
  const github = await startGitHubServer(tap)
  const cache = await startCacheServer(github.actions, tap)
  github.archives = cache.archives
  let runs = 1000

  const start = (options: RunOptions): RunningJob => {
    const { event, runId = ++runs } = options
    const about = runOf(event)
    github.actions.addRun({ id: runId, ...about })
    if (event.name === 'pull_request') {
      const { branch: ref, headRepositoryId } = about
      const [owner = '', repo = ''] = repositoryName.split('/')
      github.pull.head = { ref, repositoryId: headRepositoryId, owner, repo }
    }
    const directory = options.inputs?.['working-directory']
    const job = github.actions.addJob({
      runId,
      // As a matrix over modules names its jobs.
      name: directory === undefined ? 'size' : `size (${directory})`,
      runnerName,
      conclusion: null,
      log: ''
    })
    const running = startJob({
      ...options,
      runId,
      sandbox,
      inputs: { 'go-cache': buildCache(), ...options.inputs },
      apiUrl: github.url,
      environment: {
        GITHUB_REPOSITORY_ID: String(repositoryId),
        ...cache.envFor(options.scopes ?? ['refs/heads/main'], runId),
        ...options.environment
      }
    })
    const mainFinished = running.mainFinished.then((step) => {
      job.conclusion = step.code === 0 ? 'success' : 'failure'
      job.log = step.log
      return step
    })
    return { ...running, mainFinished }
  }

  return {
    sandbox,
    github,
    cache,
    start,
    async run(options) {
      const before = stateOf(options.workspace)
      const job = await start(options).finish()
      expectNothingLeft(options.workspace, before, job)
      expect(github.violations).toEqual([])
      return job
    },
    adopt(other) {
      copyRuns(other, { github, cache })
      runs = other.lastRunId
    },
    get lastRunId() {
      return runs
    },
    async close() {
      await github.close()
      await cache.close()
      sandbox.remove()
    }
  }
}

/** Copies what runs left: runs, artifacts, jobs and entries of the cache. */
export function copyRuns(
  { github: { actions }, cache }: Pick<World, 'github' | 'cache'>,
  to: Pick<World, 'github' | 'cache'>
): void {
  for (const run of actions.runs) to.github.actions.addRun(run)
  for (const { runId, name, content } of actions.artifacts) {
    to.github.actions.addArtifact(runId, name, content)
  }
  for (const job of actions.jobs) to.github.actions.addJob(job)
  to.cache.entries.push(...cache.entries.map((entry) => ({ ...entry })))
}

/** What GitHub knows of the run of an event. */
function runOf({ name, payload, environment }: Event) {
  const { pull_request: pull } = Object(payload)
  return {
    event: name,
    branch:
      environment['GITHUB_HEAD_REF'] || (environment['GITHUB_REF_NAME'] ?? ''),
    sha: String(pull?.head?.sha ?? environment['GITHUB_SHA']),
    headRepositoryId: pull?.head?.repo?.fork ? forkId : repositoryId
  }
}

export function expectNothingLeft(
  workspace: string,
  before: CheckoutState,
  job: Job
): void {
  expect(job.post.code).toBe(0)
  expect(stateOf(workspace)).toEqual(before)
  expect(job.leftInTemp).toEqual([])
}

/** The report of a run that got as far as one. */
export function reportOf(job: MainStep): Report {
  const path = job.outputs['report'] ?? ''
  if (path === '') throw new Error(`there is no report:\n${job.log}`)
  const report: Report = JSON.parse(readFileSync(path, 'utf8'))
  return report
}

/** The errors that the runner shows. */
export function errorsOf(job: Job): string[] {
  return job.commands
    .filter(({ name }) => name === 'error')
    .map(({ message }) => message)
}

/** The warnings that the runner shows. */
export function warningsOf(job: Job): string[] {
  return job.commands
    .filter(({ name }) => name === 'warning')
    .map(({ message }) => message)
}
