// Reads the settings of the user: the environment of this process and the
// file that `go env -w` writes. Read once, before that file is switched
// off.
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { run, type ProcessEnvironment } from '../../host/process.ts'
import { conceal, credentialsIn } from '../../core/inputs/proxy.ts'
import { UserError } from '../../core/user-error.ts'
import { isWithheld } from './go-variables.ts'
import { outline } from '../error-summary.ts'
import { printedObjects } from '../printed-json.ts'
import { toolchainProxy } from './toolchain-proxy.ts'
import type { GoCommand } from '../source-tree.ts'

/** Variable name -> value. */
export type Environment = Readonly<Record<string, string>>

export interface HostEnvironment {
  readonly platform: NodeJS.Platform
  /** The environment of this process; names in capitals on Windows. */
  readonly process: Environment
  /** What the file of `go env -w` sets. */
  readonly file: Environment
  /** The machine's module cache and (first) GOPATH, absolute. */
  readonly modCache: string
  readonly goPath: string
}

export interface Setting {
  readonly value: string
  readonly from: 'environment' | 'file'
}

/**
 * A variable's value as the go command would look it up: the environment, and
 * the file where the environment has nothing or an empty text
 * (cmd/go/internal/cfg, func Getenv).
 */
export function settingOf(
  surroundings: Pick<HostEnvironment, 'process' | 'file'>,
  name: string
): Setting | null {
  const value = surroundings.process[name]
  if (value) return { value, from: 'environment' }
  const filed = surroundings.file[name]
  return filed ? { value: filed, from: 'file' } : null
}

/** Reads the file of `go env -w`: NAME=value lines (cmd/go/internal/cfg, func readEnvFile). */
export function parseGoEnvFile(text: string): Environment {
  const environment: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const match = /^([A-Z][A-Z0-9_]*)=(.*)$/s.exec(line.replace(/\r$/, ''))
    if (match?.[1] !== undefined) environment[match[1]] = match[2] ?? ''
  }
  return environment
}

/** A copy of a process environment without the names that have no value. */
export function copyEnvironment(
  env: ProcessEnvironment,
  platform: NodeJS.Platform
): Environment {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[platform === 'win32' ? name.toUpperCase() : name, value]]
    )
  )
}

/** What Go printed, without the credentials of the environment that it ran in. */
export function concealed(text: string, env: Environment): string {
  const { GOPROXY = '', GOSUMDB = '' } = env
  return conceal(text, [...credentialsIn(GOPROXY), ...credentialsIn(GOSUMDB)])
}

/**
 * Asks `go env` for some variables. One that this Go does not know is ''.
 * @throws UserError with Go's own words when it fails
 */
export async function readGoEnv<Name extends string>(
  command: GoCommand,
  directory: string,
  env: Environment,
  names: readonly Name[]
): Promise<(name: Name) => string> {
  const { code, stdout, stderr, timedOut } = await run(
    command.go,
    ['env', '-json', ...names],
    { cwd: directory, env, timeoutSeconds: command.timeoutSeconds }
  )
  if (timedOut) {
    throw new UserError(
      `go env in ${directory} timed out after ${command.timeoutSeconds} s`
    )
  }
  if (code !== 0) {
    const message = concealed(stderr.toString('utf8'), env)
    command.log.child(message)
    const release = /^go: download go(\S{1,40}?):? /m.exec(message)?.[1]
    throw new UserError(
      release === undefined
        ? `go env failed in ${directory}: ${outline(message)}`
        : `could not download Go ${release}, which ${directory} asks for (${outline(message)}): install it (in a workflow: actions/setup-go with "go-version-file: go.mod"), or ${downloadRemedy(env)}`
    )
  }
  const values = valuesIn(stdout.toString('utf8'))
  if (values === null) {
    command.log.child(stdout.toString('utf8'))
    throw new UserError(
      `${command.go} env printed no JSON in ${directory}, but: ${outline(stdout.toString('utf8'))}; if a version manager stands for go, put the bin directory of a Go installation first on the PATH`
    )
  }
  return (name) => values[name] ?? ''
}

/** Modules that are fetched `direct` bring no toolchain, unless that is allowed. */
function downloadRemedy({ GOPROXY }: Environment): string {
  return GOPROXY === 'direct'
    ? `set "allow-toolchain-download: true", by which it comes from ${toolchainProxy}`
    : `set "go-proxy" to a proxy that can be reached and has Go's toolchains`
}

const printedValues = v.record(v.string(), v.string())

/** What `go env -json` printed; null where that isn't in the text. */
function valuesIn(text: string): Environment | null {
  const [object = ''] = printedObjects(text)
  try {
    return v.parse(printedValues, JSON.parse(object))
  } catch {
    return null
  }
}

/**
 * Reads the surroundings. `neutral` is a directory outside of every module, so
 * that no go.mod or go.work takes part.
 */
export async function readHostEnvironment(
  command: GoCommand,
  neutral: string,
  env: ProcessEnvironment,
  platform: NodeJS.Platform = process.platform
): Promise<HostEnvironment> {
  const copy = copyEnvironment(env, platform)
  const given = Object.entries(copy).filter(([name]) => !isWithheld(name))
  const valueOf = await readGoEnv(
    command,
    neutral,
    // No switch of toolchains, and no use of flags, for asking where things are.
    { ...Object.fromEntries(given), GOTOOLCHAIN: 'local', GOFLAGS: '' },
    ['GOENV', 'GOMODCACHE', 'GOPATH']
  )
  const path = valueOf('GOENV')
  const file =
    path === '' || path === 'off'
      ? ''
      : await readFile(path, 'utf8').catch(() => '')
  const separator = platform === 'win32' ? ';' : ':'
  return {
    platform,
    process: copy,
    file: parseGoEnvFile(file),
    modCache: valueOf('GOMODCACHE'),
    goPath: valueOf('GOPATH').split(separator)[0] ?? ''
  }
}
