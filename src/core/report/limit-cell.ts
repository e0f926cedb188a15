// The limit that a binary's verdict rests on, for a table's cell.
import { formatBytes, formatDelta } from '../text/sizes.ts'
import type { BinaryReport, Reason } from '../model/report.ts'

/** Of the first reason of the verdict's state that is about the binary's size; '' when there is none. */
export function limitCell({ verdict }: BinaryReport): string {
  const texts = verdict.reasons
    .filter(({ state }) => state === verdict.state)
    .map(limitText)
  return texts.find((text) => text !== '') ?? ''
}

/** Rules of the binary as a whole, e.g. `fail.max-growth` or `gzip.warn.max-size`. */
const wholeRule =
  /^(?:(?<metric>content|gzip)\.)?(?:warn|fail)\.(?<kind>max-size|min-size|max-growth|max-growth-percent|go-upgrade-limit|go-upgrade-limit-percent)$/

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
