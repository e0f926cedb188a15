// Door 1: the action. The only reader of its inputs. What comes after the plan is
// loaded when there is one: a wrong input is told at once.
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { readTrust, secretInputs } from './baseline/trust.ts'
import { buildRefusal, readEvent } from './github/event.ts'
import { readRun } from './github/run.ts'
import { actionLog, type Log } from './host/log.ts'
import { makePlan, type OptionTexts } from './plan/make-plan.ts'
import { options } from './plan/options.ts'
import { UserError, messageOf, stackOf } from './user-error.ts'

const defaults: OptionTexts = {
  ...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
  // The runner fills it in; there is none without a runner.
  token: ''
}

/** Runs the action; its exit status is set at the end, as the verdict is. */
export async function main(): Promise<void> {
  const log = actionLog((text) => process.stdout.write(text))
  try {
    process.exitCode = await act(log)
  } catch (error) {
    process.exitCode = 2
    if (error instanceof UserError) await fail(error.message)
    else {
      log.child(stackOf(error))
      await fail(`this is a bug in go-size-gate: ${messageOf(error)}`)
    }
  }
}

/** An end without a report: outputs, the job summary and the annotation say why. */
async function fail(message: string): Promise<void> {
  core.setOutput('verdict', 'error')
  core.setOutput('headline', message)
  core.error(message, { title: 'Go binary size' })
  const { tellSummary } = await import('./tell.ts')
  const { errorReport } = await import('./gate/make-report.ts')
  const warning = await tellSummary(
    errorReport(message, null),
    process.env.GITHUB_STEP_SUMMARY ?? ''
  )
  if (warning !== null) core.warning(warning)
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
  for (const name of secretInputs) {
    const text = texts[name] ?? ''
    if (text !== '') core.setSecret(text)
  }
  const trust = readTrust(texts)
  const workspace = await realpath(resolve(env.GITHUB_WORKSPACE ?? '.'))
  const plan = makePlan(texts, defaults, workspace)
  const { runAction } = await import('./action.ts')
  return await runAction({ log, run, event, plan, token, trust })
}
