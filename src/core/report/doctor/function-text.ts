// A FunctionReport for a terminal: its bytes by what was inlined, and its assembly.
import type {
  FunctionReport,
  ReportedFunction
} from '../../model/doctor/function-schema.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { coloured, type TextStyle } from '../terminal/style.ts'
import { textTable } from '../terminal/table.ts'
import {
  listingTitle,
  maxLine,
  partRows,
  partTitles,
  shownLines
} from './function-words.ts'

/** @returns text that ends with a line end */
export function renderFunctionText(
  report: FunctionReport,
  style: TextStyle
): string {
  const { programs, listings, notices, goVersion, base } = report
  const compared =
    base === null
      ? []
      : [
          `base: ${plainName(base.revision)} (${plainName(base.commit.slice(0, 7))})`
        ]
  const parts = [
    [plainName(goVersion), ...compared].join('\n'),
    ...programs.flatMap(({ name, target, functions }) =>
      functions.map((one) =>
        functionText(
          one,
          `${plainName(name)} ${plainName(target)}`,
          report,
          style
        )
      )
    ),
    ...listings.map((listing) => {
      const { lines, note } = shownLines(listing)
      const title = [
        coloured(plainName(listing.function), 'bold', style),
        ...(listing.program === undefined
          ? []
          : [`of ${plainName(listing.program)}`]),
        listingTitle(listing)
      ].join(' ')
      return [
        title,
        ...lines.map((line) => `  ${lineText(line, style)}`),
        ...(note === '' ? [] : [`  ${plainSentence(note)}`])
      ].join('\n')
    }),
    ...(notices.length === 0
      ? []
      : [notices.map((text) => `note: ${plainSentence(text)}`).join('\n')])
  ]
  return `${parts.join('\n\n')}\n`
}

function functionText(
  one: ReportedFunction,
  program: string,
  report: FunctionReport,
  style: TextStyle
): string {
  const { name, file, unknown } = one
  const titles = partTitles(report)
  const rows = partRows(one, report.base !== null).map(
    ({ cells, name: callee, title }) => [
      ...cells,
      callee === '' ? title : plainName(callee)
    ]
  )
  const table = textTable(
    [...titles, 'from'],
    [...titles.map(() => 'right' as const), 'left'],
    rows,
    style
  )
  return [
    `${coloured(plainName(name), 'bold', style)} in ${program}`,
    ...(file === '' ? [] : [`  ${plainName(file)}`]),
    '',
    table,
    ...(unknown === undefined
      ? []
      : [`  what was inlined is not known: ${plainSentence(unknown)}`])
  ].join('\n')
}

function lineText(line: string, style: TextStyle): string {
  const text = plainName(line, maxLine)
  if (line.startsWith('+')) return coloured(text, 'green', style)
  return line.startsWith('-') ? coloured(text, 'red', style) : text
}
