// A view as Markdown.
import type { Report } from '../../model/report.ts'
import { headline } from '../headline.ts'
import { stateIcons } from '../ranking.ts'
import { openReasons } from '../reasons.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import type { ViewTable } from '../views/rows.ts'
import { viewLines } from '../views/view-lines.ts'
import type { View } from '../views/view.ts'
import { table as markdownTable } from './table.ts'

/** Characters of a name; longer ones are cut in the middle. */
const maxName = 400

/** The table under its title. */
export function viewMarkdown(table: ViewTable, view: View): string {
  const { title, columns, lines } = viewLines(table, view)
  const body = markdownTable(
    [
      { title: table.by, align: 'l' },
      ...columns.map((name) => ({ title: name, align: 'r' }) as const)
    ],
    lines.map(({ branches, mark, name, cells }) => [
      `${branches.replaceAll(' ', '\u00a0')}${mark}${markdownName(name, maxName)}`,
      ...cells
    ])
  )
  return [`**${markdownSentence(title)}**`, body]
    .filter((text) => text !== '')
    .join('\n\n')
}

/**
 * A view of what changed, below the verdict's sentence and its reasons, as
 * Markdown that ends in a line end.
 */
export function renderDiffViewMarkdown(
  report: Report,
  table: ViewTable,
  view: View
): string {
  const reasons = openReasons(report, report.reports).map(
    ({ reason }) => `- ${markdownSentence(reason.message)}`
  )
  const blocks = [
    `### ${stateIcons[report.verdict.state]} ${markdownSentence(headline(report))}`,
    reasons.join('\n'),
    viewMarkdown(table, view)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
