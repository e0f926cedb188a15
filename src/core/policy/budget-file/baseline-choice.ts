// Parses where the measurement of the base may come from.
import { wordList } from '../../text/word-list.ts'

/** Sources in the order in which they are tried. */
const sources = ['artifact', 'cache', 'ancestor', 'rebuild', 'release'] as const

type Source = (typeof sources)[number]

/** What may be used; at least one of artifact, cache, rebuild and release, which is for given binaries alone. */
export type BaselineChoice = Readonly<Record<Source, boolean>>

const named: ReadonlyMap<string, readonly Source[]> = new Map([
  ['auto', ['artifact', 'cache', 'rebuild', 'release']],
  ['stored', ['artifact', 'cache']]
])

export const acceptedChoices = `auto, stored, or a list of ${wordList(sources, 'and')}`

/** Sources that a text names, each by its own name. */
export function namedSources(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}

/**
 * `auto`, `stored`, or sources separated by commas or spaces. `ancestor` without
 * a store means both.
 * @returns null when the text is none of it
 */
export function parseBaselineChoice(text: string): BaselineChoice | null {
  const words = namedSources(text)
  const chosen = new Set<string>(
    words.length === 1 ? (named.get(words[0] ?? '') ?? words) : words
  )
  const known = [...chosen].every((word) =>
    sources.some((source) => source === word)
  )
  if (chosen.size === 0 || !known) return null
  const both =
    chosen.has('ancestor') && !chosen.has('artifact') && !chosen.has('cache')
  return {
    artifact: both || chosen.has('artifact'),
    cache: both || chosen.has('cache'),
    ancestor: chosen.has('ancestor'),
    rebuild: chosen.has('rebuild'),
    release: chosen.has('release')
  }
}
