// Child processes. Each runs in a process group of its own, so that ending it
// ends whatever it started, with an explicit environment and argument array,
// and never through a shell.
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { UserError } from '../core/user-error.ts'
import { endTree, leadsGroup } from './process-tree.ts'
import { reasonOf } from './system-error.ts'
import { withAbsolutePaths } from './search-path.ts'

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

export interface Finished {
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
): Promise<Finished> {
  if (ending) return new Promise(() => {})
  const maxStdout = options.maxStdoutBytes ?? defaultStdoutBytes
  const maxStderr = options.maxStderrBytes ?? defaultStderrBytes
  return new Promise((resolve, reject) => {
    const stderrFile =
      options.stderrPath === undefined
        ? null
        : openSync(options.stderrPath, 'w', 0o600)
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: withAbsolutePaths(options.env),
      detached: leadsGroup(),
      stdio: ['ignore', 'pipe', stderrFile ?? 'pipe'],
      windowsHide: true
    })
    if (stderrFile !== null) closeSync(stderrFile)
    const { pid } = child
    if (pid !== undefined) live.add(pid)
    const stdout: Buffer[] = []
    let stdoutBytes = 0
    let tooMuch = false
    let stderr: Buffer[] = []
    let stderrBytes = 0
    let timedOut = false
    let killTimer: NodeJS.Timeout | undefined
    let quietTimer: NodeJS.Timeout | undefined

    const end = (): void => {
      if (pid === undefined) return
      endTree(pid, 'SIGTERM')
      killTimer = setTimeout(() => endTree(pid, 'SIGKILL'), graceMilliseconds)
    }
    const timer = setTimeout(() => {
      timedOut = true
      end()
    }, options.timeoutSeconds * 1000)

    /** Pieces of output. */
    let heard = 0
    child.stdout?.on('data', (chunk: Buffer) => {
      heard += 1
      if (options.showStdout) options.onOutput?.(chunk.toString('utf8'))
      stdoutBytes += chunk.length
      if (stdoutBytes <= maxStdout) stdout.push(chunk)
      else if (!tooMuch) {
        tooMuch = true
        end()
      }
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += 1
      options.onOutput?.(chunk.toString('utf8'))
      stderr.push(chunk)
      stderrBytes += chunk.length
      if (stderrBytes > 2 * maxStderr) {
        const kept = Buffer.concat(stderr).subarray(-maxStderr)
        stderr = [kept]
        stderrBytes = kept.length
      }
    })
    const settle = (): void => {
      clearTimeout(timer)
      clearTimeout(killTimer)
      clearTimeout(quietTimer)
      if (pid === undefined) return
      // Whatever it left running in its group ends with it.
      if (leadsGroup()) endTree(pid, 'SIGKILL')
      live.delete(pid)
    }
    child.on('error', (error) => {
      settle()
      reject(
        new UserError(
          `could not start ${command} in ${options.cwd}: ${reasonOf(error)}`
        )
      )
    })
    // A grandchild that keeps the pipes open must not keep us waiting: when the
    // child has exited, its group is ended, which closes them. One that has left
    // the group (as every one has on Windows) keeps them until they are quiet.
    child.on('exit', () => {
      if (pid !== undefined && leadsGroup()) endTree(pid, 'SIGKILL')
      const closeWhenQuiet = (before: number): void => {
        quietTimer = setTimeout(() => {
          if (heard !== before) closeWhenQuiet(heard)
          else {
            child.stdout?.destroy()
            child.stderr?.destroy()
          }
        }, graceMilliseconds)
      }
      closeWhenQuiet(-1)
    })
    child.on('close', (code) => {
      settle()
      // What a child that was ended leaves says nothing: nobody goes on with it.
      if (ending) return
      if (tooMuch) {
        reject(new UserError(`${command} printed more than ${maxStdout} bytes`))
        return
      }
      resolve({
        code,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).subarray(-maxStderr),
        timedOut
      })
    })
  })
}
