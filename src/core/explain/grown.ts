// The largest new symbols with a path of the linker to each, and embedded files
// and string literals that grew.
import type {
  GrownContent,
  GrownSymbol
} from '../model/explanation/explanation.ts'
import type { SymbolRow } from '../model/report.ts'
import type { Sides } from './sides.ts'
import { linkerPath } from './why/linker-path.ts'

/** Rows of each kind that are named. */
const maxRows = 5

/** Bytes; what is smaller isn't worth a line. */
const minSize = 1024

/** What the measurement puts behind the path of an embedded file, and behind the symbol that uses literals. */
const content = / \((?:embedded|string)\)$/

/** The largest symbols that only the head has, largest first; none that was renamed. */
export function newSymbols({ head, comparison }: Sides): GrownSymbol[] {
  const rows = comparison.symbols
    .filter(
      ({ change, delta, name }) =>
        change === 'added' && delta >= minSize && !content.test(name)
    )
    .slice(0, maxRows)
  const indexes = indexesOf(head.symbols, rows)
  return rows.map(({ name, package: owner, delta }, i) => {
    const index = indexes[i] ?? -1
    return {
      name,
      package: owner,
      delta,
      path: index < 0 ? [] : linkerPath(head, index)
    }
  })
}

/** For each of some rows the index of its symbol, the first of several; -1 for none. */
function indexesOf(
  symbols: Sides['head']['symbols'],
  rows: readonly SymbolRow[]
): number[] {
  const sought = new Map(rows.map((row) => [keyOf(row), -1]))
  if (rows.length === 0) return []
  for (const [index, symbol] of symbols.entries()) {
    const key = keyOf(symbol)
    if (sought.get(key) === -1) sought.set(key, index)
  }
  return rows.map((row) => sought.get(keyOf(row)) ?? -1)
}

const keyOf = (row: Pick<SymbolRow, 'name' | 'package'>): string =>
  `${row.package}\0${row.name}`

/** Embedded files and string literals that are new or larger, the most bytes first. */
export function grownContents({ comparison }: Sides): GrownContent[] {
  return comparison.symbols
    .filter(
      ({ change, delta, name }) =>
        (change === 'added' || change === 'grown') &&
        delta >= minSize &&
        content.test(name)
    )
    .slice(0, maxRows)
    .map(({ name, package: owner, base, head, delta }) => ({
      name: name.replace(content, ''),
      owner,
      base,
      head,
      delta
    }))
}
