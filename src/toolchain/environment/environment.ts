// The two environments of a build. Fetching modules has the user's credentials
// and none of the runner's; building has neither, and is assembled from a list
// of what is allowed, so that nothing else can steer it.
import { delimiter, dirname } from 'node:path'
import { absoluteEntries } from '../../host/search-path.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { withoutCredentials } from '../../core/inputs/proxy.ts'
import { garbageSettings } from './garbage.ts'
import { goVariables, isWithheld, passedThroughNames } from './go-variables.ts'
import {
  settingOf,
  type Environment,
  type HostEnvironment
} from './user-environment.ts'
import type { Tree, Workspace } from '../source-tree.ts'

// How modules are fetched and checked: as the user has it.
const moduleVariables = [
  'GOPRIVATE',
  'GONOPROXY',
  'GONOSUMDB',
  'GOINSECURE',
  'GOSUMDB',
  'GOVCS',
  'GOTOOLCHAIN'
]

// Without these, programs don't start on Windows.
const windowsNames = [
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'PROGRAMDATA',
  'PROGRAMFILES',
  'PROGRAMFILES(X86)',
  'PROGRAMW6432',
  'COMMONPROGRAMFILES',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE'
]

function pick(from: Environment, names: readonly string[]): Environment {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name]
      return value ? [[name, value]] : []
    })
  )
}

function settings(
  surroundings: HostEnvironment,
  names: readonly string[]
): Environment {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = settingOf(surroundings, name)
      return value === null ? [] : [[name, value.value]]
    })
  )
}

/** The `go` that builds. */
export interface BuilderGo {
  /** Absolute path. */
  readonly path: string
  /** False where the PATH of the surroundings may find another one. */
  readonly isFirst: boolean
}

/** PATH in which that `go` is found, and everything else as the user has it but for relative entries. */
function searchPath(surroundings: HostEnvironment, go: BuilderGo): string {
  const entries = absoluteEntries(surroundings.process['PATH'] ?? '')
  const directory = dirname(go.path)
  const isFound = go.isFirst && entries.includes(directory)
  return (isFound ? entries : [directory, ...entries]).join(delimiter)
}

/** What is enforced on fetching and building alike. */
function enforced(
  plan: BuildSettings,
  workspace: Workspace,
  goWork: string
): Environment {
  return {
    GO111MODULE: 'on',
    GOENV: 'off',
    GOFLAGS: '',
    GOCACHE: workspace.goCache,
    GOMODCACHE: workspace.modCache,
    ...garbageSettings(),
    ...(plan.goExperiment === '' ? {} : { GOEXPERIMENT: plan.goExperiment }),
    ...(plan.goFips140 === '' ? {} : { GOFIPS140: plan.goFips140 }),
    ...(plan.cgoEnabled === 'auto'
      ? {}
      : { CGO_ENABLED: plan.cgoEnabled === 'true' ? '1' : '0' }),
    GOWORK: goWork
  }
}

/** Variables passed through to a build, as they are. Values may name private paths. */
export function passedThrough(surroundings: HostEnvironment): Environment {
  const names = [
    ...passedThroughNames,
    ...Object.keys(surroundings.process)
      .filter((name) => /^PKG_CONFIG_[A-Z0-9_]+$/.test(name))
      .toSorted()
  ]
  return settings(surroundings, names)
}

export interface EnvironmentOptions {
  readonly surroundings: HostEnvironment
  readonly plan: BuildSettings
  readonly workspace: Workspace
  readonly tree: Tree
  /** GOWORK: absolute path of the repository's go.work in effect, or `off`. */
  readonly goWork: string
  /** Whether go.mod and go.work may choose another Go, which is then downloaded. */
  readonly mayChooseGo: boolean
}

/** GOTOOLCHAIN by which no file of the tree chooses another Go (cmd/go/internal/toolchain). */
function pinned(setting: string): string {
  const [name = ''] = setting.split('+')
  return ['', 'auto', 'path'].includes(name) ? 'local' : name
}

/** GOTOOLCHAIN by which the Go that the tree asks for is downloaded where it is not installed. */
function downloading(setting: string): string {
  const [name = ''] = setting.split('+')
  return ['', 'auto', 'path', 'local'].includes(name) ? 'auto' : `${name}+auto`
}

/**
 * How modules are fetched, and which Go may do it. A download that is allowed
 * outranks a GOTOOLCHAIN that would prevent it, as actions/setup-go sets it.
 */
function moduleSettings({
  surroundings,
  plan,
  mayChooseGo
}: EnvironmentOptions): Environment {
  const names = settings(surroundings, moduleVariables)
  const setting = names['GOTOOLCHAIN'] ?? ''
  if (!mayChooseGo) return { ...names, GOTOOLCHAIN: pinned(setting) }
  return plan.allowToolchainDownload
    ? { ...names, GOTOOLCHAIN: downloading(setting) }
    : names
}

/** How modules are checked, without the credentials that a checksum database's address may hold. */
function withoutSecrets(names: Environment): Environment {
  const { GOSUMDB, ...others } = names
  return GOSUMDB === undefined
    ? others
    : { ...others, GOSUMDB: withoutCredentials(GOSUMDB) }
}

/** For `go list` and `go mod`: the user's environment, with the enforced settings. */
export function fetchEnvironment(options: EnvironmentOptions): Environment {
  const { surroundings, plan, workspace, goWork } = options
  const kept = Object.entries(surroundings.process).filter(
    ([name]) =>
      !isWithheld(name) && !goVariables.has(name) && !name.startsWith('CGO_')
  )
  return {
    ...Object.fromEntries(kept),
    ...settings(surroundings, ['GOAUTH']),
    ...moduleSettings(options),
    ...enforced(plan, workspace, goWork),
    GOPROXY: plan.goProxy,
    GOPATH: surroundings.goPath,
    GIT_TERMINAL_PROMPT: '0'
  }
}

/** For `go build` and prepare commands: only what is named here. */
export function buildEnvironment(
  options: EnvironmentOptions & { readonly go: BuilderGo }
): Environment {
  const { surroundings, plan, workspace, tree, go, goWork } = options
  const windows = surroundings.platform === 'win32'
  return {
    PATH: searchPath(surroundings, go),
    LANG: 'C.UTF-8',
    HOME: workspace.home,
    ...(windows
      ? {
          ...pick(surroundings.process, windowsNames),
          USERPROFILE: workspace.home,
          APPDATA: workspace.home,
          LOCALAPPDATA: workspace.home,
          TEMP: workspace.temporary,
          TMP: workspace.temporary
        }
      : { TMPDIR: workspace.temporary }),
    GIT_CONFIG_GLOBAL: windows ? 'NUL' : '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // `git status`, which stamps the version, must not write the index.
    GIT_OPTIONAL_LOCKS: '0',
    // git refuses a repository of another user, and the user's leave is in the
    // configuration that is switched off.
    ...(plan.buildvcs
      ? {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'safe.directory',
          GIT_CONFIG_VALUE_0: tree.root
        }
      : {}),
    ...passedThrough(surroundings),
    ...withoutSecrets(moduleSettings(options)),
    GOAUTH: 'off',
    GOPATH: workspace.goPath,
    ...enforced(plan, workspace, goWork),
    // A build has its modules; go-proxy and its credentials are for fetching.
    GOPROXY: 'direct'
  }
}
