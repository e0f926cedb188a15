// Colours, and the width that text may take.
import { styleText } from 'node:util'

export interface TextStyle {
  /** Whether to colour; never into a file or a pipe. */
  readonly colours: boolean
  /** Columns of the terminal, to which long names are cut; Infinity for a file or a pipe. */
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

/**
 * Whether text has colours. `FORCE_COLOR` counts more than all else, as in Node:
 * `0` or `false` for none, anything else for some. Then `NO_COLOR` and
 * `CLICOLOR=0` take them away, `CLICOLOR_FORCE` puts them into files and pipes,
 * and a terminal has them if it is not a dumb one.
 */
export function wantsColours(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean
): boolean {
  const {
    FORCE_COLOR: force,
    NO_COLOR: none,
    CLICOLOR: polite,
    CLICOLOR_FORCE: politeForce,
    TERM: terminal
  } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (none) return false
  if (politeForce && politeForce !== '0') return true
  if (polite === '0') return false
  return isTerminal && terminal !== 'dumb'
}
