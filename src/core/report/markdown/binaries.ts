// The table of binaries: the verdict, the change and the limit of each target, those of
// one binary together. Sizes are in a table of their own, which a reader opens.
import {
  markdownPath,
  markdownName,
  markdownSentence
} from '../../text/escape.ts'
import { formatBytes, formatDelta } from '../../text/sizes.ts'
import { andMore, linesAndMore, wordList } from '../../text/word-list.ts'
import { archiveCell, changeCell, sizeWithChange } from '../headline.ts'
import { limitCell } from '../limit-cell.ts'
import { lastReleaseCell, lastReleaseTitle } from '../release/last-release.ts'
import { collapsed, table, unbroken } from './table.ts'
import type { Column } from './table.ts'
import { changeOf, isCompared, nameOf, stateIcons } from '../ranking.ts'
import { grouped } from '../sources/grouped.ts'
import type { BinaryReport, Report, Side } from '../../model/report.ts'

/** In reports longer than this, binaries that pass unchanged share one row. */
const foldFrom = 5

/** What both tables show: the rows, and what one last row sums up. */
interface Selection {
  /** Those of one binary follow each other. */
  readonly shown: readonly BinaryReport[]
  readonly left: readonly BinaryReport[]
}

/** `binaries` worst first; rows beyond `limit` are summed up in the last. */
export function binariesTable(
  report: Report,
  binaries: readonly BinaryReport[],
  limit: number
): string {
  const selection = selected(binaries, limit)
  const columns = [
    changeColumn,
    ...(binaries.some((binary) => limitCell(binary) !== '')
      ? [limitColumn]
      : []),
    ...releaseColumn(binaries),
    nameColumn(report)
  ]
  return tableOf(columns, selection)
}

/** Where a report compares with the last release. */
function releaseColumn(
  binaries: readonly BinaryReport[]
): readonly BinaryColumn[] {
  const title = lastReleaseTitle(binaries)
  return title === ''
    ? []
    : [
        {
          title: markdownSentence(title),
          align: 'r',
          cell: lastReleaseCell,
          rest: () => ''
        }
      ]
}

/** Both sizes of each binary and its gzip, folded. */
export function sizesBlock(
  report: Report,
  binaries: readonly BinaryReport[],
  limit: number
): string {
  const hasGzip = binaries.some(
    ({ delta, head }) => delta.gzip !== null || head?.binary.compressed
  )
  const hasArchives = binaries.some(({ archives }) => archives !== undefined)
  const columns = [
    sizesColumn,
    ...(hasGzip ? [gzipColumn] : []),
    ...(hasArchives ? [archiveColumn] : []),
    nameColumn(report)
  ]
  const parts = [
    'Sizes',
    ...(hasGzip ? ['gzip'] : []),
    ...(hasArchives ? ['archives'] : [])
  ]
  return collapsed(
    wordList(parts, 'and'),
    tableOf(columns, selected(binaries, limit))
  )
}

function selected(binaries: readonly BinaryReport[], limit: number): Selection {
  if (limit === 0) return { shown: [], left: binaries }
  const folded =
    binaries.length > foldFrom
      ? binaries.filter((binary) => !isDull(binary))
      : binaries
  const kept = folded.length <= limit + 1 ? folded : folded.slice(0, limit)
  // The worst target decides where a binary stands.
  const shown = [
    ...grouped(kept, ({ mainPackage }) => mainPackage).values()
  ].flat()
  return { shown, left: binaries.filter((binary) => !kept.includes(binary)) }
}

function tableOf(
  columns: readonly BinaryColumn[],
  { shown, left }: Selection
): string {
  // Nothing but a sum is no table.
  if (shown.length === 0 && !left.every(isDull)) return ''
  const rows = shown.map((binary, place) =>
    columns.map(({ cell }) => cell(binary, shown[place - 1]))
  )
  const rest =
    left.length === 0 ? [] : [columns.map(({ rest: summary }) => summary(left))]
  return table(columns, [...rows, ...rest])
}

interface BinaryColumn extends Column {
  /** @param before the binary of the row above */
  readonly cell: (
    binary: BinaryReport,
    before: BinaryReport | undefined
  ) => string
  /** The cell for all that is not shown. */
  readonly rest: (left: readonly BinaryReport[]) => string
}

/** The verdict and the change share a column: on a phone the binary has to fit beside them. */
const changeColumn: BinaryColumn = {
  title: 'change',
  align: 'l',
  cell: (binary) =>
    unbroken(
      `${stateIcons[binary.verdict.state]} ${emphasised(changeCell(binary), binary)}`
    ),
  rest: (left) => {
    const change = left.every(isCompared)
      ? formatDelta(sum(left, changeOf))
      : 'unknown'
    return unbroken(
      left.every(isDull) ? `${stateIcons.pass} ${change}` : change
    )
  }
}

const limitColumn: BinaryColumn = {
  title: 'limit',
  align: 'r',
  // A limit is a round number: its zeros only take room.
  cell: (binary) => limitCell(binary).replace(/\.0{1,2}(?= )/, ''),
  rest: () => ''
}

/** The name stands in the first row of a binary; the target in each, unless all have the same. */
function nameColumn(report: Report): BinaryColumn {
  const targets = new Set(report.reports.map(({ target }) => target))
  const [only = ''] = targets
  const one = targets.size === 1
  return {
    title: one ? `binary, ${markdownSentence(only)}` : 'binary',
    align: 'l',
    cell: (binary, before) => {
      const name = markdownPath(nameOf(binary, report))
      if (one) return name
      const target = markdownSentence(binary.target)
      return before?.mainPackage === binary.mainPackage
        ? target
        : `${name} ${target}`
    },
    rest: (left) =>
      left.every(isDull) ? `${left.length} unchanged` : andMore(left.length)
  }
}

const sizesColumn: BinaryColumn = {
  title: 'base → head',
  align: 'r',
  cell: (binary) => `${baseSize(binary)} → ${size(binary.head)}`,
  rest: (left) => {
    const before = left.every(isCompared)
      ? formatBytes(sum(left, ({ base }) => fileSize(base)))
      : 'unknown'
    return `${before} → ${formatBytes(sum(left, ({ head }) => fileSize(head)))}`
  }
}

const gzipColumn: BinaryColumn = {
  title: 'gzip',
  align: 'r',
  cell: (binary) =>
    sizeWithChange(
      binary,
      binary.head?.binary.compressed?.gzip,
      binary.delta.gzip
    ),
  rest: () => ''
}

/** What people download, where that is not the executable. */
const archiveColumn: BinaryColumn = {
  title: 'archive',
  align: 'r',
  cell: archiveCell,
  rest: () => ''
}

function baseSize(binary: BinaryReport): string {
  return binary.base === null && !isCompared(binary)
    ? 'unknown'
    : size(binary.base)
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
  const all = linesAndMore(names, coarse.length).join(', ')
  const files = coarse.every(
    ({ head, base }) => (head ?? base)?.attribution.level === 'file'
  )
  return files
    ? `Gated by total size only, as nothing within is known: ${all}.`
    : `Known by total size or by section only: ${all}.`
}
