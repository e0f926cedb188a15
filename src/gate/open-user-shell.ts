// Opens the user's shell for a run that builds as the user does: the Go that is found
// there, the settings, and private directories for what Go writes.
import { dirname, join } from 'node:path'
import { realpath, stat } from 'node:fs/promises'
import type { BuildSettings } from '../core/plan/plan.ts'
import type { Log } from '../host/log.ts'
import type { ProcessEnvironment } from '../host/process.ts'
import { openShell, type Shell } from '../toolchain/doctor/shell.ts'
import { readUserSettings } from '../toolchain/doctor/user-settings.ts'
import { makeWorkspace } from '../toolchain/environment/workspace.ts'
import { findGo } from '../toolchain/go/find-go.ts'

export interface UserShellRequest {
  /** Absolute path of the current directory. */
  readonly directory: string
  /** Of the enforced build. */
  readonly settings: BuildSettings
  readonly environment: ProcessEnvironment
  readonly log: Log
  /** This run's scratch directory. */
  readonly scratch: string
}

export interface UserShell {
  readonly shell: Shell
  /** Absolute path of the repository's root, else of the workspace or module. */
  readonly root: string
}

/** @throws UserError without a usable Go */
export async function openUserShell(
  request: UserShellRequest
): Promise<UserShell> {
  const { environment, log, scratch, settings } = request
  const go = await findGo({ env: environment, log, install: false })
  const user = await readUserSettings(environment)
  const command = { go, log, timeoutSeconds: settings.timeoutSeconds }
  const directory = await realpath(request.directory)
  const draft = await makeWorkspace(
    scratch,
    { goCache: '/dev/null', modCache: 'machine' },
    { modCache: '' }
  )
  const opened = await openShell(command, directory, draft, user)
  const workspace = { ...draft, modCache: opened.facts.GOMODCACHE }
  return { shell: { ...opened, workspace }, root: await rootOf(directory) }
}

/** The repository's root, else that of the workspace or module. */
async function rootOf(directory: string): Promise<string> {
  for (const name of ['.git', 'go.work', 'go.mod']) {
    for (let at = directory; ; at = dirname(at)) {
      if ((await stat(join(at, name)).catch(() => null)) !== null) return at
      if (dirname(at) === at) break
    }
  }
  return directory
}
