// `cost MODULE[@VERSION] [PACKAGE…]` and `cost --list`: what a module would cost the
// programs of the working tree, before it is required.
import { tmpdir } from 'node:os'
import {
  parseModuleRequest,
  type ModuleRequest
} from '../../core/inputs/module-request.ts'
import type { CostList } from '../../core/model/cost-schema.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { renderJson } from '../../core/report/json.ts'
import { UserError } from '../../core/user-error.ts'
import { measureCost } from '../../gate/cost/measure-cost.ts'
import { rankUpdates } from '../../gate/cost/rank-updates.ts'
import { inScratch } from '../../gate/scratch-session.ts'
import type { Host } from '../../gate/services.ts'
import { workingDirectory } from '../../host/files/working-directory.ts'
import { planBuild, typedPackages } from '../check.ts'
import { operandsOf } from '../operands.ts'
import { showReport } from '../show-result.ts'
import { standardErrorLog } from '../standard-error-log.ts'
import { terminalHost, workflowStep } from '../terminal-host.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'

/** Updates that are measured where nobody said how many. */
const usualLimit = 10
const maxLimit = 1000

/** @throws UserError for what can't be had, built or reached */
export async function cost(args: Arguments): Promise<void> {
  const { flags, positionals, destination } = args
  if (flags['list'] === 'true') {
    const limit = limitOf(flags['limit'])
    const list = await inCopy(args, positionals, (plan, host) =>
      rankUpdates(plan, limit, host)
    )
    return await showList(list, destination)
  }
  if (flags['limit'] !== undefined) {
    throw new UserError('--limit is for --list')
  }
  const [name, ...packages] = positionals
  const request = requestOf(name)
  const report = await inCopy(args, packages, (plan, host) =>
    measureCost(plan, request, host)
  )
  await showReport(report, destination)
}

function requestOf(name: string | undefined): ModuleRequest {
  if (name === undefined) {
    throw new UserError(
      'cost needs a module: go-size-gate cost MODULE[@VERSION] [PACKAGE...]; or --list for the pending updates'
    )
  }
  return parseModuleRequest(name)
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return usualLimit
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (limit >= 1 && limit <= maxLimit) return limit
  throw new UserError(
    `--limit: ${JSON.stringify(text)} is not accepted; use 1 to ${maxLimit}`
  )
}

/** Builds nothing in the working tree, and leaves nothing behind. */
async function inCopy<T>(
  args: Arguments,
  typed: readonly string[],
  work: (plan: Plan, host: Host) => Promise<T>
): Promise<T> {
  const { file, packages } = await operandsOf(typed)
  if (file !== null) {
    throw new UserError(`${file} is a file: cost builds packages`)
  }
  // In a workflow, nothing is built for events that would run a stranger's code.
  await workflowStep('')
  const root = await workingDirectory()
  const positionals = await typedPackages(
    { ...args, positionals: packages },
    root
  )
  const plan = planBuild({ ...args, positionals }, root)
  const { log, stop } = standardErrorLog()
  return await inScratch(tmpdir(), log, (scratch) =>
    work(plan, terminalHost(null, {}, log, scratch))
  ).finally(stop)
}

async function showList(
  list: CostList,
  destination: Destination
): Promise<void> {
  const text = await renderedList(list, destination)
  await writeResult(destination.output, text)
}

async function renderedList(
  list: CostList,
  destination: Destination
): Promise<string> {
  const { format } = destination
  if (format === 'json') return renderJson(list)
  const { renderCostListMarkdown, renderCostListText } =
    await import('../../core/report/cost/list.ts')
  return format === 'markdown'
    ? renderCostListMarkdown(list)
    : renderCostListText(list, textStyle(destination))
}
