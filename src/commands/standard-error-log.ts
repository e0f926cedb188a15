// The log of a command: messages on standard error and, if that is a terminal that
// somebody watches, a live line below them.
import { liveLine, type LiveLine } from '../host/live-line.ts'
import { terminalLog, type Log } from '../host/log.ts'
import { hasColours, usualColumns } from './write-result.ts'

/** A terminal can move its cursor; a runner's log and a dumb terminal can't. */
function canRedraw({ isTTY }: NodeJS.WriteStream): boolean {
  const { TERM, GITHUB_ACTIONS } = process.env
  return isTTY && TERM !== 'dumb' && !GITHUB_ACTIONS
}

function lineOf(stream: NodeJS.WriteStream): LiveLine {
  const line = liveLine({
    write: (text) => stream.write(text),
    columns: () => stream.columns || usualColumns,
    now: () => performance.now()
  })
  // Also when the run is cancelled, nothing is left of it.
  process.on('exit', () => line.stop())
  return line
}

/** The log, and what takes its live line away before a result is shown. */
export function standardErrorLog(): {
  readonly log: Log
  readonly stop: () => void
} {
  const stream = process.stderr
  const live = canRedraw(stream) ? lineOf(stream) : null
  const log = terminalLog(
    (text) => stream.write(text),
    hasColours(stream),
    live
  )
  return { log, stop: () => live?.stop() }
}
