// A FunctionReport in Markdown, such as for an issue.
import type {
  FunctionReport,
  ReportedFunction
} from '../../model/doctor/function-schema.ts'
import { markdownName, markdownSentence, plainName } from '../../text/escape.ts'
import { collapsed, table } from '../markdown/table.ts'
import {
  listingTitle,
  maxLine,
  partRows,
  partTitles,
  shownLines
} from './function-words.ts'

/** @returns text that ends with a line end */
export function renderFunctionMarkdown(report: FunctionReport): string {
  const { symbol, programs, listings, notices, goVersion, base } = report
  const compared =
    base === null
      ? ''
      : `, compared with ${markdownName(base.revision)} (${markdownName(base.commit.slice(0, 7))})`
  const parts = [
    `## ${markdownName(symbol)}`,
    `Built with ${markdownName(goVersion)}${compared}.`,
    ...programs.flatMap(({ name, target, functions }) =>
      functions.map((one) =>
        functionMarkdown(
          one,
          `${markdownName(name)} ${markdownSentence(target)}`,
          report
        )
      )
    ),
    ...listings.map((listing) => {
      const { lines, note } = shownLines(listing)
      const title = [
        markdownName(listing.function),
        ...(listing.program === undefined
          ? []
          : [`of ${markdownName(listing.program)}`]),
        markdownSentence(listingTitle(listing))
      ].join(' ')
      const said = note === '' ? '' : markdownSentence(note)
      return lines.length === 0
        ? `${title}: ${said}`
        : collapsed(
            title,
            [code(lines), said].filter((text) => text !== '').join('\n\n')
          )
    }),
    notices.map((text) => `- ${markdownSentence(text)}`).join('\n')
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function functionMarkdown(
  one: ReportedFunction,
  program: string,
  report: FunctionReport
): string {
  const { name, file, unknown } = one
  const titles = partTitles(report)
  return [
    `### ${markdownName(name)}`,
    `In ${program}${file === '' ? '' : `, ${markdownName(file)}`}.`,
    table(
      [
        ...titles.map((title) => ({ title, align: 'r' as const })),
        { title: 'from', align: 'l' as const }
      ],
      partRows(one, report.base !== null).map(
        ({ cells, name: callee, title }) => [
          ...cells,
          callee === '' ? title : markdownName(callee)
        ]
      )
    ),
    ...(unknown === undefined
      ? []
      : [`What was inlined is not known: ${markdownSentence(unknown)}.`])
  ].join('\n\n')
}

/** A block of code: its fence is longer than what the lines have of it. */
function code(lines: readonly string[]): string {
  const text = lines.map((line) => plainName(line, maxLine))
  const longest = Math.max(
    2,
    ...text.flatMap((line) =>
      [...line.matchAll(/`+/g)].map(([run]) => run.length)
    )
  )
  const fence = '`'.repeat(longest + 1)
  return [fence, ...text, fence].join('\n')
}
