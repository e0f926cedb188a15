// What is true of several legs, told once.
import type { Provenance } from '../report/report.ts'

export interface NamedProvenance {
  /** Of the leg. */
  readonly name: string
  readonly provenance: Provenance
}

/** What not all legs say carries the names of those that do. */
export function mergeProvenance(
  legs: readonly [NamedProvenance, ...NamedProvenance[]]
): Provenance {
  const all = legs.map(({ provenance }) => provenance)
  const [{ provenance: first }] = legs
  const texts = (of: (one: Provenance) => readonly string[]) =>
    mergeTexts(
      legs.map(({ name, provenance }) => ({ name, texts: of(provenance) }))
    )
  const sum = (of: (one: Provenance) => number) =>
    all.reduce((total, one) => total + of(one), 0)
  return {
    ...first,
    mode: 'judge',
    overrides: texts(({ overrides }) => overrides),
    relaxations: texts(({ relaxations }) => relaxations),
    passedThrough: texts(({ passedThrough }) => passedThrough),
    modulesReused: sum(({ modulesReused }) => modulesReused),
    modulesFetched: sum(({ modulesFetched }) => modulesFetched),
    verified: all.every(({ verified }) => verified),
    notices: texts(({ notices }) => notices),
    // A command is for people to type: none comes from what a leg left.
    reproduce: '',
    reproduceNote: 'each leg has its line in the summary of its own job'
  }
}

/** With sentences of the run that judges; what a leg has said stands once. */
export function withNotices(
  provenance: Provenance,
  notices: readonly string[]
): Provenance {
  const all = new Set([...notices, ...provenance.notices])
  return { ...provenance, notices: [...all] }
}

function mergeTexts(
  legs: readonly { readonly name: string; readonly texts: readonly string[] }[]
): string[] {
  const sayers = new Map<string, Set<string>>()
  for (const { name, texts } of legs) {
    for (const text of texts) {
      sayers.set(text, (sayers.get(text) ?? new Set()).add(name))
    }
  }
  return [...sayers].map(([text, names]) =>
    names.size === legs.length ? text : `${[...names].join(', ')}: ${text}`
  )
}
