// What this machine can start, for tests that run what they built.
import { spawnSync } from 'node:child_process'
import { machineTarget } from '../../src/host/machine.ts'

const [goos = '', goarch = ''] = machineTarget().split('/')

/** The machine's own target: what is built for it can be started anywhere. */
export const ownTarget = { goos, goarch } as const

/**
 * Whether a program can be started here, found by trying once: a kernel may run other
 * architectures' programs, by itself or by an emulator. One that can't is named in
 * the output of the tests. The C library hands what the kernel refuses to a shell, so
 * that only the exit status tells.
 * @param path of a program that ends with 0 when it is given the line `0`
 * @param name what it was built for
 */
export function canStart(path: string, name: string): boolean {
  const { status, error } = spawnSync(path, {
    input: '0\n',
    stdio: ['pipe', 'ignore', 'ignore']
  })
  if (status === 0) return true
  const why = error?.message ?? `exit status ${status}`
  process.stderr.write(
    `programs for ${name} can't be started here (${why}); what they would say is asked for ${goos}/${goarch}\n`
  )
  return false
}
