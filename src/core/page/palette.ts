// The colours of the map, on the page and in the still picture: orange grew, blue
// shrank, grey is equal. Orange and blue stay apart for the colour-blind, and every
// text on them has a contrast of 4.5 to 1 or more.
import type { PackageKind } from '../model/closed-lists.ts'

/** Of a change's colour; 0 is the weakest. */
type Strength = 0 | 1 | 2

export interface Palette {
  readonly background: string
  /** Text outside the map's cells. */
  readonly text: string
  /** Text outside the map's cells that says less. */
  readonly faint: string
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
  /** Of a measurement, where nothing changed: by the kind of package. */
  readonly kinds: Readonly<Record<PackageKind, string>>
  /** Lines of the hatching over what is new or gone. */
  readonly hatch: string
}

export const lightPalette: Palette = {
  background: '#ffffff',
  text: '#1f2328',
  faint: '#59636e',
  label: '#1f2328',
  line: '#ffffff',
  frame: '#f0f2f5',
  equal: '#dce0e6',
  grew: ['#fbe0c2', '#f6bf85', '#ee9a45'],
  shrank: ['#d3e5f7', '#a5cbef', '#72addf'],
  kinds: {
    main: '#b5dccd',
    module: '#d5cdec',
    std: '#dce0e6',
    pseudo: '#eee7d3'
  },
  hatch: 'rgba(31, 35, 40, 0.22)'
}

export const darkPalette: Palette = {
  background: '#0d1117',
  text: '#e6edf3',
  faint: '#9198a1',
  label: '#f4f7fa',
  line: '#0d1117',
  frame: '#1b222b',
  equal: '#343c47',
  grew: ['#58401f', '#7d4f14', '#9c5a0c'],
  shrank: ['#1f3e5e', '#225184', '#2a66a8'],
  kinds: {
    main: '#1f5145',
    module: '#463d68',
    std: '#343c47',
    pseudo: '#4a4330'
  },
  hatch: 'rgba(244, 247, 250, 0.28)'
}

/** Below so large a share of the change, a colour is weak, or of middle strength. */
const changeShares = [0.02, 0.2] as const

/** What a cell's colour says: of a comparison the change, of one measurement the kind of package. */
export type Tone =
  'equal' | `grew-${Strength}` | `shrank-${Strength}` | PackageKind

/**
 * The tone of something by its sizes: the larger the share of the change in it, the
 * stronger. What is new or gone has the strongest.
 */
export function changeTone(base: number, head: number): Tone {
  if (base === head) return 'equal'
  const share = Math.abs(head - base) / Math.max(base, head)
  const [weak, middle] = changeShares
  const strength = share < weak ? 0 : share < middle ? 1 : 2
  return `${head > base ? 'grew' : 'shrank'}-${strength}`
}

/** The fills of a palette, by what they say. */
export function fillsOf(palette: Palette): Readonly<Record<Tone, string>> {
  const { equal, grew, shrank, kinds } = palette
  return {
    equal,
    'grew-0': grew[0],
    'grew-1': grew[1],
    'grew-2': grew[2],
    'shrank-0': shrank[0],
    'shrank-1': shrank[1],
    'shrank-2': shrank[2],
    ...kinds
  }
}

/** The colour of something by its sizes, as {@link changeTone} says. */
export const changeColour = (
  palette: Palette,
  base: number,
  head: number
): string => fillsOf(palette)[changeTone(base, head)]

/** Whether one side doesn't have it: such cells are hatched. */
export const isOneSided = (base: number, head: number): boolean =>
  (base === 0) !== (head === 0)

/** Bytes that a cell's area stands for: those of the head, and of the base where it is gone. */
export const drawnSize = (base: number, head: number): number =>
  head === 0 ? base : head
