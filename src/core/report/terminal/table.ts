// Tables and colours for a terminal.
import { styleText } from 'node:util'
import stringWidth from 'string-width'
import { inColumn } from '../../model/columns.ts'

export interface TextStyle {
  /** Whether to colour; never into a file or a pipe. */
  readonly colours: boolean
  /** Columns of the terminal; long names are cut to fit. */
  readonly width: number
}

export type Colour = 'red' | 'yellow' | 'green' | 'cyan' | 'bold' | 'dim'

export function coloured(
  text: string,
  colour: Colour,
  { colours }: TextStyle
): string {
  return colours && text !== ''
    ? styleText(colour, text, { validateStream: false })
    : text
}

/** Columns side by side, titles dim; `align` has a word for each. */
export function textTable(
  titles: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
  style: TextStyle
): string {
  const head = titles.map((title) => coloured(title, 'dim', style))
  const lines = [head, ...rows]
  const widths = titles.map((_, column) =>
    Math.max(...lines.map((cells) => stringWidth(cells[column] ?? '')))
  )
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => {
          const width = inColumn(widths[column])
          const padding = ' '.repeat(Math.max(0, width - stringWidth(cell)))
          const padded =
            align[column] === 'right' ? padding + cell : cell + padding
          return `  ${padded}`
        })
        .join('')
        .trimEnd()
    )
    .join('\n')
}
