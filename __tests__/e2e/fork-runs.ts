// The two workflows of a pull request from a fork: its own run measures with a
// token that only reads, and a second one judges and comments, without a checkout.
import { beforeEach, expect } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { forkId } from '../servers/actions-store.ts'
import { pullRequestEvent, workflowRunEvent } from './event.ts'
import type { Job } from './job.ts'
import { program } from './program.ts'
import {
  makeRepository,
  type Files,
  type PullRequest,
  type Repository
} from './repository.ts'
import { budgetPath, strictBudget } from './strict-pull.ts'
import {
  grownBy,
  runPull,
  runPush,
  small,
  useSharedRuns,
  useWorld,
  type Scene
} from './use-world.ts'
import type { World } from './world.ts'

/** Id of the pull request's own run. */
export const measuringRun = 7001

/** What the base has, and what the fork's pull request changes. */
export interface ForkChange {
  /** With a budget file. */
  readonly base: Files
  readonly change: Files
}

/** 40,000 bytes more, where the base allows 10 KiB. */
const overBudget: ForkChange = {
  base: { ...program(small), [budgetPath]: strictBudget },
  change: grownBy(40_000)
}

type Inputs = Readonly<Record<string, string>>

export interface ForkScene extends Pick<Scene, 'world'> {
  readonly repository: Repository
  readonly pull: PullRequest
  /** What main recorded, and what the fork's own run did. */
  measured(ofMain?: Inputs): Promise<Job>
  /** The second workflow, in an empty workspace. */
  comment(
    run?: { id?: number; event?: string; conclusion?: string; sha?: string },
    inputs?: Inputs
  ): Promise<Job>
}

/** Pull request 7 of a fork; by default it adds 40,000 bytes, where its base allows 10 KiB. */
export function useFork({ base, change }: ForkChange = overBudget): ForkScene {
  const scene = useWorld(base)
  let pull: PullRequest
  beforeEach(() => {
    const { world, repository } = scene
    pull = propose(repository, change)
    const { github } = world
    github.pull.open.push({
      number: 7,
      from: 'stranger:feature',
      sha: pull.head,
      repositoryId: forkId,
      author: 'stranger'
    })
    github.pull.files.set(`${pull.base}:${budgetPath}`, base[budgetPath] ?? '')
    github.pull.heads.set('main', pull.base)
    github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base)
    github.mergeBases.set(`${pull.base}...${pull.base}`, pull.base)
  })
  const shared = useSharedRuns((world) => {
    const repository = makeRepository(world.sandbox, base)
    propose(repository, change)
    return measure(world, repository, {})
  })
  return {
    get world() {
      return scene.world
    },
    get repository() {
      return scene.repository
    },
    get pull() {
      return pull
    },
    measured: (ofMain) =>
      ofMain === undefined
        ? shared(scene.world)
        : measure(scene.world, scene.repository, ofMain),
    comment: (run = {}, inputs = {}) =>
      comment(scene.world, pull.head, run, inputs)
  }
}

function propose(repository: Repository, files: Files): PullRequest {
  repository.commit('feature', files)
  return repository.pullRequest(7, 'feature')
}

async function measure(
  world: World,
  repository: Repository,
  ofMain: Inputs
): Promise<Job> {
  await runPush(world, repository, { inputs: ofMain })
  world.github.fail(
    'create-comment',
    {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration'
    },
    1
  )
  const pull = repository.pullRequest(7, 'feature')
  const job = await runPull(world, repository, pull, {
    event: pullRequestEvent(pull, { fork: true }),
    runId: measuringRun
  })
  expect(world.github.comments).toEqual([])
  return job
}

async function comment(
  world: World,
  sha: string,
  run: Parameters<ForkScene['comment']>[0],
  inputs: Inputs
): Promise<Job> {
  const workspace = world.sandbox.directory('empty')
  const job = await world
    .start({
      workspace,
      event: workflowRunEvent({
        id: measuringRun,
        sha,
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
