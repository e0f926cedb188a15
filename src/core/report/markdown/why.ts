// "Why" in Markdown: the causes of a change, with links to the lines of the head.
import {
  markdownName,
  markdownSentence,
  markdownUrl
} from '../../text/escape.ts'
import type { Report } from '../../model/report.ts'
import type { Detail } from '../detail-levels.ts'
import {
  maxName,
  placeText,
  show,
  type Place,
  type Sentence
} from '../explanation/pieces.ts'
import type { Why } from '../explanation/why.ts'
import { collapsed } from './table.ts'
import { andMore, firstOf } from '../../text/word-list.ts'

/** Address of a line of the head; '' where there is none to link. */
export type Links = (place: Place) => string

/**
 * Links to the head's files. What a pull request's own run says is linked nowhere: the
 * commit that it measured need not be the one that is known here.
 * @param filesUrl address below which files are, by commit
 */
export function linksOf(
  { provenance }: Pick<Report, 'provenance'>,
  filesUrl = ''
): Links {
  const { headCommit = '', mode } = provenance ?? {}
  const isKnown =
    /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headCommit) && mode !== 'comment'
  return ({ file, line, side }) => {
    if (filesUrl === '' || !isKnown || side !== 'head') return ''
    const steps = file.split('/')
    if (steps.some((step) => /^\.{0,2}$/.test(step))) return ''
    const path = steps.map(encodeURIComponent).join('/')
    return markdownUrl(`${filesUrl}/${headCommit}/${path}#L${line}`)
  }
}

/** Right below the headline: what switched dead-code elimination. */
export function flipsBlock(
  { flips, isForeign }: Why,
  links: Links,
  detail: Detail
): string {
  const shown = flips.slice(0, detail.flips)
  if (shown.length === 0) return ''
  const from = isForeign ? `_${foreign}:_ ` : ''
  const more = flips.length - shown.length
  return [
    ...shown.map(
      ([title = '', ...rest]) =>
        `${from}**${sentenceText([title], links)}**${sentenceText(rest, links)}.`
    ),
    ...(more > 0 ? [`and ${more} more that differ`] : [])
  ].join('\n\n')
}

const foreign = "As measured by the pull request's run"

/** All other causes; those that don't fit are folded, and counted where they are shed. */
export function whyBlock(
  { sentences, major, notRecorded, isForeign }: Why,
  links: Links,
  detail: Detail
): string {
  if (detail.causes === 0) return ''
  const open = sentences.slice(0, Math.min(detail.causes, major))
  const folded = sentences.slice(open.length, open.length + detail.foldedCauses)
  const shed = sentences.length - open.length - folded.length
  const rest = sentences.length - open.length
  const last = shed > 0 ? [`- ${andMore(shed)}`] : []
  const list = (some: readonly Sentence[]): string[] =>
    some.map((sentence) => `- ${sentenceText(sentence, links)}`)
  const quiet = quietLine(notRecorded)
  if (sentences.length === 0) return quiet
  return [
    isForeign ? `**Why** (as measured by the pull request's run)` : '**Why**',
    [...list(open), ...(folded.length === 0 ? last : [])].join('\n'),
    folded.length === 0
      ? ''
      : collapsed(
          `${rest} more ${rest === 1 ? 'cause' : 'causes'}`,
          [...list(folded), ...last].join('\n')
        ),
    quiet
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** What could not be said, in one line. */
function quietLine(notRecorded: readonly string[]): string {
  const clauses = notRecorded.map((clause) => markdownSentence(clause, 200))
  return clauses.length === 0
    ? ''
    : `<sub>Not recorded: ${firstOf(clauses, 3).join('; ')}.</sub>`
}

function sentenceText(sentence: Sentence, links: Links): string {
  return show(sentence, {
    text: markdownSentence,
    name: (name) => markdownName(name, maxName),
    place: (place) => {
      const url = links(place)
      const text = markdownName(placeText(place), maxName + 12)
      return url === '' ? text : `[${text}](${url})`
    }
  })
}
