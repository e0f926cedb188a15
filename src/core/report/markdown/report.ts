// The report as Markdown, for the comment and the job summary: the verdict
// first, then what to know, then the table, then as deep as one likes. What
// doesn't fit is shed in a fixed order; the verdict never is.
import { budgetChangeText } from '../budget-change.ts'
import { formatBytes } from '../../text/sizes.ts'
import {
  markdownName,
  markdownSentence,
  markdownUrl
} from '../../text/escape.ts'
import { detailsFor, pageDetail } from '../detail-levels.ts'
import type { Detail } from '../detail-levels.ts'
import { headlinePhrases, type Phrase } from '../headline.ts'
import { overTime } from '../history/over-time.ts'
import { binariesTable, levelNote, sizesBlock } from './binaries.ts'
import { detailBlock } from './details.ts'
import { approvalBlock } from './approval.ts'
import { footer, measuredBlock, reproduceBlock } from './build-facts.ts'
import { failureBlock, failureOf, failurePhrases } from './failure.ts'
import { pageLine, type PageLink } from './page-line.ts'
import { reasonsBlock } from './reasons.ts'
import { whereBlocks } from './where-it-went.ts'
import { flipsBlock, linksOf, whyBlock } from './why.ts'
import { whyOf, type Why } from '../explanation/why.ts'
import { isCompared, ranked, sizeOf, stateIcons } from '../ranking.ts'
import { changedAlike, type AlikeGroup } from '../sources/alike.ts'
import type { BinaryReport, Report } from '../../model/report.ts'

export interface MarkdownOptions {
  /** Longest result in UTF-8 bytes, which is never less than in characters; at least `smallestLimit`. */
  readonly limit: number
  /** An HTML comment to begin with, e.g. the comment's marker. */
  readonly marker?: string
  /** The run whose log and job summary say more; '' or absent for none. */
  readonly runUrl?: string
  /** Address below which the repository's files are, by commit: `https://…/blob`; '' or absent for none. */
  readonly filesUrl?: string
  /** The page of the report; null or absent for none. */
  readonly page?: PageLink | null
}

/** The verdict fits in this many bytes, whatever the names. */
export const minBytes = 8192

/** The whole report within `options.limit` bytes. */
export function renderMarkdown(
  report: Report,
  options: MarkdownOptions
): string {
  if (options.limit < minBytes) {
    throw new RangeError(`limit ${options.limit} is below ${minBytes} bytes`)
  }
  const content = contentOf(report, options)
  const [whole, ...poorer] = detailsFor(options.limit)
  const text = renderWith(whole, content, false)
  if (fits(text, options.limit)) return text
  for (const detail of poorer) {
    const shorter = renderWith(detail, content, true)
    if (fits(shorter, options.limit)) return shorter
  }
  throw new RangeError(`the verdict does not fit in ${options.limit} bytes`)
}

function fits(text: string, limit: number): boolean {
  return Buffer.byteLength(text) <= limit
}

/** What all levels of detail choose from. */
interface Content {
  readonly report: Report
  readonly options: MarkdownOptions
  /** Worst first. */
  readonly binaries: readonly BinaryReport[]
  readonly changed: readonly BinaryReport[]
  readonly groups: readonly AlikeGroup[]
  readonly why: Why
}

function contentOf(report: Report, options: MarkdownOptions): Content {
  const binaries = ranked(report)
  const changed = binaries.filter(
    (binary) => isCompared(binary) && binary.status !== 'unchanged'
  )
  const groups = changedAlike(changed)
  return { report, options, binaries, changed, groups, why: whyOf(report) }
}

function renderWith(
  detail: Detail,
  content: Content,
  shortened: boolean
): string {
  const { report, options } = content
  const blocks = isQuiet(report)
    ? [quietLine(report, detail), pageLine(options.page, detail)]
    : loudBlocks(detail, content, shortened)
  const marker = options.marker === undefined ? [] : [options.marker]
  return `${[...marker, text(blocks)].join('\n')}\n`
}

function loudBlocks(
  detail: Detail,
  content: Content,
  shortened: boolean
): readonly string[] {
  const { report, options, binaries, changed } = content
  return [
    ...firstBlocks(detail, content),
    detailBlock(report, changed, detail),
    ...measuredBlocks(detail, content),
    shortened ? shortenedNote(options) : '',
    approvalBlock(report),
    footer(binaries, detail, options.runUrl)
  ]
}

/** The verdict, what to know of it, and where the change went. */
function firstBlocks(
  detail: Detail,
  { report, options, binaries, groups, why }: Content
): readonly string[] {
  const links = linksOf(report, options.filesUrl)
  return [
    `### ${stateIcons[report.verdict.state]} Go binary size: ${headlineMarkdown(report, detail)}`,
    flipsBlock(why, links, detail),
    failureBlock(report, options.runUrl ?? '', Math.min(detail.sentences, 3)),
    noticesBlock(report, detail),
    binariesTable(report, binaries, detail.binaries),
    pageLine(options.page, detail),
    detail.sizes ? sizesBlock(report, binaries, detail.binaries) : '',
    historyBlock(report, binaries, detail),
    levelNote(report, binaries, detail.sentences),
    reasonsBlock(report, binaries, detail),
    notBuiltBlock(report, detail),
    whyBlock(why, links, detail),
    ...whereBlocks(groups, report, detail)
  ]
}

function measuredBlocks(
  detail: Detail,
  { report, binaries }: Content
): readonly string[] {
  return detail.measured
    ? [measuredBlock(report, binaries, detail), reproduceBlock(report)]
    : []
}

/** Two parts of a report, between which a page shows all the rest. */
export interface PageMarkdown {
  /** The verdict, its limits, where the change went, and how to let it pass. */
  readonly first: string
  /** How it was measured. */
  readonly measured: string
}

/** What a page says of a report, in the words of the comment and whole. */
export function pageMarkdown(
  report: Report,
  options: Pick<MarkdownOptions, 'runUrl' | 'filesUrl'>
): PageMarkdown {
  const detail = pageDetail
  const content = contentOf(report, { ...options, limit: minBytes })
  const { binaries } = content
  return {
    first: text([...firstBlocks(detail, content), approvalBlock(report)]),
    measured: text([
      ...measuredBlocks(detail, content),
      footer(binaries, detail, options.runUrl)
    ])
  }
}

const text = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n')

/** The verdict's sentence; short of room, its texts are cut, its names stay. */
function headlineMarkdown(report: Report, detail: Detail): string {
  const brief = detail.sentences === 0
  const longest = brief ? 150 : 1000
  const failure = failureOf(report)
  const phrases =
    failure === null ? headlinePhrases(report, brief) : failurePhrases(failure)
  return phrases
    .map((phrase) =>
      typeof phrase === 'string'
        ? markdownSentence(phrase, longest)
        : markdownName(phrase.name)
    )
    .join('')
}

/** A change of the budget first, then whatever a reader must see. */
function noticesBlock(report: Report, detail: Detail): string {
  const change = report.budgetChange
  const budget =
    change === null
      ? []
      : [
          budgetChangeText(
            change,
            markdownName(change.path),
            (verdict) => `**${verdict}**`
          )
        ]
  const notices = report.provenance?.notices ?? []
  const shown = notices.slice(0, detail.sentences)
  const more = notices.length - shown.length
  const lines = [
    ...budget,
    ...shown.map((notice) => markdownSentence(notice, 400)),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'notice' : 'notices'}`] : [])
  ]
  return lines.length === 0
    ? ''
    : ['> [!IMPORTANT]', ...lines.map((line) => `> - ${line}`)].join('\n')
}

/** Main packages that a target's build constraints exclude: visible, and no verdict. */
function notBuiltBlock(report: Report, detail: Detail): string {
  if (report.notBuilt.length === 0) return ''
  const shown = report.notBuilt.slice(0, detail.sentences)
  const more = report.notBuilt.length - shown.length
  const names = shown.map(
    ({ mainPackage, target, reason }) =>
      `${markdownName(mainPackage)} ${markdownSentence(target)} (${markdownSentence(reason, 200)})`
  )
  return `Not built: ${[...names, ...(more > 0 ? [`${shown.length > 0 ? 'and ' : ''}${more} more`] : [])].join(', ')}.`
}

/** Sizes over time, a line for each of the first binaries that have a history. */
function historyBlock(
  report: Report,
  binaries: readonly BinaryReport[],
  { histories }: Detail
): string {
  return overTime(report, binaries)
    .slice(0, histories)
    .map(
      ({ name, sparkline, sentence }) =>
        `Over time: ${phraseMarkdown(name)} ${sparkline} ${markdownSentence(sentence)}`
    )
    .join('<br>\n')
}

function phraseMarkdown(phrase: Phrase): string {
  return typeof phrase === 'string'
    ? markdownSentence(phrase)
    : markdownName(phrase.name)
}

/** Nothing changed, and there is nothing else to say. */
export function isQuiet(report: Report): boolean {
  return (
    report.verdict.state === 'pass' &&
    report.reports.length > 0 &&
    report.budgetChange === null &&
    (report.provenance?.notices.length ?? 0) === 0 &&
    report.notBuilt.length === 0 &&
    report.reports.every(
      (binary) =>
        isCompared(binary) &&
        binary.status === 'unchanged' &&
        binary.lastRelease === undefined &&
        binary.verdict.reasons.length <= 1
    )
  )
}

function quietLine(report: Report, detail: Detail): string {
  const bytes = report.reports.reduce((sum, binary) => sum + sizeOf(binary), 0)
  const total =
    report.reports.length > 1 ? ` (${formatBytes(bytes)} together)` : ''
  const base = footer(ranked(report), detail)
  return `${stateIcons.pass} **Go binary size:** ${headlinePhrases(report)
    .map(phraseMarkdown)
    .join('')}${total}. ${base}`.trimEnd()
}

/** The summary may be shortened as well; the JSON never is. */
function shortenedNote(options: MarkdownOptions): string {
  const url = markdownUrl(options.runUrl ?? '')
  const json = 'the JSON report (output `report`)'
  const where =
    url === ''
      ? `${json} has everything`
      : `[the job summary](${url}) has more, ${json} everything`
  return `_Shortened to what fits here; ${where}._`
}
