// Lists in what two builds differ, so that unlike builds are never compared
// silently.
import type { Build, Measurement } from '../model/measurement.ts'
import { withoutUsualLevel } from '../model/target.ts'
import { targetOf } from './pair-binaries.ts'

/**
 * How two sides are unlike, a phrase each, such as `Go go1.25.1 -> go1.26.8`;
 * [] when they were made alike. Lengths of stamped values aren't among them:
 * those have a row of their own.
 */
export function differences(base: Measurement, head: Measurement): string[] {
  const all = [
    ...differ(
      'target',
      withoutUsualLevel(targetOf(base)),
      withoutUsualLevel(targetOf(head))
    ),
    ...differ('Go', base.binary.goVersion, head.binary.goVersion),
    ...differ('attribution', base.attribution.level, head.attribution.level),
    ...differ('symbol table and debug data', stripping(base), stripping(head))
  ]
  if (base.build === null || head.build === null) {
    return [...all, ...settingDifferences(base, head)]
  }
  all.push(...buildDifferences(base.build, head.build))
  if (buildsDiffer(base, head) && all.length === 0) {
    all.push('the builds have different fingerprints')
  }
  return all
}

/** How two builds by one Go and for one target are unlike, a phrase each. */
export function buildDifferences(base: Build, head: Build): string[] {
  const names = new Set([
    ...Object.keys(base.environment),
    ...Object.keys(head.environment)
  ])
  return [
    ...differ('flags', base.flags.join(' '), head.flags.join(' ')),
    ...[...names]
      .toSorted()
      .flatMap((name) =>
        differ(name, base.environment[name] ?? '', head.environment[name] ?? '')
      ),
    ...differ('stamped variables', stampNames(base), stampNames(head))
  ]
}

/** Settings of a build that change what the linker makes, by build info. */
const likenessSettings = [
  '-trimpath',
  '-buildmode',
  '-gcflags',
  '-ldflags',
  '-race',
  '-tags',
  'CGO_ENABLED',
  'GOEXPERIMENT',
  'GOFIPS140'
]

type Settings = Readonly<Record<string, string>>

/** How two files were built unlike of which this program did not build one; nothing where a build info is missing. */
function settingDifferences(base: Measurement, head: Measurement): string[] {
  const before = settingsOf(base)
  const after = settingsOf(head)
  if (before === undefined || after === undefined) return []
  const isMixed = (base.build === null) !== (head.build === null)
  return likenessSettings.flatMap((name) =>
    isMixed && unknownOfBuild.includes(name)
      ? []
      : differ(name, before[name] ?? '', after[name] ?? '')
  )
}

function settingsOf({ binary, build }: Measurement): Settings | undefined {
  return build === null ? binary.settings : recordedOf(build)
}

/** Settings that depend on the target, or that Go leaves out of a trimmed build. */
const unknownOfBuild = ['-buildmode', '-ldflags']

/** What Go recorded of a build by this program. */
function recordedOf({ flags, environment }: Build): Settings {
  const valueOf = (name: string): string =>
    flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1) ??
    ''
  const fips140 = environment['GOFIPS140'] ?? ''
  return {
    '-trimpath': flags.includes('-trimpath') ? 'true' : '',
    '-gcflags': valueOf('-gcflags'),
    '-tags': valueOf('-tags'),
    CGO_ENABLED: environment['CGO_ENABLED'] ?? '',
    GOEXPERIMENT: environment['GOEXPERIMENT'] ?? '',
    GOFIPS140: fips140 === 'off' ? '' : fips140
  }
}

function differ(what: string, from: string, to: string): string[] {
  return from === to ? [] : [`${what} ${shown(from)} -> ${shown(to)}`]
}

/**
 * Whether the two sides were built by unlike builds: by their fingerprints where this
 * program built both, else by what the files say.
 */
export function buildsDiffer(
  base: Measurement | null,
  head: Measurement | null
): boolean {
  if (base === null || head === null) return false
  if (base.build !== null && head.build !== null) {
    return base.build.fingerprint !== head.build.fingerprint
  }
  return (
    base.binary.goVersion !== head.binary.goVersion ||
    base.binary.stripped !== head.binary.stripped ||
    settingDifferences(base, head).length > 0
  )
}

function stripping({ binary }: Measurement): string {
  return binary.stripped ? 'stripped' : 'present'
}

function stampNames({ stamps }: Build): string {
  return stamps
    .map((stamp) => stamp.name)
    .toSorted()
    .join(' ')
}

function shown(value: string): string {
  return value === '' ? '(none)' : value
}
