// The provenance of a run that judges legs: its own, and under their names what the
// legs claim of theirs.
import type { Provenance } from '../../core/model/report.ts'
import type { MeasuredLeg } from './measured-leg.ts'

/**
 * Adds the claims of legs to what the judging job knows itself. A claim carries the
 * names of the legs that make it, so it reads as nobody else's.
 * @param own of the job that judges
 */
export function withClaims(
  own: Provenance,
  legs: readonly Pick<MeasuredLeg, 'name' | 'isGiven' | 'claims'>[]
): Provenance {
  const merged = (
    list: 'overrides' | 'relaxations' | 'passedThrough' | 'notices'
  ): string[] => [
    ...own[list],
    ...named(legs.map(({ name, claims }) => ({ name, texts: claims[list] })))
  ]
  const sum = (count: 'modulesReused' | 'modulesFetched'): number =>
    legs.reduce((total, { claims }) => total + claims[count], own[count])
  const legBuildCaches = legs.flatMap(({ name, claims: { buildCache } }) =>
    buildCache === null ? [] : [{ leg: name, ...buildCache }]
  )
  return {
    ...own,
    ...(legBuildCaches.length === 0 ? {} : { legBuildCaches }),
    overrides: merged('overrides'),
    relaxations: merged('relaxations'),
    passedThrough: merged('passedThrough'),
    modulesReused: sum('modulesReused'),
    modulesFetched: sum('modulesFetched'),
    // What the workflow built has no enforced settings.
    verified:
      own.verified &&
      legs.every(({ isGiven, claims }) => isGiven || claims.verified),
    notices: merged('notices')
  }
}

/** With sentences of the run that judges, each once. */
export function withNotices(
  provenance: Provenance,
  notices: readonly string[]
): Provenance {
  const all = new Set([...notices, ...provenance.notices])
  return { ...provenance, notices: [...all] }
}

function named(
  legs: readonly { readonly name: string; readonly texts: readonly string[] }[]
): string[] {
  const sayers = new Map<string, Set<string>>()
  for (const { name, texts } of legs) {
    for (const text of texts) {
      sayers.set(text, (sayers.get(text) ?? new Set()).add(name))
    }
  }
  return [...sayers].map(([text, names]) => `${[...names].join(', ')}: ${text}`)
}
