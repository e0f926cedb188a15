// Runs the action from its plan to its exit status.
import * as core from '@actions/core'
import type { Trust } from '../store/signing/trust.ts'
import { gate } from '../gate/gate.ts'
import type { Host } from '../gate/services.ts'
import type { GateResult } from '../gate/judge/judge-findings.ts'
import { errorReport, exitStatus } from '../gate/judge/make-report.ts'
import type { GitHubEvent } from '../github/event/event.ts'
import { annotate } from './annotate.ts'
import { annotateCauses } from './annotate-causes.ts'
import { debugTools } from './debug-tools.ts'
import { annotationOf, stepOutputs } from './outputs.ts'
import type { WorkflowRun } from '../github/event/run.ts'
import { writeOutputs } from './write-outputs.ts'
import type { Log } from '../host/log.ts'
import { reasonOf, sentenceOf } from '../host/system-error.ts'
import { signingServicesOf } from '../sigstore/keyless/signing-services.ts'
import type { Plan } from '../core/plan/plan.ts'
import { platformOf } from '../gate/github-services.ts'
import { headline } from '../core/report/headline.ts'
import { UserError } from '../core/user-error.ts'
import { renderJson } from '../core/report/json.ts'
import { renderText } from '../core/report/terminal/report.ts'
import type { Report } from '../core/model/report.ts'
import { inScratch } from '../gate/scratch-session.ts'
import { publishComment } from '../github/comment/publish-comment.ts'
import { saveFile, temporary } from './save-file.ts'
import { showPage } from './show-page.ts'
import { writeSummary } from './summary.ts'

export interface ActionRun {
  readonly log: Log
  /** The run that is reported on: of this job, or the one that it comments on. */
  readonly run: WorkflowRun
  /** The run of this job. */
  readonly ownRun: WorkflowRun
  readonly event: GitHubEvent
  readonly plan: Plan
  /** '' for none. */
  readonly token: string
  readonly trust: Trust
}

/** Runs the gate and publishes its report; a part that can't be written makes the status 2. */
export async function runAction(action: ActionRun): Promise<0 | 1 | 2> {
  await debugTools(process.env)
  const result = await runGate(action)
  const { report, plan } = result
  const failures = await publish({ ...action, plan }, result)
  for (const message of failures) annotate('error', message)
  return failures.length > 0 ? 2 : exitStatus(report, plan)
}

/** The report of the gate; of its error, where the user has to act. */
async function runGate(action: ActionRun): Promise<GateResult> {
  const { log, plan } = action
  try {
    return await inScratch(temporary(), log, async (scratch) => {
      saveScratch(scratch, log)
      return await gate(plan, hostOf(action, scratch))
    })
  } catch (error) {
    const sentence = sentenceOf(error)
    if (sentence === null) throw error
    const failure = error instanceof UserError ? error.failure : null
    const report = errorReport(sentence, null, failure)
    return { report, measurements: [], plan }
  }
}

/** Lets the step's end clear what a run that is killed leaves. */
function saveScratch(scratch: string, log: Log): void {
  try {
    core.saveState('scratch', scratch)
  } catch (error) {
    log.warning(
      `the end of this step can't clear ${scratch} if the run is killed: ${reasonOf(error)}`
    )
  }
}

function hostOf(action: ActionRun, scratch: string): Host {
  const { log, run, event, token, trust } = action
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  const platform = platformOf(run, token)
  return {
    environment: process.env,
    log,
    scratch,
    event,
    runUrl: run.runUrl,
    runAttempt: run.runAttempt,
    repository: `${run.owner}/${run.repo}`,
    token: token === '' ? undefined : { server, token },
    mergeBaseByApi: platform.mergeBaseByApi,
    findOverrides: platform.findOverrides,
    pushArtifacts: platform.pushArtifacts,
    runArtifacts: platform.runArtifacts,
    earlierLegs: platform.earlierLegs,
    fileOf: platform.fileOf,
    changedFiles: platform.changedFiles,
    releases: platform.releases,
    baselineDirectory: undefined,
    trust,
    signingServices: signingServicesOf(server),
    installGo: false
  }
}

/** @returns sentences on what could not be written */
async function publish(
  action: ActionRun,
  result: GateResult
): Promise<readonly string[]> {
  const { report } = result
  const { log, run, event, plan } = action
  log.info(`${headline(report)}\n`)
  log.info(renderText(report, { colours: false, width: 120 }))
  const saved = await saveFile('report', renderJson(report), run.runId, 'json')
  const page = await showPage(action, result)
  const { link } = page
  const warning = await writeSummary(report, run.summaryPath, {
    filesUrl: run.filesUrl,
    page: link
  })
  if (warning !== null) log.warning(warning)
  const commentUrl = await publishComment({
    report,
    plan,
    run,
    event,
    openClient: platformOf(run, action.token).openClient,
    log,
    page: link
  })
  const failure = writeOutputs(
    stepOutputs(report, {
      reportPath: saved.path,
      pagePath: page.path,
      pageUrl: link?.url ?? '',
      commentUrl
    })
  )
  const annotations = annotateVerdict(report, plan)
  annotateCauses(report, plan, event, annotations)
  return [saved.failure, failure].flatMap((notice) => notice ?? [])
}

/**
 * One annotation: the verdict.
 * @returns how many there are now
 */
function annotateVerdict(report: Report, plan: Plan): 0 | 1 {
  const annotation = annotationOf(report, exitStatus(report, plan) !== 0)
  if (annotation === null) return 0
  const { level, title, message } = annotation
  annotate(level, message, title)
  return 1
}
