// Tables in Markdown, without padding: a comment's length is limited. Cells
// are Markdown already.
import { markdownTable } from 'markdown-table'
import { formatBytes, formatDelta } from '../../text/sizes.ts'
import { cutRows } from '../cut-rows.ts'
import { andMore } from '../../text/word-list.ts'

export interface Column {
  readonly title: string
  readonly align: 'l' | 'r'
}

/** What may begin a line in a cell of numbers: a bracket, or an arrow. */
const unbreakable = / (?![(→])/g

/** A cell of numbers, broken only where it may be. */
export function unbroken(cell: string): string {
  return cell.replaceAll(unbreakable, '\u00a0')
}

/** A table; '' when it has no rows. Numbers keep their units on one line. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[]
): string {
  if (rows.length === 0) return ''
  const cells = rows.map((row) =>
    row.map((cell, place) =>
      columns[place]?.align === 'r' ? unbroken(cell) : cell
    )
  )
  return markdownTable([columns.map(({ title }) => title), ...cells], {
    align: columns.map(({ align }) => align),
    alignDelimiters: false,
    padding: true
  })
}

interface Sizes {
  readonly base: number
  readonly head: number
  readonly delta: number
}

/**
 * Rows of the change, both sizes and a name, cut to `limit` and ended by what was cut.
 * The name comes last: a long one pushes no number out of a narrow screen.
 */
export function sizesTable<T extends Sizes>(
  title: string,
  rows: readonly T[],
  limit: number,
  nameOf: (row: T) => string
): string {
  if (limit === 0) return ''
  const { shown, rest } = cutRows(rows, limit)
  const lines = shown.map((row) => [...sizeCells(row), nameOf(row)])
  const last = rest === null ? [] : [[...sizeCells(rest), andMore(rest.count)]]
  return table(
    [
      { title: 'change', align: 'r' },
      { title: 'base → head', align: 'r' },
      { title, align: 'l' }
    ],
    [...lines, ...last]
  )
}

function sizeCells({ base, head, delta }: Sizes): readonly string[] {
  return [formatDelta(delta), `${formatBytes(base)} → ${formatBytes(head)}`]
}

/** A block that a reader opens; '' when it is empty. `title` is Markdown. */
export function collapsed(title: string, body: string): string {
  return body === ''
    ? ''
    : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
