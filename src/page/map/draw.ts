// Draws cells on a canvas: colours by change, hatched where one side alone has it, and
// names where there is room.
import {
  changeColour,
  isOneSided,
  type Palette
} from '../../core/page/palette.ts'
import { changeLabel, formatCount, sizeLabel } from '../data/labels.ts'
import { isSamePlace, placeName, type Place } from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import { titleHeight, type Cell } from './layout.ts'

export interface Drawing {
  readonly rows: Rows
  readonly cells: readonly Cell[]
  readonly palette: Palette
  /** Whether there is something to compare with. */
  readonly hasBase: boolean
  /** What the reader has selected, and what the pointer is on. */
  readonly selected: Place
  readonly pointed: Cell | null
}

const font = (size: number, weight = 400): string =>
  `${weight} ${size}px system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif`

const padding = 5

/** Draws all of it, onto a context whose unit is the CSS pixel. */
export function drawMap(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  drawing: Drawing
): void {
  const { palette, cells } = drawing
  context.fillStyle = palette.background
  context.fillRect(0, 0, width, height)
  const hatch = hatching(context, palette)
  for (const cell of cells) drawCell(context, cell, drawing, hatch)
  for (const cell of cells) {
    if (cell.count === 1 && isSamePlace(cell.place, drawing.selected)) {
      outline(context, cell, palette.text, 2.5)
    }
  }
  if (drawing.pointed !== null) {
    outline(context, drawing.pointed, palette.text, 1.5)
  }
}

function drawCell(
  context: CanvasRenderingContext2D,
  cell: Cell,
  drawing: Drawing,
  hatch: CanvasPattern | null
): void {
  const { palette, hasBase } = drawing
  const { base, head } = cell.place
  const { x, y, width, height } = cell
  const colour = hasBase ? changeColour(palette, base, head) : palette.equal
  // The line between cells is what shows through.
  const line = Math.min(1, width / 4, height / 4)
  context.fillStyle = cell.isFrame ? palette.frame : colour
  context.fillRect(x, y, width - line, height - line)
  if (cell.isFrame) {
    context.fillStyle = colour
    context.fillRect(x, y, width - line, titleHeight - 1)
  }
  if (hasBase && hatch !== null && isOneSided(base, head)) {
    context.fillStyle = hatch
    context.fillRect(
      x,
      y,
      width - line,
      cell.isFrame ? titleHeight - 1 : height - line
    )
  }
  if (width > 34 && height > 15) drawLabels(context, cell, drawing)
}

/** The name of a cell, or how many it stands for. */
export const cellName = (rows: Rows, { place, count }: Cell): string =>
  count === 1 ? placeName(rows, place) : `${formatCount(count)} smaller ones`

function drawLabels(
  context: CanvasRenderingContext2D,
  cell: Cell,
  { rows, palette, hasBase }: Drawing
): void {
  const { x, y, width, height, place, isFrame } = cell
  const room = width - 2 * padding
  const { base, head } = place
  const change = hasBase ? changeLabel(base, head) : sizeLabel(place)
  context.fillStyle = palette.label
  context.textBaseline = 'top'
  context.font = font(12, isFrame ? 600 : 400)
  const name = endOf(cellName(rows, cell))
  if (isFrame) {
    const title = fitted(context, name, room)
    context.fillText(title, x + padding, y + 3)
    const used = context.measureText(title).width + 10
    context.font = font(12)
    if (context.measureText(change).width <= room - used) {
      context.fillText(change, x + padding + used, y + 3)
    }
    return
  }
  context.fillText(fitted(context, name, room), x + padding, y + 4)
  context.font = font(11)
  if (height > 32)
    context.fillText(fitted(context, change, room), x + padding, y + 19)
  if (height > 47 && hasBase) {
    context.fillText(
      fitted(context, sizeLabel(place), room),
      x + padding,
      y + 33
    )
  }
}

/** Of a long path its end: what is before it is in the frames around it. */
function endOf(name: string): string {
  const parts = name.split('/')
  return name.length > 34 && parts.length > 3
    ? `…/${parts.slice(-2).join('/')}`
    : name
}

/** A text cut to a width, with an ellipsis. */
function fitted(
  context: CanvasRenderingContext2D,
  text: string,
  room: number
): string {
  // No letter is narrower than two pixels, and names may be very long.
  const start = text.slice(0, Math.max(1, Math.floor(room / 2)))
  if (start === text && context.measureText(text).width <= room) return text
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const isShort =
      context.measureText(`${start.slice(0, middle)}…`).width <= room
    if (isShort) low = middle
    else high = middle - 1
  }
  return low === 0 ? '' : `${start.slice(0, low)}…`
}

function outline(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Cell,
  colour: string,
  line: number
): void {
  context.strokeStyle = colour
  context.lineWidth = line
  context.strokeRect(
    x + line / 2,
    y + line / 2,
    Math.max(1, width - 1 - line),
    Math.max(1, height - 1 - line)
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
