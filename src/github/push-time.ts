// When a commit came to a pull request.
import type { GitHubClient } from './client.ts'
import { UnusableAnswer } from './refusal.ts'
import { timeOf } from './time.ts'

/**
 * When the head commit came, in milliseconds since 1970: a pull request's runs
 * are created when it is pushed, and by the platform's clock.
 */
export async function pushTime(
  client: GitHubClient,
  { owner, repo, head }: { owner: string; repo: string; head: string }
): Promise<number> {
  const list = async (page: number) => {
    const { data } = await client.rest.actions.listWorkflowRunsForRepo({
      owner,
      repo,
      head_sha: head,
      event: 'pull_request',
      per_page: 100,
      page
    })
    if (!Array.isArray(data?.workflow_runs)) {
      throw new UnusableAnswer('the list of runs is not readable')
    }
    return data
  }
  const first = await list(1)
  const last = Math.min(Math.ceil(first.total_count / 100), 10)
  const runs =
    last > 1
      ? [...first.workflow_runs, ...(await list(last)).workflow_runs]
      : first.workflow_runs
  const times = runs
    .filter((run) => run.head_sha === head)
    .map((run) => timeOf(run.created_at))
  if (times.length === 0) {
    throw new UnusableAnswer('there is no run of a pull request for it')
  }
  return Math.min(...times)
}
