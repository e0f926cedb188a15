// A measurement for a terminal. This is what `analyze` waits for, so it loads little.
import type { Measurement } from '../../model/measurement.ts'
import {
  attributionSentence,
  compositions,
  identity,
  archiveSentence,
  sizesSentence
} from '../composition.ts'
import type { Composition } from '../composition.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import { coloured } from './style.ts'
import type { TextStyle } from './style.ts'
import { shortNames } from './short-names.ts'
import { shareOf } from '../views/shares.ts'
import { usualRows } from '../views/view.ts'
import { textTable } from './table.ts'
import { authorsText, instancesText } from './authorship.ts'
import { authorsOf, instancesOf } from '../authorship.ts'
import { andMore } from '../../text/word-list.ts'

/**
 * The measurement as text that ends in a line end.
 * @param top rows of each table; null for the usual number
 */
export function renderMeasurementText(
  measurement: Measurement,
  style: TextStyle,
  top: number | null = null
): string {
  const blocks = [
    headText(measurement, style),
    ...overview(measurement, style, top)
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** What was measured, and how far it could be attributed. */
export function headText(measurement: Measurement, style: TextStyle): string {
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
    ...compositions(measurement, top ?? usualRows).map((composition) =>
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
            andMore(rest.count),
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
