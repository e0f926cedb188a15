// Ends a child with all that it started. Elsewhere than on Windows a child leads
// a process group, which a signal reaches as a whole; on Windows there are no
// such signals, and taskkill goes down the tree of parents.
import { spawnSync } from 'node:child_process'
import { win32 } from 'node:path'

/** What ends processes on this machine. */
export interface ProcessControl {
  readonly platform: NodeJS.Platform
  /** As process.kill: throws where there is nothing to signal. */
  readonly kill: (pid: number, signal: NodeJS.Signals) => void
  readonly succeeds: typeof succeeds
  /** Where Windows is. */
  readonly systemRoot: string
}

const taskkillMilliseconds = 10_000

/**
 * Runs a program to its end, with these variables and no others.
 * @returns false where it could not run or failed
 */
export function succeeds(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>
): boolean {
  const { status } = spawnSync(program, args, {
    env: { ...environment },
    stdio: 'ignore',
    timeout: taskkillMilliseconds,
    windowsHide: true
  })
  return status === 0
}

const ownMeans: ProcessControl = {
  platform: process.platform,
  kill: (pid, signal) => process.kill(pid, signal),
  succeeds,
  systemRoot: process.env['SystemRoot'] ?? String.raw`C:\Windows`
}

/** Whether children have to be started as leaders of a group of their own. */
export function leadsGroup(platform = process.platform): boolean {
  return platform !== 'win32'
}

/**
 * Ends a child and its descendants; one that is gone is not an error. On Windows
 * every signal ends them at once, as console programs have no other end there,
 * and those whose parent has ended before are out of reach.
 */
export function endTree(
  pid: number,
  signal: NodeJS.Signals,
  means: ProcessControl = ownMeans
): void {
  const { platform, kill, systemRoot } = means
  try {
    if (leadsGroup(platform)) {
      kill(-pid, signal)
      return
    }
    // By its full path, as the PATH is not searched; Windows can't load its libraries
    // without SystemRoot, and it needs no other variable.
    const taskkill = win32.join(systemRoot, 'System32', 'taskkill.exe')
    const args = ['/PID', String(pid), '/T', '/F']
    const environment = { SystemRoot: systemRoot }
    if (!means.succeeds(taskkill, args, environment)) kill(pid, signal)
  } catch {
    // ESRCH: it ended by itself.
  }
}
