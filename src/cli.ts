#!/usr/bin/env node
// Door 2: the terminal. Results go to stdout (or a file), everything else to stderr.
import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyze, analyzeFlags } from './commands/analyze.ts'
import {
  gateFlags,
  parseArguments,
  type Arguments,
  type Destination
} from './commands/arguments.ts'
import { budget, budgetFlags } from './commands/budget.ts'
import { planCheck } from './commands/check.ts'
import { diff, diffFlags } from './commands/diff.ts'
import { usage } from './commands/usage.ts'
import { writeResult } from './commands/write-result.ts'
import { makeExample } from './demo.ts'
import { gate } from './gate.ts'
import { toolName } from './gate/host.ts'
import { exitStatus } from './gate/make-report.ts'
import { terminalHost, workflowStep } from './commands/terminal-host.ts'
import { terminalLog } from './host/log.ts'
import type { Measurement } from './measure/measurement.ts'
import { renderJson } from './report/json.ts'
import { renderMarkdown } from './report/markdown.ts'
import {
  renderMeasurementMarkdown,
  renderMeasurementText
} from './report/measurement-text.ts'
import type { Report } from './report/report.ts'
import { renderText } from './report/terminal.ts'
import { inScratch } from './session.ts'
import { tellComment } from './tell.ts'
import { UserError, stackOf } from './user-error.ts'

type Status = 0 | 1 | 2

/** Colours only on a terminal, and as https://no-color.org asks. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}

const log = terminalLog(
  (text) => process.stderr.write(text),
  hasColours(process.stderr)
)

/** Longest Markdown: a job summary's. */
const markdownLimit = 1_000_000

function textOptions({ output }: Destination) {
  return {
    colours: output === '' && hasColours(process.stdout),
    width: output === '' ? (process.stdout.columns ?? 100) : 100
  }
}

async function showReport(
  report: Report,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  const text =
    format === 'json'
      ? renderJson(report)
      : format === 'markdown'
        ? renderMarkdown(report, { limit: markdownLimit })
        : renderText(report, textOptions(destination))
  await writeResult(output, text)
}

async function showMeasurement(
  measurement: Measurement,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  const text =
    format === 'json'
      ? renderJson(measurement)
      : format === 'markdown'
        ? renderMeasurementMarkdown(measurement)
        : renderMeasurementText(measurement, textOptions(destination))
  await writeResult(output, text)
}

async function runCheck(args: Arguments): Promise<Status> {
  const { token = '' } = args.flags
  const step = await workflowStep(token)
  const asked = planCheck(args, await realpath(process.cwd()), step !== null)
  const { report, plan } = await inScratch(tmpdir(), log, (scratch) =>
    gate(asked, terminalHost(step, args.flags, log, scratch))
  )
  await showReport(report, args.destination)
  if (step !== null) {
    const { run, event, platform } = step
    const { openClient } = platform
    await tellComment({ report, plan, run, event, openClient, log })
  }
  return exitStatus(report, plan)
}

/** Exits 0 when the run completed: the demo's change is over budget on purpose. */
async function runDemo(args: Arguments): Promise<Status> {
  if (args.positionals.length > 0) {
    throw new UserError('demo takes no arguments: go-size-gate demo')
  }
  const { report } = await inScratch(tmpdir(), log, async (scratch) => {
    const directory = join(scratch, 'example')
    await log.group('Make an example repository with two commits', () =>
      makeExample(directory, process.env)
    )
    const flags = { base: 'HEAD~1', 'exact-base': 'true' }
    const root = await realpath(directory)
    const plan = planCheck({ ...args, flags }, root, false)
    return await gate(plan, terminalHost(null, {}, log, scratch))
  })
  await showReport(report, args.destination)
  return 0
}

async function runCommand(
  command: string | undefined,
  rest: readonly string[]
): Promise<Status> {
  switch (command) {
    case 'demo':
      return await runDemo(parseArguments(rest, {}))
    case 'check':
      return await runCheck(parseArguments(rest, gateFlags))
    case 'analyze': {
      const args = parseArguments(rest, analyzeFlags)
      await showMeasurement(await analyze(args), args.destination)
      return 0
    }
    case 'diff': {
      const args = parseArguments(rest, diffFlags)
      const report = await diff(args)
      await showReport(report, args.destination)
      return exitStatus(report, { mode: 'gate', allowNoBaseline: false })
    }
    case 'budget': {
      const args = parseArguments(rest, budgetFlags)
      await writeResult(args.destination.output, await budget(args))
      return 0
    }
    case '--version':
      await writeResult('', `${toolName}\n`)
      return 0
    case 'help':
    case '--help':
    case '-h':
      await writeResult('', usage)
      return 0
    case undefined:
      throw new UserError(`no command was given\n\n${usage}`)
    default:
      throw new UserError(
        `"${command}" is no command; use demo, check, analyze, diff or budget (see go-size-gate --help)`
      )
  }
}

const [command, ...rest] = process.argv.slice(2)
const wantsHelp = rest.includes('--help') || rest.includes('-h')
try {
  process.exitCode = await runCommand(wantsHelp ? '--help' : command, rest)
} catch (error) {
  process.exitCode = 2
  const text =
    error instanceof UserError
      ? error.message
      : `this is a bug in go-size-gate: ${stackOf(error)}`
  process.stderr.write(`error: ${text}\n`)
}
// A request that overran its time must not keep a finished run alive.
process.stdout.write('', () => process.exit())
