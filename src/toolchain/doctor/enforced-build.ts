// The enforced build of a tree, with nothing fetched: what the gate would build.
import { join } from 'node:path'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import { build, type BuildOptions } from '../build.ts'
import { enforcedLdflags } from '../environment/ldflags.ts'
import type { Environment } from '../environment/user-environment.ts'
import type { MainPackage, Tree, Workspace } from '../source-tree.ts'
import { openTree, type OpenTree } from '../tree/open-tree.ts'
import type { Program } from './shell-build.ts'
import type { Shell } from './shell.ts'

/** Where the enforced build takes place. */
export interface EnforcedPlace {
  readonly shell: Shell
  readonly tree: Tree
  readonly settings: BuildSettings
  readonly workspace: Workspace
}

export interface EnforcedOptions extends EnforcedPlace {
  readonly programs: readonly Program[]
  /** An own directory of this build. */
  readonly output: string
  /** Replaces the enforced environment, in part. */
  readonly changes?: Environment
}

/**
 * Opens the tree for builds of the machine's own target.
 * @throws UserError as `openTree` does
 */
export async function openEnforced({
  shell,
  tree,
  settings,
  workspace
}: EnforcedPlace): Promise<OpenTree> {
  const { home } = workspace
  return await openTree({
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
}

/**
 * Options of builds in an open tree that fetch nothing.
 * @throws UserError where there is no target
 */
export function enforcedOptions(
  opened: OpenTree,
  programs: readonly Program[],
  output: string
): BuildOptions {
  const [target] = opened.targets
  if (target === undefined) throw new UserError('there is nothing to build for')
  return {
    command: opened.builder,
    tree: opened.tree,
    target: target.facts.target,
    mains: programs.map(mainOf),
    plan: opened.plan,
    environment: { ...opened.building, GOPROXY: 'off' },
    ldflags: enforcedLdflags(opened.plan.ldflags),
    output
  }
}

/**
 * Builds the programs for the machine's own target.
 * @returns import path -> path of the executable
 * @throws UserError where the build fails
 */
export async function enforcedBuild(
  options: EnforcedOptions
): Promise<ReadonlyMap<string, string>> {
  const opened = await openEnforced(options)
  const { environment, ...rest } = enforcedOptions(
    opened,
    options.programs,
    options.output
  )
  return await build({
    ...rest,
    environment: { ...environment, ...options.changes }
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
