// The surroundings of each test of a file: a world, a repository with the small
// program, and the two runs that most tests begin with.
import { afterAll, afterEach, beforeEach } from '@jest/globals'
import { pullRequestEvent, pushEvent } from './event.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import {
  makeRepository,
  type Files,
  type PullRequest,
  type Repository
} from './repository.ts'
import { makeWorld, pullScopes, type RunOptions, type World } from './world.ts'

/** Bytes of the table in the base. */
export const small = 64 * 16
export const minutes = 60_000

/** What a run may be given besides the repository's state. */
export type Extras = Partial<Omit<RunOptions, 'workspace'>> & {
  /** Depth of the checkout; 0 is the whole history, default: 1. */
  readonly depth?: number
}

/** The surroundings of the running test; another test has others. */
export interface Scene {
  readonly world: World
  /** A test may put another one in its place. */
  repository: Repository
  /** Runs the action on a push of the last commit of main. */
  push(extras?: Extras): Promise<Job>
  /** Commits files to the branch of pull request 7, and runs the action on it. */
  pullRequest(files: Files, extras?: Extras): Promise<Job>
}

/**
 * Opens a world before each test and closes it after the test.
 * @param files of the first commit of main
 */
export function useWorld(files: Files = program(small)): Scene {
  let world: World
  let repository: Repository
  beforeEach(async () => {
    world = await makeWorld()
    repository = makeRepository(world.sandbox, files)
  })
  afterEach(() => world.close())
  return {
    get world() {
      return world
    },
    get repository() {
      return repository
    },
    set repository(other) {
      repository = other
    },
    push: (extras) => runPush(world, repository, extras),
    pullRequest(changed, extras) {
      repository.commit('feature', changed)
      const pull = repository.pullRequest(7, 'feature')
      return runPull(world, repository, pull, extras)
    }
  }
}

/** Runs the action on a push of the last commit of main. */
export function runPush(
  world: World,
  repository: Repository,
  { depth = 1, ...extras }: Extras = {}
): Promise<Job> {
  return world.run({
    workspace: repository.checkout('refs/heads/main', { depth }),
    event: pushEvent(repository.tip('main'), null),
    ...extras
  })
}

/** Runs the action on a pull request, as GitHub merged it into its base. */
export function runPull(
  world: World,
  repository: Repository,
  pull: PullRequest,
  { depth = 1, ...extras }: Extras = {}
): Promise<Job> {
  return world.run({
    workspace: repository.checkout('refs/pull/7/merge', { depth }),
    event: pullRequestEvent(pull),
    scopes: pullScopes,
    ...extras
  })
}

/** The table of the small program, larger by so many bytes. */
export function grownBy(bytes: number): Files {
  return { 'table.go': table(small + bytes) }
}

/**
 * Runs that tests of a file have in common: they take place once, in a world of
 * their own, and what they left on GitHub and in the cache is copied into the
 * world of each test that asks for it. Commits are the same in each repository,
 * so that a copied record fits.
 */
export function useSharedRuns(
  play: (world: World) => Promise<Job>
): (world: World) => Promise<Job> {
  let played: { readonly world: World; readonly job: Promise<Job> } | undefined
  afterAll(() => played?.world.close())
  return async (world) => {
    if (played === undefined) {
      const shared = await makeWorld()
      played = { world: shared, job: play(shared) }
    }
    const job = await played.job
    world.adopt(played.world)
    return job
  }
}
