// The table of binaries: one row per binary and target.
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { formatBytes, formatDelta } from '../../text/sizes.ts'
import { changeCell } from '../headline.ts'
import { limitCell } from '../limit-cell.ts'
import { table } from './table.ts'
import type { Column } from './table.ts'
import { changeOf, isCompared, nameOf, stateIcons } from '../ranking.ts'
import type { BinaryReport, Report, Side } from '../../model/report.ts'

/** In reports longer than this, binaries that pass unchanged share one row. */
const foldFrom = 10

/** `binaries` worst first; rows beyond `limit` are summed up in the last. */
export function binariesTable(
  report: Report,
  binaries: readonly BinaryReport[],
  limit: number
): string {
  if (binaries.length === 0 || limit === 0) return ''
  const folded =
    binaries.length > foldFrom
      ? binaries.filter((binary) => !isDull(binary))
      : binaries
  const shown = folded.length <= limit + 1 ? folded : folded.slice(0, limit)
  const left = binaries.filter((binary) => !shown.includes(binary))
  const columns = [
    binaryColumn(report),
    targetColumn,
    baseColumn,
    headColumn,
    changeColumn,
    ...(binaries.some(({ delta }) => delta.gzip !== null) ? [gzipColumn] : []),
    ...(binaries.some((binary) => limitCell(binary) !== '')
      ? [limitColumn]
      : []),
    stateColumn
  ]
  const rows = shown.map((binary) => columns.map(({ cell }) => cell(binary)))
  const rest =
    left.length === 0 ? [] : [columns.map(({ rest: summary }) => summary(left))]
  return table(columns, [...rows, ...rest])
}

interface BinaryColumn extends Column {
  readonly cell: (binary: BinaryReport) => string
  /** The cell for all that is not shown. */
  readonly rest: (left: readonly BinaryReport[]) => string
}

function binaryColumn(report: Report): BinaryColumn {
  return {
    title: 'binary',
    align: 'l',
    cell: (binary) => markdownName(nameOf(binary, report)),
    rest: (left) =>
      left.every(isDull)
        ? `and ${left.length} unchanged`
        : `and ${left.length} more`
  }
}

const targetColumn: BinaryColumn = {
  title: 'target',
  align: 'l',
  cell: ({ target }) => markdownSentence(target),
  rest: () => ''
}

const baseColumn: BinaryColumn = {
  title: 'base',
  align: 'r',
  cell: (binary) =>
    binary.base === null && !isCompared(binary) ? 'unknown' : size(binary.base),
  rest: (left) =>
    left.every(isCompared)
      ? formatBytes(sum(left, ({ base }) => fileSize(base)))
      : 'unknown'
}

const headColumn: BinaryColumn = {
  title: 'head',
  align: 'r',
  cell: (binary) => emphasised(size(binary.head), binary),
  rest: (left) => formatBytes(sum(left, ({ head }) => fileSize(head)))
}

const changeColumn: BinaryColumn = {
  title: 'change',
  align: 'r',
  cell: (binary) => emphasised(changeCell(binary), binary),
  rest: (left) =>
    left.every(isCompared) ? formatDelta(sum(left, changeOf)) : 'unknown'
}

const gzipColumn: BinaryColumn = {
  title: 'gzip',
  align: 'r',
  cell: (binary) => {
    const { head, delta } = binary
    const compressed = head?.binary.compressed
    // Without a baseline the whole size would appear there as growth.
    const isKnown = delta.gzip !== null && isCompared(binary)
    const change = isKnown ? formatDelta(delta.gzip) : ''
    if (!compressed) return change
    const whole = formatBytes(compressed.gzip)
    return change === '' ? whole : `${whole} (${change})`
  },
  rest: () => ''
}

const limitColumn: BinaryColumn = {
  title: 'limit',
  align: 'r',
  cell: limitCell,
  rest: () => ''
}

const stateColumn: BinaryColumn = {
  title: '',
  align: 'l',
  cell: ({ verdict }) => stateIcons[verdict.state],
  rest: (left) => (left.every(isDull) ? stateIcons.pass : '')
}

/** Passed, and the same as before. */
function isDull(binary: BinaryReport): boolean {
  return (
    binary.status === 'unchanged' &&
    binary.verdict.state === 'pass' &&
    isCompared(binary)
  )
}

function size(side: Side | null): string {
  return side === null ? '–' : formatBytes(side.binary.fileSize)
}

function fileSize(side: Side | null): number {
  return side?.binary.fileSize ?? 0
}

function sum(
  binaries: readonly BinaryReport[],
  value: (binary: BinaryReport) => number
): number {
  return binaries.reduce((total, binary) => total + value(binary), 0)
}

function emphasised(text: string, { verdict }: BinaryReport): string {
  return verdict.state === 'pass' || text === '–' ? text : `**${text}**`
}

/** Binaries of which not even functions are known: said beneath the table, not only in the details. */
export function levelNote(
  report: Report,
  binaries: readonly BinaryReport[],
  limit: number
): string {
  const coarse = binaries.filter(({ head, base }) =>
    ['file', 'sections'].includes((head ?? base)?.attribution.level ?? '')
  )
  if (coarse.length === 0 || limit === 0) return ''
  const names = coarse
    .slice(0, limit)
    .map(
      (binary) =>
        `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)}`
    )
  const more = coarse.length - names.length
  const all = [...names, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
  const files = coarse.every(
    ({ head, base }) => (head ?? base)?.attribution.level === 'file'
  )
  return files
    ? `Gated by total size only, as nothing within is known: ${all}.`
    : `Known by total size or by section only: ${all}.`
}
