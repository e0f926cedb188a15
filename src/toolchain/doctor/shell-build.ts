// `go list`, `go build` and `go install` as the user would type them, into private
// directories.
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { run, type ProcessResult } from '../../host/process.ts'
import type { Environment } from '../environment/user-environment.ts'
import { outline } from '../error-summary.ts'
import { assertModules } from './assert-modules.ts'
import { flagsOf, lastFlag, shellEnvironment, type Shell } from './shell.ts'

/** A program of the tree, as the user's settings list it. */
export interface Program {
  /** Import path of the main package. */
  readonly importPath: string
  /** Name of the executable. */
  readonly file: string
  /** Import paths of all that it is made of. */
  readonly packages: ReadonlySet<string>
}

export interface ShellBuild {
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  /** Packages that were compiled, and not taken from the build cache. */
  readonly compiled: readonly string[]
  /** What was run, as the user would type it. */
  readonly commandLine: string
}

/** Programs that are looked at in one run. */
const maxPrograms = 50

/** Flags by which Go changes no go.mod: see `shell.ts`. */
export function readOnly({ facts }: Shell, flags: readonly string[]): string[] {
  const mod = lastFlag([...flagsOf(facts.GOFLAGS), ...flags], 'mod')
  return mod === 'mod' ? ['-mod=readonly'] : []
}

async function go(
  shell: Shell,
  environment: Environment,
  args: readonly string[],
  stderrPath?: string
): Promise<ProcessResult> {
  const { command, directory } = shell
  const { timeoutSeconds } = command
  const result = await run(command.go, args, {
    cwd: directory,
    env: environment,
    timeoutSeconds,
    ...(stderrPath === undefined ? {} : { stderrPath })
  })
  const [verb = ''] = args
  if (result.timedOut) {
    throw new UserError(`go ${verb} timed out after ${timeoutSeconds} s`)
  }
  return result
}

/** Flags of a build that `go list` knows as well. */
export function listFlags(flags: readonly string[]): string[] {
  return ['tags', 'mod', 'modfile', 'overlay', 'race', 'compiler'].flatMap(
    (name) => {
      const value = lastFlag(flags, name)
      return value === null ? [] : [`-${name}=${value === '' ? 'true' : value}`]
    }
  )
}

/** What go printed, with what to do where it would have fetched a module. */
export function explained(stderr: Buffer): string {
  const text = stderr.toString('utf8')
  const wouldFetch = /GOPROXY=off|module lookup disabled/.test(text)
  return wouldFetch
    ? `${outline(text)}; no module is fetched: run go mod download first`
    : outline(text)
}

/**
 * What `go list` says of the packages that programs are made of.
 * @param format its flag for the output, such as `-json=Dir`
 * @throws UserError where Go can't list them
 */
export async function listDependencies(
  shell: Shell,
  flags: readonly string[],
  programs: readonly Program[],
  format: string
): Promise<string> {
  const environment = await shellEnvironment(shell, shell.settings)
  const { code, stdout, stderr } = await go(shell, environment, [
    'list',
    '-deps',
    '-buildvcs=false',
    ...listFlags(flags),
    ...readOnly(shell, flags),
    format,
    ...programs.map(({ importPath }) => importPath)
  ])
  if (code !== 0) throw new UserError(`go list failed: ${explained(stderr)}`)
  return stdout.toString('utf8')
}

const separator = '\t'

export interface ListedPrograms {
  readonly programs: readonly Program[]
  /** The user's flags for go build, without stamps where Go would write them down. */
  readonly flags: readonly string[]
  /** Whether a build may be stamped with its commit. */
  readonly mayStamp: boolean
}

/** Why a build may not be stamped, a clause. */
export const whyUnstamped =
  'Go would write the version of this commit into your module cache'

/** What a reader is to know of builds without stamps. */
export const unstampedNotice = `builds are not stamped with the commit (-buildvcs=false), as ${whyUnstamped}: after a go build of yours they are`

/**
 * The main packages that the patterns name.
 * @throws UserError where there is none, or Go can't list them
 */
export async function listPrograms(
  shell: Shell,
  flags: readonly string[],
  patterns: readonly string[]
): Promise<ListedPrograms> {
  const environment = await shellEnvironment(shell, shell.settings)
  const named = patterns.length > 0 ? patterns : ['./...']
  const template = `{{if eq .Name "main"}}{{.ImportPath}}${separator}{{.Target}}${separator}{{join .Deps " "}}{{end}}`
  const common = [...listFlags(flags), ...readOnly(shell, flags)]
  const mayStamp = await assertModules(shell, environment, common, named)
  const { code, stdout, stderr } = await go(shell, environment, [
    'list',
    ...common,
    // Else Go notes the commit's version in the module cache (modfetch.LookupLocal).
    '-buildvcs=false',
    '-f',
    template,
    ...named
  ])
  if (code !== 0) {
    throw new UserError(`go list failed: ${explained(stderr)}`)
  }
  const programs = stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line.includes(separator))
    .map((line) => {
      const [importPath = '', target = '', deps = ''] = line.split(separator)
      const file =
        target === '' ? basename(importPath) + shell.facts.GOEXE : target
      return {
        importPath,
        file: basename(file.replaceAll('\\', '/')),
        packages: new Set([importPath, ...deps.split(' ')])
      }
    })
  if (programs.length === 0) {
    throw new UserError(`no main package here: name one, such as ./cmd/tool`)
  }
  if (programs.length > maxPrograms) {
    throw new UserError(
      `${programs.length} main packages are too many for one run: name some of them`
    )
  }
  const names = programs.map(({ file }) => file.toLowerCase())
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) {
    throw new UserError(
      `several main packages make a program named ${twice}: name one of them`
    )
  }
  return {
    programs,
    flags: mayStamp ? flags : [...flags, '-buildvcs=false'],
    mayStamp
  }
}

export interface ShellBuildOptions {
  readonly verb: 'build' | 'install'
  readonly flags: readonly string[]
  readonly programs: readonly Program[]
  readonly environment: Environment
  /** An own directory of this build. */
  readonly output: string
  /** A new file for what is printed on stderr; then nothing is counted. */
  readonly stderrPath?: string
  /** A new file for the graph of the build's actions. */
  readonly graphPath?: string
  /** Called with the packages that were compiled, also where the build fails. */
  readonly onCompiled?: (importPaths: readonly string[]) => void
}

/** How go install is told where to. */
interface Installation {
  /** Where it puts programs. */
  readonly directory: string
  readonly variables: Environment
}

/** Where go install puts programs for another system than the machine's, below its directory; '' for the machine's own. */
export function crossDirectory({ facts }: Shell): string {
  const { GOOS, GOARCH, GOHOSTOS, GOHOSTARCH } = facts
  const isOwn = GOOS === GOHOSTOS && GOARCH === GOHOSTARCH
  return isOwn ? '' : `${GOOS}_${GOARCH}`
}

/** For another system, go install refuses GOBIN. */
function installation(shell: Shell, output: string): Installation {
  const cross = crossDirectory(shell)
  if (cross === '') return { directory: output, variables: { GOBIN: output } }
  const { GOMODCACHE } = shell.facts
  return {
    directory: join(output, 'bin', cross),
    variables: { GOPATH: output, GOMODCACHE, GOBIN: '' }
  }
}

/** Packages of programs that `go build -v` printed. */
function compiledIn(
  stderr: Buffer,
  programs: readonly Program[]
): readonly string[] {
  const known = new Set(programs.flatMap(({ packages }) => [...packages]))
  const lines = stderr.toString('utf8').split('\n')
  return [...new Set(lines.filter((line) => known.has(line)))]
}

/**
 * Builds or installs programs as the user would.
 * @throws UserError where that fails
 */
export async function shellBuild(
  shell: Shell,
  options: ShellBuildOptions
): Promise<ShellBuild> {
  const { verb, flags, programs, environment, output, stderrPath, graphPath } =
    options
  await mkdir(output, { recursive: true })
  const paths = programs.map(({ importPath }) => importPath)
  const typed = [verb, ...flags]
  const { directory, variables: destination } = installation(shell, output)
  const { code, stderr } = await go(
    shell,
    verb === 'install' ? { ...environment, ...destination } : environment,
    [
      ...typed,
      '-v',
      ...(graphPath === undefined ? [] : [`-debug-actiongraph=${graphPath}`]),
      ...readOnly(shell, flags),
      ...(verb === 'build' ? ['-o', `${output}/`] : []),
      ...paths
    ],
    stderrPath
  )
  const compiled = compiledIn(stderr, programs)
  options.onCompiled?.(compiled)
  if (code !== 0) {
    const printed =
      stderrPath === undefined
        ? stderr.toString('utf8')
        : await readFile(stderrPath, 'utf8')
    throw new UserError(
      `go ${typed.join(' ')} failed with the settings of your shell: ${outline(printed)}`
    )
  }
  const place = verb === 'install' ? directory : output
  const made = new Set(await readdir(place))
  const built = programs.flatMap(({ importPath, file }) => {
    // With other settings, it may be built for another system.
    const plain = file.replace(/\.exe$/, '')
    const name = [file, plain, `${plain}.exe`].find((one) => made.has(one))
    return name === undefined ? [] : [[importPath, join(place, name)] as const]
  })
  if (built.length < programs.length) {
    throw new UserError(
      `go ${verb} said nothing was wrong, but made ${built.length} of ${programs.length} programs`
    )
  }
  return {
    paths: new Map(built),
    compiled,
    commandLine: ['go', ...typed, ...paths].join(' ')
  }
}
