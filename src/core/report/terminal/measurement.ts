// A measurement for a terminal, and as Markdown.
import type { Measurement } from '../../model/measurement.ts'
import {
  attributionSentence,
  compositions,
  identity,
  archiveSentence,
  sizesSentence
} from '../composition.ts'
import type { Composition } from '../composition.ts'
import {
  markdownName,
  markdownSentence,
  plainName,
  plainSentence
} from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import { collapsed, table } from '../markdown/table.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { shortNames } from './short-names.ts'
import { shareOf } from '../views/shares.ts'
import { measuredTable } from '../views/rows.ts'
import type { View } from '../views/view.ts'
import { viewMarkdown } from '../markdown/view.ts'
import { viewText } from './view.ts'
import { textTable } from './table.ts'
import { authorsBlock, instancesBlock } from '../markdown/authorship.ts'
import { authorsText, instancesText } from './authorship.ts'
import { authorsOf, instancesOf } from '../authorship.ts'

/**
 * The measurement as text that ends in a line end.
 * @param view one table of it, or how many rows each has; null for the usual ones
 */
export function renderMeasurementText(
  measurement: Measurement,
  style: TextStyle,
  view: View | null = null
): string {
  const blocks = [
    headText(measurement, style),
    ...(view === null || view.by === null
      ? overview(measurement, style, view?.top ?? null)
      : [viewText(measuredTable(measurement, view, view.by), view, style)])
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** What was measured, and how far it could be attributed. */
function headText(measurement: Measurement, style: TextStyle): string {
  const { binary, attribution } = measurement
  return [
    `${coloured(plainName(binary.name), 'bold', style)}: ${sizesSentence(measurement)}`,
    identity(measurement)
      .map((part) => plainName(part))
      .join(', '),
    ...[archiveSentence(measurement) ?? []]
      .flat()
      .map((text) => plainSentence(text)),
    attributionSentence(measurement),
    ...attribution.notes.map((note) => `! ${plainSentence(note)}`)
  ].join('\n')
}

/** @param top rows of each table; null for the usual number */
function overview(
  measurement: Measurement,
  style: TextStyle,
  top: number | null
): readonly string[] {
  return [
    ...compositions(measurement, top ?? 20).map((composition) =>
      compositionText(composition, measurement.binary.fileSize, style)
    ),
    authorsText(authorsOf(measurement, top ?? 10), formatBytes, style),
    instancesText(
      instancesOf(measurement, top ?? 10),
      'size',
      formatBytes,
      style
    )
  ]
}

function compositionText(
  { title, rows, rest }: Composition,
  fileSize: number,
  style: TextStyle
): string {
  const width = Math.max(20, style.width - 26)
  const names = shortNames(
    rows.map(({ name }) => name),
    width
  )
  const lines = rows.map(({ size }, index) => [
    names[index] ?? '',
    formatBytes(size),
    shareOf(size, fileSize)
  ])
  const last =
    rest === null
      ? []
      : [
          [
            `and ${rest.count} more`,
            formatBytes(rest.size),
            shareOf(rest.size, fileSize)
          ]
        ]
  const body = textTable(
    ['', 'size', 'of file'],
    ['left', 'right', 'right'],
    [...lines, ...last],
    style
  )
  return `${coloured(title, 'bold', style)}\n${body}`
}

/**
 * The measurement as Markdown; its regions in the open, the rest to be opened.
 * @param view as for text
 */
export function renderMeasurementMarkdown(
  measurement: Measurement,
  view: View | null = null
): string {
  const { binary, attribution } = measurement
  const blocks = [
    `### ${markdownName(binary.name)}: ${markdownSentence(sizesSentence(measurement))}`,
    [
      `- ${identity(measurement)
        .map((part) => markdownName(part))
        .join(', ')}`,
      ...[archiveSentence(measurement) ?? []]
        .flat()
        .map((text) => `- ${markdownSentence(text)}`),
      `- ${markdownSentence(attributionSentence(measurement))}`,
      ...attribution.notes.map((note) => `- ${markdownSentence(note)}`)
    ].join('\n'),
    ...(view === null || view.by === null
      ? overviewMarkdown(measurement, view?.top ?? null)
      : [viewMarkdown(measuredTable(measurement, view, view.by), view)])
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** @param top rows of each table; null for the usual number */
function overviewMarkdown(
  measurement: Measurement,
  top: number | null
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
                `and ${rest.count} more`,
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
      return title === 'Regions' ? body : collapsed(title, body)
    }),
    authorsBlock(authorsOf(measurement, top ?? 20), formatBytes),
    instancesBlock(instancesOf(measurement, top ?? 20), 'size', formatBytes)
  ]
}
