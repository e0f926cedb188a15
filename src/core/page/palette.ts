// The colours of the map, on the page and in the still picture: orange grew, blue
// shrank, grey is equal. Orange and blue stay apart for the colour-blind, and every
// text on them has a contrast of 4.5 to 1 or more.

export interface Palette {
  readonly background: string
  /** Text outside the map's cells. */
  readonly text: string
  /** Text on cells, whatever their colour. */
  readonly label: string
  /** Between cells. */
  readonly line: string
  /** Behind the title of a cell that holds others. */
  readonly frame: string
  readonly equal: string
  /** From a small share of the cell to all of it. */
  readonly grew: readonly [string, string, string]
  readonly shrank: readonly [string, string, string]
  /** Lines of the hatching over what is new or gone. */
  readonly hatch: string
}

export const lightPalette: Palette = {
  background: '#ffffff',
  text: '#1f2328',
  label: '#1f2328',
  line: '#ffffff',
  frame: '#f0f2f5',
  equal: '#dce0e6',
  grew: ['#fbe0c2', '#f6bf85', '#ee9a45'],
  shrank: ['#d3e5f7', '#a5cbef', '#72addf'],
  hatch: 'rgba(31, 35, 40, 0.22)'
}

export const darkPalette: Palette = {
  background: '#0d1117',
  text: '#e6edf3',
  label: '#f4f7fa',
  line: '#0d1117',
  frame: '#1b222b',
  equal: '#343c47',
  grew: ['#58401f', '#7d4f14', '#9c5a0c'],
  shrank: ['#1f3e5e', '#225184', '#2a66a8'],
  hatch: 'rgba(244, 247, 250, 0.28)'
}

/**
 * The colour of something by its sizes: the larger the share of the change in it, the
 * stronger. What is new or gone has the strongest.
 */
export function changeColour(
  palette: Palette,
  base: number,
  head: number
): string {
  if (base === head) return palette.equal
  const share = Math.abs(head - base) / Math.max(base, head)
  const [weak, middle, strong] = head > base ? palette.grew : palette.shrank
  return share < 0.02 ? weak : share < 0.2 ? middle : strong
}

/** Whether one side doesn't have it: such cells are hatched. */
export const isOneSided = (base: number, head: number): boolean =>
  (base === 0) !== (head === 0)
