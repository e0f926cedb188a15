// The map on the page: a canvas that answers the pointer and the keyboard, and says in
// words what it shows to those who don't see it.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { exactSizes } from '../data/labels.ts'
import { placeName, sizedPlace, type Place } from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import type { Sums } from '../data/sums.ts'
import { sizedContext, useSize } from './canvas.ts'
import { cellName, drawMap } from './draw.ts'
import { keyStep } from './keys.ts'
import { cellAt, cellOf, layOut, type Cell } from './layout.ts'
import { Legend } from './legend.tsx'
import { usePalette } from './use-palette.ts'

interface MapViewProps {
  readonly rows: Rows
  readonly sums: Sums
  readonly hasBase: boolean
  readonly isFiltered: boolean
  /** What the map shows. */
  readonly container: Place
  readonly selected: Place
  readonly go: (place: Place) => void
  /** Zooms out by one place. */
  readonly leave: () => void
}

export function MapView(props: MapViewProps) {
  const { rows, sums, hasBase, isFiltered, container, selected } = props
  const { go, leave } = props
  const { canvas, cells, chosen, pointed, setPointed, point } = useMap(props)
  const enter = (cell: Cell | null) => {
    if (cell !== null && cell.count === 1) go(cell.place)
  }
  const press = (event: KeyboardEvent) => {
    const step = keyStep(event, cells, pointed, selected)
    if (step === null) return
    event.preventDefault()
    if (step === 'leave') leave()
    else if (step === 'enter') enter(pointed)
    else setPointed(step)
  }
  const whole = sizedPlace(rows, sums, container)
  const name = `${placeName(rows, container)}: ${exactSizes(whole, hasBase)}`
  return (
    <figure class="map">
      <div
        class="canvas"
        role="application"
        tabIndex={0}
        aria-label={`Map of ${name}. Arrow keys move, Enter zooms in, Escape zooms out.`}
        onKeyDown={press}
        onClick={({ offsetX, offsetY }) =>
          enter(cellAt(cells, offsetX, offsetY))
        }
        onMouseMove={({ offsetX, offsetY }) =>
          point({ x: offsetX, y: offsetY })
        }
        onMouseLeave={() => point(null)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        {chosen !== null && <Outline cell={chosen} kind="chosen" />}
        {pointed !== null && <Outline cell={pointed} kind="pointed" />}
        {cells.length === 0 && (
          <p class="empty">
            {isFiltered
              ? 'Nothing here passes the filter.'
              : 'Nothing is here.'}
          </p>
        )}
      </div>
      <figcaption>
        <p class="caption" aria-live="polite">
          {pointed === null
            ? 'Point at a cell for its exact sizes; click to zoom in.'
            : `${cellName(rows, pointed)}: ${exactSizes(pointed.place, hasBase)}`}
        </p>
        <Legend hasBase={hasBase} />
      </figcaption>
    </figure>
  )
}

/** Pixels from the upper left of the map. */
interface Point {
  readonly x: number
  readonly y: number
}

/** The cells of the map, drawn on its canvas, and the one that the reader points at. */
function useMap({ rows, sums, hasBase, container, selected }: MapViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const palette = usePalette()
  const { width, height } = useSize(canvas)
  const [pointed, setPointed] = useState<Cell | null>(null)
  const cells = useMemo(() => {
    const whole = sizedPlace(rows, sums, container)
    return layOut(rows, sums, whole, { x: 0, y: 0, width, height })
  }, [rows, sums, container.kind, container.id, width, height])
  const pointer = useRef<Point | null>(null)
  const cellUnder = (at: Point | null) =>
    at === null ? null : cellAt(cells, at.x, at.y)
  const point = (at: Point | null) => {
    pointer.current = at
    setPointed(cellUnder(at))
  }
  // Other cells come to be under a pointer that rests.
  useLayoutEffect(() => setPointed(cellUnder(pointer.current)), [cells])
  useLayoutEffect(() => {
    const context = sizedContext(canvas.current, width, height)
    if (context === null) return
    drawMap(context, width, height, { rows, cells, palette, hasBase })
  }, [cells, palette, hasBase])
  const chosen = cellOf(cells, selected)
  return { canvas, cells, chosen, pointed, setPointed, point }
}

interface OutlineProps {
  readonly cell: Cell
  readonly kind: 'chosen' | 'pointed'
}

/** A line around a cell, so that the map needn't be drawn again. */
const Outline = ({ cell, kind }: OutlineProps) => (
  <div
    class={`outline ${kind}`}
    style={{
      left: `${cell.x}px`,
      top: `${cell.y}px`,
      width: `${Math.max(3, cell.width - 1)}px`,
      height: `${Math.max(3, cell.height - 1)}px`
    }}
  />
)
