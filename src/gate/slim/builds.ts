// The builds of one run of slim, all from one private build cache: the user's build,
// the stripped one, and either with something changed.
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from '../../core/once.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import {
  compilerFlags,
  strippedLine,
  type BuildChanges
} from '../../core/slim/build-changes.ts'
import { UserError } from '../../core/user-error.ts'
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
import { listTree } from '../../toolchain/list-tree.ts'
import { withProgress } from '../../toolchain/progress.ts'
import type { TargetListing, Tree } from '../../toolchain/source-tree.ts'
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
  /** What the stripped build is made of: main packages with their import graphs, and modules. */
  readonly listing: () => Promise<TargetListing>
  /** As the gate builds it, for the target of the user's builds. */
  readonly strippedBuild: () => Promise<SlimBuild>
  /**
   * The stripped build with something changed.
   * @param what what it does, for the log
   */
  readonly buildWith: (
    what: string,
    changes: BuildChanges
  ) => Promise<SlimBuild>
  /** The line that a reader types for such a build of a program. */
  readonly lineWith: (changes: BuildChanges, program: string) => string
  /** A new empty directory. */
  readonly newDirectory: (name: string) => Promise<string>
}

export function openBuilds(options: BuildsOptions): Builds {
  const { shell, programs, flags, maxColdBuilds, log } = options
  const packages = new Set(programs.flatMap((program) => [...program.packages]))
  let compiled = 0
  const count = (more: number): void => void (compiled += more)
  const newDirectory = (name: string): Promise<string> =>
    mkdtemp(join(shell.workspace.scratch, `${name}-`))
  const yourBuildWith = (what: string, more: readonly string[]) =>
    withProgress(log, what, async () =>
      shellBuild(shell, {
        verb: 'build',
        flags: [...flags, ...more],
        programs,
        environment: await shellEnvironment(shell, shell.settings),
        output: await newDirectory('your-build'),
        onCompiled: (importPaths) => count(importPaths.length)
      })
    )
  const opened = once(async () => {
    const names = programs.map(({ importPath }) => importPath)
    const { GOOS, GOARCH } = shell.facts
    const settings = {
      ...options.settings,
      packages: names,
      // What the user's own builds are for.
      targets: [{ goos: GOOS, goarch: GOARCH, level: '' }]
    }
    return openEnforced({ ...options, settings, workspace: shell.workspace })
  })
  const listing = once(async () => {
    const listed = await listTree({
      opened: await opened(),
      absentAllowed: false
    })
    const [first] = listed?.listings ?? []
    if (first === undefined) throw new UserError('there is nothing to build')
    return first
  })
  const buildWith = (what: string, changes: BuildChanges) =>
    withProgress(log, what, async () => {
      const output = await newDirectory('build')
      const enforced = enforcedOptions(await opened(), programs, output)
      return await buildCounted(changed(enforced, changes), count)
    })
  return {
    coldBuildsLeft: () => Math.max(0, maxColdBuilds - compiled / packages.size),
    yourBuild: once(() => yourBuildWith('building as your shell does', [])),
    yourBuildWith,
    opened,
    listing,
    strippedBuild: once(() => buildWith('building it stripped', {})),
    buildWith,
    lineWith: (changes, program) =>
      strippedLine(options.settings, changes, program),
    newDirectory
  }
}

/** The executable of a program in a build that made all of them. */
export function pathOf(
  paths: ReadonlyMap<string, string>,
  program: string
): string {
  const path = paths.get(program)
  if (path === undefined) throw new Error(`no build of ${program}`)
  return path
}

/** Options of a build with something changed. */
function changed(
  { plan, environment, ...options }: BuildOptions,
  changes: BuildChanges
): BuildOptions {
  const { tags = [], withoutTags = [], overlay } = changes
  const { cgoEnabled, pgo } = changes
  const kept = plan.tags.filter((tag) => !withoutTags.includes(tag))
  return {
    ...options,
    plan: { ...plan, gcflags: '', tags: [...kept, ...tags] },
    flags: [
      ...compilerFlags(plan.gcflags, changes),
      ...(overlay === undefined ? [] : [`-overlay=${overlay}`])
    ],
    environment: {
      ...environment,
      ...(cgoEnabled === undefined
        ? {}
        : { CGO_ENABLED: cgoEnabled ? '1' : '0' }),
      ...(pgo === undefined ? {} : { GOFLAGS: `-pgo=${pgo}` })
    }
  }
}

/**
 * @param count is given the number of packages that were compiled, also where the build
 *   fails
 * @throws UserError where the build fails
 */
export async function buildCounted(
  options: BuildOptions,
  count: (packages: number) => void
): Promise<SlimBuild> {
  let compiled: ReadonlySet<string> = new Set()
  const paths = await build({
    ...options,
    onCompiled: (importPaths) => {
      compiled = importPaths
      count(importPaths.size)
    }
  })
  return { paths, compiled }
}
