// `check` and `demo`: run the gate in a terminal.
import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeExample } from './demo-repository.ts'
import { gate } from '../gate/gate.ts'
import { exitStatus } from '../gate/judge/make-report.ts'
import { workingDirectory } from '../host/files/working-directory.ts'
import type { PageLink } from '../core/report/markdown/page-line.ts'
import type { GateResult } from '../gate/judge/judge-findings.ts'
import { inScratch } from '../gate/scratch-session.ts'
import { publishComment } from '../github/comment/publish-comment.ts'
import type { Arguments } from './usage/arguments.ts'
import {
  comparesAlone,
  planCheck,
  typedBinaries,
  typedPackages
} from './check.ts'
import { standardErrorLog } from './standard-error-log.ts'
import { reportingErrors } from './reporting-errors.ts'
import { withVariables } from './usage/flag-variables.ts'
import { showReport } from './show-result.ts'
import {
  baselineDirectoryOf,
  terminalHost,
  workflowStep,
  type WorkflowStep
} from './terminal-host.ts'

const { log, stop } = standardErrorLog()

/** Runs the gate on the working tree. Returns the exit status. */
export async function check(args: Arguments): Promise<0 | 1 | 2> {
  const { step, ...result } = await reportingErrors(args.destination, () =>
    judge(args)
  )
  const { report, measurements, plan } = result
  await showReport(report, args.destination, measurements)
  if (step !== null) {
    const { run, event, platform } = step
    const { openClient } = platform
    const page = plan.htmlReport ? await leavePage(result, step) : null
    await publishComment({ report, plan, run, event, openClient, log, page })
  }
  return exitStatus(report, plan)
}

/** Leaves the report's page as an artifact of the workflow's run. */
async function leavePage(
  result: GateResult,
  { run, event }: WorkflowStep
): Promise<PageLink | null> {
  const { publishPage } = await import('../gate/page/publish-page.ts')
  const { env: environment } = process
  const scratch = tmpdir()
  const about = { log, event, run, environment, scratch }
  return (await publishPage(result, about))?.link ?? null
}

async function judge(typed: Arguments) {
  const args = { ...typed, flags: withVariables(typed.flags, process.env) }
  const { token = '' } = args.flags
  const root = await workingDirectory()
  const positionals = await typedPackages(args, root)
  const flags = await typedBinaries(args.flags, root)
  const isInStep = Boolean(process.env.GITHUB_EVENT_NAME)
  const plan = planCheck({ ...args, flags, positionals }, root, isInStep)
  const isAlone = comparesAlone(plan, typed.flags)
  if (isAlone && isInStep) {
    log.info(
      'The event of this workflow step is not looked at: the line names what to compare with, and nothing is recorded or posted'
    )
  }
  const step = isAlone ? null : await workflowStep(token)
  const directory = await baselineDirectoryOf(args, root)
  const result = await inScratch(tmpdir(), log, (scratch) =>
    gate(plan, terminalHost(step, args.flags, log, scratch, directory))
  ).finally(stop)
  return { ...result, step }
}

/** Runs the gate on an example; done when the run completed: the example's change is over budget on purpose. */
export async function demo(args: Arguments): Promise<void> {
  const { report, measurements } = await reportingErrors(args.destination, () =>
    inScratch(tmpdir(), log, (scratch) => judgeExample(args, scratch)).finally(
      stop
    )
  )
  await showReport(report, args.destination, measurements)
}

async function judgeExample(
  args: Arguments,
  scratch: string
): Promise<GateResult> {
  const directory = join(scratch, 'example')
  log.live?.expect(5)
  await log.group('Make an example repository with two commits', () =>
    makeExample(directory, process.env)
  )
  const flags = { base: 'HEAD~1', 'exact-base': 'true' }
  const root = await realpath(directory)
  const plan = planCheck({ ...args, flags }, root, false)
  return await gate(plan, terminalHost(null, {}, log, scratch))
}
