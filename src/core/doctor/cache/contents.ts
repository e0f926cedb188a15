// How much a build cache holds, and how old it is, as a finding.
import type { Finding } from '../../model/doctor/diagnosis.ts'
import { formatAge } from '../../text/age.ts'
import { formatBytes } from '../../text/sizes.ts'
import { bounded } from '../evidence.ts'

/** Times are milliseconds since 1970. */
export interface CacheContents {
  /** Actions whose results are kept. */
  readonly entries: number
  readonly files: number
  readonly bytes: number
  /** When the entry was used that was not used for longest; without entries, Infinity. */
  readonly oldest: number
  /** When an entry was last used; without entries, -Infinity. */
  readonly newest: number
  /** Whether all was looked through. */
  readonly isWhole: boolean
  /** When Go last dropped what was not used; null where it never did. */
  readonly trimmed: number | null
}

/** @param now milliseconds since 1970 */
export function contentsFinding(
  path: string,
  contents: CacheContents,
  now: number
): Finding {
  const { entries, files, bytes, oldest, newest, isWhole, trimmed } = contents
  const least = isWhole ? '' : 'at least '
  const ago = (time: number): string =>
    `${new Date(time).toISOString().slice(0, 16)}Z, ${formatAge(Math.max(0, now - time) / 1000)} ago`
  return {
    check: 'cache',
    kind: 'note',
    program: '',
    sentence: `your build cache holds ${least}${formatBytes(bytes)} in ${least}${entries.toLocaleString('en-US')} ${entries === 1 ? 'entry' : 'entries'}`,
    cause:
      'Go drops entries that were not used for five days, once a day at most, and knows no limit for their size',
    bytes: null,
    remedy: 'du -sh "$(go env GOCACHE)"',
    evidence: [
      bounded(`files below ${path}`, [
        `${files.toLocaleString('en-US')} files, ${bytes.toLocaleString('en-US')} bytes${isWhole ? '' : '; the rest was not looked through, as it is too much'}`,
        ...(entries === 0
          ? []
          : [
              `the entry that was not used for longest: ${ago(oldest)}`,
              `the entry that was used last: ${ago(newest)}`
            ]),
        trimmed === null
          ? 'Go has not looked for entries to drop yet (trim.txt)'
          : `Go last looked for entries to drop: ${ago(trimmed)} (trim.txt)`
      ])
    ]
  }
}
