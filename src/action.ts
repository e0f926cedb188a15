// The action's run, from its plan to its exit status.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import type { Trust } from './baseline/trust.ts'
import { writeWhole } from './commands/write-result.ts'
import { gate } from './gate.ts'
import type { Host } from './gate/host.ts'
import type { Judged } from './gate/judged.ts'
import { errorReport, exitStatus } from './gate/make-report.ts'
import type { GitHubEvent } from './github/event.ts'
import { annotationOf, stepOutputs } from './github/outputs.ts'
import type { WorkflowRun } from './github/run.ts'
import type { Log } from './host/log.ts'
import type { Plan } from './plan/plan.ts'
import { platformOf } from './platform.ts'
import { headline } from './report/headline.ts'
import { renderJson } from './report/json.ts'
import { renderText } from './report/terminal.ts'
import type { Report } from './report/report.ts'
import { inScratch } from './session.ts'
import { tellComment, tellSummary } from './tell.ts'
import { UserError } from './user-error.ts'

export interface ActionRun {
  readonly log: Log
  readonly run: WorkflowRun
  readonly event: GitHubEvent
  readonly plan: Plan
  /** '' for none. */
  readonly token: string
  readonly trust: Trust
}

/** Runs the gate and tells its report. */
export async function runAction(action: ActionRun): Promise<0 | 1 | 2> {
  const { report, plan } = await finished(action)
  await tell({ ...action, plan }, report)
  return exitStatus(report, plan)
}

/** The report of the gate; of its error, where the user has to act. */
async function finished(action: ActionRun): Promise<Judged> {
  const { log, plan } = action
  try {
    return await inScratch(temporary(), log, async (scratch) => {
      core.saveState('scratch', scratch)
      return await gate(plan, hostOf(action, scratch))
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { report: errorReport(error.message, null), plan }
  }
}

function temporary(): string {
  return process.env.RUNNER_TEMP || tmpdir()
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
    trust,
    installGo: false
  }
}

async function tell(action: ActionRun, report: Report): Promise<void> {
  const { log, run, event, plan } = action
  log.info(`${headline(report)}\n`)
  log.info(renderText(report, { colours: false, width: 120 }))
  const path = join(
    temporary(),
    `go-size-gate-report-${run.runId}-${process.pid}.json`
  )
  await writeWhole(path, renderJson(report))
  const warning = await tellSummary(report, run.summaryPath)
  if (warning !== null) log.warning(warning)
  const commentUrl = await tellComment({
    report,
    plan,
    run,
    event,
    openClient: platformOf(run, action.token).openClient,
    log
  })
  const outputs = stepOutputs(report, { reportPath: path, commentUrl })
  for (const [name, value] of Object.entries(outputs)) {
    core.setOutput(name, value)
  }
  annotate(report, plan)
}

/** One annotation: the verdict. */
function annotate(report: Report, plan: Plan): void {
  const annotation = annotationOf(report, exitStatus(report, plan) !== 0)
  if (annotation === null) return
  const { level, title, message } = annotation
  if (level === 'error') core.error(message, { title })
  else core.warning(message, { title })
}
