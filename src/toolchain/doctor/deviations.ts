// What steers the user's builds and not the enforced one: variables, lines of the
// file of `go env -w` and of the toolchain's go.env, and flags of GOFLAGS. Each
// can be taken away alone.
import type { StepCost } from '../../core/model/doctor/checks.ts'
import {
  compilerVariables,
  goVariables,
  passedThroughNames
} from '../environment/go-variables.ts'
import { shownSetting } from '../environment/overridden.ts'
import type { Environment } from '../environment/user-environment.ts'
import { flagsOf, placeVariables, type Shell } from './shell.ts'
import { settingIn, type UserSettings } from './user-settings.ts'

export interface Deviation {
  /** As it may be shown: `GOFLAGS: -trimpath`, `CGO_ENABLED=0`. */
  readonly shown: string
  /** Where it is set, as a reader knows it. */
  readonly place: string
  /** The command that takes it away. */
  readonly remedy: string
  /** The tree asks for it: no problem, whatever it changes. */
  readonly isExpected: boolean
  /** What a build without it costs; none where it can't be taken away. */
  readonly cost: StepCost
  /** The variable that is set; '' for a switch of the toolchain. */
  readonly name: string
  /** One flag of GOFLAGS; '' for a variable. */
  readonly flag: string
  /** Takes it out of settings; null where it can't be taken away by settings. */
  readonly without: ((settings: UserSettings) => UserSettings) | null
}

/**
 * Steer fetching alone, and nothing is fetched here; or which Go builds, which the
 * enforced build lets them choose, too.
 */
const ofFetching: ReadonlySet<string> = new Set([
  'GOAUTH',
  'GOINSECURE',
  'GONOPROXY',
  'GONOSUMDB',
  'GOPRIVATE',
  'GOPROXY',
  'GOSUMDB',
  'GOTOOLCHAIN',
  'GOVCS'
])

/** What the enforced build sets to the same value, or what is the default anyway. */
const harmless: Environment = { GO111MODULE: 'on' }

/** No build step depends on them but the link at most. */
const ofLinkOnly: ReadonlySet<string> = new Set([
  'GOCOVERDIR',
  'GODEBUG',
  'GOGC',
  'GOMAXPROCS',
  'GOMEMLIMIT',
  'GO_EXTLINK_ENABLED',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'LD_RUN_PATH'
])

/** Flags of `go build` that change no compilation. */
export const linkFlags =
  /^--?(?:ldflags|buildvcs|v|x|p|work|modcacherw|json)(?:=|$)/s

const places: Readonly<Record<keyof UserSettings, string>> = {
  process: 'the environment',
  file: 'the file of go env -w',
  toolchain: 'go.env of the toolchain'
}

/** All that deviates, variables first. */
export function deviationsOf(shell: Shell): Deviation[] {
  const { settings, facts } = shell
  const passed = new Set(passedThroughNames)
  const names = [...goVariables, 'CGO_ENABLED', ...compilerVariables]
    .filter(
      (name) =>
        name !== 'GOFLAGS' &&
        !placeVariables.has(name) &&
        !ofFetching.has(name) &&
        !passed.has(name)
    )
    .toSorted()
  const variables = names.flatMap((name) => {
    const setting = settingIn(settings, name)
    if (setting === null) return []
    const { value, from } = setting
    return harmless[name] === value ? [] : [variable(name, value, from)]
  })
  return [
    ...variables,
    ...flagDeviations(settings, facts.GOFLAGS),
    ...toolchainSwitch(shell)
  ]
}

/** Another release of Go than that on the PATH, as go.mod or go.work asks for one. */
function toolchainSwitch({ facts, localVersion }: Shell): Deviation[] {
  if (localVersion === facts.GOVERSION) return []
  return [
    {
      name: '',
      flag: '',
      shown: `${facts.GOVERSION} instead of ${localVersion}`,
      place: 'go.mod, go.work or GOTOOLCHAIN',
      remedy: 'GOTOOLCHAIN=local go build',
      cost: 'cold',
      without: (settings) => ({
        ...settings,
        process: { ...settings.process, GOTOOLCHAIN: 'local' }
      }),
      isExpected: true
    }
  ]
}

function variable(
  name: string,
  value: string,
  from: keyof UserSettings
): Deviation {
  return {
    name,
    flag: '',
    shown: `${name}=${shownSetting(name, value)}`,
    place: places[from],
    remedy: remedyOf(name, from),
    cost:
      from === 'toolchain' ? 'none' : ofLinkOnly.has(name) ? 'warm' : 'cold',
    without:
      from === 'toolchain'
        ? null
        : (settings) => withoutSetting(settings, name),
    isExpected: false
  }
}

/** A variable of the environment may hide a line of the file: both go. */
export function withoutSetting(
  settings: UserSettings,
  name: string
): UserSettings {
  const { [name]: _own, ...process } = settings.process
  const { [name]: _filed, ...file } = settings.file
  return { ...settings, process, file }
}

function remedyOf(name: string, from: keyof UserSettings): string {
  if (from === 'process') return `unset ${name}`
  if (from === 'file') return `go env -u ${name}`
  return `sed -i '/^${name}=/d' "$(go env GOROOT)/go.env"`
}

/** The flags of GOFLAGS, one by one. */
function flagDeviations(settings: UserSettings, text: string): Deviation[] {
  const from = settingIn(settings, 'GOFLAGS')?.from
  const flags = flagsOf(text)
  if (from === undefined) return []
  return flags.map((flag) => ({
    name: 'GOFLAGS',
    flag,
    shown: `GOFLAGS: ${shownSetting('GOFLAGS', flag)}`,
    place: places[from],
    remedy: remedyOf('GOFLAGS', from),
    cost: linkFlags.test(flag) ? 'warm' : 'cold',
    without: (before) => {
      const rest = [...goFlagsOf(before)]
      const at = rest.indexOf(flag)
      return withGoFlags(before, at < 0 ? rest : rest.toSpliced(at, 1))
    },
    isExpected: false
  }))
}

/** The flags of GOFLAGS that are in effect. */
export function goFlagsOf(settings: UserSettings): readonly string[] {
  return flagsOf(settingIn(settings, 'GOFLAGS')?.value ?? '')
}

/** GOFLAGS as Go reads it again; a flag with spaces is quoted. */
export function withGoFlags(
  settings: UserSettings,
  flags: readonly string[]
): UserSettings {
  const text = flags.map(quoted).join(' ')
  const bare = withoutSetting(settings, 'GOFLAGS')
  if (settings.toolchain['GOFLAGS'] || text !== '') {
    // An empty GOFLAGS gives way to the toolchain's; this flag changes nothing.
    const process = { ...bare.process, GOFLAGS: text || '-buildvcs=auto' }
    return { ...bare, process }
  }
  return bare
}

function quoted(flag: string): string {
  if (!/[\s'"]/.test(flag)) return flag
  return flag.includes("'") ? `"${flag}"` : `'${flag}'`
}
