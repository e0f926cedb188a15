// `slim [PACKAGE…]`: how small programs could be.
import parseArguments from 'string-argv'
import { slimSteps, type SlimStep } from '../../core/model/slim/steps.ts'
import type { Slimming } from '../../core/model/slim/slimming.ts'
import { renderJson } from '../../core/report/json.ts'
import { slimStatus } from '../../core/slim/verdict.ts'
import { readBuildFlags, readParts, readTime } from '../doctor/run-flags.ts'
import { inShellRun } from '../doctor/shell-run.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'

interface SlimArguments {
  readonly steps: ReadonlySet<SlimStep>
  readonly maxColdBuilds: number
  /** Flags of go build. */
  readonly buildFlags: readonly string[]
  /** null: nothing that was built is started. */
  readonly runArguments: readonly string[] | null
}

/** The user's build and the stripped one. */
const leastBuilds = 2

/** @throws UserError for wrong usage */
export function readSlimArguments({
  flags
}: Pick<Arguments, 'flags'>): SlimArguments {
  const { run } = flags
  return {
    steps: readParts(flags, 'step', slimSteps),
    maxColdBuilds: readTime(flags['time'], leastBuilds),
    buildFlags: readBuildFlags(flags['build-flags'] ?? ''),
    runArguments: run === undefined ? null : parseArguments(run)
  }
}

/**
 * @returns the exit status
 * @throws UserError for wrong usage, or what can't be built or measured
 */
export async function slimCommand(args: Arguments): Promise<0 | 1> {
  const { buildFlags, ...options } = readSlimArguments(args)
  const { slim } = await import('../../gate/slim/slim.ts')
  const slimming = await inShellRun(args, buildFlags, (run) =>
    slim({ ...run, ...options })
  )
  await show(slimming, args.destination)
  return slimStatus(slimming)
}

async function show(
  slimming: Slimming,
  destination: Destination
): Promise<void> {
  const { format, output } = destination
  if (format === 'json') return await writeResult(output, renderJson(slimming))
  if (format === 'markdown') {
    const { renderSlimMarkdown } =
      await import('../../core/report/slim/markdown.ts')
    return await writeResult(output, renderSlimMarkdown(slimming))
  }
  const { renderSlimText } = await import('../../core/report/slim/text.ts')
  await writeResult(output, renderSlimText(slimming, textStyle(destination)))
}
