// Runs `check` on a repository as its users do, with nothing of this machine's
// settings, so that no example tells of them.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/core/model/report.ts'

const project = join(import.meta.dirname, '..', '..')

/** The arguments: the last commit against the one before. */
export function checkArguments(packages: readonly string[]): string[] {
  return [
    'check',
    ...packages,
    '--base',
    'HEAD~1',
    '--exact-base',
    '--go-proxy',
    'https://proxy.golang.org'
  ]
}

/**
 * @param scratch a directory for the home and the report
 * @throws Error where it ends with neither a pass nor a fail
 */
export function runCheck(
  repository: string,
  packages: readonly string[],
  scratch: string
): Report {
  const home = join(scratch, 'home')
  const output = join(scratch, 'report.json')
  mkdirSync(home, { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    [
      join(project, 'src', 'cli.ts'),
      ...checkArguments(packages),
      '--format',
      'json',
      '--output',
      output
    ],
    { cwd: repository, env: environment(home), stdio: 'inherit' }
  )
  if (status !== 0 && status !== 1) {
    throw new Error(`check of ${repository} ended with ${status}`)
  }
  return JSON.parse(readFileSync(output, 'utf8'))
}

function environment(home: string): Record<string, string> {
  const modCache = execFileSync('go', ['env', 'GOMODCACHE'], {
    encoding: 'utf8'
  })
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    GOENV: 'off',
    GOMODCACHE: modCache.trim()
  }
}
