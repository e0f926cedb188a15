// Linkers and compilers that a machine needn't have, from Debian's packages.
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { available } from '../core/measure/build.ts'

/** Milliseconds that a package may take to arrive. */
const patience = 300_000

/** What holds a lock while it installs packages: apt waits for none on its lists. */
const lock = join(tmpdir(), 'go-size-gate-tests-apt.lock')

/**
 * Installs packages of Debian or Ubuntu, where the command they bring is missing.
 * @throws Error of one sentence where they can't be installed
 */
export function needCommand(command: string, ...packages: string[]): void {
  if (available(command, '--version')) return
  const isRoot = process.getuid?.() === 0
  for (const step of [
    ['update', '-qq'],
    ['install', '-qq', '--no-install-recommends', ...packages]
  ]) {
    const apt = ['apt-get', '-y', '-o', 'DPkg::Lock::Timeout=120', ...step]
    // Other files of tests may install theirs at the same time.
    const line = isRoot ? apt : ['sudo', '-n', ...apt]
    const { status, error, stderr } = spawnSync('flock', [lock, ...line], {
      encoding: 'utf8',
      timeout: patience,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
    if (status === 0) continue
    const why = error?.message ?? stderr.trim().split('\n').at(-1)
    throw new Error(
      `${command} is missing, and ${packages.join(', ')} could not be installed by apt-get: ${why}`
    )
  }
}
