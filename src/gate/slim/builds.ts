// The builds of one run of slim, all from one private build cache: the user's build,
// the stripped one, and either with something changed.
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildSettings } from '../../core/plan/plan.ts'
import type { Log } from '../../host/log.ts'
import { build, type BuildOptions } from '../../toolchain/build.ts'
import {
  enforcedOptions,
  openEnforced
} from '../../toolchain/doctor/enforced-build.ts'
import {
  shellBuild,
  type Program,
  type ShellBuild
} from '../../toolchain/doctor/shell-build.ts'
import { shellEnvironment, type Shell } from '../../toolchain/doctor/shell.ts'
import { withProgress } from '../../toolchain/progress.ts'
import type { Tree } from '../../toolchain/source-tree.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'

export interface BuildsOptions {
  readonly shell: Shell
  readonly tree: Tree
  readonly programs: readonly Program[]
  /** Flags that the user gives to go build. */
  readonly flags: readonly string[]
  /** Of the enforced build. */
  readonly settings: BuildSettings
  /** Cold builds that the run may make. */
  readonly maxColdBuilds: number
  readonly log: Log
}

/** What is done to the stripped build, all else alike. */
export interface BuildChanges {
  /** Build tags that are added. */
  readonly tags?: readonly string[]
  /** Build tags of the user that are taken away. */
  readonly withoutTags?: readonly string[]
  /** Path of a file for `-overlay`, which replaces and adds source files. */
  readonly overlay?: string
  /** CGO_ENABLED. */
  readonly cgoEnabled?: boolean
  /** The text of `-gcflags`, which replaces the user's. */
  readonly gcflags?: string
  /** Build without the profile of default.pgo. */
  readonly pgo?: 'off'
}

/** A build with the enforced flags. */
export interface SlimBuild {
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  /** Packages that were compiled, and not taken from the build cache. */
  readonly compiled: ReadonlySet<string>
}

export interface Builds {
  /** Cold builds that are left to the run: compiled packages count, by their number. */
  readonly coldBuildsLeft: () => number
  /** The build that the user would make here. */
  readonly yourBuild: () => Promise<ShellBuild>
  /**
   * The same with more flags; of a flag that is there twice, the last one counts.
   * @param what what it does, for the log
   */
  readonly yourBuildWith: (
    what: string,
    flags: readonly string[]
  ) => Promise<ShellBuild>
  /** The tree, open for builds as the gate makes them. */
  readonly opened: () => Promise<OpenTree>
  /** As the gate builds it, for the machine's own target. */
  readonly strippedBuild: () => Promise<SlimBuild>
  /**
   * The stripped build with something changed.
   * @param what what it does, for the log
   */
  readonly buildWith: (
    what: string,
    changes: BuildChanges
  ) => Promise<SlimBuild>
  /** A new empty directory. */
  readonly newDirectory: (name: string) => Promise<string>
}

/** Does something at the first call, and gives the same to later ones. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}

export function openBuilds(options: BuildsOptions): Builds {
  const { shell, programs, flags, maxColdBuilds, log } = options
  const packages = new Set(programs.flatMap((program) => [...program.packages]))
  let compiled = 0
  const newDirectory = (name: string): Promise<string> =>
    mkdtemp(join(shell.workspace.scratch, `${name}-`))
  const yourBuildWith = (what: string, more: readonly string[]) =>
    withProgress(log, what, async () => {
      const made = await shellBuild(shell, {
        verb: 'build',
        flags: [...flags, ...more],
        programs,
        environment: await shellEnvironment(shell, shell.settings),
        output: await newDirectory('your-build')
      })
      compiled += made.compiled.length
      return made
    })
  const opened = once(async () => {
    const names = programs.map(({ importPath }) => importPath)
    const settings = { ...options.settings, packages: names }
    return openEnforced({ ...options, settings, workspace: shell.workspace })
  })
  const buildWith = (what: string, changes: BuildChanges) =>
    withProgress(log, what, async () => {
      const output = await newDirectory('build')
      const enforced = enforcedOptions(await opened(), programs, output)
      const made = await buildCounted(changed(enforced, changes))
      compiled += made.compiled.size
      return made
    })
  return {
    coldBuildsLeft: () => Math.max(0, maxColdBuilds - compiled / packages.size),
    yourBuild: once(() => yourBuildWith('building as your shell does', [])),
    yourBuildWith,
    opened,
    strippedBuild: once(() => buildWith('building it stripped', {})),
    buildWith,
    newDirectory
  }
}

/** Options of a build with something changed. */
function changed(
  { plan, environment, ...options }: BuildOptions,
  changes: BuildChanges
): BuildOptions {
  const { tags = [], withoutTags = [], overlay } = changes
  const { cgoEnabled, gcflags = plan.gcflags, pgo } = changes
  const kept = plan.tags.filter((tag) => !withoutTags.includes(tag))
  return {
    ...options,
    plan: { ...plan, gcflags, tags: [...kept, ...tags] },
    ...(overlay === undefined ? {} : { flags: [`-overlay=${overlay}`] }),
    environment: {
      ...environment,
      ...(cgoEnabled === undefined
        ? {}
        : { CGO_ENABLED: cgoEnabled ? '1' : '0' }),
      ...(pgo === undefined ? {} : { GOFLAGS: `-pgo=${pgo}` })
    }
  }
}

async function buildCounted(options: BuildOptions): Promise<SlimBuild> {
  let compiled: ReadonlySet<string> = new Set()
  const paths = await build({
    ...options,
    onCompiled: (importPaths) => (compiled = importPaths)
  })
  return { paths, compiled }
}
