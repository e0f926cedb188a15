// Runs child processes: each in a process group of its own, so that ending
// it ends whatever it started, with an explicit environment and argument
// array, and never through a shell.
import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { UserError } from '../core/user-error.ts'
import { OutputEnd, OutputStart } from './output-buffer.ts'
import { endTree, leadsGroup } from './process-tree.ts'
import { reasonOf } from './system-error.ts'
import { withAbsolutePaths } from './search-path.ts'

/** Variables by name, as `process.env` has them. */
export type ProcessEnvironment = Readonly<Record<string, string | undefined>>

export interface RunOptions {
  readonly cwd: string
  /** The whole environment; nothing is inherited. Relative entries of PATH and the like are left out. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  /** Called with each piece of stderr (and of stdout, if `showStdout`) as it arrives. */
  readonly onOutput?: (text: string) => void
  readonly showStdout?: boolean
  /** Bytes of stdout kept; more is an error. Default 256 MiB. */
  readonly maxStdoutBytes?: number
  /** Bytes of stderr kept, the last ones. Default 1 MiB. */
  readonly maxStderrBytes?: number
  /** A new file for all of stderr; the result then has none of it. */
  readonly stderrPath?: string
}

export interface ProcessResult {
  /** null when it was ended by a signal. */
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: Buffer
  readonly timedOut: boolean
}

const defaultStdoutBytes = 256 * 1024 * 1024
const defaultStderrBytes = 1024 * 1024
const graceMilliseconds = 2000

const live = new Set<number>()

/** Whether this program is being ended. */
let ending = false

/**
 * Ends every running child with all of its descendants, at once and for good:
 * the program is about to exit, and whoever waits for one, or would start another,
 * waits until then.
 */
export function endAllChildren(): void {
  ending = true
  for (const pid of live) endTree(pid, 'SIGKILL')
  live.clear()
}

/**
 * Runs a command to its end. A non-zero exit is a result, not an error.
 * @throws UserError when the command can't be started or prints too much
 */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions
): Promise<ProcessResult> {
  if (ending) return new Promise(() => {})
  return new Promise((resolve, reject) => {
    const child = start(command, args, options)
    const { pid } = child
    if (pid !== undefined) live.add(pid)
    const limit = new TimeLimit(pid, options.timeoutSeconds)
    const output = keepOutput(child, options, limit)
    const quiet = closeWhenQuiet(child, output.heard)
    const settle = (): void => {
      limit.clear()
      quiet.clear()
      if (pid === undefined) return
      // Whatever it left running in its group ends with it.
      if (leadsGroup()) endTree(pid, 'SIGKILL')
      live.delete(pid)
    }
    child.on('error', (error) => {
      settle()
      const reason = reasonOf(error)
      reject(
        new UserError(`could not start ${command} in ${options.cwd}: ${reason}`)
      )
    })
    child.on('close', (code) => {
      settle()
      // What a child that was ended leaves says nothing: nobody goes on with it.
      if (ending) return
      const { stdout, stderr, maxStdout } = output
      if (stdout.isExceeded) {
        reject(new UserError(`${command} printed more than ${maxStdout} bytes`))
        return
      }
      resolve({
        code,
        stdout: stdout.content(),
        stderr: stderr.content(),
        timedOut: limit.isOver
      })
    })
  })
}

interface KeptOutput {
  readonly stdout: OutputStart
  readonly stderr: OutputEnd
  /** Bytes. */
  readonly maxStdout: number
  /** How many pieces of output have come. */
  readonly heard: () => number
}

/** Keeps what a child prints, and hands it on; ends a child that prints too much. */
function keepOutput(
  child: ChildProcess,
  { maxStdoutBytes, maxStderrBytes, onOutput, showStdout }: RunOptions,
  limit: TimeLimit
): KeptOutput {
  const maxStdout = maxStdoutBytes ?? defaultStdoutBytes
  const stdout = new OutputStart(maxStdout)
  const stderr = new OutputEnd(maxStderrBytes ?? defaultStderrBytes)
  let pieces = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    pieces += 1
    if (showStdout) onOutput?.(chunk.toString('utf8'))
    const wasExceeded = stdout.isExceeded
    stdout.add(chunk)
    if (stdout.isExceeded && !wasExceeded) limit.end()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    pieces += 1
    onOutput?.(chunk.toString('utf8'))
    stderr.add(chunk)
  })
  return { stdout, stderr, maxStdout, heard: () => pieces }
}

function start(
  command: string,
  args: readonly string[],
  { cwd, env, stderrPath }: RunOptions
): ChildProcess {
  const stderrFile =
    stderrPath === undefined ? null : openSync(stderrPath, 'w', 0o600)
  try {
    return spawn(command, args, {
      cwd,
      env: withAbsolutePaths(env),
      detached: leadsGroup(),
      stdio: ['ignore', 'pipe', stderrFile ?? 'pipe'],
      windowsHide: true
    })
  } finally {
    if (stderrFile !== null) closeSync(stderrFile)
  }
}

/** Ends a child and its group when its time is up, first politely. */
class TimeLimit {
  /** Whether its time was up. */
  isOver = false
  readonly #pid: number | undefined
  readonly #timer: NodeJS.Timeout
  #killTimer: NodeJS.Timeout | undefined
  constructor(pid: number | undefined, seconds: number) {
    this.#pid = pid
    this.#timer = setTimeout(() => {
      this.isOver = true
      this.end()
    }, seconds * 1000)
  }

  /** Ends the child now. */
  end(): void {
    const pid = this.#pid
    if (pid === undefined) return
    endTree(pid, 'SIGTERM')
    this.#killTimer = setTimeout(
      () => endTree(pid, 'SIGKILL'),
      graceMilliseconds
    )
  }

  clear(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#killTimer)
  }
}

/**
 * Closes the pipes of a child that has exited. A grandchild that keeps them open
 * must not keep us waiting: when the child has exited, its group is ended, which
 * closes them. One that has left the group (as every one has on Windows) keeps
 * them until they are quiet.
 * @param heard how many pieces of output have come
 */
function closeWhenQuiet(
  child: ChildProcess,
  heard: () => number
): { clear(): void } {
  let timer: NodeJS.Timeout | undefined
  const wait = (before: number): void => {
    timer = setTimeout(() => {
      if (heard() !== before) wait(heard())
      else {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }
    }, graceMilliseconds)
  }
  child.on('exit', () => {
    const { pid } = child
    if (pid !== undefined && leadsGroup()) endTree(pid, 'SIGKILL')
    wait(-1)
  })
  return { clear: () => clearTimeout(timer) }
}
