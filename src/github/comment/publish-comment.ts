// Publishes a report as the sticky comment of its pull request. It can't
// change the verdict.
import type { GitHubClient } from '../client.ts'
import type { GitHubEvent } from '../event/event.ts'
import { markerLine } from './marker.ts'
import type { WorkflowRun } from '../event/run.ts'
import type { Log } from '../../host/log.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { PageLink } from '../../core/report/markdown/page-line.ts'
import { isQuiet, renderMarkdown } from '../../core/report/markdown/report.ts'
import type { Report } from '../../core/model/report.ts'

/** GitHub takes 65,536 characters. */
export const commentLimit = 60_000

export interface CommentPublication {
  readonly report: Report
  readonly plan: Pick<Plan, 'comment' | 'commentKey' | 'work' | 'mode'>
  readonly run: WorkflowRun
  readonly event: GitHubEvent
  /** Opens a client for the token; not called when nothing is to be posted. */
  readonly openClient: () => Promise<GitHubClient>
  readonly log: Log
  /** The page of the report; absent for none. */
  readonly page?: PageLink | null
}

/**
 * Creates or updates the comment of a pull request.
 * @returns its address; '' when there is none
 */
export async function publishComment(
  telling: CommentPublication
): Promise<string> {
  const { report, plan, run, event, log } = telling
  if (!plan.comment || event.kind !== 'pull_request') return ''
  // What is compared after a merge is no longer the change.
  if (event.isClosed === true) {
    log.info('No comment: the pull request is closed, and its comment stays')
    return ''
  }
  const { putComment } = await import('./comment.ts')
  const marker = {
    commentKey: plan.commentKey,
    work: plan.work,
    job: run.job,
    head: event.headSha,
    runId: run.runId,
    runAttempt: run.runAttempt
  }
  const result = await putComment(await telling.openClient(), {
    owner: run.owner,
    repo: run.repo,
    number: event.number,
    marker,
    body: renderMarkdown(report, {
      limit: commentLimit,
      marker: markerLine(marker),
      runUrl: run.runUrl,
      filesUrl: run.filesUrl,
      page: telling.page ?? null
    }),
    quiet: isQuiet(report),
    rewrites: plan.mode === 'comment'
  })
  switch (result.state) {
    case 'skipped':
      log.info(`No comment: ${result.reason}`)
      return ''
    case 'refused': {
      const fork = event.headRepoIsFork
        ? ' (the token of a pull request from a fork is read-only)'
        : ''
      log.warning(`${result.message}${fork}. The report is in the job summary.`)
      return ''
    }
    default:
      log.info(`Comment ${result.state}: ${result.url}`)
      return result.url
  }
}
