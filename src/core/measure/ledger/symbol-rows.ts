// Turns a ledger's names into the rows of a measurement.
import type { LedgerSymbol } from './ledger-symbols.ts'
import type { Ledger } from './ledger.ts'
import type { OtherSymbols, SymbolSize } from '../../model/measurement.ts'
import { ascendingRows, maxInColumn } from '../../binary/number-lists.ts'
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
    if (next - first > maxInserted) {
      for (const row of rows.slice(first, next).toSorted(byName)) {
        rows[first++] = row
      }
    } else insertByName(rows, first, next)
    first = next
  }
  return rows
}

/** Rows of one size that are put in order without a call of the library. */
const maxInserted = 12

/** Puts the rows from `first` to before `end` in order. */
function insertByName(rows: SymbolSize[], first: number, end: number): void {
  for (let next = first + 1; next < end; next++) {
    const row = rows[next]
    if (row === undefined) return
    let at = next
    for (; at > first; at--) {
      const before = rows[at - 1]
      if (before === undefined || byName(before, row) <= 0) break
      rows[at] = before
    }
    rows[at] = row
  }
}

/** Sorts by numbers alone, which needs no call for each pair. */
function largestFirst(rows: readonly SymbolSize[]): SymbolSize[] {
  const rest = new Uint32Array(rows.length)
  for (const [i, { size }] of rows.entries()) rest[i] = maxInColumn - size
  const order = ascendingRows(rest)
  const sorted: SymbolSize[] = []
  for (let i = 0; i < order.length; i++) {
    const row = rows[inColumn(order[i])]
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
