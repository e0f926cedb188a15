// Starts programs of the run, where the user allows it, and says in lines how they did.
import { formatBytes } from '../../core/text/sizes.ts'
import type { SavingDetail } from '../../core/model/slim/slimming.ts'
import type { StartFigures } from '../../core/slim/start-figures.ts'
import {
  buildStarter,
  startPrograms,
  startRuns
} from '../../toolchain/slim/start-programs.ts'
import { once } from '../../core/once.ts'
import type { SlimSession } from './session.ts'

export interface Starts {
  /**
   * Starts a program and the same after it was rewritten.
   * @returns details of a row, and whether the second one ends as the first
   */
  readonly compare: (
    before: string,
    after: string
  ) => Promise<{ readonly detail: SavingDetail; readonly isAlike: boolean }>
}

/** @param args null: nothing is started */
export function openStarts(
  session: SlimSession,
  args: readonly string[] | null
): Starts {
  const starter = once(async () =>
    buildStarter(await session.opened(), await session.newDirectory('starter'))
  )
  return {
    compare: async (before, after) => {
      if (args === null) return notStarted("--run 'ARGS' allows it")
      const { host } = (await session.opened()).toolchain
      const { GOOS, GOARCH } = session.shell.facts
      if (host.goos !== GOOS || host.goarch !== GOARCH) {
        return notStarted(
          `it is for ${GOOS}/${GOARCH}, and not for this machine`
        )
      }
      const figures = await startPrograms(
        await starter(),
        [before, after],
        args,
        {
          directory: await session.newDirectory('start'),
          environment: session.shell.settings.process
        }
      )
      return typeof figures === 'string'
        ? {
            detail: { title: 'could not be started', lines: [figures] },
            isAlike: false
          }
        : outcome(figures, args)
    }
  }
}

function notStarted(reason: string) {
  return { detail: { title: 'not started', lines: [reason] }, isAlike: true }
}

function outcome(figures: readonly StartFigures[], args: readonly string[]) {
  const [first, second] = figures
  const statuses = figures.map((one) => one.statuses.join(' and '))
  return {
    isAlike: first !== undefined && statuses[0] === statuses[1],
    detail: {
      title: `started ${startRuns} times with ${args.length === 0 ? 'no arguments' : args.join(' ')}: medians on this machine`,
      lines: [
        ...(first === undefined ? [] : [`before: ${figuresLine(first)}`]),
        ...(second === undefined ? [] : [`after: ${figuresLine(second)}`])
      ]
    }
  }
}

function figuresLine(figures: StartFigures): string {
  const { statuses, milliseconds, peakMemory, isAtMost } = figures
  const memory =
    peakMemory === null
      ? 'peak memory not measured'
      : `peak memory ${isAtMost ? 'at most ' : ''}${formatBytes(peakMemory)}`
  const status = statuses
    .map((code) =>
      code === -1 ? 'ended by a signal or after 10 s' : `exit status ${code}`
    )
    .join(' and ')
  return `${milliseconds.toFixed(1)} ms, ${memory}, ${status}`
}
