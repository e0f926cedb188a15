// The line chart of one binary: a point is chosen by a click, or by the arrow keys.
import { useRef } from 'preact/hooks'
import type { PagePoint } from '../../core/page/page-data.ts'
import {
  cornersOf,
  heightOf,
  piecesOf,
  pixels,
  placesOf,
  pointTitle,
  type PlotArea,
  type PlotPlace
} from '../../core/page/history/plot.ts'
import { sizeScale, type SizeScale } from '../../core/page/history/scale.ts'
import { useWidth } from './use-width.ts'

interface HistoryChartProps {
  readonly name: string
  readonly points: readonly PagePoint[]
  /** Index of the chosen point. */
  readonly chosen: number
  readonly choose: (index: number) => void
}

/** Pixels. */
const height = 280
/** Points are marked where there are no more. */
const maxMarks = 120
const margin = { left: 84, top: 14, right: 14, bottom: 30 }

export function HistoryChart(props: HistoryChartProps) {
  const { name, points, chosen, choose } = props
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const area = {
    left: margin.left,
    top: margin.top,
    width: Math.max(width - margin.left - margin.right, 40),
    height: height - margin.top - margin.bottom
  }
  const scale = sizeScale(points.map(({ fileSize }) => fileSize))
  const places = placesOf(points, scale, area)
  const place = places[chosen]
  const last = points.length - 1
  const press = (event: KeyboardEvent) => {
    const next = moved(event.key, chosen, last)
    if (next === null) return
    event.preventDefault()
    choose(next)
  }
  const click = ({ offsetX }: MouseEvent) => {
    const share = (offsetX - area.left) / area.width
    choose(Math.min(Math.max(Math.round(share * last), 0), last))
  }
  return (
    <div
      ref={frame}
      class="history-chart"
      role="slider"
      tabIndex={0}
      aria-label={`Sizes of ${name} over time`}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={chosen}
      aria-valuetext={place === undefined ? '' : pointTitle(place)}
      onKeyDown={press}
      onClick={click}
    >
      <Drawing {...{ width, area, scale, places, chosen }} />
    </div>
  )
}

interface DrawingProps {
  readonly width: number
  readonly area: PlotArea
  readonly scale: SizeScale
  readonly places: readonly PlotPlace[]
  readonly chosen: number
}

/** Axis, line and points. */
function Drawing({ width, area, scale, places, chosen }: DrawingProps) {
  return (
    <svg width={width} height={height} aria-hidden="true">
      {scale.ticks.map(({ size, text }) => {
        const y = pixels(heightOf(size, scale, area))
        return (
          <g key={size}>
            <line
              class="rule"
              x1={area.left}
              x2={area.left + area.width}
              y1={y}
              y2={y}
            />
            <text x={area.left - 8} y={y + 4} text-anchor="end">
              {text}
            </text>
          </g>
        )
      })}
      {piecesOf(places).map((piece) => (
        <polyline
          key={`${piece.isGap} ${cornersOf(piece)}`}
          class={piece.isGap ? 'line gap' : 'line'}
          points={cornersOf(piece)}
        />
      ))}
      {places.map((one, index) => (
        <circle
          key={index}
          class={index === chosen ? 'point chosen' : 'point'}
          cx={pixels(one.x)}
          cy={pixels(one.y)}
          r={index === chosen ? 6 : places.length > maxMarks ? 1 : 3.5}
        >
          <title>{pointTitle(one)}</title>
        </circle>
      ))}
      <text x={area.left} y={height - 8}>
        {places[0]?.point.label ?? ''}
      </text>
      <text x={area.left + area.width} y={height - 8} text-anchor="end">
        {places.length > 1 ? places.at(-1)?.point.label : ''}
      </text>
    </svg>
  )
}

/** Where a key moves the choice to; null for other keys. */
function moved(key: string, from: number, last: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowDown: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    PageDown: from - 10,
    PageUp: from + 10,
    Home: 0,
    End: last
  }
  const next = to[key]
  return next === undefined ? null : Math.min(Math.max(next, 0), last)
}
