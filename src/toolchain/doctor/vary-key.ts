// Varies one setting of the user's builds: how a build is to be made with it.
import type { KeySettingName } from '../../core/model/doctor/key-settings.ts'
import type { Environment } from '../environment/user-environment.ts'
import { flagsOf, lastFlag, type Shell } from './shell.ts'

export interface KeyVariation {
  /** Added to the user's flags. */
  readonly flags: readonly string[]
  /** Replaces variables of the user's environment. */
  readonly environment: Environment
  /** Whether the tree is a copy. */
  readonly isCopied: boolean
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
 * @param flags the user's own
 * @param home another directory for HOME
 */
export function keyVariation(
  shell: Shell,
  flags: readonly string[],
  name: KeySettingName,
  home: string
): KeyVariation {
  const { facts } = shell
  const isOn = (option: string): boolean =>
    ['', 'true'].includes(given(shell, flags, option) ?? 'false')
  const ldflags = given(shell, flags, 'ldflags') ?? ''
  const tags = given(shell, flags, 'tags') ?? ''
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
    trimpath: flag(`-trimpath=${isOn('trimpath') ? 'false' : 'true'}`),
    cgo: variable('CGO_ENABLED', facts.CGO_ENABLED === '1' ? '0' : '1'),
    gcflags: flag('-gcflags=all=-l'),
    goos: variable('GOOS', facts.GOOS === 'freebsd' ? 'linux' : 'freebsd'),
    goarch: variable('GOARCH', facts.GOARCH === 'arm64' ? 'amd64' : 'arm64')
  }
  return { flags: [], environment: {}, isCopied: false, ...changes[name] }
}
