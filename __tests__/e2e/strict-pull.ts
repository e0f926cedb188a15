// Pull request 7 adds 40,000 bytes, where its base allows 10 KiB.
import { program, table } from './program.ts'
import {
  makeRepository,
  type PullRequest,
  type Repository
} from './repository.ts'
import { makeWorld, type World } from './world.ts'

/** Bytes of the table in the base. */
export const small = 64 * 16
export const minutes = 60_000
export const budgetPath = '.github/go-size-gate.yml'
export const strictBudget = 'fail: { max-growth: 10 KiB }\n'

export interface StrictPull {
  readonly world: World
  readonly repository: Repository
  readonly pull: PullRequest
}

/** @param budget the base's budget file */
export async function makeStrictPull(
  budget: string = strictBudget
): Promise<StrictPull> {
  const world = await makeWorld()
  const repository = makeRepository(world.sandbox, {
    ...program(small),
    [budgetPath]: budget
  })
  repository.commit('feature', { 'table.go': table(small + 40_000) })
  return { world, repository, pull: repository.pullRequest(7, 'feature') }
}
