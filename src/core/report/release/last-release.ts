// Adds the last release to a report, as a second column. Nothing is judged by it.
import { isSameBinary } from '../../compare/pair-binaries.ts'
import type { ReleaseEvidence } from '../../model/release/closed-lists.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { formatDelta, formatPercent } from '../../text/sizes.ts'

export interface LastRelease {
  readonly tag: string
  readonly evidence: ReleaseEvidence
  /** A clause; absent where nobody does. */
  readonly vouchedBy?: string
  readonly measurements: readonly Measurement[]
}

/** The report with the column; verdicts stay as they are. */
export function withLastRelease(
  report: Report,
  { tag, evidence, vouchedBy, measurements }: LastRelease
): Report {
  const about = {
    tag,
    evidence,
    ...(vouchedBy === undefined ? {} : { vouchedBy })
  }
  return {
    ...report,
    reports: report.reports.map((binary) => {
      const { mainPackage, target } = binary
      const before = measurements.find((measurement) =>
        isSameBinary(measurement, mainPackage, target)
      )
      if (before === undefined || binary.head === null) return binary
      const { fileSize } = before.binary
      const delta = binary.head.binary.fileSize - fileSize
      return { ...binary, lastRelease: { ...about, fileSize, delta } }
    })
  }
}

/** `since v1.2.3`, and whether somebody vouches for it; '' where there is no such column. */
export function lastReleaseTitle(binaries: readonly BinaryReport[]): string {
  const [first] = binaries.flatMap(({ lastRelease }) => lastRelease ?? [])
  if (first === undefined) return ''
  const { tag, evidence } = first
  return `since ${tag}${evidence === 'verified' ? '' : ` (${evidence})`}`
}

/** `+104.0 KiB (+0.6 %)`; '' where the release has no such binary. */
export function lastReleaseCell({ lastRelease }: BinaryReport): string {
  if (lastRelease === undefined) return ''
  const { delta, fileSize } = lastRelease
  return delta === 0
    ? '0 B'
    : `${formatDelta(delta)} (${formatPercent(delta, fileSize)})`
}
