// Finds the pull requests of a history's commits and the facts that
// allowances depend on. Stops at the first refusal.
import {
  pullRequestOf,
  type MergedPull
} from '../../github/artifacts/branch-history.ts'
import { changedFiles } from '../../github/changed-files.ts'
import type { GitHubClient } from '../../github/client.ts'
import type { ChangeFacts } from '../../core/policy/allowance.ts'
import type { Allowance } from '../../core/policy/budget.ts'

export interface PullFinder {
  /** null: there is none, or it is not known. */
  readonly find: (commit: string) => Promise<MergedPull | null>
  /** Why the rest is not known, a sentence; null where nothing was refused. */
  readonly refusal: () => string | null
}

/** Asks for each commit once. */
export function pullFinder(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  branch: string
): PullFinder {
  const known = new Map<string, MergedPull | null>()
  let refusal: string | null = null
  return {
    refusal: () => refusal,
    async find(commit) {
      const pull = known.get(commit)
      if (pull !== undefined || refusal !== null) return pull ?? null
      const result = await pullRequestOf(client, repository, branch, commit)
      if (result.state === 'refused') {
        refusal = result.message
        return null
      }
      known.set(commit, result.pull)
      return result.pull
    }
  }
}

export interface PullRequestFacts {
  /** By commit; a change that is missing has no allowance. */
  readonly facts: ReadonlyMap<string, ChangeFacts>
  readonly refusal: string | null
}

/** What the allowances ask of the pull requests by which these commits came. */
export async function factsFor(
  commits: readonly string[],
  allowances: readonly Allowance[],
  finder: PullFinder,
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string }
): Promise<PullRequestFacts> {
  const facts = new Map<string, ChangeFacts>()
  const wantsFiles = allowances.some((allowance) => allowance.dependenciesOnly)
  for (const commit of allowances.length === 0 ? [] : commits) {
    const pull = await finder.find(commit)
    if (finder.refusal() !== null) return { facts, refusal: finder.refusal() }
    if (pull === null) continue
    const { author, number } = pull
    const files = wantsFiles
      ? await changedFiles(client, repository, number)
      : null
    if (files?.state === 'refused') return { facts, refusal: files.message }
    facts.set(commit, { author, files: files?.paths ?? null })
  }
  return { facts, refusal: null }
}
