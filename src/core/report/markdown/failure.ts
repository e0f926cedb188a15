// What ended a run with an error: the first lines that its build printed, and the way to the rest.
import { markdownName, markdownUrl } from '../../text/escape.ts'
import type { Failure, Report } from '../../model/report.ts'
import type { Phrase } from '../headline.ts'
import { andMore } from '../../text/word-list.ts'

/** Packages that the headline names; the others are counted. */
const maxPackages = 3

/** Code points of each line. */
const maxLine = 300

/** The build that failed, if that is what ended the run. */
export function failureOf({ verdict }: Report): Failure | null {
  if (verdict.state !== 'error') return null
  return verdict.reasons.find(({ failure }) => failure)?.failure ?? null
}

/** `building ./cmd/tool for linux/amd64 failed`, for the headline. */
export function failurePhrases({
  packages,
  target
}: Failure): readonly Phrase[] {
  const names = packages
    .slice(0, maxPackages)
    .flatMap((name, place): readonly Phrase[] =>
      place === 0 ? [{ name }] : [', ', { name }]
    )
  const more = packages.length - maxPackages
  return [
    'building ',
    ...names,
    `${more > 0 ? ` ${andMore(more)}` : ''} for ${target} failed`
  ]
}

/**
 * The lines as they were printed, and a link to the log; '' for a report without an error.
 * @param runUrl '' for none
 * @param lines how many are shown
 */
export function failureBlock(
  report: Report,
  runUrl: string,
  lines: number
): string {
  if (report.verdict.state !== 'error') return ''
  const output = (failureOf(report)?.output ?? []).slice(0, lines)
  const url = markdownUrl(runUrl)
  const blocks = [
    // A list breaks long lines, which a preformatted text does not.
    output.map((line) => `- ${markdownName(line, maxLine)}`).join('\n'),
    url === '' ? '' : `[The log of the run](${url}) has all of it.`
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}
