// What steers the user's own go commands: the environment, the file of `go env -w`,
// and the toolchain's go.env. Read without a go command, which would write into the
// user's home (golang.org/x/telemetry).
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readBounded } from '../../host/files/read-bounded.ts'
import type { ProcessEnvironment } from '../../host/process.ts'
import { isWithheld } from '../environment/go-variables.ts'
import {
  copyEnvironment,
  parseGoEnvFile,
  type Environment
} from '../environment/user-environment.ts'

/** Bytes of a go.env file. */
const maxFileBytes = 1024 * 1024

/** By where a setting is made, strongest first (cmd/go/internal/cfg, func EnvOrAndChanged). */
export interface UserSettings {
  readonly process: Environment
  /** The file of `go env -w`. */
  readonly file: Environment
  /** go.env of the toolchain's GOROOT. */
  readonly toolchain: Environment
}

/** Where the user's own things are. Absolute paths; '' for what has no place. */
export interface UserPlaces {
  readonly home: string
  /** The file of `go env -w`, whether or not it is there. */
  readonly goEnvFile: string
  /** GOPATH: one or more directories, as Go has it. */
  readonly goPath: string
  /** GOMODCACHE. */
  readonly modCache: string
  /** Where `go install` puts programs. */
  readonly bin: string
}

/** os.UserConfigDir of Go. */
function configDirectory(env: Environment, home: string): string {
  if (process.platform === 'win32') return env['APPDATA'] ?? ''
  if (process.platform === 'darwin') {
    return join(home, 'Library', 'Application Support')
  }
  return env['XDG_CONFIG_HOME'] || join(home, '.config')
}

/** A file of settings; empty where there is none. */
async function readSettings(path: string): Promise<Environment> {
  const text = await readBounded(path, maxFileBytes).catch(() => null)
  return text === null ? {} : parseGoEnvFile(text.toString('utf8'))
}

/** A setting's value and where it is made; null where it is not made. */
export function settingIn(
  { process: own, file, toolchain }: UserSettings,
  name: string
): { readonly value: string; readonly from: keyof UserSettings } | null {
  const value = own[name]
  if (value) return { value, from: 'process' }
  const filed = file[name]
  if (filed) return { value: filed, from: 'file' }
  const usual = toolchain[name]
  return usual ? { value: usual, from: 'toolchain' } : null
}

/** Reads the settings but for the toolchain's, which is not known yet. */
export async function readUserSettings(
  environment: ProcessEnvironment
): Promise<{
  readonly settings: UserSettings
  readonly places: UserPlaces
}> {
  const copy = copyEnvironment(environment, process.platform)
  const own = Object.fromEntries(
    Object.entries(copy).filter(([name]) => !isWithheld(name))
  )
  const home =
    (process.platform === 'win32' ? own['USERPROFILE'] : own['HOME']) ||
    homedir()
  const goEnvFile =
    own['GOENV'] || join(configDirectory(own, home), 'go', 'env')
  const file = goEnvFile === 'off' ? {} : await readSettings(goEnvFile)
  const settings = { process: own, file, toolchain: {} }
  const goPath = settingIn(settings, 'GOPATH')?.value ?? join(home, 'go')
  const [first = ''] = goPath.split(process.platform === 'win32' ? ';' : ':')
  const bin = settingIn(settings, 'GOBIN')?.value ?? join(first, 'bin')
  const modCache =
    settingIn(settings, 'GOMODCACHE')?.value ?? join(first, 'pkg', 'mod')
  return { settings, places: { home, goEnvFile, goPath, modCache, bin } }
}

/** The same with what the toolchain's own file sets. */
export async function withToolchainFile(
  settings: UserSettings,
  goRoot: string
): Promise<UserSettings> {
  return { ...settings, toolchain: await readSettings(join(goRoot, 'go.env')) }
}
