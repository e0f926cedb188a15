// Says in the comment of a pull request that a run ended with an error before it had a
// report: what the comment said before is no longer about the latest run.
import type { GitHubEvent } from '../github/event/event.ts'
import type { WorkflowRun } from '../github/event/run.ts'
import type { Log } from '../host/log.ts'
import type { OptionTexts } from '../core/plan/make-plan.ts'
import type { Plan } from '../core/plan/plan.ts'
import { platformOf } from '../gate/github-services.ts'

/** As far as the run came. */
export interface FailedRun {
  readonly log: Log
  readonly run: WorkflowRun
  /** null in the mode comment, where it has to be looked up. */
  readonly event: GitHubEvent | null
  readonly texts: OptionTexts
  readonly token: string
  /** null where the inputs make none. */
  readonly plan: Plan | null
}

/**
 * Writes the comment where the inputs, the event and the token allow it.
 * @param message what went wrong, a sentence
 */
export async function commentOnError(
  message: string,
  ended: FailedRun
): Promise<void> {
  const { log, texts, token } = ended
  if (texts['comment']?.trim() === 'false') return
  if (texts['mode']?.trim() === 'measure') return
  try {
    const about = await findCommentEvent(ended)
    if (about === null) return
    const { publishComment } =
      await import('../github/comment/publish-comment.ts')
    const { errorReport } = await import('../gate/judge/make-report.ts')
    await publishComment({
      ...about,
      report: errorReport(message, null),
      plan: {
        comment: true,
        commentKey: texts['comment-key']?.trim() || texts['key']?.trim() || '',
        work: ended.plan?.work ?? '',
        // It may replace what this run itself wrote.
        mode: 'comment'
      },
      openClient: platformOf(about.run, token).openClient,
      log
    })
  } catch {
    // The run has ended with its own error, which says more.
  }
}

async function findCommentEvent({
  run,
  event,
  token,
  plan
}: FailedRun): Promise<{ run: WorkflowRun; event: GitHubEvent } | null> {
  if (event !== null) return { run, event }
  const { readCommentRun } = await import('./comment-mode.ts')
  const about = await readCommentRun(process.env, run, token, plan)
  return 'skip' in about ? null : about
}
