// A view for a terminal.
import type { Measurement } from '../../model/measurement.ts'
import type { Report } from '../../model/report.ts'
import { plainSentence } from '../../text/escape.ts'
import type { ViewTable } from '../views/rows.ts'
import { viewLines, type ViewLine } from '../views/view-lines.ts'
import type { View } from '../views/view.ts'
import { byDirection } from './explanation.ts'
import { headText } from './measurement.ts'
import { shortNames } from './short-names.ts'
import { reasonLines, verdictText } from './verdict.ts'
import { coloured, type TextStyle } from './style.ts'
import { roomForNames, textTable, widestOf } from './table.ts'

/** The table under its title; the title alone if there are no rows. */
export function viewText(
  table: ViewTable,
  view: View,
  style: TextStyle
): string {
  const { title, columns, lines } = viewLines(table, view)
  const heading = coloured(plainSentence(title), 'bold', style)
  if (lines.length === 0) return heading
  const numbers = lines.map(({ cells }) => cells)
  const names = namesOf(lines, roomForNames(columns, numbers, style))
  const rows = lines.map(({ cells, delta }, index) => [
    names[index] ?? '',
    ...cells.map((cell, column) =>
      columns[column] === 'change' ? byDirection(cell, delta, style) : cell
    )
  ])
  const body = textTable(
    ['', ...columns],
    ['left', ...columns.map(() => 'right' as const)],
    rows,
    style
  )
  return `${heading}\n${body}`
}

/** Names behind their branches and marks. Those of one level of a tree are shortened together. */
function namesOf(lines: readonly ViewLine[], width: number): readonly string[] {
  const levels = new Map<number, ViewLine[]>()
  for (const line of lines) {
    const depth = line.branches.length
    const level = levels.get(depth)
    if (level === undefined) levels.set(depth, [line])
    else level.push(line)
  }
  const names = new Map<ViewLine, string>()
  for (const [depth, level] of levels) {
    const marks = widestOf(level.map(({ mark }) => mark))
    const short = shortNames(
      level.map(({ name }) => name),
      Math.max(12, width - depth - marks)
    )
    for (const [index, line] of level.entries()) {
      names.set(line, `${line.branches}${line.mark}${short[index] ?? ''}`)
    }
  }
  return lines.map((line) => names.get(line) ?? '')
}

/**
 * A view of what changed, below the verdict's sentence and its reasons, as text
 * that ends in a line end.
 */
export function renderDiffView(
  report: Report,
  table: ViewTable,
  view: View,
  style: TextStyle
): string {
  const blocks = [
    verdictText(report, style),
    reasonLines(report, report.reports, style),
    viewText(table, view, style)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** A view of a measurement, below what was measured, as text that ends in a line end. */
export function renderMeasurementView(
  measurement: Measurement,
  table: ViewTable,
  view: View,
  style: TextStyle
): string {
  return `${headText(measurement, style)}\n\n${viewText(table, view, style)}\n`
}
