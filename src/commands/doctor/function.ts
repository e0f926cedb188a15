// `doctor --symbol NAME [PACKAGE…]`: a function up close.
import type { FunctionReport } from '../../core/model/doctor/function-schema.ts'
import { renderJson } from '../../core/report/json.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'
import { inShellRun } from './shell-run.ts'

/** What to look at. */
export interface SymbolChoice {
  /** Name of the function. */
  readonly symbol: string
  /** A revision to compare with; null for none. */
  readonly base: string | null
}

/** @throws UserError for what can't be built, and for a name that no program has */
export async function examineSymbol(
  args: Arguments,
  buildFlags: readonly string[],
  choice: SymbolChoice
): Promise<void> {
  const { examineFunction } =
    await import('../../gate/doctor/function/examine-function.ts')
  const report = await inShellRun(args, buildFlags, (run) =>
    examineFunction({ ...run, ...choice })
  )
  const { destination } = args
  await writeResult(destination.output, await rendered(report, destination))
}

async function rendered(
  report: FunctionReport,
  destination: Destination
): Promise<string> {
  const { format } = destination
  if (format === 'json') return renderJson(report)
  if (format === 'markdown') {
    const { renderFunctionMarkdown } =
      await import('../../core/report/doctor/function-markdown.ts')
    return renderFunctionMarkdown(report)
  }
  const { renderFunctionText } =
    await import('../../core/report/doctor/function-text.ts')
  return renderFunctionText(report, textStyle(destination))
}
