// Where the points of a line chart are, and which of them a line joins. The picture and
// the page draw the same.
import { gapText } from '../../history/gap-text.ts'
import {
  formatExactBytes,
  formatExactDelta,
  formatPercent
} from '../../text/sizes.ts'
import type { PagePoint } from '../page-data.ts'
import type { SizeScale } from './scale.ts'

/** What of a point is drawn; its label is shown as it is. */
export type PlotPoint = Pick<
  PagePoint,
  'label' | 'time' | 'fileSize' | 'missing'
>

/** Pixels. */
export interface PlotArea {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PlotPlace {
  readonly point: PlotPoint
  readonly before: PlotPoint | undefined
  readonly x: number
  readonly y: number
}

/** From the left to the right at equal distances; a single one is in the middle. */
export function placesOf(
  points: readonly PlotPoint[],
  scale: SizeScale,
  area: PlotArea
): readonly PlotPlace[] {
  const { length } = points
  return points.map((point, index) => ({
    point,
    before: points[index - 1],
    x: area.left + (length === 1 ? 0.5 : index / (length - 1)) * area.width,
    y: heightOf(point.fileSize, scale, area)
  }))
}

/** @param size bytes */
export function heightOf(
  size: number,
  { least, most }: SizeScale,
  { top, height }: PlotArea
): number {
  return top + height * (1 - (size - least) / (most - least))
}

/** Points that a line joins. */
export interface PlotPiece {
  /** Whether commits between the two have no measurement. */
  readonly isGap: boolean
  readonly places: readonly PlotPlace[]
}

/** The gaps first, so that lines are drawn over them. */
export function piecesOf(places: readonly PlotPlace[]): readonly PlotPiece[] {
  const pieces: PlotPlace[][] = []
  const gaps: PlotPiece[] = []
  for (const place of places) {
    const piece = pieces.at(-1)
    const before = piece?.at(-1)
    if (piece === undefined || before === undefined) pieces.push([place])
    else if (place.point.missing === 0) piece.push(place)
    else {
      gaps.push({ isGap: true, places: [before, place] })
      pieces.push([place])
    }
  }
  const lines = pieces
    .filter(({ length }) => length > 1)
    .map((piece) => ({ isGap: false, places: piece }))
  return [...gaps, ...lines]
}

/** The corners of a line, as `polyline` has them. */
export function cornersOf({ places }: PlotPiece): string {
  return places.map(({ x, y }) => `${pixels(x)},${pixels(y)}`).join(' ')
}

/** With one decimal. */
export function pixels(length: number): number {
  return Math.round(length * 10) / 10
}

/** `v1.2.0, 2026-01-02: 4,194,304 bytes, +1,024 bytes (+0.02 %) since v1.1.0` */
export function pointTitle({
  point: { label, time, fileSize, missing },
  before
}: Pick<PlotPlace, 'point' | 'before'>): string {
  const when = time === '' ? '' : `, ${time.slice(0, 10)}`
  const head = `${label}${when}: ${formatExactBytes(fileSize)}`
  if (before === undefined) return head
  const change = fileSize - before.fileSize
  const grown =
    change === 0
      ? 'as'
      : `${formatExactDelta(change)} (${formatPercent(change, before.fileSize)}) since`
  const gap = gapText(missing)
  return `${head}, ${grown} ${before.label}${gap === '' ? '' : `; ${gap}`}`
}
