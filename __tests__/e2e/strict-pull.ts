// A pull request that adds 40,000 bytes, where its base allows 10 KiB.
import { program } from './program.ts'
import type { Files, PullRequest, Repository } from './repository.ts'
import { grownBy, small } from './use-world.ts'

export const budgetPath = '.github/go-size-gate.yml'
export const strictBudget = 'fail: { max-growth: 10 KiB }\n'

/** Files of the base, with this budget file. */
export function strictFiles(budget: string = strictBudget): Files {
  return { ...program(small), [budgetPath]: budget }
}

/** Opens pull request 7 in a repository that begins with `strictFiles`. */
export function openStrictPull(repository: Repository): PullRequest {
  repository.commit('feature', grownBy(40_000))
  return repository.pullRequest(7, 'feature')
}
