// Why one binary changed, for a terminal.
import { cutRows } from '../cut-rows.ts'
import { plainName } from '../../text/escape.ts'
import { formatBytes, formatDelta, formatExactDelta } from '../../text/sizes.ts'
import { originsOf, pseudoTitles } from '../contributions.ts'
import type { OriginRow } from '../contributions.ts'
import { nameOf } from '../ranking.ts'
import type { BinaryReport, Report, Row } from '../../model/report.ts'
import {
  sectionsComparable,
  sectionsNote
} from '../../compare/sections-comparable.ts'
import { splitLine } from '../origins-line.ts'
import { symbolTitle } from '../symbol-title.ts'
import { authorsText, instancesText } from './authorship.ts'
import { oneSidedMark } from '../views/one-sided.ts'
import { shareOf } from '../views/shares.ts'
import { maxNameLength, shortNames } from './short-names.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { roomForNames, textTable, widestOf } from './table.ts'
import { authorChanges, instanceChanges } from '../authorship.ts'
import { andMore } from '../../text/word-list.ts'

/** Rows of each table where nobody said how many. */
const usualRows = 12

/** Rows of each of the two further views. */
const maxViewRows = 8

/** Where the change of one binary went, and its largest rows of each kind. */
export function explanation(
  binary: BinaryReport,
  report: Report,
  style: TextStyle,
  maxRows = usualRows
): string {
  const of = `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}`
  const sum = formatExactDelta(binary.delta.fileSize)
  const note = sectionsNote(binary)
  const table = <T extends Row>(
    title: string,
    rows: readonly T[],
    nameOfRow: (row: T) => string
  ) => titled(title, rowsText(rows, nameOfRow, style, maxRows), style)
  const blocks = [
    titled(
      `Where it went (${of}; rows add up to ${sum})`,
      whereText(binary, style, maxRows),
      style
    ),
    // Sections of one layout say more than regions; of two, less.
    sectionsComparable(binary)
      ? ''
      : table('Regions', binary.regions, ({ name }) => name),
    table(
      note === '' ? 'Sections' : `Sections (${note})`,
      binary.sections,
      ({ name }) => name
    ),
    table(
      'Packages',
      binary.packages.filter(({ delta }) => delta !== 0),
      ({ path }) => path
    ),
    table('Symbols', binary.symbols, ({ name, from }) =>
      from === undefined
        ? symbolTitle(name)
        : `${symbolTitle(name)} (was ${symbolTitle(from)})`
    ),
    authorsText(authorChanges(binary, maxViewRows), formatDelta, style),
    instancesText(
      instanceChanges(binary, maxViewRows),
      'change',
      formatDelta,
      style
    )
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** A title above a body; '' when the body is empty. */
export function titled(title: string, body: string, style: TextStyle): string {
  return body === '' ? '' : `${coloured(title, 'bold', style)}\n${body}`
}

function whereText(
  binary: BinaryReport,
  style: TextStyle,
  maxRows: number
): string {
  const rows = originsText(binary, style, maxRows)
  const split = splitLine(binary)
  return rows === '' || split === '' ? rows : `  ${split}\n${rows}`
}

function originsText(
  binary: BinaryReport,
  style: TextStyle,
  maxRows: number
): string {
  const { shown, rest } = cutRows(originsOf(binary), maxRows)
  if (shown.length === 0) return ''
  const half = Math.floor(nameWidth(style, 28) / 2)
  const share = shareOfChange(originsOf(binary))
  const names = shortNames(shown.map(originTitle), half)
  const rows = shown.map((row, index) => [
    names[index] ?? '',
    byDirection(formatDelta(row.delta), row.delta, style),
    share([row]),
    row.largest === null
      ? ''
      : `${{ added: 'new: ', removed: 'gone: ', changed: '' }[row.largest.change]}${plainName(row.largest.name, Math.min(half - 6, maxNameLength))} ${formatDelta(row.largest.delta)}`
  ])
  const last =
    rest === null
      ? []
      : [
          [
            andMore(rest.count),
            byDirection(formatDelta(rest.delta), rest.delta, style),
            share(originsOf(binary).slice(shown.length)),
            ''
          ]
        ]
  return textTable(
    ['what', 'change', 'of change', 'largest part'],
    ['left', 'right', 'right', 'left'],
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
  const news = oneSidedMark(row)
  const suffix = bump
    ? versions
    : news === ''
      ? ''
      : ` ${headVersion || baseVersion}`
  return `${news}${name}${suffix}`
}

function rowsText<T extends Row>(
  rows: readonly T[],
  nameOfRow: (row: T) => string,
  style: TextStyle,
  maxRows: number
): string {
  const { shown, rest } = cutRows(rows, maxRows)
  if (shown.length === 0) return ''
  const share = shareOfChange(rows)
  const cells = ({ base, head, delta }: Row, part: string) => [
    formatBytes(base),
    formatBytes(head),
    byDirection(formatDelta(delta), delta, style),
    part
  ]
  const titles = ['base', 'head', 'change', 'of change']
  const left = rows.slice(shown.length)
  const numbers = [
    ...shown.map((row) => cells(row, share([row]))),
    ...(rest === null ? [] : [cells(rest, share(left))])
  ]
  const marks = shown.map((row) => oneSidedMark(row))
  const room = roomForNames(titles, numbers, style) - widestOf(marks)
  const names = [
    ...shortNames(shown.map(nameOfRow), room).map(
      (name, index) => `${marks[index] ?? ''}${name}`
    ),
    ...(rest === null ? [] : [andMore(rest.count)])
  ]
  return textTable(
    ['', ...titles],
    ['left', 'right', 'right', 'right', 'right'],
    numbers.map((row, index) => [names[index] ?? '', ...row]),
    style
  )
}

type Deltas = readonly Pick<Row, 'delta'>[]

/** Bytes that grew and bytes that shrank together. */
function weightOf(rows: Deltas): number {
  return rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0)
}

/** What of all that grew and shrank some rows are, in percent. */
function shareOfChange(rows: Deltas): (some: Deltas) => string {
  const whole = weightOf(rows)
  return (some) => shareOf(weightOf(some), whole)
}

/** Columns left for a name beside `others`; never less than 20. */
export function nameWidth({ width }: TextStyle, others: number): number {
  return Math.max(20, width - others)
}

/** Growth yellow, shrinking green. */
export function byDirection(
  text: string,
  delta: number,
  style: TextStyle
): string {
  if (delta === 0) return text
  return coloured(text, delta > 0 ? 'yellow' : 'green', style)
}
