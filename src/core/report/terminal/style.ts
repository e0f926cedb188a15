// Colours, and the width that text may take.

export interface TextStyle {
  /** Whether to colour; never into a file or a pipe. */
  readonly colours: boolean
  /** Columns of the terminal, to which long names are cut; Infinity for a file or a pipe. */
  readonly width: number
}

/**
 * What switches each on and off again (ECMA-48, Select Graphic Rendition). Node's
 * `util` has them as well, and importing that loads what all its exports need.
 */
const codes = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
  bold: [1, 22],
  dim: [2, 22]
} as const

export type Colour = keyof typeof codes

export function coloured(
  text: string,
  colour: Colour,
  { colours }: TextStyle
): string {
  if (!colours || text === '') return text
  const [on, off] = codes[colour]
  return `\u001B[${on}m${text}\u001B[${off}m`
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
