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
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { textTable } from './table.ts'
import { authorChanges, instanceChanges } from '../authorship.ts'

/** Rows of each table. */
const maxRows = 12

/** Rows of each of the two further views. */
const maxViewRows = 8

/** Where the change of one binary went, and its largest rows of each kind. */
export function explanation(
  binary: BinaryReport,
  report: Report,
  style: TextStyle
): string {
  const of = `${plainName(nameOf(binary, report))} ${plainName(binary.target, 40)}`
  const sum = formatExactDelta(binary.delta.fileSize)
  const note = sectionsNote(binary)
  const blocks = [
    titled(
      `Where it went (${of}; rows add up to ${sum})`,
      whereText(binary, style),
      style
    ),
    // Sections of one layout say more than regions; of two, less.
    sectionsComparable(binary)
      ? ''
      : titled(
          'Regions',
          rowsText(binary.regions, ({ name }) => name, style),
          style
        ),
    titled(
      note === '' ? 'Sections' : `Sections (${note})`,
      rowsText(binary.sections, ({ name }) => name, style),
      style
    ),
    titled(
      'Packages',
      rowsText(
        binary.packages.filter(({ delta }) => delta !== 0),
        ({ path }) => path,
        style
      ),
      style
    ),
    titled(
      'Symbols',
      rowsText(
        binary.symbols,
        ({ name, from }) =>
          from === undefined
            ? symbolTitle(name)
            : `${symbolTitle(name)} (was ${symbolTitle(from)})`,
        style
      ),
      style
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

function whereText(binary: BinaryReport, style: TextStyle): string {
  const rows = originsText(binary, style)
  const split = splitLine(binary)
  return rows === '' || split === '' ? rows : `  ${split}\n${rows}`
}

function originsText(binary: BinaryReport, style: TextStyle): string {
  const { shown, rest } = cutRows(originsOf(binary), maxRows)
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
    ['what', 'change', 'largest part'],
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
  style: TextStyle
): string {
  const { shown, rest } = cutRows(rows, maxRows)
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
