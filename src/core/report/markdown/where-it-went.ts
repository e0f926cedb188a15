// "Where it went": a binary's change by module and package, in rows that add up.
import { cutRows } from '../cut-rows.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { formatDelta, formatExactDelta } from '../../text/sizes.ts'
import { table } from './table.ts'
import { originsOf, pseudoTitles } from '../contributions.ts'
import type { Contributor, OriginRow } from '../contributions.ts'
import { nameOf } from '../ranking.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { splitLine } from '../origins-line.ts'

/** The title and the table; '' where nothing is attributed. */
export function whereBlock(
  binary: BinaryReport,
  report: Report,
  limit: number
): string {
  const body = whereTable(binary, limit)
  if (body === '') return ''
  const sum = formatExactDelta(binary.delta.fileSize)
  return `**Where it went** (${markdownName(nameOf(binary, report))}, ${markdownSentence(binary.target)}; rows add up to ${sum})\n\n${body}`
}

/** The table alone, below whose bytes they are. */
export function whereTable(binary: BinaryReport, limit: number): string {
  const origins = originsOf(binary)
  if (origins.length === 0 || limit === 0) return ''
  const { shown, rest } = cutRows(origins, limit)
  const rows = shown.map((row) => [
    title(row),
    formatDelta(row.delta),
    contribution(row.largest)
  ])
  const last =
    rest === null
      ? []
      : [[`and ${rest.count} more`, formatDelta(rest.delta), '']]
  const split = splitLine(binary)
  const rowsTable = table(
    [
      { title: 'what', align: 'l' },
      { title: 'change', align: 'r' },
      { title: 'largest part', align: 'l' }
    ],
    [...rows, ...last]
  )
  return split === '' ? rowsTable : `${markdownSentence(split)}\n\n${rowsTable}`
}

function title(row: OriginRow): string {
  if (row.kind === 'package') return `this module, ${markdownName(row.name)}`
  if (row.kind === 'std') return `Go's standard library${versions(row)}`
  if (row.kind === 'pseudo') {
    return pseudoTitles[row.name] ?? markdownName(row.name)
  }
  const news = row.base === 0 ? 'new: ' : row.head === 0 ? 'gone: ' : ''
  return `${news}${markdownName(row.name)}${versions(row)}`
}

/** ` v1.2.0 → v1.3.0`, ` v1.3.0` for what is new or gone; '' where it is the same. */
function versions({ kind, baseVersion, headVersion }: OriginRow): string {
  if (baseVersion === headVersion) return ''
  const both = baseVersion !== '' && headVersion !== ''
  if (kind === 'std' && !both) return ''
  const text = both
    ? `${baseVersion} → ${headVersion}`
    : headVersion || baseVersion
  return ` ${markdownSentence(text, 100)}`
}

function contribution(largest: Contributor | null): string {
  if (largest === null) return ''
  const news = { added: 'new: ', removed: 'gone: ', changed: '' }
  return `${news[largest.change]}${markdownName(largest.name, 80)} ${formatDelta(largest.delta)}`
}
