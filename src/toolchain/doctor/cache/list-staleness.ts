// Asks `go list` what it calls stale, with the user's build cache and settings.
import {
  parseListed,
  stalenessOf,
  stalenessTemplate,
  type Staleness
} from '../../../core/doctor/cache/staleness.ts'
import { UserError } from '../../../core/user-error.ts'
import { run } from '../../../host/process.ts'
import type { Environment } from '../../environment/user-environment.ts'
import { explained, readOnly } from '../shell-build.ts'
import type { Shell } from '../shell.ts'

/**
 * @param environment reads the user's build cache: see `cacheEnvironment`
 * @param flags of go build
 * @throws UserError where the packages can't be listed
 */
export async function listStaleness(
  shell: Shell,
  environment: Environment,
  flags: readonly string[],
  packages: readonly string[]
): Promise<Staleness> {
  const { command, directory } = shell
  const args = [
    'list',
    '-deps',
    ...flags,
    ...readOnly(shell, flags),
    '-f',
    stalenessTemplate,
    ...packages
  ]
  const { code, stdout, stderr, timedOut } = await run(command.go, args, {
    cwd: directory,
    env: environment,
    timeoutSeconds: command.timeoutSeconds
  })
  if (code !== 0 || timedOut) {
    throw new UserError(
      `go list ${timedOut ? 'timed out' : `failed: ${explained(stderr)}`}`
    )
  }
  return stalenessOf(parseListed(stdout.toString('utf8')))
}
