// Which functions and data came, went, grew, shrank or only changed their name.
import type { SymbolSize } from '../measure/measurement.ts'
import type { SymbolRow } from '../report/report.ts'
import { byChange, matchByKey, rowOf, type Match } from './rows.ts'

/**
 * Bytes. Below this, equal sizes say little: Go aligns functions to 16 or 32
 * bytes, so that small ones often have the size of another.
 */
const smallestRenamed = 64

type Candidate = Match<SymbolSize>

/** Changed symbols only, by |delta|, then name. A symbol is known by package and name. */
export function compareSymbols(
  base: readonly SymbolSize[],
  head: readonly SymbolSize[]
): SymbolRow[] {
  const matches = matchByKey(
    base,
    head,
    (symbol) => `${symbol.package}\0${symbol.name}`,
    (symbol) => symbol.size
  )
  const renamed = pairRenamed(
    matches.filter((match) => match.head === null),
    matches.filter((match) => match.base === null)
  )
  const oldOnes = new Set(renamed.values())
  const rows: SymbolRow[] = []
  for (const match of matches) {
    if (oldOnes.has(match)) continue
    const old = renamed.get(match)
    const symbol = match.head ?? match.base
    if (symbol === null) continue
    const name = { name: symbol.name, package: symbol.package }
    if (old !== undefined) {
      const row = rowOf(old.baseSize, match.headSize)
      const from = old.base?.name ?? ''
      rows.push({ ...name, ...row, change: 'renamed', from })
      continue
    }
    const row = rowOf(match.baseSize, match.headSize)
    if (row.delta !== 0) rows.push({ ...name, ...row, change: changeOf(match) })
  }
  return rows.toSorted(
    byChange(
      (row) => row.name,
      (row) => row.package
    )
  )
}

function changeOf(match: Candidate): 'added' | 'removed' | 'grown' | 'shrunk' {
  if (match.base === null) return 'added'
  if (match.head === null) return 'removed'
  return match.headSize > match.baseSize ? 'grown' : 'shrunk'
}

/**
 * New symbol -> the one that it was. First those that moved to another package
 * under the same name, then those renamed within their package; region and
 * size are equal, and both sides have exactly one such symbol.
 */
function pairRenamed(
  removed: readonly Candidate[],
  added: readonly Candidate[]
): Map<Candidate, Candidate> {
  const pairs = new Map<Candidate, Candidate>()
  const traits: ((symbol: SymbolSize) => string)[] = [
    (symbol) => `${symbol.region}\0${localName(symbol)}`,
    (symbol) => `${symbol.region}\0${symbol.package}`
  ]
  for (const trait of traits) {
    const paired = new Set(pairs.values())
    const oldOnes = singles(
      removed.filter((one) => !paired.has(one)),
      trait
    )
    const newOnes = singles(
      added.filter((one) => !pairs.has(one)),
      trait
    )
    for (const [key, one] of newOnes) {
      const old = oldOnes.get(key)
      if (one !== null && old) pairs.set(one, old)
    }
  }
  return pairs
}

/** The candidates by trait and size; null where more than one has them. */
function singles(
  candidates: readonly Candidate[],
  trait: (symbol: SymbolSize) => string
): Map<string, Candidate | null> {
  const found = new Map<string, Candidate | null>()
  for (const candidate of candidates) {
    const symbol = candidate.head ?? candidate.base
    const size = candidate.headSize + candidate.baseSize
    if (symbol === null || size < smallestRenamed) continue
    const key = `${size}\0${trait(symbol)}`
    found.set(key, found.has(key) ? null : candidate)
  }
  return found
}

/** A symbol's name without its package: `(*T).Run` of `example.com/a.(*T).Run`. */
function localName({ name, package: owner }: SymbolSize): string {
  if (name.startsWith(`${owner}.`)) return name.slice(owner.length + 1)
  // Type arguments and receivers may hold slashes and dots of their own.
  const end = name.search(/[([{]/)
  const path = end === -1 ? name : name.slice(0, end)
  const dot = path.indexOf('.', path.lastIndexOf('/') + 1)
  return dot === -1 ? name : name.slice(dot + 1)
}
