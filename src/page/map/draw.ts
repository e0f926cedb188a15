// Draws cells on a canvas: colours by change, hatched where one side alone has it, and
// names where there is room. Without a base, colours are the kinds of packages.
import type { PackageKind } from '../../core/model/closed-lists.ts'
import {
  changeColour,
  isOneSided,
  type Palette
} from '../../core/page/palette.ts'
import { cellLabels, formatCount } from '../data/labels.ts'
import { packageOf, placeName, type Place } from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import { titleHeight, type Cell } from './layout.ts'
import { fittingName, type MeasureText } from './fit-text.ts'

export interface Drawing {
  readonly rows: Rows
  readonly cells: readonly Cell[]
  readonly palette: Palette
  /** Whether there is something to compare with. */
  readonly hasBase: boolean
}

interface Brush extends Drawing {
  readonly context: CanvasRenderingContext2D
  readonly hatch: CanvasPattern | null
}

const font = (size: number, weight = 400): string =>
  `${weight} ${size}px system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif`

/** Pixels between the edge of a cell and its text. */
const padding = 5

/** Draws all of it, onto a context whose unit is the CSS pixel. */
export function drawMap(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  drawing: Drawing
): void {
  context.fillStyle = drawing.palette.background
  context.fillRect(0, 0, width, height)
  const hatch = hatching(context, drawing.palette)
  const brush = { ...drawing, context, hatch }
  for (const cell of drawing.cells) drawCell(brush, cell)
}

function drawCell(brush: Brush, cell: Cell): void {
  const { context, palette, hasBase, hatch } = brush
  const { base, head } = cell.place
  const { x, y, width, height } = cell
  // The line between cells is what shows through.
  const line = Math.min(1, width / 4, height / 4)
  if (cell.isFrame) {
    context.fillStyle = palette.frame
    context.fillRect(x, y, width - line, height - line)
  }
  const filled = (cell.isFrame ? titleHeight : height) - line
  context.fillStyle = colourOf(brush, cell)
  context.fillRect(x, y, width - line, filled)
  if (hasBase && hatch !== null && isOneSided(base, head)) {
    context.fillStyle = hatch
    context.fillRect(x, y, width - line, filled)
  }
  if (width > 26 && height > 15) drawTexts(brush, cell)
}

function colourOf({ rows, palette, hasBase }: Brush, { place }: Cell): string {
  if (hasBase) return changeColour(palette, place.base, place.head)
  return palette.kinds[kindOf(rows, place)]
}

/** The kind of the package that a place is in, or of the first one in it. */
export function kindOf(rows: Rows, place: Place): PackageKind {
  const { packages } = rows.binary
  const found =
    place.kind === 'module'
      ? packages.find(({ module }) => module === place.id)
      : packages[packageOf(rows, place)]
  return found?.kind ?? 'pseudo'
}

/** The name of a cell, or how many it stands for. */
export const cellName = (rows: Rows, { place, count }: Cell): string =>
  count === 1 ? placeName(rows, place) : `${formatCount(count)} more`

function drawTexts({ context, rows, palette, hasBase }: Brush, cell: Cell) {
  const { x, y, width, height, place, isFrame } = cell
  const room = width - 2 * padding
  const measure: MeasureText = (text) => context.measureText(text).width
  context.fillStyle = palette.label
  context.textBaseline = 'top'
  context.font = font(12, isFrame ? 600 : 400)
  const name = fittingName(cellName(rows, cell), room, measure)
  if (name === '') return
  context.fillText(name, x + padding, y + (isFrame ? 3 : 4))
  const labels = cellLabels(place, hasBase)
  if (isFrame) {
    const used = measure(name) + 8
    context.font = font(12)
    // As many of them as fit, each whole.
    const texts = labels.map((_, index) =>
      labels.slice(0, labels.length - index).join(' · ')
    )
    const text = texts.find((each) => measure(each) <= room - used)
    if (text !== undefined) context.fillText(text, x + padding + used, y + 3)
    return
  }
  context.font = font(11)
  const wide = labels.findIndex((label) => measure(label) > room)
  labels
    .slice(0, wide === -1 ? labels.length : wide)
    .slice(0, Math.max(0, Math.floor((height - 18) / 14)))
    .forEach((line, index) =>
      context.fillText(line, x + padding, y + 19 + 14 * index)
    )
}

/** Diagonal lines, as a pattern that repeats. */
function hatching(
  context: CanvasRenderingContext2D,
  { hatch }: Palette
): CanvasPattern | null {
  const size = 8
  const tile = document.createElement('canvas')
  tile.width = size
  tile.height = size
  const brush = tile.getContext('2d')
  if (brush === null) return null
  brush.strokeStyle = hatch
  brush.lineWidth = 1.6
  brush.beginPath()
  for (const shift of [-size, 0, size]) {
    brush.moveTo(shift, size)
    brush.lineTo(shift + size, 0)
  }
  brush.stroke()
  return context.createPattern(tile, 'repeat')
}
