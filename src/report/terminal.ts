// The report for a terminal: the verdict's sentence, then tables. Names are
// stripped of everything that a terminal would act on.
import { cutRows } from './cut.ts'
import { plainName, plainSentence } from './escape.ts'
import { formatBytes, formatDelta, formatExactDelta } from './format.ts'
import { changeCell, headline } from './headline.ts'
import { limitCell } from './limit.ts'
import { measuredFacts } from './measured.ts'
import { originsOf, pseudoTitles } from './origin.ts'
import type { OriginRow } from './origin.ts'
import { isCompared, nameOf, ranked, stateIcons } from './ranking.ts'
import { openReasons } from './reasons.ts'
import type { BinaryReport, Report, Row, VerdictState } from './report.ts'
import { coloured, textTable } from './text-table.ts'
import type { Colour, TextStyle } from './text-table.ts'

/** Rows of each table beneath the table of binaries. */
const mostRows = 12

const stateColours: Readonly<Record<VerdictState, Colour>> = {
  error: 'red',
  fail: 'red',
  'no-baseline': 'yellow',
  warn: 'yellow',
  pass: 'green'
}

/** The whole report as text that ends in a line end. */
export function renderText(report: Report, style: TextStyle): string {
  const binaries = ranked(report)
  const { state } = report.verdict
  const changed = binaries.filter(
    (binary) => isCompared(binary) && binary.status !== 'unchanged'
  )
  const [first] = changed
  const blocks = [
    `${stateIcons[state]} ${coloured(headline(report), stateColours[state], style)}`,
    noticeLines(report),
    binariesText(report, binaries, style),
    reasonLines(report, binaries, style),
    notBuiltLines(report),
    first === undefined ? '' : explanation(first, report, style),
    factLines(report, binaries, style)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function noticeLines(report: Report): string {
  const change = report.budgetChange
  const budget =
    change === null
      ? []
      : [
          `this change touches the budget ${plainName(change.path)}: by the base's budget the verdict is ${change.baseVerdict}, by the changed one ${change.headVerdict}; the ${change.accepted ? 'changed' : "base's"} one counts`
        ]
  const notices = report.provenance?.notices ?? []
  return [...budget, ...notices]
    .map((notice) => `! ${plainSentence(notice)}`)
    .join('\n')
}

function binariesText(
  report: Report,
  binaries: readonly BinaryReport[],
  style: TextStyle
): string {
  if (binaries.length === 0) return ''
  const rows = binaries.map((binary) => [
    plainName(nameOf(binary, report), nameWidth(style, 60)),
    plainName(binary.target, 40),
    sideCell(binary, 'base'),
    sideCell(binary, 'head'),
    changeText(binary, style),
    limitCell(binary),
    coloured(binary.verdict.state, stateColours[binary.verdict.state], style)
  ])
  return textTable(
    ['binary', 'target', 'base', 'head', 'change', 'limit', ''],
    ['left', 'left', 'right', 'right', 'right', 'right', 'left'],
    rows,
    style
  )
}

function sideCell(binary: BinaryReport, which: 'base' | 'head'): string {
  const side = binary[which]
  if (side !== null) return formatBytes(side.binary.fileSize)
  return which === 'base' && !isCompared(binary) ? 'unknown' : '–'
}

function changeText(binary: BinaryReport, style: TextStyle): string {
  return byDirection(
    changeCell(binary),
    isCompared(binary) ? binary.delta.fileSize : 0,
    style
  )
}

/** Growth yellow, shrinking green. */
function byDirection(text: string, delta: number, style: TextStyle): string {
  if (delta === 0) return text
  return coloured(text, delta > 0 ? 'yellow' : 'green', style)
}

function reasonLines(
  report: Report,
  binaries: readonly BinaryReport[],
  style: TextStyle
): string {
  return openReasons(report, binaries)
    .map(({ binary, reason: { state, message } }) => {
      const subject =
        binary === null || binaries.length === 1
          ? ''
          : `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}: `
      const label =
        state === 'pass' ? 'note' : coloured(state, stateColours[state], style)
      return `${label}: ${subject}${plainSentence(message)}`
    })
    .join('\n')
}

function notBuiltLines(report: Report): string {
  return report.notBuilt
    .map(
      ({ mainPackage, target, reason }) =>
        `not built: ${plainName(mainPackage)} ${plainName(target, 40)}: ${plainSentence(reason)}`
    )
    .join('\n')
}

/** Where the change of one binary went, and its largest rows of each kind. */
function explanation(
  binary: BinaryReport,
  report: Report,
  style: TextStyle
): string {
  const of = `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}`
  const sum = formatExactDelta(binary.delta.fileSize)
  const blocks = [
    titled(
      `Where it went (${of}; rows add up to ${sum})`,
      originsText(binary, style),
      style
    ),
    titled(
      'Sections',
      rowsText(binary.sections, ({ name }) => name, style),
      style
    ),
    titled(
      'Packages',
      rowsText(binary.packages, ({ path }) => path, style),
      style
    ),
    titled(
      'Symbols',
      rowsText(
        binary.symbols,
        ({ name, from }) =>
          from === undefined ? name : `${name} (was ${from})`,
        style
      ),
      style
    )
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function titled(title: string, body: string, style: TextStyle): string {
  return body === '' ? '' : `${coloured(title, 'bold', style)}\n${body}`
}

function originsText(binary: BinaryReport, style: TextStyle): string {
  const { shown, rest } = cutRows(originsOf(binary), mostRows)
  if (shown.length === 0) return ''
  const half = Math.floor(nameWidth(style, 16) / 2)
  const rows = shown.map((row) => [
    plainName(originTitle(row), half),
    byDirection(formatDelta(row.delta), row.delta, style),
    row.largest === null
      ? ''
      : `${{ added: 'new: ', removed: 'gone: ', changed: '' }[row.largest.change]}${plainName(row.largest.name, half)} ${formatDelta(row.largest.delta)}`
  ])
  const last =
    rest === null
      ? []
      : [
          [
            `and ${rest.count} more`,
            byDirection(formatDelta(rest.delta), rest.delta, style),
            ''
          ]
        ]
  return textTable(
    ['what', 'change', 'mostly'],
    ['left', 'right', 'left'],
    [...rows, ...last],
    style
  )
}

function originTitle(row: OriginRow): string {
  const { kind, name, baseVersion, headVersion } = row
  const bump =
    baseVersion !== headVersion && baseVersion !== '' && headVersion !== ''
  const versions = bump ? ` ${baseVersion} → ${headVersion}` : ''
  if (kind === 'package') return `this module, ${name}`
  if (kind === 'std') return `Go's standard library${versions}`
  if (kind === 'pseudo') return pseudoTitles[name] ?? name
  const news = row.base === 0 ? 'new: ' : row.head === 0 ? 'gone: ' : ''
  const one = bump
    ? versions
    : news === ''
      ? ''
      : ` ${headVersion || baseVersion}`
  return `${news}${name}${one}`
}

function rowsText<T extends Row>(
  rows: readonly T[],
  nameOfRow: (row: T) => string,
  style: TextStyle
): string {
  const { shown, rest } = cutRows(rows, mostRows)
  if (shown.length === 0) return ''
  const cells = (name: string, { base, head, delta }: Row) => [
    name,
    formatBytes(base),
    formatBytes(head),
    byDirection(formatDelta(delta), delta, style)
  ]
  return textTable(
    ['', 'base', 'head', 'change'],
    ['left', 'right', 'right', 'right'],
    [
      ...shown.map((row) =>
        cells(plainName(nameOfRow(row), nameWidth(style, 40)), row)
      ),
      ...(rest === null ? [] : [cells(`and ${rest.count} more`, rest)])
    ],
    style
  )
}

/** Columns left for a name beside `others`; never less than 20. */
function nameWidth({ width }: TextStyle, others: number): number {
  return Math.max(20, width - others)
}

function factLines(
  report: Report,
  binaries: readonly BinaryReport[],
  style: TextStyle
): string {
  const facts = measuredFacts(report, binaries).flatMap(
    ({ title, entries, link }) =>
      entries.map(
        (entry) =>
          `  ${coloured(`${title}:`, 'dim', style)} ${plainSentence(entry)}${link === '' ? '' : ` (${plainName(link, 400)})`}`
      )
  )
  const reproduce = report.provenance?.reproduce ?? ''
  const repeat =
    reproduce === ''
      ? []
      : [
          `  ${coloured('Reproduce:', 'dim', style)} ${plainSentence(reproduce)}`
        ]
  return titled('How it was measured', [...facts, ...repeat].join('\n'), style)
}
