// Turns a ledger's names into the rows of a measurement.
import type { LedgerSymbol } from './ledger-symbols.ts'
import type { Ledger } from './ledger.ts'
import type { OtherSymbols, SymbolSize } from '../../model/measurement.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * The named runs of bytes of a ledger, largest first; of one size by name,
 * package and section.
 */
export function symbolRows(
  ledger: Ledger,
  rowOf: (symbol: LedgerSymbol) => SymbolSize
): SymbolSize[] {
  return inOrder(ledger.symbols(rowOf))
}

/** The same of the largest alone, and of all whose names have a `[`. */
export function largestSymbolRows(
  ledger: Ledger,
  limit: number,
  rowOf: (symbol: LedgerSymbol) => SymbolSize
): { readonly symbols: SymbolSize[]; readonly otherSymbols: OtherSymbols } {
  const { rows, others } = ledger.largestSymbols(limit, rowOf)
  return { symbols: inOrder(rows), otherSymbols: others }
}

function inOrder(unordered: readonly SymbolSize[]): SymbolSize[] {
  const rows = largestFirst(unordered)
  for (let first = 0; first < rows.length;) {
    const size = rows[first]?.size
    let next = first + 1
    while (rows[next]?.size === size) next++
    const equal =
      next - first > 1 ? rows.slice(first, next).toSorted(byName) : []
    for (const row of equal) rows[first++] = row
    first = next
  }
  return rows
}

/** Sorts by numbers alone, which needs no call for each pair. */
function largestFirst(rows: readonly SymbolSize[]): SymbolSize[] {
  const largest = rows.reduce((most, { size }) => Math.max(most, size), 0)
  const count = 2 ** Math.ceil(Math.log2(rows.length + 1))
  if (largest * count > 2 ** 52) {
    return rows.toSorted((a, b) => b.size - a.size)
  }
  const keys = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    keys[i] = (largest - inColumn(rows[i]?.size)) * count + i
  }
  keys.sort()
  const sorted: SymbolSize[] = []
  for (let i = 0; i < keys.length; i++) {
    const key = inColumn(keys[i])
    // The remainder; the operator for it is slow beyond 32 bits.
    const row = rows[key - Math.floor(key / count) * count]
    if (row) sorted.push(row)
  }
  return sorted
}

const byName = (a: SymbolSize, b: SymbolSize): number =>
  order(a.name, b.name) ||
  order(a.package, b.package) ||
  order(a.section, b.section)

/** By code units: the same on every machine. */
export const order = (a: string, b: string): number =>
  a === b ? 0 : a < b ? -1 : 1
