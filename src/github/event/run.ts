// Reads the workflow run that this process is part of from the runner's
// environment.
import { UserError } from '../../core/user-error.ts'
import type { ProcessEnvironment } from '../../host/process.ts'

export interface WorkflowRun {
  readonly owner: string
  readonly repo: string
  /** GitHub's number of the repository; 0 when unknown. */
  readonly repositoryId: number
  /** Commit that triggered the run (GITHUB_SHA). */
  readonly sha: string
  /** 0 when unknown, as with some local runners. */
  readonly runId: number
  readonly runAttempt: number
  /** The runner's name, as the jobs API has it; '' when unknown. */
  readonly runnerName: string
  /** Link to the run's page; '' when the run is unknown. */
  readonly runUrl: string
  /** Address below which the repository's files are, by commit: `…/blob`. */
  readonly filesUrl: string
  /** Workflow file and job, the same in every run of a job; any text. */
  readonly job: string
  /** Base address of the REST API. */
  readonly apiUrl: string
  /** File that the job summary is appended to; '' when there is none. */
  readonly summaryPath: string
}

/** Reads the run; throws UserError when GITHUB_REPOSITORY is not `owner/name`. */
export function readRun(environment: ProcessEnvironment): WorkflowRun {
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []
  if (owner === undefined || repo === undefined) {
    throw new UserError(
      `GITHUB_REPOSITORY is ${JSON.stringify(repository)}, not owner/name: the action runs in GitHub Actions only`
    )
  }
  const runId = wholeNumber(environment['GITHUB_RUN_ID'])
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const page = `${server.replace(/(?<!\/)\/+$/, '')}/${owner}/${repo}`
  const isGitea = environment['GITEA_ACTIONS'] === 'true'
  // Gitea's ends in a slash; its pages of runs, and Forgejo's, go by the run's number.
  const run = isGitea ? wholeNumber(environment['GITHUB_RUN_NUMBER']) : runId
  return {
    owner,
    repo,
    repositoryId: wholeNumber(environment['GITHUB_REPOSITORY_ID']),
    sha: environment['GITHUB_SHA'] ?? '',
    runId,
    runAttempt: wholeNumber(environment['GITHUB_RUN_ATTEMPT']),
    runnerName: environment['RUNNER_NAME'] ?? '',
    runUrl: run > 0 ? `${page}/actions/runs/${run}` : '',
    filesUrl: `${page}/${isGitea ? 'src/commit' : 'blob'}`,
    job: jobOf(environment),
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    summaryPath: environment['GITHUB_STEP_SUMMARY'] ?? ''
  }
}

/** `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/size.yml@refs/…`; Gitea has the name alone. */
function jobOf(environment: ProcessEnvironment): string {
  const file = (environment['GITHUB_WORKFLOW_REF'] ?? '').split('@', 1)[0]
  const workflow = file || (environment['GITHUB_WORKFLOW'] ?? '')
  return `${workflow}#${environment['GITHUB_JOB'] ?? ''}`
}

function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0
}
