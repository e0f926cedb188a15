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

/** What the measurement puts behind a variable for data without a name that it refers to. */
const data = / \(data\)$/

/**
 * The largest symbols that only the head has, largest first; none that was renamed. Data
 * that several variables refer to have the name of one: of a variable that both sides have, they
 * needn't be new.
 */
export function newSymbols({ base, head, comparison }: Sides): GrownSymbol[] {
  const added = comparison.symbols.filter(
    ({ change, delta, name }) =>
      change === 'added' && delta >= minSize && !content.test(name)
  )
  const variables = new Set(
    added.flatMap(({ name }) =>
      data.test(name) ? [name.replace(data, '')] : []
    )
  )
  const known = new Set(
    base.symbols.flatMap(({ name }) => (variables.has(name) ? [name] : []))
  )
  const rows = added
    .filter(
      ({ name }) => !data.test(name) || !known.has(name.replace(data, ''))
    )
    .slice(0, maxRows)
  const indexes = indexesOf(head.symbols, rows)
  return rows.map((row) => {
    const index = indexes.get(keyOf(row))
    const path = index === undefined ? [] : linkerPath(head, index)
    return { name: row.name, package: row.package, delta: row.delta, path }
  })
}

/** By row: the index of its symbol, the first of several. */
function indexesOf(
  symbols: Sides['head']['symbols'],
  rows: readonly SymbolRow[]
): ReadonlyMap<string, number> {
  const sought = new Set(rows.map(keyOf))
  const indexes = new Map<string, number>()
  for (const [index, symbol] of symbols.entries()) {
    if (sought.size === 0) break
    const key = keyOf(symbol)
    if (sought.delete(key)) indexes.set(key, index)
  }
  return indexes
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
