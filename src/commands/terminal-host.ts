// The gate's host in a terminal; inside a workflow step it knows the event.
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { readTrust } from '../store/signing/trust.ts'
import type { BaselineDirectory, Host } from '../gate/services.ts'
import {
  buildRefusal,
  readEvent,
  type GitHubEvent
} from '../github/event/event.ts'
import { readRun, type WorkflowRun } from '../github/event/run.ts'
import { signingServicesOf } from '../sigstore/keyless/signing-services.ts'
import type { Log } from '../host/log.ts'
import type { OptionTexts } from '../core/plan/make-plan.ts'
import { platformOf, type Platform } from '../gate/github-services.ts'
import { UserError } from '../core/user-error.ts'
import type { Arguments } from './usage/arguments.ts'

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
  scratch: string,
  baselineDirectory?: BaselineDirectory
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
    releases: step?.platform.releases,
    baselineDirectory,
    trust: readTrust(flags),
    signingServices: signingServicesOf(server),
    installGo: true
  }
}

/**
 * The directory that --baseline-dir names, relative to the current directory.
 * It need not be there yet; links on its way are followed.
 * @param root absolute path of the current directory
 * @returns undefined where none is named
 * @throws UserError for --record without one
 */
export async function baselineDirectoryOf(
  { flags }: Pick<Arguments, 'flags'>,
  root: string
): Promise<BaselineDirectory | undefined> {
  const { 'baseline-dir': named, record } = flags
  if (named === undefined || named === '') {
    if (named === undefined && record === undefined) return undefined
    throw new UserError(
      'baseline-dir: name a directory: go-size-gate check --record --baseline-dir DIR'
    )
  }
  const path = resolve(root, named)
  const real = await realpath(path).catch(async () => {
    const parent = await realpath(dirname(path)).catch(() => dirname(path))
    return join(parent, basename(path))
  })
  return { path: real, records: record !== undefined }
}
