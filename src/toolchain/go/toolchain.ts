// Reads the toolchain that builds a tree, as Go itself reports it: its
// version (a tree's go.mod may choose one), and what is in effect for each
// target.
import { realpath } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { run } from '../../host/process.ts'
import { findProgram } from '../../host/search-path.ts'
import {
  formatTarget,
  targetEnvironment,
  type Target
} from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import { splitQuoted } from '../../core/text/go-quoting.ts'
import { readGoEnv, type Environment } from '../environment/user-environment.ts'
import type { GoCommand, Tree } from '../source-tree.ts'

/** -buildvcs came with 1.18, the list of fields for `go list -json` with 1.19. */
const oldestMinor = 19

export interface Toolchain {
  /** e.g. `go1.26.8`. */
  readonly version: string
  readonly root: string
  /** The machine's own target. */
  readonly host: Target
}

/**
 * Asks the toolchain in the fetching environment, in which Go may fetch another
 * one that the tree's go.mod asks for.
 * @throws UserError when it is too old, or sets flags of its own
 */
export async function readToolchain(
  command: GoCommand,
  tree: Tree,
  env: Environment
): Promise<Toolchain> {
  const valueOf = await readGoEnv(command, tree.directory, env, [
    'GOVERSION',
    'GOROOT',
    'GOFLAGS',
    'GOHOSTOS',
    'GOHOSTARCH'
  ])
  const minor = /^go1\.(\d+)/.exec(valueOf('GOVERSION'))?.[1]
  if (minor !== undefined && Number(minor) < oldestMinor) {
    throw new UserError(
      `${command.go} is ${valueOf('GOVERSION')}, but Go 1.${oldestMinor} or newer is needed: install one (in a workflow: actions/setup-go)`
    )
  }
  // An empty GOFLAGS in the environment gives way to the toolchain's own file.
  if (valueOf('GOFLAGS') !== '') {
    throw new UserError(
      `${valueOf('GOROOT')}/go.env sets GOFLAGS=${valueOf('GOFLAGS')}, which would steer every build: remove this line`
    )
  }
  return {
    version: valueOf('GOVERSION'),
    root: valueOf('GOROOT'),
    host: {
      goos: valueOf('GOHOSTOS'),
      goarch: valueOf('GOHOSTARCH'),
      level: ''
    }
  }
}

/**
 * The `go` of a toolchain.
 * @param root absolute path of its GOROOT
 */
export function goIn(root: string): string {
  return join(root, 'bin', process.platform === 'win32' ? 'go.exe' : 'go')
}

/**
 * The toolchain's own `go`. The one that was found may be a version manager's
 * script that needs the user's HOME, or may have switched to what the tree asks
 * for; neither is to happen again in the build.
 */
export async function ownGo(
  command: GoCommand,
  toolchain: Toolchain
): Promise<GoCommand> {
  const own = goIn(toolchain.root)
  const [goPath, real] = await Promise.all(
    [command.go, own].map((path) => realpath(path).catch(() => null))
  )
  return real === null || real === goPath ? command : { ...command, go: own }
}

/** What is in effect for one target. */
export interface TargetFacts {
  readonly target: Target
  readonly cgo: boolean
  /** First line of what the C compiler says of its version; '' without cgo. */
  readonly compiler: string
}

/** Reads what a build for the target will use, in its build environment. */
export async function readTargetFacts(
  command: GoCommand,
  tree: Tree,
  target: Target,
  env: Environment
): Promise<TargetFacts> {
  const valueOf = await readGoEnv(
    command,
    tree.directory,
    { ...env, ...targetEnvironment(target) },
    ['CGO_ENABLED', 'CC']
  )
  const cgo = valueOf('CGO_ENABLED') === '1'
  return {
    target,
    cgo,
    compiler: cgo
      ? await compilerVersion(command, tree, valueOf('CC'), env)
      : ''
  }
}

async function compilerVersion(
  command: GoCommand,
  tree: Tree,
  compiler: string,
  env: Environment
): Promise<string> {
  const [name = '', ...args] = splitQuoted(compiler)
  const program = isAbsolute(name)
    ? name
    : // One named by a relative path is a file of the tree, none of which runs yet.
      /[/\\]/.test(name)
      ? null
      : await findProgram(name, env['PATH'] ?? '')
  if (program === null) return ''
  const finished = await run(program, [...args, '--version'], {
    cwd: tree.directory,
    env,
    timeoutSeconds: Math.min(30, command.timeoutSeconds)
    // A program without C code builds without a compiler; one with C code tells
    // in its build that there is none.
  }).catch(() => null)
  if (finished === null || finished.code !== 0) return ''
  return finished.stdout.toString('utf8').split('\n')[0]?.trim() ?? ''
}

/** The targets of a run: those of the plan, else the machine's own. */
export function targetsOf(
  planned: readonly Target[],
  toolchain: Toolchain
): readonly Target[] {
  const targets = planned.length > 0 ? planned : [toolchain.host]
  const byName = new Map(
    targets.map((target) => [formatTarget(target), target])
  )
  return [...byName.values()]
}
