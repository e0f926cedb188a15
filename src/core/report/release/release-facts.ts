// Words what a report says of a release: its tag, and what it was compared with.
import type { EarlierReleaseFacts } from '../../model/release/release-schema.ts'
import type { Report } from '../../model/report.ts'

/** `v1.3.0 after v1.2.4: `, the beginning of the headline; nothing for other reports. */
export function releasePhrases({
  release
}: Report): readonly (string | { readonly name: string })[] {
  if (release === undefined) return []
  const { tag, previous } = release
  return previous === null
    ? [{ name: tag }, ', the first release: ']
    : [
        { name: tag },
        ' after ',
        { name: previous.tag },
        previous.evidence === 'unverified' ? ' (unverified): ' : ': '
      ]
}

/** Sentences for the list of how it was measured. */
export function releaseSentences({
  release,
  provenance
}: Report): readonly string[] {
  if (release === undefined) return []
  const { tag, branch, budgetBranch, previous, since, chosenBy } = release
  const on = branch === '' ? 'on no branch of releases' : `on ${branch}`
  return [
    `${tag}, ${on}, judged by the budget of ${budgetBranch}`,
    previous === null
      ? `compared with nothing: ${chosenBy}`
      : `compared with ${earlierText(previous)}`,
    ...(since === undefined ? [] : [`growth since ${earlierText(since)}`]),
    ...(provenance?.given === undefined
      ? buildSentences(release)
      : [
          "whether a second build makes the same bytes can't be proved: the workflow built it"
        ])
  ]
}

function buildSentences({
  verifiedReproducible
}: NonNullable<Report['release']>): readonly string[] {
  return [
    'built from an empty build cache and an empty module cache: go-cache, mod-cache and keep-modules are ignored',
    verifiedReproducible
      ? 'built twice, to see whether the bytes are the same'
      : 'not built twice: verify-reproducible is off'
  ]
}

function earlierText({
  tag,
  commit,
  chosenBy,
  evidence,
  source,
  why,
  vouchedBy
}: EarlierReleaseFacts): string {
  const sizes = {
    measurement: 'its recorded measurement',
    assets: 'its assets, measured in this run',
    none: 'its sizes are not known'
  }[source]
  const at = commit === '' ? '' : ` (${commit.slice(0, 7)})`
  const voucher = vouchedBy === undefined ? '' : `, ${vouchedBy}`
  const doubt = evidence === 'verified' ? voucher : `, ${evidence}: ${why}`
  return `${tag}${at}, ${chosenBy}; ${sizes}${doubt}`
}
