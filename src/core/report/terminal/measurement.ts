// A measurement for a terminal, and as Markdown.
import type { Measurement } from '../../model/measurement.ts'
import {
  attributionSentence,
  compositions,
  identity,
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
import { textTable } from './table.ts'
import { authorsBlock, instancesBlock } from '../markdown/authorship.ts'
import { authorsText, instancesText } from './authorship.ts'
import { authorsOf, instancesOf } from '../authorship.ts'

/** The measurement as text that ends in a line end. */
export function renderMeasurementText(
  measurement: Measurement,
  style: TextStyle
): string {
  const { binary, attribution } = measurement
  const blocks = [
    [
      `${coloured(plainName(binary.name), 'bold', style)}: ${sizesSentence(measurement)}`,
      identity(measurement)
        .map((part) => plainName(part))
        .join(', '),
      attributionSentence(measurement),
      ...attribution.notes.map((note) => `! ${plainSentence(note)}`)
    ].join('\n'),
    ...compositions(measurement, 20).map((composition) =>
      compositionText(composition, binary.fileSize, style)
    ),
    authorsText(authorsOf(measurement, 10), formatBytes, style),
    instancesText(instancesOf(measurement, 10), 'size', formatBytes, style)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function compositionText(
  { title, rows, rest }: Composition,
  fileSize: number,
  style: TextStyle
): string {
  const width = Math.max(20, style.width - 26)
  const lines = rows.map(({ name, size }) => [
    plainName(name, width),
    formatBytes(size),
    share(size, fileSize)
  ])
  const last =
    rest === null
      ? []
      : [
          [
            `and ${rest.count} more`,
            formatBytes(rest.size),
            share(rest.size, fileSize)
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

/** The measurement as Markdown; its regions in the open, the rest to be opened. */
export function renderMeasurementMarkdown(measurement: Measurement): string {
  const { binary, attribution } = measurement
  const blocks = [
    `### ${markdownName(binary.name)}: ${markdownSentence(sizesSentence(measurement))}`,
    [
      `- ${identity(measurement)
        .map((part) => markdownName(part))
        .join(', ')}`,
      `- ${markdownSentence(attributionSentence(measurement))}`,
      ...attribution.notes.map((note) => `- ${markdownSentence(note)}`)
    ].join('\n'),
    ...compositions(measurement, 50).map(({ title, rows, rest }) => {
      const lines = rows.map(({ name, size }) => [
        markdownName(name),
        formatBytes(size),
        share(size, binary.fileSize)
      ])
      const last =
        rest === null
          ? []
          : [
              [
                `and ${rest.count} more`,
                formatBytes(rest.size),
                share(rest.size, binary.fileSize)
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
    authorsBlock(authorsOf(measurement, 20), formatBytes),
    instancesBlock(instancesOf(measurement, 20), 'size', formatBytes)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** `12.5 %` of the file. */
function share(size: number, fileSize: number): string {
  return fileSize === 0 ? '' : `${((size / fileSize) * 100).toFixed(1)} %`
}
