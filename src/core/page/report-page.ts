// Pages of reports, measurements and histories: their data, their words and their file.
import type { Measurement } from '../model/measurement.ts'
import type { BinaryReport, Report, Side } from '../model/report.ts'
import { sizesSentence } from '../report/composition.ts'
import { headline } from '../report/headline.ts'
import { measurementPageMarkdown } from '../report/markdown/measurement.ts'
import { pageMarkdown } from '../report/markdown/report.ts'
import { ranked } from '../report/ranking.ts'
import { plainName } from '../text/escape.ts'
import { markupText } from '../text/markup.ts'
import { markdownHtml } from './markdown-html.ts'
import { comparedBinary, measuredBinary } from './page-binary.ts'
import type { PageBinary, PageData, PageHistory } from './page-data.ts'
import { renderPage, type PageParts } from './page-file.ts'
import { reportHistories, shownHistory } from './report-history.ts'
import { stillFigure } from './still/still-picture.ts'

/** Binaries and rows of symbols in a page; each binary that is left has a share of the rows. */
const maxBinaries = 200
const maxSymbols = 250_000
const minSymbols = 1000

export interface PageLinks {
  /** Page of the workflow's run; '' for none. */
  readonly runUrl: string
  /** Address below which the repository's files are, by commit: `https://…/blob`; '' for none. */
  readonly filesUrl: string
}

/**
 * The page of a report.
 * @param measurements of both sides, as far as they are at hand
 * @throws UserError where a saved measurement doesn't fit together
 */
export function reportPage(
  report: Report,
  measurements: readonly Measurement[],
  links: PageLinks,
  parts: PageParts
): string {
  const data = reportData(report, measurements, links)
  const { first, measured } = pageMarkdown(report, links)
  return page(data, markdownHtml(first), markdownHtml(measured), parts)
}

/** What the page of a report shows, worst binary first. */
export function reportData(
  report: Report,
  measurements: readonly Measurement[],
  { runUrl, filesUrl }: PageLinks = { runUrl: '', filesUrl: '' }
): PageData {
  const binaries = ranked(report)
  return {
    schemaVersion: 1,
    kind: 'change',
    title: headline(report),
    runUrl,
    binaries: withinBounds(binaries, (binary, rows) =>
      comparedBinary(
        {
          report: binary,
          base: measurementOf(binary.base, measurements),
          head: measurementOf(binary.head, measurements)
        },
        rows
      )
    ),
    histories: reportHistories(binaries, report, filesUrl)
  }
}

/**
 * The page of one measurement, or of several.
 * @throws UserError where a saved measurement doesn't fit together
 */
export function measurementPage(
  measurements: readonly Measurement[],
  parts: PageParts
): string {
  const texts = measurements
    .slice(0, maxBinaries)
    .map((measurement) => measurementPageMarkdown(measurement))
  return page(
    measurementData(measurements),
    texts.map(({ first }) => markdownHtml(first)).join('\n'),
    texts.map(({ measured }) => markdownHtml(measured)).join('\n'),
    parts
  )
}

/** What the page of measurements shows, in their order. */
export function measurementData(
  measurements: readonly Measurement[]
): PageData {
  const [first] = measurements
  const title =
    first === undefined
      ? 'Nothing was measured'
      : measurements.length === 1
        ? `${plainName(first.binary.name)}: ${sizesSentence(first)}`
        : `${measurements.length} Go binaries`
  return {
    schemaVersion: 1,
    kind: 'measurement',
    title,
    runUrl: '',
    binaries: withinBounds(measurements, measuredBinary),
    histories: []
  }
}

/**
 * The page of a history.
 * @param notices sentences on what is missing in it
 * @param still the chart, as SVG, for readers without scripts
 */
export function historyPage(
  histories: readonly PageHistory[],
  {
    title,
    notices
  }: { readonly title: string; readonly notices: readonly string[] },
  still: string,
  parts: PageParts
): string {
  const data: PageData = {
    schemaVersion: 1,
    kind: 'history',
    title,
    runUrl: '',
    binaries: [],
    histories: histories.map(shownHistory)
  }
  return renderPage({
    data,
    headHtml: `<h1>${markupText(title)}</h1>${noticeList(notices)}`,
    measuredHtml: '',
    still: `<figure>${still}</figure>`,
    parts
  })
}

function noticeList(notices: readonly string[]): string {
  const lines = notices.map((notice) => `<li>${markupText(notice)}</li>`)
  return lines.length === 0 ? '' : `<ul>${lines.join('')}</ul>`
}

function page(
  data: PageData,
  headHtml: string,
  measuredHtml: string,
  parts: PageParts
): string {
  const still =
    data.binaries.length === 0
      ? ''
      : `<figure>${stillFigure(data).markup}</figure>`
  return renderPage({ data, headHtml, measuredHtml, still, parts })
}

/** The page's binaries, which share the rows of symbols that there may be, the first ones first. */
function withinBounds<T>(
  items: readonly T[],
  binaryOf: (item: T, rows: number) => PageBinary
): readonly PageBinary[] {
  const shown = items.slice(0, maxBinaries)
  const more = items.length - shown.length
  let left = maxSymbols
  const binaries = shown.map((item, place) => {
    const waiting = (shown.length - place - 1) * minSymbols
    const binary = binaryOf(item, Math.max(left - waiting, minSymbols))
    left -= binary.symbols.name.length
    return binary
  })
  const [first, ...others] = binaries
  if (first === undefined || more === 0) return binaries
  const note = `${more} more binaries are not in this page; the JSON report has all of them.`
  return [{ ...first, notes: [note, ...first.notes] }, ...others]
}

/** The measurement of a side, with that side's attribution where there are several. */
function measurementOf(
  side: BinaryReport['base'],
  measurements: readonly Measurement[]
): Measurement | null {
  if (side === null) return null
  const same = measurements.filter((measurement) => isOf(measurement, side))
  return (
    same.find(
      ({ attribution }) => attribution.level === side.attribution.level
    ) ??
    same[0] ??
    null
  )
}

function isOf({ binary }: Measurement, side: Side): boolean {
  return (
    binary.sha256 === side.binary.sha256 &&
    // A measurement may lie about what its file is.
    binary.fileSize === side.binary.fileSize &&
    binary.mainPackage === side.binary.mainPackage &&
    binary.name === side.binary.name
  )
}
