// Tables for a terminal.
import { inColumn } from '../../model/columns.ts'
import { coloured, type TextStyle } from './style.ts'
import { textWidth } from './text-width.ts'

/**
 * Columns that a column of a file or a pipe has at most. Names are whole there: a longer
 * one moves the numbers behind it, and not those of all other rows.
 */
const maxAligned = 200

/** Columns side by side, titles dim; `align` has a word for each. */
export function textTable(
  titles: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
  style: TextStyle
): string {
  const head = titles.map((title) => coloured(title, 'dim', style))
  const isTerminal = Number.isFinite(style.width)
  return alignedLines(
    [head, ...rows],
    align,
    isTerminal ? Infinity : maxAligned
  ).join('\n')
}

/** Columns of the widest text; 0 for none. There may be more texts than arguments of a call. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0)
}

/** Rows of cells as lines, each column as wide as its widest cell, but no wider than `maxWidth`. */
export function alignedLines(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[],
  maxWidth = Infinity
): readonly string[] {
  const widths = align.map((_, column) =>
    Math.min(maxWidth, widestOf(rows.map((cells) => cells[column] ?? '')))
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = inColumn(widths[column])
        const padding = ' '.repeat(Math.max(0, width - textWidth(cell)))
        const padded =
          align[column] === 'right' ? padding + cell : cell + padding
        return `  ${padded}`
      })
      .join('')
      .trimEnd()
  )
}

/** Columns between two of a table, and before the first. */
const gap = 2

/** Columns of the terminal that cells leave for a name before them; never less than 20. */
export function roomForNames(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  { width }: TextStyle
): number {
  const taken = titles.map((title, column) =>
    widestOf([title, ...rows.map((cells) => cells[column] ?? '')])
  )
  const all = taken.reduce((sum, columns) => sum + gap + columns, gap)
  return Math.max(20, width - all)
}
