// Makes what a measurement keeps of the linker's flood, from its `-dumpdep`
// listing: which symbol was kept by which, and whether dead-code elimination was on.
import type { Image } from '../binary/image.ts'
import type { MeasureOptions } from './options.ts'
import type { Overlay } from './linker/twin-overlay.ts'
import { inColumn } from '../model/columns.ts'
import type { Reachability } from '../model/explanation/explanation.ts'
import type { SymbolSize } from '../model/measurement.ts'
import type { EmbeddedRow } from './claim/embedded.ts'
import { declarationsIn } from './declarations.ts'
import { deadCodeOf } from './dead-code.ts'
import type { DeadCodeEvidence, LinkInfo, PathOf } from './dead-code.ts'
import type { DependencyListing } from './linker/dependency-listing.ts'
import { firstInstances, isElided } from './linker/elided-names.ts'
import { findEqualContents } from './linker/equal-contents.ts'
import type { EqualContent } from './linker/equal-contents.ts'
import type { Functions } from './functions.ts'
import { plainName } from './owners/package-name.ts'

/** What says which symbol the linker kept for which. */
export interface ReachabilityEvidence extends DeadCodeEvidence {
  readonly listing: DependencyListing
  readonly embedded: readonly EmbeddedRow[]
  readonly equalContents: readonly EqualContent[]
}

/** What a listing that is proved to be the file's says; null where there is none, or nobody asks. */
export function evidenceOf(
  image: Image,
  symbols: Overlay | null,
  functions: Functions,
  embeddedRows: readonly EmbeddedRow[],
  listing: DependencyListing | null,
  { objects, explain }: MeasureOptions
): ReachabilityEvidence | null {
  if (!listing || explain === false) return null
  return {
    listing,
    objects: objects ?? [],
    naming: functions,
    placeOf: declarationsIn(image.bytes, functions),
    embedded: embeddedRows,
    equalContents: symbols ? findEqualContents(image, symbols) : []
  }
}

/** Rows that stand for data of a symbol without a name of its own, and for its string literals. */
const derived = / \((?:string|data)\)$/

const embedded = ' (embedded)'

/**
 * Cost: linear in the listing and in the rows.
 * @param rows of the measurement, in their order
 * @param pathOf '' for what isn't among the measurement's packages
 */
export function reachabilityOf(
  rows: readonly SymbolSize[],
  evidence: ReachabilityEvidence,
  info: LinkInfo | null,
  pathOf: PathOf
): Reachability {
  const { listing } = evidence
  const { symbols, isOwn } = symbolsOfRows(
    rows,
    listing,
    listsOf(evidence.embedded, pathOf)
  )
  const unlisted = rows.filter((_, row) => inColumn(symbols[row]) < 0)
  return {
    keptBy: keepersOf(listing, symbols, isOwn),
    deadCode: deadCodeOf(listing, evidence, info, pathOf, unlisted),
    equalContents: contentsOf(rows, evidence.equalContents)
  }
}

interface SymbolsOfRows {
  /** By row: its symbol in the listing, or the one that its bytes serve; -1 for none. */
  readonly symbols: Int32Array
  /** By row: 1 where it is that symbol itself. */
  readonly isOwn: Uint8Array
}

function symbolsOfRows(
  rows: readonly SymbolSize[],
  { names }: DependencyListing,
  lists: EmbeddedLists
): SymbolsOfRows {
  const symbols = new Int32Array(rows.length)
  const isOwn = new Uint8Array(rows.length)
  const elided = rows.map(({ name }) => name).filter(isElided)
  const instances = firstInstances(names, new Set(elided))
  for (const [row, { name, package: owner }] of rows.entries()) {
    const own = instances.get(name) ?? names.find(name)
    if (own >= 0) isOwn[row] = 1
    symbols[row] =
      own >= 0 ? own : names.find(servedBy(name, owner, lists) || name)
  }
  return { symbols, isOwn }
}

/** The symbol that the bytes of a row serve, where the row isn't that symbol; '' for none. */
function servedBy(name: string, owner: string, lists: EmbeddedLists): string {
  if (name.endsWith(embedded)) return lists.get(embeddedKey(name, owner)) ?? ''
  if (derived.test(name)) return name.replace(derived, '')
  // The linker makes the text of a string that it sets itself.
  return name.endsWith('.str') ? name.slice(0, -'.str'.length) : ''
}

/** By row and package: the symbol of the list that an embedded file is in; of several the first. */
type EmbeddedLists = ReadonlyMap<string, string>

function listsOf(
  embeddedRows: readonly EmbeddedRow[],
  pathOf: PathOf
): EmbeddedLists {
  const lists = new Map<string, string>()
  for (const { row, owner, list } of embeddedRows) {
    const key = embeddedKey(row, pathOf(owner))
    if (!lists.has(key)) lists.set(key, list)
  }
  return lists
}

const embeddedKey = (row: string, path: string): string => `${path}\0${row}`

/** By row: the nearest row that the linker reached it from; -1 for none. */
function keepersOf(
  { parents }: DependencyListing,
  symbols: Int32Array,
  isOwn: Uint8Array
): number[] {
  /** By symbol: its row, and in the end its own or that of the nearest symbol before. */
  const nearest = new Int32Array(parents.length).fill(-1)
  for (let row = 0; row < symbols.length; row++) {
    const symbol = inColumn(symbols[row])
    const isFirst = isOwn[row] === 1 && nearest[symbol] === -1
    if (isFirst) nearest[symbol] = row
  }
  // Parents come first.
  for (let symbol = 0; symbol < parents.length; symbol++) {
    const parent = inColumn(parents[symbol])
    if (nearest[symbol] === -1 && parent >= 0) {
      nearest[symbol] = inColumn(nearest[parent])
    }
  }
  return Array.from(symbols, (symbol, row) => {
    const from = isOwn[row] === 1 ? inColumn(parents[symbol]) : symbol
    return from < 0 ? -1 : inColumn(nearest[from])
  })
}

const keyOf = (name: string, section: string): string => `${section}\0${name}`

/**
 * Equal contents by the rows that hold them; none of which a copy has no row.
 * @param rows largest first
 */
function contentsOf(
  rows: readonly SymbolSize[],
  contents: readonly EqualContent[]
): Reachability['equalContents'] {
  const smallest = contents.reduce(
    (least, { size }) => Math.min(least, size),
    Infinity
  )
  const rowOf = new Map<string, number>()
  for (const [row, { name, section, size }] of rows.entries()) {
    if (size < smallest) break
    const key = keyOf(name, section)
    if (!rowOf.has(key)) rowOf.set(key, row)
  }
  return contents.flatMap(({ size, copies }) => {
    const symbols = copies.flatMap(({ name, section }) => {
      const row = rowOf.get(keyOf(plainName(name), section))
      return row === undefined ? [] : [row]
    })
    return symbols.length > 1 ? [{ size, symbols }] : []
  })
}
