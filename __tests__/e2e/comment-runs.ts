// Runs of one pull request whose base is recorded, each with a GitHub of its own.
import { afterAll, beforeAll, expect } from '@jest/globals'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'
import { pullRequestEvent, type Event } from './event.ts'
import type { Job } from './job.ts'
import { program } from './program.ts'
import { makeRepository } from './repository.ts'
import { grownBy, minutes, runPush, small } from './use-world.ts'
import { makeWorld, pullScopes, type World } from './world.ts'

export interface CommentRun {
  readonly job: Job
  readonly github: GitHubServer
}

export interface CommentRunOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** Whether the pull request comes from a fork. */
  readonly fork?: boolean
}

/**
 * Records the base once for all tests of a file.
 * @returns runs the action on the pull request; `prepare` is given GitHub before
 */
export function useRecordedBase(): (
  prepare: (github: GitHubServer) => void,
  options?: CommentRunOptions
) => Promise<CommentRun> {
  let world: World
  let workspace: string
  let eventOf: (fork: boolean) => Event

  beforeAll(async () => {
    world = await makeWorld()
    const repository = makeRepository(world.sandbox, program(small))
    await runPush(world, repository)
    repository.commit('feature', grownBy(40_000))
    const pull = repository.pullRequest(7, 'feature')
    workspace = repository.checkout('refs/pull/7/merge')
    eventOf = (fork) => pullRequestEvent(pull, { fork })
  }, 10 * minutes)

  afterAll(() => world.close())

  return async (prepare, { inputs = {}, fork = false } = {}) => {
    const github = await startGitHubServer()
    try {
      prepare(github)
      const job = await world.run({
        workspace,
        event: eventOf(fork),
        scopes: pullScopes,
        inputs,
        environment: { GITHUB_API_URL: github.url }
      })
      expect(github.violations).toEqual([])
      return { job, github }
    } finally {
      await github.close()
    }
  }
}
