// Draws sizes over time as SVG: a line chart for each binary, one below the other. Every
// point has its exact bytes as a tooltip, and the line is broken where commits between
// two points have no measurement.
import type {
  BinaryHistory,
  History
} from '../../model/history/history-schema.ts'
import { plainName } from '../../text/escape.ts'
import { formatExactBytes } from '../../text/sizes.ts'
import { element, type Markup } from '../../text/svg.ts'
import { lightPalette } from '../palette.ts'
import { historyStyle, lineColours } from './history-style.ts'
import {
  cornersOf,
  heightOf,
  piecesOf,
  pixels,
  placesOf,
  pointTitle,
  type PlotPlace
} from './plot.ts'
import { sizeScale, type SizeScale } from './scale.ts'
import { andMore } from '../../text/word-list.ts'

/** Binaries that are drawn. */
const maxCharts = 8

/** Pixels of the whole width, of one chart with its heading, and around its plot. */
const width = 800
const height = 300
const plot = { left: 92, top: 48, right: 16, bottom: 36 }
const area = {
  left: plot.left,
  top: plot.top,
  width: width - plot.left - plot.right,
  height: height - plot.top - plot.bottom
}

/** Points are marked where there are fewer. */
const maxMarks = 120

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
      ...(left > 0 ? [label(andMore(left), 16, bottom + 18)] : [])
    ]
  }
}

type Point = BinaryHistory['points'][number]

const titleOf = ({ name, target }: BinaryHistory): string =>
  `${plainName(name, 80)}${target === '' ? '' : `, ${plainName(target, 40)}`}`

/** What the chart shows, for those who don't see it. */
function descriptionOf(binary: BinaryHistory): string {
  const { points } = binary
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return ''
  return `${titleOf(binary)}: from ${formatExactBytes(first.fileSize)} (${plainName(first.label, 60)}) to ${formatExactBytes(last.fileSize)} (${plainName(last.label, 60)}) in ${points.length} ${points.length === 1 ? 'point' : 'points'}.`
}

function chart(binary: BinaryHistory, top: number): Markup {
  const points = binary.points.map((point) => ({
    ...point,
    label: plainName(point.label, 80)
  }))
  const scale = sizeScale(points.map(({ fileSize }) => fileSize))
  const places = placesOf(points, scale, area)
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

/** A line for each round size. */
function axis(scale: SizeScale): Markup[] {
  return scale.ticks.flatMap(({ size, text }) => {
    const y = pixels(heightOf(size, scale, area))
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
      label(name(first), plot.left + area.width / 2, y, 'faint', {
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
function lines(places: readonly PlotPlace[]): Markup[] {
  return piecesOf(places).map((piece) =>
    element('polyline', {
      points: cornersOf(piece),
      class: 'line',
      fill: 'none',
      stroke: lineColours.light,
      'stroke-width': 2,
      'stroke-linejoin': 'round',
      'stroke-dasharray': piece.isGap ? '2 5' : undefined
    })
  )
}

/** A circle for each point, with what is exact; without room for circles, invisible ones. */
function marks(places: readonly PlotPlace[]): Markup[] {
  const isVisible = places.length <= maxMarks
  return places.map((place) =>
    element(
      'circle',
      {
        cx: pixels(place.x),
        cy: pixels(place.y),
        r: 3.5,
        class: 'point',
        fill: lineColours.light,
        'fill-opacity': isVisible ? undefined : 0
      },
      element('title', {}, pointTitle(place))
    )
  )
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
    { x: pixels(x), y: pixels(y), class: kind, fill, ...more },
    words
  )
}
