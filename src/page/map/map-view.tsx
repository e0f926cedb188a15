// The map on the page: a canvas that answers the pointer and the keyboard, and says in
// words what it shows to those who don't see it.
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'preact/hooks'
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
  /** What the map shows. */
  readonly container: Place
  readonly selected: Place
  readonly go: (place: Place) => void
  /** Zooms out by one place. */
  readonly leave: () => void
}

export function MapView(props: MapViewProps) {
  const { rows, sums, hasBase, container, selected, go, leave } = props
  const { canvas, cells, chosen, pointed, setPointed } = useMap(props)
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
          setPointed(cellAt(cells, offsetX, offsetY))
        }
        onMouseLeave={() => setPointed(null)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        {chosen !== null && <Outline cell={chosen} kind="chosen" />}
        {pointed !== null && <Outline cell={pointed} kind="pointed" />}
        {cells.length === 0 && <p class="empty">Nothing to show here.</p>}
      </div>
      <figcaption>
        <p class="pointed" aria-live="polite">
          {pointed === null
            ? 'Point at a cell for its exact sizes; click to zoom in.'
            : `${cellName(rows, pointed)}: ${exactSizes(pointed.place, hasBase)}`}
        </p>
        <Legend hasBase={hasBase} />
      </figcaption>
    </figure>
  )
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
  useEffect(() => setPointed(null), [cells])
  useLayoutEffect(() => {
    const context = sizedContext(canvas.current, width, height)
    if (context === null) return
    drawMap(context, width, height, { rows, cells, palette, hasBase })
  }, [cells, palette, hasBase])
  const chosen = cellOf(cells, selected)
  return { canvas, cells, chosen, pointed, setPointed }
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
