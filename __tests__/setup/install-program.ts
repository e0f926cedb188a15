// Installs a program that tests run besides this project's own.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** @returns the path of the program; takes minutes the first time on a machine */
export function installProgram(
  name: 'act' | 'cosign' | 'goreleaser' | 'versitygw'
): string {
  const root = join(import.meta.dirname, '..', '..')
  return execFileSync('bash', [join(root, '.ci', 'install-program'), name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  }).trim()
}
