// Tables in Markdown, without padding: a comment's length is limited. Cells
// are Markdown already.
import { markdownTable } from 'markdown-table'
import { formatBytes, formatDelta } from '../../text/sizes.ts'
import { cutRows } from '../cut-rows.ts'

export interface Column {
  readonly title: string
  readonly align: 'l' | 'r'
}

/** A table; '' when it has no rows. Numbers keep their units on one line. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[]
): string {
  if (rows.length === 0) return ''
  const unbroken = rows.map((row) =>
    row.map((cell, place) =>
      columns[place]?.align === 'r' ? cell.replaceAll(' ', '\u00a0') : cell
    )
  )
  return markdownTable([columns.map(({ title }) => title), ...unbroken], {
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
 * Rows of base, head and change, cut to `limit` and ended by what was cut.
 * `cell` gives a row's first cells, one for each of `titles`.
 */
export function sizesTable<T extends Sizes>(
  titles: readonly [string, ...string[]],
  rows: readonly T[],
  limit: number,
  cells: (row: T) => readonly string[]
): string {
  if (limit === 0) return ''
  const { shown, rest } = cutRows(rows, limit)
  const lines = shown.map((row) => [...cells(row), ...sizeCells(row)])
  const last =
    rest === null
      ? []
      : [
          [
            `and ${rest.count} more`,
            ...titles.slice(1).map(() => ''),
            ...sizeCells(rest)
          ]
        ]
  return table(
    [
      ...titles.map((title) => ({ title, align: 'l' }) as const),
      { title: 'base', align: 'r' },
      { title: 'head', align: 'r' },
      { title: 'change', align: 'r' }
    ],
    [...lines, ...last]
  )
}

function sizeCells(row: Sizes): readonly string[] {
  return [formatBytes(row.base), formatBytes(row.head), formatDelta(row.delta)]
}

/** A block that a reader opens; '' when it is empty. `title` is Markdown. */
export function collapsed(title: string, body: string): string {
  return body === ''
    ? ''
    : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
