// The symbols of both sides as rows: what is one symbol is one row, as long as it stayed
// in its package and region. So each package keeps its sums, region by region.
//
// 1. Each side's symbols are found by package and name; a name may have several, such
//    as a function and its data.
// 2. Pairs of names come from the comparison of the report.
// 3. The symbols of a pair are added up by package and region. What of a pair is only
//    gone in one place and only new in another has moved.
import { symbolPairs } from '../compare/symbols/compare-symbols.ts'
import { regionNames, type SideName } from '../model/closed-lists.ts'
import type { Measurement, SymbolSize } from '../model/measurement.ts'
import { symbolTitle } from '../report/symbol-title.ts'
import { receiverOf } from '../report/views/receiver.ts'
import { plainName } from '../text/escape.ts'
import { UserError } from '../user-error.ts'
import type { PackageRows, Sides } from './package-rows.ts'

export interface SymbolRow {
  /** Begins with `.` where it is the path of its package and this. */
  readonly name: string
  /** Row of its package. */
  readonly package: number
  /** Type or source file; '' for neither. */
  group: string
  /** Index in `regionNames`. */
  readonly region: number
  section: string
  /** Bytes. */
  base: number
  head: number
  /** The old name; '' where it is the same. */
  from: string
  /** The package for whose types it was compiled; '' for none. */
  instance: string
  /** Of what is gone here: where it is now. */
  movedTo: SymbolRow | null
}

/**
 * One row for each symbol, in no order.
 * @throws UserError where a saved measurement has no package of a symbol
 */
export function symbolRows(
  sides: Sides,
  packages: PackageRows
): readonly SymbolRow[] {
  const { base, head } = sides
  const join = joiner(sides, packages)
  const rows: SymbolRow[] = []
  if (base === head || base === null || head === null) {
    // Nothing has to be matched.
    const keys = uniqueKeys((head ?? base)?.symbols ?? [])
    for (const key of keys) {
      const pair = { base: base && key, head: head && key }
      for (const row of join(pair)) rows.push(row)
    }
    return rows
  }
  for (const pair of symbolPairs(base.symbols, head.symbols)) {
    for (const row of join(pair)) rows.push(row)
  }
  return rows
}

/** What a symbol is known by. */
type SymbolKey = Pick<SymbolSize, 'name' | 'package'>

interface KeyPair {
  readonly base: SymbolKey | null
  readonly head: SymbolKey | null
}

/** Makes the rows of a pair. */
function joiner(
  { base, head }: Sides,
  { packages, rows: placesOf }: PackageRows
): (pair: KeyPair) => readonly SymbolRow[] {
  const baseParts = partsOf(base)
  const headParts = base === head ? baseParts : partsOf(head)
  const rowFor = (side: SideName, symbol: SymbolSize): SymbolRow => {
    const { name, package: owner, region, section } = symbol
    const place = placesOf[side].get(owner) ?? withoutPackage(symbol)
    return {
      name: shortName(name, packages[place]?.path ?? ''),
      package: place,
      group: groupOf(symbol),
      region: regionNames.indexOf(region),
      section,
      base: 0,
      head: 0,
      from: '',
      instance: pageName(symbol.instantiatedFor ?? ''),
      movedTo: null
    }
  }
  return (pair) => {
    const rows: SymbolRow[] = []
    const add = (side: SideName, symbol: SymbolSize) => {
      const place = placesOf[side].get(symbol.package)
      const region = regionNames.indexOf(symbol.region)
      let row = rows.find(
        (known) => known.package === place && known.region === region
      )
      if (row === undefined) rows.push((row = rowFor(side, symbol)))
      row[side] += symbol.size
    }
    // What both sides have goes by the names of the head.
    for (const symbol of symbolsOf(headParts, pair.head)) add('head', symbol)
    for (const symbol of symbolsOf(baseParts, pair.base)) add('base', symbol)
    if (pair.base !== null && pair.head !== null)
      mark(rows, pair.base, pair.head)
    return rows.filter((row) => row.base > 0 || row.head > 0)
  }

  function mark(rows: readonly SymbolRow[], old: SymbolKey, now: SymbolKey) {
    if (old.name !== now.name) {
      for (const row of rows) {
        if (row.base > 0 && row.head > 0) {
          row.from = shortName(old.name, packages[row.package]?.path ?? '')
        }
      }
    }
    if (rows.length < 2) return
    const arrived = rows.filter((row) => row.base === 0 && row.head > 0)
    const gone = rows.filter((row) => row.head === 0 && row.base > 0)
    for (const [index, row] of gone.entries()) {
      row.movedTo = arrived[index] ?? null
    }
  }
}

function withoutPackage({ name, package: owner }: SymbolSize): never {
  throw new UserError(
    `the symbol ${pageName(name)} is of ${pageName(owner)}, which is not among the packages of one of the measurements; measure its binary again`
  )
}

/** The symbols of a side by package and name; of several, each has the one after it. */
interface Parts {
  readonly symbols: readonly SymbolSize[]
  readonly first: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Index of the next symbol of the same name; -1 for none. */
  readonly next: Int32Array
}

function partsOf(side: Measurement | null): Parts {
  const symbols = side?.symbols ?? []
  const first = new Map<string, Map<string, number>>()
  const next = new Int32Array(symbols.length).fill(-1)
  // From the end: the first of a name is the largest.
  for (let index = symbols.length - 1; index >= 0; index--) {
    const symbol = symbols[index]
    if (symbol === undefined) break
    let names = first.get(symbol.package)
    if (names === undefined) first.set(symbol.package, (names = new Map()))
    const known = names.get(symbol.name)
    if (known !== undefined) next[index] = known
    names.set(symbol.name, index)
  }
  return { symbols, first, next }
}

function* symbolsOf(
  { symbols, first, next }: Parts,
  key: SymbolKey | null
): Generator<SymbolSize> {
  let index = key === null ? undefined : first.get(key.package)?.get(key.name)
  while (index !== undefined && index >= 0) {
    const symbol = symbols[index]
    if (symbol !== undefined) yield symbol
    index = next[index]
  }
}

/** Each package and name once. */
function uniqueKeys(symbols: readonly SymbolSize[]): readonly SymbolKey[] {
  const seen = new Map<string, Set<string>>()
  return symbols.filter(({ package: owner, name }) => {
    const names = seen.get(owner)
    if (names === undefined) seen.set(owner, new Set([name]))
    else if (names.has(name)) return false
    else names.add(name)
    return true
  })
}

/** Code points of a name in a page. */
const maxName = 300

/** A name that needs no cleaning. */
const plain = /^[ -~]{1,300}$/

/** A name of strangers as text that steers nothing. */
export function pageName(name: string): string {
  return plain.test(name) ? name : plainName(name, maxName)
}

function shortName(symbol: string, path: string): string {
  const title = symbolTitle(symbol)
  return pageName(
    path !== '' && title.startsWith(`${path}.`)
      ? title.slice(path.length)
      : title
  )
}

/** The type that a function belongs to, else the source file that it is in. */
function groupOf({
  name,
  package: owner,
  region,
  file = ''
}: SymbolSize): string {
  if (region !== 'code') return ''
  const type = receiverOf(name, owner)
  return pageName(
    type === '' ? file.slice(file.lastIndexOf('/') + 1) : symbolTitle(type)
  )
}
