// The user's shell, as far as go commands see it, with everything that they would
// write in private directories: home, configuration, caches, programs. The source
// tree, GOROOT and the module cache are the user's own, and are only read: no module
// is fetched (GOPROXY=off), and nothing updates go.mod (-mod=readonly).
import { access, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { splitQuoted } from '../../core/text/go-quoting.ts'
import type { Workspace, GoCommand } from '../source-tree.ts'
import { readGoEnv, type Environment } from '../environment/user-environment.ts'
import { assertToolchain } from './assert-toolchain.ts'
import {
  settingIn,
  withToolchainFile,
  type UserPlaces,
  type UserSettings
} from './user-settings.ts'

export interface Shell {
  /** The `go` that the user's PATH finds. */
  readonly command: GoCommand
  /** Where the user types: absolute. */
  readonly directory: string
  readonly settings: UserSettings
  readonly places: UserPlaces
  readonly workspace: Workspace
  readonly facts: ShellFacts
  /** Release of the Go on the PATH, which the tree may switch away from. */
  readonly localVersion: string
}

/** What `go env` says in the directory. */
export type ShellFacts = Readonly<Record<(typeof asked)[number], string>>

const asked = [
  'GOVERSION',
  'GOROOT',
  'GOFLAGS',
  'GOMODCACHE',
  'GOMOD',
  'GOOS',
  'GOARCH',
  'GOHOSTOS',
  'GOHOSTARCH',
  'GOEXE',
  'GOWORK',
  'CGO_ENABLED'
] as const

/** Where things are kept: replaced by private directories, and never varied. */
export const placeVariables: ReadonlySet<string> = new Set([
  'GOBIN',
  'GOCACHE',
  'GOCACHEPROG',
  'GOENV',
  'GOMODCACHE',
  'GOPATH',
  'GOTMPDIR'
])

/**
 * The environment of a go command that the user would type. Writes a private copy
 * of the file of `go env -w`.
 * @param settings the user's, or the user's but for one
 */
export async function shellEnvironment(
  { places, workspace }: Pick<Shell, 'places' | 'workspace'>,
  settings: UserSettings,
  cache = workspace.goCache
): Promise<Environment> {
  const config = join(workspace.home, '.config')
  await mkdir(config, { recursive: true })
  const copy = join(await mkdtemp(join(config, 'go-env-')), 'env')
  const lines = Object.entries(settings.file)
    .filter(([name]) => !placeVariables.has(name))
    .map(([name, value]) => `${name}=${value}\n`)
  await writeFile(copy, lines.join(''))
  const kept = Object.entries(settings.process).filter(
    ([name]) => !placeVariables.has(name)
  )
  const modCache = settingIn(settings, 'GOMODCACHE')?.value
  const temporary = workspace.temporary
  return {
    ...Object.fromEntries(kept),
    HOME: workspace.home,
    XDG_CONFIG_HOME: config,
    XDG_CACHE_HOME: join(workspace.home, '.cache'),
    ...(process.platform === 'win32'
      ? {
          USERPROFILE: workspace.home,
          APPDATA: workspace.home,
          LOCALAPPDATA: workspace.home,
          TEMP: temporary,
          TMP: temporary
        }
      : { TMPDIR: temporary }),
    GOENV: copy,
    GOCACHE: cache,
    GOPATH: places.goPath,
    ...(modCache === undefined ? {} : { GOMODCACHE: modCache }),
    GOBIN: join(workspace.scratch, 'bin'),
    GOTMPDIR: temporary,
    GOPROXY: 'off',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...(await gitConfiguration(settings.process, places.home))
  }
}

/** The user's own git configuration, which lies in the home that is replaced. */
async function gitConfiguration(
  own: Environment,
  home: string
): Promise<Environment> {
  if (own['GIT_CONFIG_GLOBAL'] !== undefined) return {}
  const path = join(home, '.gitconfig')
  const isThere = await access(path).then(
    () => true,
    () => false
  )
  return isThere ? { GIT_CONFIG_GLOBAL: path } : {}
}

/**
 * Opens the shell.
 * @throws UserError where go can't be asked
 */
export async function openShell(
  command: GoCommand,
  directory: string,
  workspace: Workspace,
  { settings, places }: Pick<Shell, 'settings' | 'places'>
): Promise<Shell> {
  const opened = { command, directory, settings, places, workspace }
  const environment = await shellEnvironment(opened, settings)
  await assertToolchain(
    command,
    directory,
    workspace.scratch,
    environment,
    places.modCache
  )
  const valueOf = await readGoEnv(command, directory, environment, asked)
  const facts: ShellFacts = {
    GOVERSION: valueOf('GOVERSION'),
    GOROOT: valueOf('GOROOT'),
    GOFLAGS: valueOf('GOFLAGS'),
    GOMODCACHE: valueOf('GOMODCACHE'),
    GOMOD: valueOf('GOMOD'),
    GOOS: valueOf('GOOS'),
    GOARCH: valueOf('GOARCH'),
    GOHOSTOS: valueOf('GOHOSTOS'),
    GOHOSTARCH: valueOf('GOHOSTARCH'),
    GOEXE: valueOf('GOEXE'),
    GOWORK: valueOf('GOWORK'),
    CGO_ENABLED: valueOf('CGO_ENABLED')
  }
  const local = await readGoEnv(
    command,
    workspace.scratch,
    { ...environment, GOTOOLCHAIN: 'local' },
    ['GOVERSION']
  )
  return {
    ...opened,
    localVersion: local('GOVERSION'),
    settings: await withToolchainFile(settings, facts.GOROOT),
    facts
  }
}

/** GOFLAGS as a list; one that Go can't read either is one flag. */
export function flagsOf(text: string): readonly string[] {
  try {
    return splitQuoted(text)
  } catch {
    return text === '' ? [] : [text]
  }
}

/** Whether a switch is on: `-trimpath`, `-trimpath=true`; null where it is not in the list. */
export function lastSwitch(
  flags: readonly string[],
  name: string
): boolean | null {
  const value = flags
    .map((flag) => /^--?([^=]+)(?:=(.*))?$/s.exec(flag) ?? [])
    .findLast(([, found]) => found === name)
  if (value === undefined) return null
  return !/^(?:0|f|F|false|FALSE|False)$/.test(value[2] ?? 'true')
}

/** The last value of a flag in a list, null where it is not there: `-tags=x`, `--tags=x`, `-tags x`. */
export function lastFlag(
  flags: readonly string[],
  name: string
): string | null {
  let value: string | null = null
  for (const [i, flag] of flags.entries()) {
    const [, found, given] = /^--?([^=]+)(?:=(.*))?$/s.exec(flag) ?? []
    if (found === name) value = given ?? flags[i + 1] ?? ''
  }
  return value
}

/** Whether a switch such as `-trimpath` is on. */
export function isSet(flags: readonly string[], name: string): boolean {
  const last = flags
    .map((flag) => /^--?([^=]+)(?:=(.*))?$/s.exec(flag))
    .findLast((match) => match?.[1] === name)
  return (
    last !== undefined &&
    last !== null &&
    !/^(?:0|f|F|false|FALSE|False)$/.test(last[2] ?? '')
  )
}
