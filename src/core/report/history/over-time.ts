// The sizes of a report's binaries over time, a short line for each: what records say of
// earlier commits, and the head.
import { sparkline } from '../../history/sparkline.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { formatBytes, formatPercent } from '../../text/sizes.ts'
import { binaryName, type Phrase } from '../headline.ts'

/** Fewer points are no history worth a line. */
const minPoints = 10

/** The newest are shown. */
const maxPoints = 40

/** One binary over time. */
export interface OverTime {
  readonly name: Phrase
  readonly sparkline: string
  /** `4.20 MiB → 4.35 MiB (+3.5 %), 31 measurements since 2026-09-01` */
  readonly sentence: string
}

/** @param binaries in the order in which they are shown */
export function overTime(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly OverTime[] {
  return binaries.flatMap((binary) => {
    const { history = [], head } = binary
    if (head === null) return []
    const { fileSize } = head.binary
    const points = [...history, { time: '', missing: 0, fileSize }].slice(
      -maxPoints
    )
    const [first] = points
    if (first === undefined || points.length < minPoints) return []
    const change = formatPercent(fileSize - first.fileSize, first.fileSize)
    return {
      name: binaryName(binary, report),
      sparkline: sparkline(points),
      sentence: `${formatBytes(first.fileSize)} → ${formatBytes(fileSize)} (${change}), ${points.length} measurements since ${first.time.slice(0, 10)}`
    }
  })
}
