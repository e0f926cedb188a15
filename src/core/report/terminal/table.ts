// Tables and colours for a terminal.
import Table from 'cli-table3'
import { styleText } from 'node:util'

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

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  '
}

/** Columns side by side, titles dim; `align` has a letter for each. */
export function textTable(
  titles: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
  style: TextStyle
): string {
  const table = new Table({
    chars: noBorders,
    colAligns: [...align],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] }
  })
  const head = titles.map((title) => coloured(title, 'dim', style))
  table.push(...[head, ...rows].map((row) => [...row]))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
