// A run of doctor or slim in the current directory: its scratch directory, its log, and
// the enforced build with the user's own flags.
import { tmpdir } from 'node:os'
import type { BuildSettings } from '../../core/plan/plan.ts'
import type { Log } from '../../host/log.ts'
import { planBuild, typedPackages } from '../check.ts'
import type { Arguments } from '../usage/arguments.ts'

/** What such a run is given. */
export interface ShellRun {
  /** Absolute path of the current directory. */
  readonly directory: string
  readonly packages: readonly string[]
  /** Flags that the user gives to go build. */
  readonly flags: readonly string[]
  /** Of the enforced build. */
  readonly settings: BuildSettings
  readonly environment: NodeJS.ProcessEnv
  readonly log: Log
  readonly scratch: string
}

/** @throws UserError for wrong usage, and what `work` throws */
export async function inShellRun<T>(
  args: Arguments,
  buildFlags: readonly string[],
  work: (run: ShellRun) => Promise<T>
): Promise<T> {
  const { inScratch } = await import('../../gate/scratch-session.ts')
  const { workingDirectory } =
    await import('../../host/files/working-directory.ts')
  const { standardErrorLog } = await import('../standard-error-log.ts')
  const { workflowStep } = await import('../terminal-host.ts')
  // In a workflow, nothing is built for events that would run a stranger's code.
  await workflowStep('')
  const directory = await workingDirectory()
  const packages = await typedPackages(args, directory)
  const settings = enforcedSettings(args, buildFlags, directory)
  const { log, stop } = standardErrorLog()
  return await inScratch(tmpdir(), log, (scratch) =>
    work({
      directory,
      packages,
      flags: buildFlags,
      settings,
      environment: process.env,
      log,
      scratch
    })
  ).finally(stop)
}

/** Flags of go build that the enforced build has inputs for. */
const inputs = ['tags', 'ldflags', 'gcflags'] as const

/** The enforced build with the user's own flags, as far as it has inputs for them. */
function enforcedSettings(
  { flags }: Arguments,
  buildFlags: readonly string[],
  directory: string
): BuildSettings {
  const texts = inputs.flatMap((name) => {
    const value = buildFlags
      .map((flag) => /^--?([^=]+)=(.*)$/s.exec(flag))
      .findLast((match) => match?.[1] === name)?.[2]
    return value === undefined ? [] : [[name, value] as const]
  })
  const { timeout } = flags
  const plan = planBuild(
    {
      positionals: [],
      flags: {
        ...Object.fromEntries(texts),
        'allow-unsafe-build-flags': 'true',
        ...(timeout === undefined ? {} : { timeout })
      }
    },
    directory
  )
  return plan.build
}
