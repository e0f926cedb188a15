// Entry of the action and the only reader of its inputs. The rest is loaded
// once the plan is valid, so a wrong input is reported at once.
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { FailedRun } from './comment-error.ts'
import { readTrust, secretInputs } from '../store/signing/trust.ts'
import {
  buildRefusal,
  readEvent,
  type GitHubEvent
} from '../github/event/event.ts'
import { readRun } from '../github/event/run.ts'
import { annotate } from './annotate.ts'
import { writeOutputs } from './write-outputs.ts'
import { endOnUncaught } from '../host/early-end.ts'
import { actionLog, type Log } from '../host/log.ts'
import { machineTarget } from '../host/machine.ts'
import { exitWhenWritten, guardStreams } from '../host/standard-streams.ts'
import { reasonOf, sentenceOf } from '../host/system-error.ts'
import { makePlan, type OptionTexts } from '../core/plan/make-plan.ts'
import { options } from '../core/plan/options.ts'
import { credentialsIn } from '../core/inputs/proxy.ts'
import { plainText, withoutCommands } from '../core/text/plain-text.ts'
import { UserError, messageOf, stackOf } from '../core/user-error.ts'

const defaults: OptionTexts = {
  ...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
  // The runner fills it in; there is none without a runner.
  token: ''
}

/** Runs the action; its exit status is set at the end, as the verdict is. */
export async function main(): Promise<void> {
  const log = actionLog((text) => process.stdout.write(text))
  guardStreams()
  endOnUncaught((error) => annotate('error', explain(error, log)))
  let ended: FailedRun | null = null
  try {
    process.exitCode = await act(log, (known) => {
      ended = known
    })
  } catch (error) {
    process.exitCode = 2
    await fail(explain(error, log), ended)
  }
  // A cache call that overran its time would keep the process alive. What was
  // written so far goes out first.
  exitWhenWritten()
}

/** One sentence on an error; of a bug the log has the stack. */
function explain(error: unknown, log: Log): string {
  const sentence = sentenceOf(error)
  if (sentence !== null) return sentence
  log.child(stackOf(error))
  return `this is a bug in go-size-gate: ${messageOf(error)}`
}

/** An end without a report: outputs, the job summary, the annotation and the comment say why. */
async function fail(message: string, ended: FailedRun | null): Promise<void> {
  const failure = writeOutputs({
    verdict: 'error',
    headline: withoutCommands(plainText(message))
  })
  annotate('error', message)
  if (failure !== null) annotate('error', failure)
  const { writeSummary } = await import('./summary.ts')
  const { errorReport } = await import('../gate/judge/make-report.ts')
  const warning = await writeSummary(
    errorReport(message, null),
    process.env.GITHUB_STEP_SUMMARY ?? ''
  )
  if (warning !== null) annotate('warning', warning)
  if (ended === null) return
  const { commentOnError } = await import('./comment-error.ts')
  await commentOnError(message, ended)
}

/** @param note gets what is known of the run so far, in case that it ends with an error */
async function act(
  log: Log,
  note: (known: FailedRun) => void
): Promise<0 | 1 | 2> {
  const { env } = process
  const texts = Object.fromEntries(
    options.map(({ name }) => [name, core.getInput(name)])
  )
  const token = core.getInput('token')
  const secrets = [
    token,
    ...secretInputs.map((name) => texts[name]),
    ...credentialsIn(texts['go-proxy'] ?? '')
  ]
  for (const secret of secrets) {
    if (secret) core.setSecret(secret)
  }
  // An event that may not be built on is reported first, whatever else is wrong.
  const comments = texts['mode'] === 'comment'
  const event = comments ? null : await eventToBuildOn()
  const run = readRun(env)
  const known = { log, run, event, texts, token }
  note({ ...known, plan: null })
  const trust = readTrust(texts)
  const workspace = await workspaceOf(env.GITHUB_WORKSPACE ?? '.')
  const plan = makePlan(texts, defaults, workspace, machineTarget())
  note({ ...known, plan })
  if (event === null) {
    const { readCommentRun } = await import('./comment-mode.ts')
    const about = await readCommentRun(env, run, token, plan)
    if ('skip' in about) {
      log.info(about.skip)
      return 0
    }
    const { runAction } = await import('./run.ts')
    return await runAction({ log, plan, token, trust, ownRun: run, ...about })
  }
  const { runAction } = await import('./run.ts')
  return await runAction({ log, run, ownRun: run, event, plan, token, trust })
}

async function eventToBuildOn(): Promise<GitHubEvent> {
  const event = await readEvent(process.env)
  const refusal = buildRefusal(event)
  if (refusal !== null) throw new UserError(refusal)
  return event
}

/** Real path of the workspace. */
async function workspaceOf(path: string): Promise<string> {
  try {
    return await realpath(resolve(path))
  } catch (error) {
    throw new UserError(
      `the workspace ${path} can't be read: ${reasonOf(error)}; add a step with actions/checkout before this one`
    )
  }
}
