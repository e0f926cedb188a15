// Draws sizes over time as SVG: a line chart for each binary, one below the other. Every
// point has its exact bytes as a tooltip, and the line is broken where commits between
// two points have no measurement.
import type {
  BinaryHistory,
  History
} from '../../model/history/history-schema.ts'
import { plainName } from '../../text/escape.ts'
import { formatExactDelta, formatPercent } from '../../text/sizes.ts'
import { element, type Markup } from '../../text/svg.ts'
import { darkPalette, lightPalette } from '../palette.ts'
import { gapText } from '../../history/gap-text.ts'
import { sizeScale, type SizeScale } from './scale.ts'

/** Binaries that are drawn. */
const maxCharts = 8

/** Pixels of the whole width, of one chart with its heading, and around its plot. */
const width = 800
const height = 300
const plot = { left: 92, top: 48, right: 16, bottom: 36 }
const plotWidth = width - plot.left - plot.right
const plotHeight = height - plot.top - plot.bottom

/** Points are marked where there are fewer. */
const maxMarks = 120

const lineColours = { light: '#0969da', dark: '#4493f8' }

/** An SVG file: it has a background, and is dark where the reader's system is. */
export function historyChart(history: Pick<History, 'binaries'>): string {
  const { total, content } = picture(history)
  const [title, description, ...drawing] = content
  return element(
    'svg',
    { ...attributes(total), width, height: total },
    ...[title, description].filter((part) => part !== undefined),
    element('style', {}, historyStyle()),
    element('rect', {
      width,
      height: total,
      class: 'paper',
      fill: lightPalette.background
    }),
    ...drawing
  ).markup
}

/** The chart within a page, whose style sheet ({@link historyStyle}) makes it dark. */
export function historyFigure(history: Pick<History, 'binaries'>): Markup {
  const { total, content } = picture(history)
  return element('svg', attributes(total), ...content)
}

/** The dark colours, as a style sheet for charts of this file alone. */
export function historyStyle(): string {
  const { background, text: ink, faint, equal } = darkPalette
  return `@media (prefers-color-scheme:dark){.history .paper{fill:${background}}.history .ink{fill:${ink}}.history .faint{fill:${faint}}.history .rule{stroke:${equal}}.history .line{stroke:${lineColours.dark}}.history .point{fill:${lineColours.dark}}}`
}

const attributes = (total: number) => ({
  xmlns: 'http://www.w3.org/2000/svg',
  class: 'history',
  viewBox: `0 0 ${width} ${total}`,
  role: 'img',
  'aria-labelledby': 'history-title history-description',
  'font-family':
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
  'font-size': 12
})

interface Picture {
  /** Pixels of the whole height. */
  readonly total: number
  /** Title and description first. */
  readonly content: readonly Markup[]
}

function picture({ binaries }: Pick<History, 'binaries'>): Picture {
  const drawn = binaries.filter(({ points }) => points.length > 0)
  const shown = drawn.slice(0, maxCharts)
  const left = drawn.length - shown.length
  const bottom = Math.max(shown.length * height, 40)
  const names = shown.map(titleOf).join('; ')
  return {
    total: bottom + (left > 0 ? 28 : 0),
    content: [
      element(
        'title',
        { id: 'history-title' },
        names === '' ? 'Nothing was measured' : `Sizes over time: ${names}`
      ),
      element(
        'desc',
        { id: 'history-description' },
        shown.map(descriptionOf).join(' ')
      ),
      ...shown.map((binary, place) => chart(binary, place * height)),
      ...(shown.length === 0 ? [label('Nothing was measured.', 16, 26)] : []),
      ...(left > 0 ? [label(`and ${left} more`, 16, bottom + 18)] : [])
    ]
  }
}

type Point = BinaryHistory['points'][number]

const titleOf = ({ name, target }: BinaryHistory): string =>
  `${plainName(name, 80)}${target === '' ? '' : `, ${plainName(target, 40)}`}`

const exact = (bytes: number): string =>
  `${bytes.toLocaleString('en-US')} ${bytes === 1 ? 'byte' : 'bytes'}`

/** What the chart shows, for those who don't see it. */
function descriptionOf(binary: BinaryHistory): string {
  const { points } = binary
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return ''
  return `${titleOf(binary)}: from ${exact(first.fileSize)} (${plainName(first.label, 60)}) to ${exact(last.fileSize)} (${plainName(last.label, 60)}) in ${points.length} ${points.length === 1 ? 'point' : 'points'}.`
}

function chart(binary: BinaryHistory, top: number): Markup {
  const { points } = binary
  const scale = sizeScale(points.map(({ fileSize }) => fileSize))
  const places = points.map((point, index) => ({
    point,
    before: points[index - 1],
    x:
      plot.left +
      (points.length === 1
        ? plotWidth / 2
        : (index / (points.length - 1)) * plotWidth),
    y: heightOf(point.fileSize, scale)
  }))
  return element(
    'g',
    { transform: `translate(0 ${top})` },
    label(titleOf(binary), 16, 26, 'ink', {
      'font-size': 15,
      'font-weight': 600
    }),
    ...axis(scale),
    ...ends(points),
    ...lines(places),
    ...marks(places)
  )
}

interface Place {
  readonly point: Point
  readonly before: Point | undefined
  readonly x: number
  readonly y: number
}

function heightOf(size: number, { least, most }: SizeScale): number {
  return plot.top + plotHeight * (1 - (size - least) / (most - least))
}

/** A line for each round size. */
function axis(scale: SizeScale): Markup[] {
  return scale.ticks.flatMap(({ size, text }) => {
    const y = round(heightOf(size, scale))
    return [
      element('line', {
        x1: plot.left,
        x2: width - plot.right,
        y1: y,
        y2: y,
        class: 'rule',
        stroke: lightPalette.equal
      }),
      label(text, plot.left - 8, y + 4, 'faint', {
        'text-anchor': 'end'
      })
    ]
  })
}

/** The first and the last point by name and day. */
function ends(points: readonly Point[]): Markup[] {
  const name = ({ label: called, time }: Point): string =>
    [plainName(called, 40), time.slice(0, 10)]
      .filter((text) => text !== '')
      .join(', ')
  const y = height - plot.bottom + 22
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  if (first === last) {
    return [
      label(name(first), plot.left + plotWidth / 2, y, 'faint', {
        'text-anchor': 'middle'
      })
    ]
  }
  return [
    label(name(first), plot.left, y, 'faint'),
    label(name(last), width - plot.right, y, 'faint', { 'text-anchor': 'end' })
  ]
}

/** A solid line, dashed over each gap. */
function lines(places: readonly Place[]): Markup[] {
  const pieces: Place[][] = []
  const gaps: [Place, Place][] = []
  for (const place of places) {
    const piece = pieces.at(-1)
    const before = piece?.at(-1)
    if (piece === undefined || before === undefined) pieces.push([place])
    else if (place.point.missing === 0) piece.push(place)
    else {
      gaps.push([before, place])
      pieces.push([place])
    }
  }
  const drawn = (piece: readonly Place[], dash?: string): Markup =>
    element('polyline', {
      points: piece.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
      class: 'line',
      fill: 'none',
      stroke: lineColours.light,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      'stroke-dasharray': dash
    })
  return [
    ...gaps.map((gap) => drawn(gap, '2 5')),
    ...pieces.filter(({ length }) => length > 1).map((piece) => drawn(piece))
  ]
}

/** A circle for each point, with what is exact; without room for circles, invisible ones. */
function marks(places: readonly Place[]): Markup[] {
  const isVisible = places.length <= maxMarks
  return places.map(({ point, before, x, y }) =>
    element(
      'circle',
      {
        cx: round(x),
        cy: round(y),
        r: 3.5,
        class: 'point',
        fill: lineColours.light,
        'fill-opacity': isVisible ? undefined : 0
      },
      element('title', {}, titleOfPoint(point, before))
    )
  )
}

/** `v1.2.0, 2026-01-02: 4,194,304 bytes, +1,024 bytes (+0.02 %) since v1.1.0` */
function titleOfPoint(
  { label: called, time, fileSize, missing }: Point,
  before: Point | undefined
): string {
  const when = time === '' ? '' : `, ${time.slice(0, 10)}`
  const head = `${plainName(called, 80)}${when}: ${exact(fileSize)}`
  if (before === undefined) return head
  const change = fileSize - before.fileSize
  const grown =
    change === 0
      ? 'as'
      : `${formatExactDelta(change)} (${formatPercent(change, before.fileSize)}) since`
  const gap = gapText(missing)
  return `${head}, ${grown} ${plainName(before.label, 80)}${gap === '' ? '' : `; ${gap}`}`
}

function label(
  words: string,
  x: number,
  y: number,
  kind: 'ink' | 'faint' = 'faint',
  more: Readonly<Record<string, string | number>> = {}
): Markup {
  const fill = kind === 'ink' ? lightPalette.text : lightPalette.faint
  return element(
    'text',
    { x: round(x), y: round(y), class: kind, fill, ...more },
    words
  )
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
