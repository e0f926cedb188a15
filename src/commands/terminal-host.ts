// The gate's host in a terminal; inside a workflow step it knows the event.
import { readTrust } from '../store/signing/trust.ts'
import type { Host } from '../gate/services.ts'
import {
  buildRefusal,
  readEvent,
  type GitHubEvent
} from '../github/event/event.ts'
import { readRun, type WorkflowRun } from '../github/event/run.ts'
import type { Log } from '../host/log.ts'
import type { OptionTexts } from '../core/plan/make-plan.ts'
import { platformOf, type Platform } from '../gate/github-services.ts'
import { UserError } from '../core/user-error.ts'

/** The workflow step that a terminal's command runs in. */
export interface WorkflowStep {
  readonly run: WorkflowRun
  readonly event: GitHubEvent
  readonly platform: Platform
}

/**
 * @param token the flag; '' for none
 * @returns null outside of a workflow
 * @throws UserError for an event on which nothing may be built
 */
export async function workflowStep(
  token: string
): Promise<WorkflowStep | null> {
  if (!process.env.GITHUB_EVENT_NAME) return null
  const event = await readEvent(process.env)
  const refusal = buildRefusal(event)
  if (refusal !== null) throw new UserError(refusal)
  const run = readRun(process.env)
  return { run, event, platform: platformOf(run, token) }
}

/** @throws UserError for a key that is none */
export function terminalHost(
  step: WorkflowStep | null,
  flags: OptionTexts,
  log: Log,
  scratch: string
): Host {
  const { token = '' } = flags
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  return {
    environment: process.env,
    log,
    scratch,
    event: step?.event ?? null,
    runUrl: step?.run.runUrl ?? '',
    runAttempt: step?.run.runAttempt ?? 0,
    repository: step === null ? '' : `${step.run.owner}/${step.run.repo}`,
    token: token === '' ? undefined : { server, token },
    mergeBaseByApi: step?.platform.mergeBaseByApi,
    findOverrides: step?.platform.findOverrides,
    pushArtifacts: step?.platform.pushArtifacts,
    runArtifacts: step?.platform.runArtifacts,
    earlierLegs: step?.platform.earlierLegs,
    fileOf: step?.platform.fileOf,
    changedFiles: step?.platform.changedFiles,
    trust: readTrust(flags),
    installGo: true
  }
}
