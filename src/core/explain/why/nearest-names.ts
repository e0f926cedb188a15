// Finds the names of programs that are nearest to one that no program has.
import { inColumn } from '../../model/columns.ts'
import type { Measurement } from '../../model/measurement.ts'
import { modulesOf, namedSymbol, packagesOf } from './find-names.ts'

/** Names that are offered. */
const maxNames = 8

/** Characters that may be inserted, removed or replaced. */
const maxEdits = 3

/** Characters; a longer name is only looked for whole. */
const maxCompared = 200

interface Candidate {
  readonly name: string
  /** Smaller is nearer. */
  readonly rank: number
  /** The place in the list, which has packages first and then the largest symbols. */
  readonly place: number
}

/** Names that contain the text, or that a few edits make of it; the nearest first. */
export function nearestNames(
  text: string,
  measurements: readonly Measurement[]
): readonly string[] {
  const names = new Set<string>()
  for (const measurement of measurements) {
    for (const path of modulesOf(measurement).keys()) names.add(path)
    for (const path of packagesOf(measurement)) names.add(path)
  }
  for (const { symbols } of measurements) {
    for (const [index, symbol] of symbols.entries()) {
      const { name } = namedSymbol(symbol, index)
      // What the compiler generates for a type has no name that people type.
      if (!/^(?:type|go)[:.]/.test(name)) names.add(name)
    }
  }
  return nearestAmong(text, names)
}

/** Of names those that contain the text, or that a few edits make of it; the nearest first. */
export function nearestAmong(
  text: string,
  names: ReadonlySet<string>
): readonly string[] {
  const wanted = text.toLowerCase()
  const candidates: Candidate[] = []
  for (const [place, name] of [...names].entries()) {
    const rank = rankOf(wanted, name.toLowerCase())
    if (rank !== null) candidates.push({ name, rank, place })
  }
  return candidates
    .toSorted((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, maxNames)
    .map(({ name }) => name)
}

/** null where a name is not near. */
function rankOf(wanted: string, name: string): number | null {
  if (name === wanted) return 0
  // `yaml` for gopkg.in/yaml.v3 and `Marshal` for encoding/json.Marshal.
  if (endsAtPart(name, wanted)) return 1
  const last = name.slice(name.lastIndexOf('/') + 1)
  const whole = editsBetween(wanted, name)
  const ofLast = editsBetween(wanted, last)
  const edits = Math.min(whole ?? Infinity, ofLast ?? Infinity)
  if (edits <= maxEdits) return 1 + edits
  if (wanted.length > 2 && name.includes(wanted)) return 2 + maxEdits
  // `text/template` for html/template, and another type's method of this name.
  const part = wanted.slice(
    1 + Math.max(...separators.map((one) => wanted.lastIndexOf(one)))
  )
  return part.length > 2 && endsAtPart(name, part) ? 3 + maxEdits : null
}

/** What stands before a part of a name. */
const separators = ['/', '.', ')'] as const

function endsAtPart(name: string, part: string): boolean {
  return (
    part !== '' &&
    name.endsWith(part) &&
    separators.some((one) => one === name.charAt(name.length - part.length - 1))
  )
}

/**
 * Edits that make one text of the other (Levenshtein's distance); null for more
 * than `maxEdits`, or than a third of the text.
 */
function editsBetween(a: string, b: string): number | null {
  const most = Math.min(maxEdits, Math.floor(a.length / 3))
  if (a.length > maxCompared || Math.abs(a.length - b.length) > most) {
    return null
  }
  let before = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const replaced = inColumn(before[column - 1]) + (isSame ? 0 : 1)
      const inserted = inColumn(line[column - 1]) + 1
      const removed = inColumn(before[column]) + 1
      line.push(Math.min(replaced, inserted, removed))
    }
    if (Math.min(...line) > most) return null
    before = line
  }
  const edits = inColumn(before[b.length])
  return edits <= most ? edits : null
}
