// Checks that Go can build for a target before anything is listed or built:
// go list and go env accept any target.
import { run } from '../host/process.ts'
import type { BuildSettings } from '../core/plan/plan.ts'
import {
  formatTarget,
  targetEnvironment,
  type Target
} from '../core/model/target.ts'
import { UserError } from '../core/user-error.ts'
import { outline } from './error-summary.ts'
import type { Environment } from './environment/user-environment.ts'
import type { GoCommand } from './source-tree.ts'

/**
 * Asks Go to plan a build for the target; nothing runs.
 * @param directory an existing one
 * @param environment that of a build, without the target
 * @throws UserError for a target or build mode that this Go doesn't know
 */
export async function checkTarget(
  command: GoCommand,
  directory: string,
  target: Target,
  { buildMode }: Pick<BuildSettings, 'buildMode'>,
  environment: Environment
): Promise<void> {
  const mode = buildMode === 'auto' ? [] : [`-buildmode=${buildMode}`]
  const finished = await run(
    command.go,
    ['build', '-n', ...mode, '--', 'unsafe'],
    {
      cwd: directory,
      env: { ...environment, ...targetEnvironment(target), GOWORK: 'off' },
      timeoutSeconds: command.timeoutSeconds
    }
  )
  if (finished.code === 0) return
  const message = outline(finished.stderr.toString('utf8'), 1)
  if (message.includes('unsupported GOOS/GOARCH pair')) {
    throw new UserError(
      `targets: this Go can't build for ${formatTarget(target)}: "go tool dist list" prints the targets that it knows`
    )
  }
  if (/-buildmode=\w+ not supported on/.test(message)) {
    throw new UserError(
      `buildmode: ${buildMode} is not supported on ${formatTarget(target)}: build this target in a job of its own with "buildmode: auto"`
    )
  }
  // Whatever else is wrong, listing and building say what it is.
}
