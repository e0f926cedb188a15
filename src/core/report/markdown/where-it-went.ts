// "Where it went": a binary's change by modules and packages, in rows that add up.
import { cutRows, rowsThatSayIt } from '../cut-rows.ts'
import {
  markdownName,
  markdownPath,
  markdownSentence
} from '../../text/escape.ts'
import { formatDelta, formatExactDelta } from '../../text/sizes.ts'
import { collapsed, table } from './table.ts'
import { pseudoTitles, type Contributor } from '../contributions.ts'
import { oneSidedMark } from '../views/one-sided.ts'
import type { AlikeGroup } from '../sources/alike.ts'
import type { SourceRow } from '../sources/sources.ts'
import { changeOf, labelOf } from '../ranking.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import type { Detail } from '../detail-levels.ts'
import { splitLine } from '../origins-line.ts'
import { andMore, firstOf } from '../../text/word-list.ts'

/** Rows that are shown however little they are. */
const minRows = 6

/** Open rows of a table that is not the first. */
const maxFurtherRows = 8

/** Binaries that changed alike and are named; the others are counted. */
const maxAlike = 5

/**
 * Characters of a part's path, and of any other part's name, which a browser breaks at its
 * ellipsis; the whole ones are in the tables that a reader opens.
 */
const maxPartPath = 24
const maxPartName = 34

/** A part below this share of its row is not worth a word: of several parts, and of one alone. */
const minPartShare = 0.01
const minOnlyShare = 0.1

/** A block for each group: those that changed most are open. */
export function whereBlocks(
  groups: readonly AlikeGroup[],
  report: Report,
  detail: Detail
): readonly string[] {
  if (detail.origins === 0) return []
  const blocks = groups.slice(0, detail.explained + 1).map((group, place) => {
    const sum = formatExactDelta(group.binary.delta.fileSize)
    const name = label(group.binary, report)
    const body = groupBody(
      group,
      report,
      place === 0
        ? detail
        : { ...detail, origins: Math.min(detail.origins, maxFurtherRows) }
    )
    return place < detail.whereTables
      ? `**Where it went** (${name}; rows add up to ${sum})\n\n${body}`
      : collapsed(
          `Where it went: ${name} ${formatDelta(changeOf(group.binary))}`,
          body
        )
  })
  const more = groups.length - blocks.length
  return more > 0 ? [...blocks, `and ${more} more changed otherwise`] : blocks
}

function groupBody(
  { binary, sources, others }: AlikeGroup,
  report: Report,
  detail: Detail
): string {
  const changes = others.map(
    (other) => `${label(other, report)} ${formatDelta(changeOf(other))}`
  )
  const alike = firstOf(changes, maxAlike).join(', ')
  return [
    markdownSentence(splitLine(binary)),
    others.length === 0 ? '' : `Changed alike: ${alike}.`,
    ...whereTables(sources, detail)
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** The largest rows; those that follow until nothing that matters is missing are folded. */
function whereTables(
  sources: readonly SourceRow[],
  detail: Detail
): readonly string[] {
  const count = Math.min(
    Math.max(rowsThatSayIt(sources), minRows),
    detail.origins + detail.foldedOrigins
  )
  const { shown, rest } = cutRows(sources, count)
  const isLong = shown.length > detail.origins + 1
  const open = isLong ? shown.slice(0, detail.origins) : shown
  const folded = shown.slice(open.length)
  const last =
    rest === null ? [] : [[formatDelta(rest.delta), andMore(rest.count)]]
  if (folded.length === 0) return [rowsTable([...open.map(cells), ...last])]
  const sum = folded.reduce(
    (total, { delta }) => total + delta,
    rest?.delta ?? 0
  )
  const left = folded.length + (rest?.count ?? 0)
  return [
    rowsTable([
      ...open.map(cells),
      [formatDelta(sum), `${andMore(left)}, below`]
    ]),
    collapsed(
      `${left} more rows: ${formatDelta(sum)}`,
      rowsTable([...folded.map(cells), ...last])
    )
  ]
}

const rowsTable = (rows: readonly (readonly string[])[]): string =>
  table(
    [
      { title: 'change', align: 'r' },
      { title: 'what', align: 'l' }
    ],
    rows
  )

function cells(row: SourceRow): readonly string[] {
  const parts = partTexts(row)
  const text =
    parts.length === 0 ? title(row) : `${title(row)}<br>${parts.join(', ')}`
  return [formatDelta(row.delta), text]
}

function title(row: SourceRow): string {
  if (row.kind === 'package') return `this module, ${markdownPath(row.name)}`
  if (row.kind === 'std') return `Go's standard library${versions(row)}`
  if (row.kind === 'tables') return 'tables of the runtime and the linker'
  if (row.kind === 'pseudo') {
    return pseudoTitles[row.name] ?? markdownName(row.name)
  }
  const news = oneSidedMark(row)
  const count = row.count > 1 ? ` (${row.count} modules)` : ''
  return `${news}${markdownPath(row.name)}${versions(row)}${count}`
}

/** ` v1.2.0 → v1.3.0`, ` v1.3.0` for what is new or gone; '' where it is the same. */
function versions({ kind, baseVersion, headVersion }: SourceRow): string {
  if (baseVersion === headVersion) return ''
  const both = baseVersion !== '' && headVersion !== ''
  if (kind === 'std' && !both) return ''
  const text = both
    ? `${baseVersion} → ${headVersion}`
    : headVersion || baseVersion
  return ` ${markdownSentence(text, 100)}`
}

/** The parts that say something: a part that is all of its row needs no number. */
function partTexts({ parts, delta, kind }: SourceRow): readonly string[] {
  const share = parts.length === 1 ? minOnlyShare : minPartShare
  return parts
    .filter((part) => Math.abs(part.delta) >= share * Math.abs(delta))
    .map((part) => {
      const name =
        kind === 'tables' ? markdownSentence(part.name) : partName(part)
      return part.delta === delta ? name : `${name} ${unbroken(part.delta)}`
    })
}

const unbroken = (bytes: number): string =>
  formatDelta(bytes).replaceAll(' ', '\u00a0')

function partName({ name, change }: Contributor): string {
  const news = { added: 'new:\u00a0', removed: 'gone:\u00a0', changed: '' }
  return `${news[change]}${markdownName(shortened(name), maxPartName)}`
}

/** `…/otlpmetric/otlpmetricgrpc`: the last elements of a long path, as many as fit. */
function shortened(name: string): string {
  if (name.length <= maxPartPath || !/^[^([]*\//.test(name)) return name
  const elements = name.split('/')
  let short = elements.pop() ?? ''
  for (const element of elements.toReversed()) {
    if (element === '…' || short.length + element.length > maxPartPath - 3)
      break
    short = `${element}/${short}`
  }
  // A major version alone names nothing.
  return /^v\d/.test(short) ? name : `…/${short}`
}

function label(binary: BinaryReport, report: Report): string {
  const { name, target } = labelOf(binary, report)
  return target === ''
    ? markdownName(name)
    : `${markdownName(name)} ${markdownSentence(target)}`
}
