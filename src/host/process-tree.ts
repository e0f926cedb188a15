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
  /** Runs a program to its end; false where it could not or failed. */
  readonly succeeds: (program: string, args: readonly string[]) => boolean
  /** Where Windows is. */
  readonly systemRoot: string
}

const taskkillMilliseconds = 10_000

const ownMeans: ProcessControl = {
  platform: process.platform,
  kill: (pid, signal) => process.kill(pid, signal),
  succeeds: (program, args) =>
    spawnSync(program, args, {
      stdio: 'ignore',
      timeout: taskkillMilliseconds,
      windowsHide: true
    }).status === 0,
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
  const { platform, kill, succeeds, systemRoot } = means
  try {
    if (leadsGroup(platform)) {
      kill(-pid, signal)
      return
    }
    // By its full path: the PATH is not searched.
    const taskkill = win32.join(systemRoot, 'System32', 'taskkill.exe')
    if (!succeeds(taskkill, ['/PID', String(pid), '/T', '/F'])) {
      kill(pid, signal)
    }
  } catch {
    // ESRCH: it ended by itself.
  }
}
