// Door 1: the action. The only reader of its inputs, the only writer of its outputs.
import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as core from '@actions/core'
import { writeWhole } from './commands/write-result.ts'
import { gate } from './gate.ts'
import { errorReport, exitStatus } from './gate/make-report.ts'
import type { Host } from './gate/host.ts'
import { buildRefusal, readEvent, type GitHubEvent } from './github/event.ts'
import { annotationOf, stepOutputs } from './github/outputs.ts'
import { readRun, type WorkflowRun } from './github/run.ts'
import { actionLog, type Log } from './host/log.ts'
import { makePlan, type OptionTexts } from './plan/make-plan.ts'
import { options } from './plan/options.ts'
import type { Plan } from './plan/plan.ts'
import { platformOf } from './platform.ts'
import { headline } from './report/headline.ts'
import { renderJson } from './report/json.ts'
import { renderText } from './report/terminal.ts'
import type { Report } from './report/report.ts'
import { inScratch } from './session.ts'
import { tellComment, tellSummary } from './tell.ts'
import { UserError, messageOf } from './user-error.ts'

const defaults: OptionTexts = {
  ...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
  // The runner fills it in; there is none without a runner.
  token: ''
}

const annotationTitle = 'Go binary size'

interface ActionRun {
  readonly log: Log
  readonly run: WorkflowRun
  readonly event: GitHubEvent
  readonly plan: Plan
  readonly token: string
}

/** Runs the action; its exit status is set at the end, as the verdict is. */
export async function main(): Promise<void> {
  const log = actionLog((text) => process.stdout.write(text))
  try {
    process.exitCode = await act(log)
  } catch (error) {
    process.exitCode = 2
    if (error instanceof UserError) fail(error.message)
    else {
      log.child(String((error as { stack?: unknown } | null)?.stack ?? error))
      fail(`this is a bug in go-size-gate: ${messageOf(error)}`)
    }
  }
}

function fail(message: string): void {
  core.setOutput('verdict', 'error')
  core.error(message, { title: annotationTitle })
}

async function act(log: Log): Promise<0 | 1 | 2> {
  const { env } = process
  const event = await readEvent(env)
  const refusal = buildRefusal(event)
  if (refusal !== null) throw new UserError(refusal)
  const run = readRun(env)
  const token = core.getInput('token')
  if (token !== '') core.setSecret(token)
  const texts = Object.fromEntries(
    options.map(({ name }) => [name, core.getInput(name)])
  )
  const workspace = await realpath(resolve(env.GITHUB_WORKSPACE ?? '.'))
  const plan = makePlan(texts, defaults, workspace)
  const action = { log, run, event, plan, token }
  const report = await finished(action)
  await tell(action, report)
  return exitStatus(report, plan)
}

/** The report of the gate; of its error, where the user has to act. */
async function finished(action: ActionRun): Promise<Report> {
  const { log, plan } = action
  try {
    return await inScratch(temporary(), log, async (scratch) => {
      core.saveState('scratch', scratch)
      return await gate(plan, hostOf(action, scratch))
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return errorReport(error.message, null)
  }
}

function temporary(): string {
  return process.env.RUNNER_TEMP || tmpdir()
}

function hostOf(action: ActionRun, scratch: string): Host {
  const { log, run, event, token } = action
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  return {
    environment: process.env,
    log,
    scratch,
    event,
    runUrl: run.runUrl,
    token: token === '' ? undefined : { server, token },
    mergeBaseByApi: platformOf(run, token).mergeBaseByApi,
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
  await tellSummary({ report, run, log })
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
