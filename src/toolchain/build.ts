// `go build` with the enforced flags: one run per target, more only where
// executables of one name would overwrite each other.
import { mkdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run, type ProcessResult } from '../host/process.ts'
import type { BuildSettings } from '../core/plan/plan.ts'
import {
  formatTarget,
  targetEnvironment,
  type Target
} from '../core/model/target.ts'
import { UserError } from '../core/user-error.ts'
import { compiledPackages } from './compiled-packages.ts'
import { leaveOut } from './list/leave-out.ts'
import { firstLines, outline } from './error-summary.ts'
import { placeOf } from './list/skipped-mains.ts'
import type { Environment } from './environment/user-environment.ts'
import type { GoCommand, MainPackage, Tree } from './source-tree.ts'
import { watchLink } from './watch-link.ts'

export interface BuildOptions {
  readonly command: GoCommand
  readonly tree: Tree
  readonly target: Target
  readonly mains: readonly MainPackage[]
  readonly plan: BuildSettings
  /** The build environment, without the target. */
  readonly environment: Environment
  /** The text of `-ldflags`. */
  readonly ldflags: string
  /** Linker flags of one program, before those of all; absent where it has none. */
  readonly ownLdflags?: (main: MainPackage) => string
  /** Flags besides those of the plan. */
  readonly flags?: readonly string[]
  /** An empty directory; executables go below it. */
  readonly output: string
  /** Called once with the packages that were compiled, and not taken from the build cache, also where the build fails. */
  readonly onCompiled?: (importPaths: ReadonlySet<string>) => void
  /** Called once at most, when the link of the only program begins; not surely called. */
  readonly onLinking?: () => void
}

/** Packages that failed and are named. */
const maxFailed = 20

/** What a build may be asked for besides. */
export interface ExtraBuildOptions {
  /** Where to put what a round prints on stderr, instead of into the result. */
  readonly stderrPath?: (round: number) => string
  readonly flags: readonly string[]
  /** Called with each piece of what a round prints on stderr. */
  readonly onOutput?: (text: string) => void
}

/** Flags of `go build` but for `-ldflags` and `-o`. */
export function buildFlags(
  plan: Pick<BuildSettings, 'buildvcs' | 'buildMode' | 'gcflags' | 'tags'>
): string[] {
  return [
    '-trimpath',
    `-buildvcs=${plan.buildvcs}`,
    ...(plan.buildMode === 'auto' ? [] : [`-buildmode=${plan.buildMode}`]),
    ...(plan.gcflags === '' ? [] : [`-gcflags=${plan.gcflags}`]),
    ...(plan.tags.length === 0 ? [] : [`-tags=${plan.tags.join(',')}`])
  ]
}

/** Main packages in as few rounds as possible, each name once in a round, whatever its case. */
export function roundsOf(mains: readonly MainPackage[]): MainPackage[][] {
  const rounds: MainPackage[][] = []
  const seen = new Map<string, number>()
  for (const main of mains) {
    const name = main.name.toLowerCase()
    const round = seen.get(name) ?? 0
    seen.set(name, round + 1)
    const mates = (rounds[round] ??= [])
    mates.push(main)
  }
  return rounds
}

/** What one `go build` of several main packages left behind. */
export interface Round {
  readonly mains: readonly MainPackage[]
  readonly finished: ProcessResult
  /** Import path -> path of the executable, whether or not it was made. */
  readonly paths: ReadonlyMap<string, string>
}

/**
 * Runs `go build` once per round. A failed build is a result, not an error.
 */
export async function runBuild(
  options: BuildOptions,
  extras?: ExtraBuildOptions
): Promise<Round[]> {
  const { command, tree, target, plan, environment, output } = options
  const suffix = target.goos === 'windows' ? '.exe' : ''
  const rounds: Round[] = []
  for (const [index, mains] of roundsOf(options.mains).entries()) {
    const directory = join(output, String(index))
    await mkdir(directory, { recursive: true })
    const watch =
      options.mains.length === 1 && options.onLinking !== undefined
        ? watchLink(temporaryOf(environment), options.onLinking)
        : null
    const finished = await run(
      command.go,
      [
        'build',
        ...buildFlags(plan),
        ...(options.flags ?? []),
        ...(extras?.flags ?? []),
        ...linkerArguments(options, mains),
        '-o',
        // A directory: each executable gets its default name in it.
        `${directory}/`,
        ...mains.map(packageArgument)
      ],
      {
        cwd: tree.directory,
        env: { ...environment, ...targetEnvironment(target) },
        timeoutSeconds: command.timeoutSeconds,
        ...(extras?.stderrPath === undefined
          ? {}
          : { stderrPath: extras.stderrPath(index) }),
        ...(extras?.onOutput === undefined ? {} : { onOutput: extras.onOutput })
      }
    ).finally(() => watch?.end())
    const paths = mains.map(
      ({ importPath, name }) =>
        [importPath, join(directory, name + suffix)] as const
    )
    rounds.push({ mains, finished, paths: new Map(paths) })
    if (finished.code !== 0) break
  }
  return rounds
}

/** For go the last `-ldflags` counts whose pattern, such as an import path, matches a program. */
function linkerArguments(
  { ldflags, ownLdflags }: BuildOptions,
  mains: readonly MainPackage[]
): string[] {
  const own = ownLdflags
    ? mains.map(
        (main) =>
          `-ldflags=${packageArgument(main)}=${ownLdflags(main)} ${ldflags}`
      )
    : []
  return [`-ldflags=${ldflags}`, ...own]
}

/** Where the go command of a build makes its work directory. */
function temporaryOf({ TMPDIR, TEMP }: Environment): string {
  return TMPDIR ?? TEMP ?? tmpdir()
}

/** `go build` has no `--`; an import path can't begin with a dash. */
function packageArgument({ importPath }: MainPackage): string {
  if (importPath === '' || importPath.startsWith('-')) {
    throw new Error(`not an import path: ${JSON.stringify(importPath)}`)
  }
  return importPath
}

/**
 * Builds the measured, stripped executables of a target.
 * @returns import path -> path of the executable
 * @throws UserError when the build fails or takes too long
 */
export async function build(
  options: BuildOptions
): Promise<ReadonlyMap<string, string>> {
  const { command, target, mains, onCompiled } = options
  const { log, timeoutSeconds } = command
  const names = mains.map(({ importPath }) => importPath).join(', ')
  const place = formatTarget(target)
  const paths = new Map<string, string>()
  const { live } = log
  const isWatched = live !== undefined || onCompiled !== undefined
  const watch = isWatched ? compiledPackages(mains, live) : undefined
  const rounds = await runBuild(options, watch)
  if (watch) onCompiled?.(watch.compiled)
  for (const round of rounds) {
    const { code, stderr, timedOut } = round.finished
    const printed = stderr.toString('utf8')
    const output = watch ? watch.without(printed) : printed
    if (output.trim() !== '') log.child(output)
    if (timedOut) {
      throw new UserError(
        `building ${names} for ${place} timed out after ${timeoutSeconds} s: raise "timeout" if it needs longer`
      )
    }
    if (code !== 0) {
      throw buildFailure(options, output)
    }
    for (const [importPath, path] of round.paths) {
      if (!(await isFile(path))) {
        throw new UserError(
          `go build said nothing was wrong, but made no executable of ${importPath} for ${place}`
        )
      }
      paths.set(importPath, path)
    }
  }
  return paths
}

/** Import paths of the packages that failed, by the headings of Go's output. */
function failedPackages(output: string): readonly string[] {
  const headings = [...output.matchAll(/^# (\S+)/gm)]
  return [...new Set(headings.map(([, path = '']) => path))]
}

/** Which of the programs hold a package that failed. */
function failingMains(mains: readonly MainPackage[], output: string) {
  const failed = failedPackages(output)
  return mains.filter(({ packages }) =>
    failed.some((path) => packages.has(path))
  )
}

function buildFailure(
  { tree, target, mains }: BuildOptions,
  output: string
): UserError {
  const placesOf = (some: readonly MainPackage[]): string[] =>
    some.map(({ directory }) => placeOf(tree, directory))
  const failing = placesOf(failingMains(mains, output))
  const { named, after } = leaveOut(failing, placesOf(mains))
  const what = named === '' ? '' : `${named} `
  const generated = /: undefined: /.test(output)
    ? '; if that is generated code, make it in "prepare"'
    : ''
  const failed = failedPackages(output).slice(0, maxFailed)
  return new UserError(
    `building ${what}for ${formatTarget(target)} failed: ${outline(output)}${generated}${after}`,
    {
      packages:
        failed.length > 0 ? failed : mains.map(({ importPath }) => importPath),
      target: formatTarget(target),
      output: firstLines(output)
    }
  )
}

export async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (stats) => stats.isFile(),
    () => false
  )
}
