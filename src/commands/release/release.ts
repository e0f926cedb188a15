// `release check [PACKAGE…]`: judges a release before it is published.
import { tmpdir } from 'node:os'
import type { Plan } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import { gate } from '../../gate/gate.ts'
import { platformOf } from '../../gate/github-services.ts'
import { exitStatus } from '../../gate/judge/make-report.ts'
import { inScratch } from '../../gate/scratch-session.ts'
import type { Host } from '../../gate/services.ts'
import { readRun } from '../../github/event/run.ts'
import { workingDirectory } from '../../host/files/working-directory.ts'
import type { Log } from '../../host/log.ts'
import { planBuild, typedBinaries, typedPackages } from '../check.ts'
import { reportingErrors } from '../reporting-errors.ts'
import { showReport } from '../show-result.ts'
import { standardErrorLog } from '../standard-error-log.ts'
import { terminalHost, workflowStep } from '../terminal-host.ts'
import type { Arguments } from '../usage/arguments.ts'
import { withVariables } from '../usage/flag-variables.ts'
import { releaseActions } from '../usage/specs/release-command.ts'

/** @throws UserError for wrong usage, and for what can't be released or built */
export async function releaseCheck(args: Arguments): Promise<0 | 1 | 2> {
  const { report, measurements, plan } = await reportingErrors(
    args.destination,
    () => judge(args)
  )
  await showReport(report, args.destination, measurements)
  return exitStatus(report, plan)
}

async function judge(typed: Arguments) {
  const args = { ...typed, flags: withVariables(typed.flags, process.env) }
  const plan = await planRelease(args, await workingDirectory())
  const { log, stop } = standardErrorLog()
  return await inScratch(tmpdir(), log, async (scratch) =>
    gate(plan, await hostOf(args, log, scratch))
  ).finally(stop)
}

/**
 * The plan of a terminal's arguments.
 * @param root absolute path of the current directory
 * @throws UserError for wrong usage
 */
export async function planRelease(
  args: Pick<Arguments, 'positionals' | 'flags'>,
  root: string
): Promise<Plan> {
  const [action = '', ...packages] = args.positionals
  if (!releaseActions.some((known) => known === action)) {
    throw new UserError(
      `release: "${action}" is not accepted; use ${releaseActions.join(', ')}`
    )
  }
  const typed = { ...args, positionals: packages }
  const positionals = await typedPackages(typed, root)
  const flags = await typedBinaries(args.flags, root)
  return planBuild({ positionals, flags: { ...flags, mode: 'release' } }, root)
}

/** The host of a terminal, with the releases of the repository that is named. */
async function hostOf(
  { flags }: Arguments,
  log: Log,
  scratch: string
): Promise<Host> {
  const { token = '', repository } = flags
  const step = await workflowStep(token)
  const host = terminalHost(step, flags, log, scratch)
  const name = repository ?? process.env['GITHUB_REPOSITORY'] ?? ''
  if (name === '') return host
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) {
    throw new UserError(
      `--repository: "${name}" is not accepted; use OWNER/NAME`
    )
  }
  const run = readRun({ ...process.env, GITHUB_REPOSITORY: name })
  const { releases } = platformOf(run, token)
  return { ...host, repository: name, releases }
}
