// The lines of a view, for every renderer: rows with their sums, or a tree.
import { formatBytes, formatDelta } from '../../text/sizes.ts'
import { oneSidedMark } from './one-sided.ts'
import { deltaOf, type ViewRow, type ViewTable } from './rows.ts'
import { shareOf } from './shares.ts'
import { treeLines } from './tree.ts'
import { groupingTitles, type View } from './view.ts'
import { andMore } from '../../text/word-list.ts'

/** Rows that are shown where nobody said how many. */
const usualRows = 20
const usualNodes = 30

export interface ViewLine {
  /** What draws the branches of a tree before the name. */
  readonly branches: string
  /** `new: ` or `gone: ` before the name of what one side alone has. */
  readonly mark: string
  readonly name: string
  /** Cells for the columns after the name. */
  readonly cells: readonly string[]
  /** Bytes that grew (> 0) or shrank; 0 in a table of one file. */
  readonly delta: number
}

export interface ViewLines {
  readonly title: string
  /** Titles of the columns after the name. */
  readonly columns: readonly string[]
  readonly lines: readonly ViewLine[]
}

/** The title, and the lines with a last one for what was left out. */
export function viewLines(table: ViewTable, view: View): ViewLines {
  const { compares, rows } = table
  const top = view.top ?? (view.tree ? usualNodes : usualRows)
  const lines = view.tree
    ? treeLines(rows, top, compares).map((line) =>
        lineOf(table, line, line, line.isRest)
      )
    : flatLines(table, top)
  return {
    title: titleOf(table, view),
    columns: compares
      ? ['base', 'head', 'change', 'of change']
      : ['size', 'of file'],
    lines
  }
}

interface Sizes {
  readonly base: number
  readonly head: number
  readonly weight: number
}

/** @param isRest whether it sums up what was left out */
function lineOf(
  { compares, whole }: ViewTable,
  { branches, name }: Pick<ViewLine, 'branches' | 'name'>,
  { base, head, weight }: Sizes,
  isRest: boolean
): ViewLine {
  const delta = compares ? head - base : 0
  const mark = compares && !isRest ? oneSidedMark({ base, head }) : ''
  const sizes = compares
    ? [formatBytes(base), formatBytes(head), formatDelta(delta)]
    : [formatBytes(head)]
  const cells = [...sizes, shareOf(weight, whole)]
  return { branches, mark, name, cells, delta }
}

function flatLines(table: ViewTable, top: number): readonly ViewLine[] {
  const { rows } = table
  // One row alone is never replaced by a rest.
  const count = rows.length > top + 1 ? top : rows.length
  const lines = rows.slice(0, count).map((row) => {
    const { name } = row
    return lineOf(table, { branches: '', name }, sumOf([row], table), false)
  })
  const left = rows.slice(count)
  if (left.length === 0) return lines
  const rest = { branches: '', name: andMore(left.length) }
  return [...lines, lineOf(table, rest, sumOf(left, table), true)]
}

function sumOf(rows: readonly ViewRow[], { compares }: ViewTable): Sizes {
  const sum = { base: 0, head: 0, weight: 0 }
  for (const row of rows) {
    sum.base += row.base
    sum.head += row.head
    sum.weight += compares ? Math.abs(deltaOf(row)) : row.head
  }
  return sum
}

/** `Symbols within net/http by the filter *Serve*: 12 rows, 1.2 MiB, 3.4 % of the file`. */
function titleOf(table: ViewTable, { within, filter, show }: View): string {
  const { by, compares, rows, whole } = table
  const { base, head, weight } = sumOf(rows, table)
  const what = [
    groupingTitles[by],
    !compares ? '' : show === null ? 'that changed' : `that are ${show}`,
    within === '' ? '' : `within ${within}`,
    filter === '' ? '' : `by the filter ${filter}`
  ].filter((text) => text !== '')
  if (rows.length === 0) return `${what.join(' ')}: none`
  const size = compares ? formatDelta(head - base) : formatBytes(head)
  const share = shareOf(weight, whole)
  const of = compares ? 'of all that changed' : 'of the file'
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`
  const sum = [count, size, share === '' ? '' : `${share} ${of}`]
  return `${what.join(' ')}: ${sum.filter((text) => text !== '').join(', ')}`
}
