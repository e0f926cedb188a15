// Varies one setting of the user's builds: how a build is to be made with it.
import type { KeySettingName } from '../../core/model/doctor/key-settings.ts'
import { UserError } from '../../core/user-error.ts'
import type { Environment } from '../environment/user-environment.ts'
import { flagsOf, lastFlag, lastSwitch, type Shell } from './shell.ts'
import { settingIn } from './user-settings.ts'

export interface KeyVariation {
  /** Added to the user's flags. */
  readonly flags: readonly string[]
  /** Replaces variables of the user's environment. */
  readonly environment: Environment
  /** Whether the tree is a copy. */
  readonly isCopied: boolean
  /** Whether GOROOT is reached by another path. */
  readonly hasOtherGoRoot: boolean
}

/** Per architecture, the variable of its level, and two of its values. */
const levels: Readonly<Record<string, readonly [string, string, string]>> = {
  '386': ['GO386', 'softfloat', 'sse2'],
  amd64: ['GOAMD64', 'v3', 'v1'],
  arm: ['GOARM', '6', '7'],
  arm64: ['GOARM64', 'v8.1', 'v8.0'],
  mips: ['GOMIPS', 'softfloat', 'hardfloat'],
  mipsle: ['GOMIPS', 'softfloat', 'hardfloat'],
  mips64: ['GOMIPS64', 'softfloat', 'hardfloat'],
  mips64le: ['GOMIPS64', 'softfloat', 'hardfloat'],
  ppc64: ['GOPPC64', 'power9', 'power8'],
  ppc64le: ['GOPPC64', 'power9', 'power8'],
  riscv64: ['GORISCV64', 'rva22u64', 'rva20u64']
}

/** The value of a flag that the user's builds have; null for none. */
function given(
  shell: Shell,
  flags: readonly string[],
  name: string
): string | null {
  return lastFlag([...flagsOf(shell.facts.GOFLAGS), ...flags], name)
}

const flag = (text: string): Partial<KeyVariation> => ({ flags: [text] })

const variable = (key: string, value: string): Partial<KeyVariation> => ({
  environment: { [key]: value }
})

/**
 * Another level than the user's.
 * @throws UserError for an architecture without levels
 */
function otherLevel({ facts, settings }: Shell): Partial<KeyVariation> {
  const level = levels[facts.GOARCH]
  if (level === undefined) {
    throw new UserError(`${facts.GOARCH} has no levels`)
  }
  const [name, first, second] = level
  const own = settingIn(settings, name)?.value ?? ''
  return variable(name, own.split(',')[0] === first ? second : first)
}

/**
 * @param flags the user's own
 * @param home another directory for HOME
 * @throws UserError where the setting has no other value here
 */
export function keyVariation(
  shell: Shell,
  flags: readonly string[],
  name: KeySettingName,
  home: string
): KeyVariation {
  const { facts } = shell
  const isTrimmed =
    lastSwitch([...flagsOf(facts.GOFLAGS), ...flags], 'trimpath') === true
  const ldflags = given(shell, flags, 'ldflags') ?? ''
  const tags = given(shell, flags, 'tags') ?? ''
  const experiments = settingIn(shell.settings, 'GOEXPERIMENT')?.value ?? ''
  const changes: Readonly<Record<KeySettingName, Partial<KeyVariation>>> = {
    nothing: {},
    'unrelated-variable': variable('GO_SIZE_GATE_UNRELATED', '1'),
    home: variable('HOME', home),
    'goflags-text': variable('GOFLAGS', `${facts.GOFLAGS} -v`.trim()),
    go111module: variable('GO111MODULE', 'on'),
    ldflags: flag(`-ldflags=${/(?:^| )-s\b/.test(ldflags) ? '' : '-s -w'}`),
    buildvcs: flag(
      `-buildvcs=${given(shell, flags, 'buildvcs') === 'false' ? 'auto' : 'false'}`
    ),
    tags: flag(`-tags=${tags === '' ? '' : `${tags},`}go_size_gate_no_file`),
    directory: { isCopied: true },
    'file-times': { isCopied: true },
    'value-case': flag(`-trimpath=${isTrimmed ? 'TRUE' : 'FALSE'}`),
    goroot: { hasOtherGoRoot: true },
    trimpath: flag(`-trimpath=${isTrimmed ? 'false' : 'true'}`),
    'architecture-level':
      name === 'architecture-level' ? otherLevel(shell) : {},
    goexperiment: variable(
      'GOEXPERIMENT',
      experiments === '' ? 'fieldtrack' : `${experiments},fieldtrack`
    ),
    cgo: variable('CGO_ENABLED', facts.CGO_ENABLED === '1' ? '0' : '1'),
    gcflags: flag('-gcflags=all=-l'),
    goos: variable('GOOS', facts.GOOS === 'freebsd' ? 'linux' : 'freebsd'),
    goarch: variable('GOARCH', facts.GOARCH === 'arm64' ? 'amd64' : 'arm64')
  }
  return {
    flags: [],
    environment: {},
    isCopied: false,
    hasOtherGoRoot: false,
    ...changes[name]
  }
}
