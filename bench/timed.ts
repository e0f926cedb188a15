// Runs a program and tells what it took: with bash's `time`, which counts the
// processor time of all that the program started, too.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Timed {
  readonly code: number | null
  /** What it printed, stdout and stderr together. */
  readonly log: string
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of processor time, user and system. */
  readonly cpu: number
}

const script = `log=$1 times=$2; shift 2
TIMEFORMAT='%R %U %S'
{ time "$@" >"$log" 2>&1; } 2>"$times"`

/** Resolves when the program has ended, whatever its exit status. */
export async function timed(
  command: readonly string[],
  options: {
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
  }
): Promise<Timed> {
  const directory = mkdtempSync(join(tmpdir(), 'go-size-gate-timed-'))
  const log = join(directory, 'log')
  const times = join(directory, 'times')
  try {
    const child = spawn(
      'bash',
      ['-c', script, 'bash', log, times, ...command],
      {
        ...options,
        stdio: 'ignore'
      }
    )
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] =
      readFileSync(times, 'utf8').trim().split(' ').map(Number)
    const text = readFileSync(log, 'utf8')
    return { code, log: text, wall, cpu: user + system }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The same, for a program that has to succeed. */
export async function timedWell(
  ...call: Parameters<typeof timed>
): Promise<Timed> {
  const result = await timed(...call)
  if (result.code !== 0) {
    throw new Error(
      `${call[0].join(' ')} ended with ${result.code}:\n${result.log}`
    )
  }
  return result
}
