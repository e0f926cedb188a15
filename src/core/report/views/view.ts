// What the terminal's reader asks to see of a measurement or of a comparison:
// one table, cut, filtered, or as a tree.
import { UserError } from '../../user-error.ts'
import { globForms, isGlob } from '../../inputs/glob.ts'
import { oneSided, type OneSided } from './one-sided.ts'

/** What a row of the table stands for. */
export const groupings = [
  'module',
  'package',
  'symbol',
  'section',
  'region',
  'file',
  'receiver'
] as const

export type Grouping = (typeof groupings)[number]

export interface View {
  /** null: every table of the usual report. */
  readonly by: Grouping | null
  /** Rows that are shown; Infinity for all, null for the usual number. */
  readonly top: number | null
  /** A glob over names; '' for all. */
  readonly filter: string
  /** A package pattern; '' for the whole file. */
  readonly within: string
  readonly tree: boolean
  /** What one side alone has; null for all that changed. */
  readonly show: OneSided | null
}

/** Rows of each table of a measurement in a terminal, where nobody asks for another number. */
export const usualRows = 20

/** The flags that make a view. */
export const viewFlags = [
  'by',
  'top',
  'filter',
  'within',
  'tree',
  'show'
] as const

/** Titles of the tables. */
export const groupingTitles: Readonly<Record<Grouping, string>> = {
  module: 'Modules',
  package: 'Packages',
  symbol: 'Symbols',
  section: 'Sections',
  region: 'Regions',
  file: 'Source files',
  receiver: 'Receivers'
}

/** Names that have no parts make no tree. */
const flat: ReadonlySet<Grouping> = new Set(['section', 'region'])

/**
 * The view that flags ask for.
 * @returns null where none does
 * @throws UserError for a value that isn't accepted
 */
export function readView(flags: Readonly<Record<string, string>>): View | null {
  if (viewFlags.every((name) => flags[name] === undefined)) return null
  const { filter = '', within = '' } = flags
  const tree = flags.tree === 'true'
  const by = groupingOf(flags.by)
  const show = shownOf(flags.show)
  for (const [name, glob] of [
    ['filter', filter],
    ['within', within]
  ] as const) {
    const given = flags[name]
    if (given !== undefined && !isGlob(glob)) {
      throw new UserError(
        `--${name}: "${given}" is not accepted; use ${globForms}`
      )
    }
  }
  const usual =
    within !== ''
      ? 'symbol'
      : tree || filter !== ''
        ? 'package'
        : show === null
          ? null
          : 'symbol'
  const chosen = by ?? usual
  if (tree && chosen !== null && flat.has(chosen)) {
    throw new UserError(
      `--tree: names of ${groupingTitles[chosen].toLowerCase()} have no parts to make a tree of`
    )
  }
  return { by: chosen, top: topOf(flags.top), filter, within, tree, show }
}

function groupingOf(text: string | undefined): Grouping | null {
  if (text === undefined) return null
  const match = groupings.find((name) => name === text)
  if (match === undefined) {
    throw new UserError(
      `--by: "${text}" is not accepted; use ${groupings.join(', ')}`
    )
  }
  return match
}

function shownOf(text: string | undefined): OneSided | null {
  if (text === undefined) return null
  const match = oneSided.find((word) => word === text)
  if (match === undefined) {
    throw new UserError(
      `--show: "${text}" is not accepted; use ${oneSided.join(' or ')}`
    )
  }
  return match
}

function topOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (text === 'all') return Number.POSITIVE_INFINITY
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (count < 1) {
    throw new UserError(
      `--top: "${text}" is not accepted; use a number of rows such as 30, or all`
    )
  }
  return count
}
