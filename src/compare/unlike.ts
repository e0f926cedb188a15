// In what two sides were made differently: unlike is never compared silently.
import type { Build, Measurement } from '../measure/measurement.ts'
import { targetOf } from './pair.ts'

/**
 * How two sides are unlike, a phrase each, such as `Go go1.25.1 -> go1.26.8`;
 * [] when they were made alike. Lengths of stamped values aren't among them:
 * those have a row of their own.
 */
export function differences(base: Measurement, head: Measurement): string[] {
  const found: string[] = []
  const differ = (what: string, from: string, to: string) => {
    if (from !== to) found.push(`${what} ${shown(from)} -> ${shown(to)}`)
  }
  differ('target', targetOf(base), targetOf(head))
  differ('Go', base.binary.goVersion, head.binary.goVersion)
  differ('attribution', base.attribution.level, head.attribution.level)
  differ('symbol table and debug data', stripping(base), stripping(head))
  if (base.build === null || head.build === null) return found

  differ('flags', base.build.flags.join(' '), head.build.flags.join(' '))
  const names = new Set([
    ...Object.keys(base.build.environment),
    ...Object.keys(head.build.environment)
  ])
  for (const name of [...names].toSorted()) {
    differ(
      name,
      base.build.environment[name] ?? '',
      head.build.environment[name] ?? ''
    )
  }
  differ('stamped variables', stampNames(base.build), stampNames(head.build))
  if (fingerprintsDiffer(base, head) && found.length === 0) {
    found.push('the builds have different fingerprints')
  }
  return found
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
