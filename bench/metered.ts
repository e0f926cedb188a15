// Runs a program and tells from the outside what it took: time on the clock from
// before its start to after its end, processor time, and the most memory that it
// had at one time. Needs GNU time and GNU timeout.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

export interface Use {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of processor time, user and system, of it and of what it waited for. */
  readonly cpu: number
  /** Seconds of that in user mode. */
  readonly user: number
  /** Bytes: the peak of the resident set of its largest process. */
  readonly memory: number
}

/** What came of a run; a run that failed has its use, too. */
export type Metered =
  | (Use & { readonly kind: 'done' })
  | (Use & { readonly kind: 'failed'; readonly reason: string })
  | (Use & { readonly kind: 'timeout'; readonly limit: number })

export interface MeteredOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Seconds on the clock, then it is killed. */
  readonly limit: number
}

/** Exit status of GNU timeout where the time was up and SIGKILL was sent. */
const killed = 128 + 9

/** What the command writes to stdout goes nowhere; of stderr the last line is the reason of a failure. */
export async function metered(
  command: readonly string[],
  { cwd, env, limit }: MeteredOptions
): Promise<Metered> {
  const directory = mkdtempSync(join(tmpdir(), 'go-size-gate-metered-'))
  const file = join(directory, 'use')
  try {
    const meter = ['time', '-q', '-o', file, '-f', '%U %S %M']
    // In the foreground: it outlives what it kills, and so is told its memory.
    const clock = ['timeout', '--foreground', '-s', 'KILL', String(limit)]
    const [program = '', ...args] = [...meter, ...clock, ...command]
    const from = performance.now()
    const { code, stderr } = await ended(program, args, { cwd, env })
    const wall = (performance.now() - from) / 1000
    const [user = Number.NaN, system = Number.NaN, kibibytes = Number.NaN] =
      readFileSync(file, 'utf8').trim().split(' ').map(Number)
    const use = { wall, cpu: user + system, user, memory: kibibytes * 1024 }
    if (code === killed && wall >= limit) {
      return { ...use, kind: 'timeout', limit }
    }
    return code === 0
      ? { ...use, kind: 'done' }
      : { ...use, kind: 'failed', reason: lastLine(stderr) || `status ${code}` }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** In a process group of its own, of which nothing is left over. */
async function ended(
  program: string,
  args: readonly string[],
  options: Pick<MeteredOptions, 'cwd' | 'env'>
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const child = spawn(program, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let stderr = ''
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (text: string) => {
    stderr = (stderr + text).slice(-64 * 1024)
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', () => {
      if (child.pid !== undefined) endGroup(child.pid)
    })
    child.on('close', resolve)
  })
  return { code, stderr }
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // ESRCH: nothing was left.
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}

/** The same, for a command that has to succeed. */
export async function meteredWell(
  ...call: Parameters<typeof metered>
): Promise<Use> {
  const result = await metered(...call)
  if (result.kind === 'done') return result
  const why =
    result.kind === 'timeout' ? `not within ${result.limit} s` : result.reason
  throw new Error(`${call[0].join(' ')}: ${why}`)
}
