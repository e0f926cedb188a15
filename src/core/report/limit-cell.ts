// The limit that a binary's verdict rests on, for a table's cell.
import { formatBytes, formatDelta } from '../text/sizes.ts'
import type { BinaryReport, Reason } from '../model/report.ts'

/** Of the first reason of the verdict's state that is about the binary's size; '' when there is none. */
export function limitCell(binary: BinaryReport): string {
  const reason = limitReason(binary)
  return reason === undefined ? '' : limitText(reason)
}

/** The reason whose limit the cell shows. */
export function limitReason({ verdict }: BinaryReport): Reason | undefined {
  return verdict.reasons.find(
    (reason) => reason.state === verdict.state && limitText(reason) !== ''
  )
}

/** Rules of the binary as a whole, e.g. `fail.max-growth` or `gzip.warn.max-size`. */
const wholeRule =
  /^(?:(?<metric>content|gzip|package)\.)?(?:warn|fail|release)\.(?<kind>max-size|min-size|max-growth|max-growth-percent|max-growth-since|go-upgrade-limit|go-upgrade-limit-percent)$/

function limitText({ rule = '', limit }: Reason): string {
  const { metric = '', kind } = wholeRule.exec(rule)?.groups ?? {}
  if (kind === undefined || limit === undefined) return ''
  const text = kind.startsWith('max-growth')
    ? formatDelta(limit)
    : kind.startsWith('go-upgrade')
      ? `Go ${formatDelta(limit)}`
      : `${kind === 'min-size' ? 'at least ' : ''}${formatBytes(limit)}`
  return metric === '' ? text : `${metric} ${text}`
}
