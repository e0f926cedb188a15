// Colours, and the width that text may take.
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
