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
    return [...all, ...settingDifferences(base.binary, head.binary)]
  }
  all.push(...buildDifferences(base.build, head.build))
  if (fingerprintsDiffer(base, head) && all.length === 0) {
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
  '-race',
  '-tags',
  'CGO_ENABLED',
  'GOEXPERIMENT',
  'GOFIPS140'
]

/** How two files that this program did not build were built unlike; nothing where a build info is missing. */
function settingDifferences(
  { settings: base }: Measurement['binary'],
  { settings: head }: Measurement['binary']
): string[] {
  if (base === undefined || head === undefined) return []
  return likenessSettings.flatMap((name) =>
    differ(name, base[name] ?? '', head[name] ?? '')
  )
}

function differ(what: string, from: string, to: string): string[] {
  return from === to ? [] : [`${what} ${shown(from)} -> ${shown(to)}`]
}

/** Whether both sides were built, and by builds that aren't comparable. */
export function fingerprintsDiffer(
  base: Measurement | null,
  head: Measurement | null
): boolean {
  if (base === null || head === null) return false
  if (base.build === null || head.build === null) return false
  return base.build.fingerprint !== head.build.fingerprint
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
