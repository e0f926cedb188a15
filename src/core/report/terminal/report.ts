// The report for a terminal: the verdict's sentence, then tables. Names are
// stripped of everything that a terminal would act on.
import { budgetChangeText } from '../budget-change.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import { archiveCell, changeCell } from '../headline.ts'
import { overTime } from '../history/over-time.ts'
import { limitCell } from '../limit-cell.ts'
import { lastReleaseCell, lastReleaseTitle } from '../release/last-release.ts'
import { measuredFacts } from '../build-facts.ts'
import { isCompared, nameOf, ranked } from '../ranking.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import type { SideName } from '../../model/closed-lists.ts'
import { byDirection, explanation, nameWidth, titled } from './explanation.ts'
import { shortNames } from './short-names.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { reasonLines, stateColours, verdictText } from './verdict.ts'
import { textTable } from './table.ts'
import { flipLines, whyText } from './why.ts'
import { whyOf } from '../explanation/why.ts'

/** Lines of sizes over time. */
const maxHistories = 10

/**
 * The whole report as text that ends in a line end.
 * @param maxRows of each table that explains the change
 */
export function renderText(
  report: Report,
  style: TextStyle,
  maxRows?: number
): string {
  const binaries = ranked(report)
  const changed = binaries.filter(
    (binary) => isCompared(binary) && binary.status !== 'unchanged'
  )
  const [first] = changed
  const why = whyOf(report)
  const blocks = [
    verdictText(report, style),
    flipLines(why, style),
    noticeLines(report),
    binariesText(report, binaries, style),
    historyLines(report, binaries),
    reasonLines(report, binaries, style),
    notBuiltLines(report),
    approvalLine(report),
    whyText(why, style),
    first === undefined ? '' : explanation(first, report, style, maxRows),
    factLines(report, binaries, style)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function noticeLines(report: Report): string {
  const change = report.budgetChange
  const budget =
    change === null ? [] : [budgetChangeText(change, plainName(change.path))]
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
  const names = shortNames(
    binaries.map((binary) => nameOf(binary, report)),
    nameWidth(style, 60)
  )
  const more = moreColumns(binaries)
  const rows = binaries.map((binary, index) => [
    names[index] ?? '',
    plainName(binary.target, 40),
    sideCell(binary, 'base'),
    sideCell(binary, 'head'),
    changeText(binary, style),
    ...more.map(({ cell }) => cell(binary)),
    limitCell(binary),
    coloured(binary.verdict.state, stateColours[binary.verdict.state], style)
  ])
  return textTable(
    [
      'binary',
      'target',
      'base',
      'head',
      'change',
      ...more.map(({ title }) => title),
      'limit',
      ''
    ],
    [
      'left',
      'left',
      'right',
      'right',
      'right',
      ...more.map(() => 'right' as const),
      'right',
      'left'
    ],
    rows,
    style
  )
}

/** Sizes over time of binaries that have a history. */
function historyLines(
  report: Report,
  binaries: readonly BinaryReport[]
): string {
  return overTime(report, binaries)
    .slice(0, maxHistories)
    .map(({ name, sparkline, sentence }) => {
      const text = typeof name === 'string' ? name : name.name
      return `  over time: ${plainName(text)} ${sparkline} ${plainSentence(sentence)}`
    })
    .join('\n')
}

interface Column {
  readonly title: string
  readonly cell: (binary: BinaryReport) => string
}

/** Columns that not every report has. */
function moreColumns(binaries: readonly BinaryReport[]): readonly Column[] {
  const release = lastReleaseTitle(binaries)
  const hasArchives = binaries.some(({ archives }) => archives !== undefined)
  return [
    ...(hasArchives ? [{ title: 'archive', cell: archiveCell }] : []),
    ...(release === ''
      ? []
      : [{ title: plainName(release, 60), cell: lastReleaseCell }])
  ]
}

function sideCell(binary: BinaryReport, which: SideName): string {
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

function notBuiltLines(report: Report): string {
  return report.notBuilt
    .map(
      ({ mainPackage, target, reason }) =>
        `not built: ${plainName(mainPackage)} ${plainName(target, 40)}: ${plainSentence(reason)}`
    )
    .join('\n')
}

function approvalLine({ approval }: Report): string {
  if (approval === undefined) return ''
  const { label, line } = approval
  const ways = [
    ...(label === '' ? [] : [`the label ${plainName(label)}`]),
    `the line "${line}" in its text`
  ]
  return `to let this change pass, somebody who may write to this repository gives it ${ways.join(' or ')}`
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
  const { reproduce = '', reproduceNote = '' } = report.provenance ?? {}
  const fact = (title: string, text: string): string =>
    `  ${coloured(title, 'dim', style)} ${text}`
  const repeat =
    reproduce !== ''
      ? [fact('Reproduce:', plainName(reproduce, 4000))]
      : reproduceNote !== ''
        ? [fact('Not reproducible by a line:', plainSentence(reproduceNote))]
        : []
  return titled('How it was measured', [...facts, ...repeat].join('\n'), style)
}
