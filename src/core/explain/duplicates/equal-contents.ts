// Data that a program holds more than once with the same bytes.
import type { Duplicate } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'

/**
 * Equal contents of which at least two copies are of modules, most bytes first:
 * nobody can change what the standard library holds. Bytes are those of all
 * copies together.
 */
export function equalContents({
  reachability,
  packages,
  symbols
}: Measurement): Duplicate[] {
  const standard = new Set(
    packages.flatMap(({ path, kind }) => (kind === 'std' ? [path] : []))
  )
  const contents = reachability?.equalContents ?? []
  return contents.flatMap(({ size, symbols: copies }) => {
    const rows = copies.flatMap((index) => {
      const row = symbols[index]
      return row && !standard.has(row.package) ? [row] : []
    })
    return rows.length < 2
      ? []
      : [
          {
            kind: 'equal-content' as const,
            names: [...new Set(rows.map(({ name }) => name))].toSorted(),
            count: rows.length,
            bytes: size * rows.length
          }
        ]
  })
}
