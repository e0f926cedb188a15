// A measurement as Markdown.
import type { Measurement } from '../../model/measurement.ts'
import {
  archiveSentence,
  attributionSentence,
  compositions,
  identity,
  sizesSentence
} from '../composition.ts'
import { authorsOf, instancesOf } from '../authorship.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import { shareOf } from '../views/shares.ts'
import { measuredTable } from '../views/rows.ts'
import type { View } from '../views/view.ts'
import { authorsBlock, instancesBlock } from './authorship.ts'
import type { PageMarkdown } from './report.ts'
import { collapsed, table } from './table.ts'
import { viewMarkdown } from './view.ts'
import { andMore } from '../../text/word-list.ts'

/**
 * The measurement as Markdown; its regions in the open, the rest to be opened.
 * @param view one table of it, or how many rows each has; null for the usual ones
 */
export function renderMeasurementMarkdown(
  measurement: Measurement,
  view: View | null = null
): string {
  const blocks = [
    headingOf(measurement),
    factsOf(measurement),
    ...(view === null || view.by === null
      ? overviewMarkdown(measurement, view?.top ?? null)
      : [viewMarkdown(measuredTable(measurement, view, view.by), view)])
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const headingOf = (measurement: Measurement): string =>
  `### ${markdownName(measurement.binary.name)}: ${markdownSentence(sizesSentence(measurement))}`

/** What was measured, and how far its bytes have names. */
function factsOf(measurement: Measurement): string {
  return [
    `- ${identity(measurement)
      .map((part) => markdownName(part))
      .join(', ')}`,
    ...[archiveSentence(measurement) ?? []]
      .flat()
      .map((text) => `- ${markdownSentence(text)}`),
    `- ${markdownSentence(attributionSentence(measurement))}`,
    ...measurement.attribution.notes.map(
      (note) => `- ${markdownSentence(note)}`
    )
  ].join('\n')
}

/** What a page says of a measurement, around the map and the table of all symbols. */
export function measurementPageMarkdown(
  measurement: Measurement
): PageMarkdown {
  const name = markdownName(measurement.binary.name)
  const tables = overviewMarkdown(measurement, maxPageRows, null)
  return {
    first: [headingOf(measurement), ...tables]
      .filter((block) => block !== '')
      .join('\n\n'),
    measured: `**How ${name} was measured**\n\n${factsOf(measurement)}`
  }
}

/** Rows of each table above the map. */
const maxPageRows = 20

/**
 * @param top rows of each table; null for the usual number
 * @param open the table that is not folded
 */
function overviewMarkdown(
  measurement: Measurement,
  top: number | null,
  open: 'Regions' | null = 'Regions'
): readonly string[] {
  const { binary } = measurement
  return [
    ...compositions(measurement, top ?? 50).map(({ title, rows, rest }) => {
      const lines = rows.map(({ name, size }) => [
        markdownName(name),
        formatBytes(size),
        shareOf(size, binary.fileSize)
      ])
      const last =
        rest === null
          ? []
          : [
              [
                andMore(rest.count),
                formatBytes(rest.size),
                shareOf(rest.size, binary.fileSize)
              ]
            ]
      const body = table(
        [
          { title: title.toLowerCase(), align: 'l' },
          { title: 'size', align: 'r' },
          { title: 'of file', align: 'r' }
        ],
        [...lines, ...last]
      )
      return title === open ? body : collapsed(title, body)
    }),
    authorsBlock(authorsOf(measurement, top ?? 20), formatBytes),
    instancesBlock(instancesOf(measurement, top ?? 20), 'size', formatBytes)
  ]
}
