// Reports on the user's environment: which settings the build did not obey,
// which it passed through, and what the user relaxed.
import { plainText } from '../../core/text/plain-text.ts'
import { nullCache } from '../../core/inputs/go-cache.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { shownAddresses } from '../../core/inputs/proxy.ts'
import { relaxedBuildId } from './build-id.ts'
import { compilerVariables, goVariables } from './go-variables.ts'
import { inputFor } from './input-hint.ts'
import { toolchainProxy } from './toolchain-proxy.ts'
import {
  settingOf,
  type Environment,
  type HostEnvironment
} from './user-environment.ts'

const maxValueLength = 200

/**
 * A URL from its `//` on, without its user information and its query. Whatever
 * comes before the last `@` may be a password, also one that Go refuses.
 */
function withoutSecrets(url: string): string {
  const at = url.lastIndexOf('@')
  const rest = at < 0 ? url : `//…${url.slice(at)}`
  const query = rest.indexOf('?')
  return query < 0 ? rest : `${rest.slice(0, query)}?…`
}

/**
 * A value that may be shown: one line, bounded, without the passwords and
 * queries of URLs, and cut off at the value of the first linker stamp.
 */
export function shownValue(value: string): string {
  const safe = plainText(value)
    .replaceAll('\n', ' ')
    .replaceAll(/\/\/[^\s,|]*/g, withoutSecrets)
    .replace(/(-X[=\s]+['"]?[^\s='"]+=).*$/s, '$1…')
  return safe.length > maxValueLength
    ? `${safe.slice(0, maxValueLength)}…`
    : safe
}

/** The value of a variable as it may be shown: addresses without a scheme have credentials, too. */
export function shownSetting(name: string, value: string): string {
  const holdsAddresses = name === 'GOPROXY' || name === 'GOSUMDB'
  return shownValue(holdsAddresses ? shownAddresses(value) : value)
}

/**
 * One sentence for each setting of the surroundings that the build did not
 * obey. A setting that equals what is enforced was not overridden.
 * @param environment the environment of the build
 * @param goRoot GOROOT of the toolchain that builds
 */
export function overridden(
  surroundings: HostEnvironment,
  environment: Environment,
  goRoot: string
): string[] {
  const names = [
    ...goVariables,
    'CGO_ENABLED',
    ...compilerVariables,
    ...[surroundings.process, surroundings.file].flatMap((from) =>
      Object.keys(from).filter((name) => /^CGO_.+_(?:DIS)?ALLOW$/.test(name))
    )
  ]
  const effective: Environment = { ...environment, GOROOT: goRoot }
  return [...new Set(names)].toSorted().flatMap((name) => {
    const setting = settingOf(surroundings, name)
    // Fetching obeys GOAUTH; building needs no credentials.
    if (setting === null || name === 'GOAUTH') return []
    if (setting.value === effective[name]) return []
    const input = inputFor(name, setting.value)
    const notes = [
      ...(setting.from === 'file' ? ['set by go env -w'] : []),
      ...(input === '' ? [] : [`to build so: ${input}`])
    ]
    const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`
    const value = shownSetting(name, setting.value)
    return [`overrode ${name}=${value}${note}`]
  })
}

/** `NAME=value` of what is passed through, as a report may show it. */
export function shownVariables(variables: Environment): string[] {
  return Object.entries(variables).map(
    ([name, value]) => `${name}=${shownValue(value)}`
  )
}

/** Where the user asked for less than the enforced build. */
export function relaxations(plan: BuildSettings): string[] {
  return [
    ...(plan.goProxy === 'direct'
      ? []
      : [`go-proxy: ${shownSetting('GOPROXY', plan.goProxy)}`]),
    ...(plan.goCache === nullCache
      ? []
      : [`go-cache: ${shownValue(plan.goCache)}`]),
    ...relaxedBuildId(plan),
    ...(plan.buildvcs ? ['buildvcs: true'] : []),
    ...(plan.allowUnsafeBuildFlags ? ['allow-unsafe-build-flags: true'] : []),
    ...(plan.allowToolchainDownload
      ? [
          plan.goProxy === 'direct'
            ? `allow-toolchain-download: true (from ${toolchainProxy})`
            : 'allow-toolchain-download: true'
        ]
      : [])
  ]
}
