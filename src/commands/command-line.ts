// Entry of the terminal. Results go to stdout or a file, everything else to
// stderr. A command's code is loaded when the command is given.
import { readUsualLine } from './usage/read-usual-line.ts'
import type { Arguments } from './usage/arguments.ts'
import type { Request } from './usage/request.ts'
import { hasColours, textStyle, writeResult } from './write-result.ts'
import { toolName } from '../gate/services.ts'
import { endOnUncaught } from '../host/early-end.ts'
import {
  exitWhenWritten,
  guardStreams,
  reserveStdout
} from '../host/standard-streams.ts'
import { sentenceOf } from '../host/system-error.ts'
import { plainText, withoutCommands } from '../core/text/plain-text.ts'
import { UserError, stackOf } from '../core/user-error.ts'
import type { TextStyle } from '../core/report/terminal/style.ts'

type Status = 0 | 1 | 2

/** Exits 0 when the history was judged, whatever the budget would have stopped. */
async function runReplay(args: Arguments): Promise<Status> {
  const { replay } = await import('./replay/replay.ts')
  const { GITHUB_REPOSITORY: repository = '', GITHUB_API_URL: apiUrl } =
    process.env
  const { terminalLog } = await import('../host/log.ts')
  const log = terminalLog(
    (text) => process.stderr.write(text),
    hasColours(process.stderr)
  )
  const made = await replay(
    args,
    repository,
    async (given) => {
      const { withVariables } = await import('./usage/flag-variables.ts')
      const { token: known = '' } = withVariables({}, process.env)
      const token = given || known
      const { openClient } = await import('../github/client.ts')
      return await openClient({
        token,
        apiUrl: apiUrl || 'https://api.github.com',
        userAgent: toolName.replace(' ', '/')
      })
    },
    log
  )
  const { format, output } = args.destination
  const { renderJson } = await import('../core/report/json.ts')
  const { renderReplayMarkdown } =
    await import('../core/report/markdown/replay.ts')
  const { renderReplayText } = await import('../core/report/terminal/replay.ts')
  const text =
    format === 'json'
      ? renderJson(made)
      : format === 'markdown'
        ? renderReplayMarkdown(made)
        : renderReplayText(made, textStyle(args.destination))
  await writeResult(output, text)
  return 0
}

async function runDiff(args: Arguments): Promise<Status> {
  const { diff } = await import('./diff.ts')
  const { reportingErrors } = await import('./reporting-errors.ts')
  const result = await reportingErrors(args.destination, () => diff(args))
  const { showDiff } = await import('./show-result.ts')
  await showDiff(result, args.destination)
  const { exitStatus } = await import('../gate/judge/make-report.ts')
  return exitStatus(result.report, { mode: 'gate', allowNoBaseline: false })
}

/** Commands that say themselves how they end, with their code. */
const endings: Readonly<
  Record<string, () => Promise<(args: Arguments) => Promise<Status>>>
> = {
  check: async () => (await import('./run-gate.ts')).check,
  release: async () => (await import('./release/release.ts')).releaseCheck,
  doctor: async () => (await import('./doctor/doctor.ts')).doctor,
  history: async () =>
    (await import('./history/history.ts')).historyCommandLine,
  slim: async () => (await import('./slim/slim.ts')).slimCommand,
  verify: async () => (await import('./verify/verify.ts')).verifyCommandLine,
  store: async () => (await import('./store/store.ts')).storeCommandLine,
  cache: async () => (await import('./cache/cache.ts')).cacheCommandLine
}

async function runCommand(command: string, args: Arguments): Promise<Status> {
  const { [command]: load } = endings
  if (load !== undefined) return await (await load())(args)
  switch (command) {
    case 'demo': {
      const { demo } = await import('./run-gate.ts')
      await demo(args)
      return 0
    }
    case 'analyze': {
      const { analyze } = await import('./analyze.ts')
      await analyze(args)
      return 0
    }
    case 'why': {
      const { why } = await import('./why/why.ts')
      await why(args)
      return 0
    }
    case 'cost': {
      const { cost } = await import('./cost/cost.ts')
      const { reportingErrors } = await import('./reporting-errors.ts')
      await reportingErrors(args.destination, () => cost(args))
      return 0
    }
    case 'diff':
      return await runDiff(args)
    case 'budget': {
      const { budget } = await import('./budget.ts')
      await writeResult(args.destination.output, await budget(args))
      return 0
    }
    case 'replay':
      return await runReplay(args)
    case 'completion': {
      const { completionScript } = await import('./usage/completion.ts')
      await writeResult('', completionScript(args.positionals[0] ?? ''))
      return 0
    }
    default:
      throw new Error(`the command ${command} has no code`)
  }
}

/** Commands whose result is a report, also that of an error. */
const reporting: ReadonlySet<string> = new Set([
  'demo',
  'check',
  'diff',
  'release'
])

/** @throws UserError always */
async function refuse(
  command: string,
  { destination }: Arguments,
  complaint: string
): Promise<void> {
  const error = new UserError(complaint)
  if (!reporting.has(command)) throw error
  const { reportingErrors } = await import('./reporting-errors.ts')
  await reportingErrors(destination, () => Promise.reject(error))
}

/** The request of a line that isn't written in the usual way, or asks for help. */
async function explainedLine(
  line: readonly string[],
  style: TextStyle
): Promise<Request> {
  const { parseCommandLine } = await import('./usage/parse-command-line.ts')
  return parseCommandLine(line, toolName, style)
}

/** Does what was typed. */
async function runLine(line: readonly string[]): Promise<Status> {
  const style = textStyle({ output: '' })
  if (line.length === 0) {
    const { usage } = await import('./usage/parse-command-line.ts')
    process.stderr.write(
      `error: no command was given\n\n${usage(toolName, style)}`
    )
    return 2
  }
  const request = readUsualLine(line) ?? (await explainedLine(line, style))
  if (request.kind === 'run') {
    const { command, args, complaint } = request
    if (complaint !== null) await refuse(command, args, complaint)
    return await runCommand(command, args)
  }
  await writeResult('', request.text)
  return 0
}

/** One line for what the user can act on; a bug's stack for anything else. */
function complain(error: unknown): void {
  const text =
    sentenceOf(error) ?? `this is a bug in go-size-gate: ${stackOf(error)}`
  process.stderr.write(`error: ${withoutCommands(plainText(text))}\n`)
}

guardStreams()
reserveStdout()
endOnUncaught(complain)
try {
  process.exitCode = await runLine(process.argv.slice(2))
} catch (error) {
  process.exitCode = 2
  complain(error)
}
// A request that overran its time must not keep a finished run alive.
exitWhenWritten()
