// Standard output and standard error. A failed write ends the run with exit
// status 2, quietly if the reader closed the pipe: a verdict that nobody
// received doesn't count. Where results go to standard output, nothing else does.
import { endEarly, isEndingEarly } from './early-end.ts'
import { codeOf, reasonOf } from './system-error.ts'

const failureStatus = 2

let guarded = false

/** Sees to it that a failing write to stdout or stderr ends the run. May be called again. */
export function guardStreams(): void {
  if (guarded) return
  guarded = true
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].on('error', (error) => fail(name, error))
  }
}

function fail(name: 'stdout' | 'stderr', error: unknown): void {
  if (name === 'stdout' && codeOf(error) !== 'EPIPE') {
    process.stderr.write(
      `error: could not write to standard output: ${reasonOf(error)}\n`
    )
  }
  endEarly(failureStatus)
}

type Done = (error?: Error | null) => void

/** What `reserveStdout` found; null before it. */
let ownWrite: ((text: string, done: Done) => void) | null = null

function writeOwn(text: string, done: Done): void {
  if (ownWrite === null) process.stdout.write(text, done)
  else ownWrite(text, done)
}

/**
 * Keeps stdout for `writeStdout`: what anything else writes there, as the official
 * artifact client does for the log of an action, goes to stderr, whose commands a runner
 * obeys as well.
 */
export function reserveStdout(): void {
  const { stdout, stderr } = process
  const write = stdout.write.bind(stdout)
  ownWrite = (text, done) => write(text, done)
  stdout.write = stderr.write.bind(stderr)
}

/** Writes text to stdout, to its last byte. A failure ends the run. */
export async function writeStdout(text: string): Promise<void> {
  guardStreams()
  await new Promise<void>((resolve) => {
    writeOwn(text, (error) => {
      if (!error) resolve()
    })
  })
}

/** Writes text to stderr, to its last byte. A failure ends the run. */
export async function writeStderr(text: string): Promise<void> {
  guardStreams()
  await new Promise<void>((resolve) => {
    process.stderr.write(text, (error) => {
      if (!error) resolve()
    })
  })
}

/** How long what keeps a finished run alive may go on. */
const graceMilliseconds = 250

/**
 * Ends the run with the status that was set, when all that was written has gone out. The
 * process ends by itself: `process.exit` waits for V8's compiler threads, and for ever
 * where one of them waits for a garbage collection. Only what still keeps it alive
 * after a while, such as a request that overran its time, is cut off, when nothing is
 * compiled any more.
 */
export function exitWhenWritten(): void {
  writeOwn('', (error) => {
    // Who ends the run early exits by itself, after clearing.
    if (error) endEarly(failureStatus)
    else if (!isEndingEarly()) {
      setTimeout(() => process.exit(), graceMilliseconds).unref()
    }
  })
}
