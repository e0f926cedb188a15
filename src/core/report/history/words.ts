// What a history says, whatever shows it: a sentence for each binary, and rows as plain
// text.
import { gapText } from '../../history/gap-text.ts'
import { sparkline } from '../../history/sparkline.ts'
import type { BinaryHistory } from '../../model/history/history-schema.ts'
import { formatBytes, formatDelta, formatPercent } from '../../text/sizes.ts'

/** `tool linux/amd64`; the main package where there is no name. */
export function binaryTitle({
  name,
  mainPackage,
  target
}: BinaryHistory): string {
  return `${name || mainPackage} ${target}`.trimEnd()
}

/** `4.20 MiB → 4.35 MiB (+3.5 %), 10 points from v1.0.0 to v1.9.0`; names are those of strangers. */
export function historySentence({ points }: BinaryHistory): string {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return 'nothing was measured'
  if (first === last) {
    return `${formatBytes(first.fileSize)}, 1 point, ${first.label}`
  }
  const change = last.fileSize - first.fileSize
  return `${formatBytes(first.fileSize)} → ${formatBytes(last.fileSize)} (${formatPercent(change, first.fileSize)}), ${points.length} points from ${first.label} to ${last.label}`
}

/** The newest points as one line of text. */
export function historyLine({ points }: BinaryHistory): string {
  return sparkline(points.slice(-60))
}

/** A point of the table, or a gap before one. */
export interface HistoryRow {
  /** The point's name, which is a stranger's; of a gap what is missing. */
  readonly label: string
  readonly isGap: boolean
  readonly day: string
  readonly size: string
  /** Since the point before. */
  readonly change: string
  readonly gzip: string
}

/** Oldest first. */
export function historyRows({ points }: BinaryHistory): readonly HistoryRow[] {
  return points.flatMap((point, place) => {
    const { label, time, fileSize, gzip, missing } = point
    const before = points[place - 1]
    const gap = before === undefined ? '' : gapText(missing)
    const change = before === undefined ? null : fileSize - before.fileSize
    const row = {
      label,
      isGap: false,
      day: time.slice(0, 10),
      size: formatBytes(fileSize),
      change:
        change === null || before === undefined
          ? ''
          : change === 0
            ? '0 B'
            : `${formatDelta(change)} (${formatPercent(change, before.fileSize)})`,
      gzip: gzip === null ? '' : formatBytes(gzip)
    }
    const none = { day: '', size: '', change: '', gzip: '' }
    return gap === '' ? [row] : [{ ...none, label: gap, isGap: true }, row]
  })
}

/** Columns of the table; those that all rows leave empty are left out. */
export const historyColumns = [
  { key: 'day', title: 'day', align: 'left' },
  { key: 'size', title: 'size', align: 'right' },
  { key: 'change', title: 'change', align: 'right' },
  { key: 'gzip', title: 'gzip', align: 'right' }
] as const
