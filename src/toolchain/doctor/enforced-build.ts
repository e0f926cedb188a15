// The enforced build of a tree, with nothing fetched: what the gate would build.
import { join } from 'node:path'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import { build } from '../build.ts'
import { enforcedLdflags } from '../environment/ldflags.ts'
import type { Environment } from '../environment/user-environment.ts'
import type { MainPackage, Tree, Workspace } from '../source-tree.ts'
import { openTree } from '../tree/open-tree.ts'
import type { Program } from './shell-build.ts'
import type { Shell } from './shell.ts'

export interface EnforcedOptions {
  readonly shell: Shell
  readonly tree: Tree
  readonly settings: BuildSettings
  readonly workspace: Workspace
  readonly programs: readonly Program[]
  /** An own directory of this build. */
  readonly output: string
  /** Replaces the enforced environment, in part. */
  readonly changes?: Environment
}

/**
 * Builds the programs for the machine's own target.
 * @returns import path -> path of the executable
 * @throws UserError where the build fails
 */
export async function enforcedBuild(
  options: EnforcedOptions
): Promise<ReadonlyMap<string, string>> {
  const { shell, tree, settings, workspace, programs, output } = options
  const { home } = workspace
  const opened = await openTree({
    command: shell.command,
    tree,
    plan: { ...settings, goProxy: 'off' },
    workspace,
    surroundings: {
      platform: process.platform,
      // Go writes telemetry into the home of whoever asks it.
      process: {
        ...shell.settings.process,
        HOME: home,
        XDG_CONFIG_HOME: join(home, '.config'),
        ...(process.platform === 'win32'
          ? { USERPROFILE: home, APPDATA: home, LOCALAPPDATA: home }
          : {})
      },
      file: shell.settings.file,
      modCache: workspace.modCache,
      goPath: workspace.goPath
    },
    mayChooseGo: true
  })
  const [target] = opened.targets
  if (target === undefined) throw new UserError('there is nothing to build for')
  return await build({
    command: opened.builder,
    tree,
    target: target.facts.target,
    mains: programs.map(mainOf),
    plan: opened.plan,
    environment: { ...opened.building, GOPROXY: 'off', ...options.changes },
    ldflags: enforcedLdflags(settings.ldflags),
    output
  })
}

/** What a build needs of a main package. */
function mainOf({ importPath, file, packages }: Program): MainPackage {
  return {
    importPath,
    name: file.replace(/\.exe$/, ''),
    directory: '',
    packages,
    imports: null,
    ignored: [],
    untracked: []
  }
}
