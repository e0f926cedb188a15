// What the reader has chosen, as one value. The page's address is made of it.
import type { Counted } from '../data/rows.ts'
import type { ShownChange } from '../data/filter.ts'

export const groupings = [
  'symbol',
  'type',
  'package',
  'module',
  'region'
] as const

/** What a line of the table is. */
export type Grouping = (typeof groupings)[number]

export const sortKeys = ['name', 'base', 'head', 'change'] as const

export type SortKey = (typeof sortKeys)[number]

export interface View {
  /** Index of the binary. */
  readonly binary: number
  /** Names of the place from the module down; see data/place-address.ts. */
  readonly at: readonly string[]
  /** How many of these names narrow the table: what is selected in the table doesn't. */
  readonly within: number
  readonly show: ShownChange
  readonly bytes: Counted
  readonly q: string
  /** A name of `regionNames`; '' for all. */
  readonly region: string
  /** Path of a module; '' for all. */
  readonly module: string
  readonly sort: SortKey
  readonly isAscending: boolean
  readonly by: Grouping
  /** ID of the artifact that the page is; '' where it doesn't know. */
  readonly artifact: string
}

export const firstView: View = {
  binary: 0,
  at: [],
  within: 0,
  show: 'all',
  bytes: 'holds',
  q: '',
  region: '',
  module: '',
  sort: 'change',
  isAscending: false,
  by: 'symbol',
  artifact: ''
}

/** The view after a click on a column's title: the other direction, or another column. */
export function sortedBy(view: View, sort: SortKey): View {
  const isAscending = view.sort === sort ? !view.isAscending : sort === 'name'
  return { ...view, sort, isAscending }
}

/** The view with everything of another binary. What is filtered by name stays. */
export const ofBinary = (view: View, binary: number): View => ({
  ...view,
  binary,
  at: [],
  within: 0,
  module: ''
})

/** The view of a place that holds others, or of one in it that is selected on the map. */
export const placedAt = (
  view: View,
  at: readonly string[],
  within: number
): View => ({ ...view, at, within })

/** The view with a line of the table selected: the table stays as it is. */
export const selectedIn = (view: View, at: readonly string[]): View => ({
  ...view,
  at,
  within: Math.min(view.within, at.length)
})
