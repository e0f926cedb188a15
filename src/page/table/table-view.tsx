// The table on the page: all symbols, or what they are grouped by. Of 60,000 lines only
// those in sight are in the document.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isSamePlace, type Place } from '../data/places.ts'
import type { Rows } from '../data/rows.ts'
import type { Sums } from '../data/sums.ts'
import { Choice } from '../panels/choice.tsx'
import { memberOf } from '../state/address.ts'
import type { ChangeView } from '../state/use-view.ts'
import { groupings, sortedBy, type Grouping, type View } from '../state/view.ts'
import { ColumnTitles } from './column-titles.tsx'
import { makeLines, type Lines } from './lines.ts'
import { sortLines } from './sort-lines.ts'
import { statusOf } from './status.ts'
import { TableLine } from './table-line.tsx'
import { lineByKey, scrollTo, windowOf } from './window.ts'

interface TableViewProps {
  readonly rows: Rows
  readonly sums: Sums
  readonly view: View
  readonly change: ChangeView
  readonly hasBase: boolean
  /** The table has what is in this place. */
  readonly within: Place
  readonly selected: Place
  readonly select: (place: Place) => void
}

/** Pixels; the style sheet has the same. */
const lineHeight = 30
/** Pixels: whatever the page is shown on, there are no more lines than this is high. */
const maxHeight = 4000

export function TableView(props: TableViewProps) {
  const { rows, sums, view, change, hasBase, within } = props
  const by = groupingFor(rows, view.by)
  const lines = useMemo(
    () => makeLines(rows, sums, by, within),
    [rows, sums, by, within.kind, within.id]
  )
  const ids = useMemo(
    () => sortLines(lines, view.sort, view.isAscending),
    [lines, view.sort, view.isAscending]
  )
  return (
    <section class="table" aria-label="Table">
      <div class="table-head">
        <Choice
          label="Group by"
          options={groupings
            .filter((grouping) => groupingFor(rows, grouping) === grouping)
            .map((value) => ({ value, title: value }))}
          value={by}
          choose={(value) =>
            change({ ...view, by: memberOf(groupings, value) }, true)
          }
        />
        <p role="status">{statusOf(lines, rows.symbols, hasBase)}</p>
      </div>
      <LinesView {...props} lines={lines} ids={ids} />
    </section>
  )
}

interface LinesViewProps extends TableViewProps {
  readonly lines: Lines
  /** Of lines, in their order. */
  readonly ids: Int32Array
}

function LinesView(props: LinesViewProps) {
  const { lines, ids, view, change, hasBase, selected, select } = props
  const box = useRef<HTMLDivElement>(null)
  const { top, height, follow } = useScroll(box, lines)
  const { first, end } = windowOf(top, height, lineHeight, ids.length)
  const isSelected = (id: number) => {
    const place = lines.placeOf(id)
    return place !== null && isSamePlace(place, selected)
  }
  const choose = (id: number) => {
    const place = lines.placeOf(id)
    if (place === null) change({ ...view, region: lines.nameOf(id) }, true)
    else select(place)
  }
  const inSight = ids.subarray(first, end)
  const active = Math.max(0, inSight.findIndex(isSelected))
  return (
    <div
      class="lines"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label="Lines of the table"
      onKeyDown={(event) => moveByKey(event, box.current, ids.length, follow)}
    >
      <table aria-rowcount={ids.length + 1} aria-label={`Table by ${lines.by}`}>
        <ColumnTitles
          view={view}
          hasBase={hasBase}
          sort={(key) => change(sortedBy(view, key), true)}
        />
        <tbody>
          <Spacer height={first * lineHeight} />
          {Array.from(inSight, (id, index) => (
            <TableLine
              key={id}
              line={first + index}
              lines={lines}
              id={id}
              hasBase={hasBase}
              isSelected={isSelected(id)}
              isActive={index === active}
              choose={choose}
            />
          ))}
          <Spacer height={(ids.length - end) * lineHeight} />
        </tbody>
      </table>
    </div>
  )
}

/** What of this can be grouped so: what was written is known of packages only. */
function groupingFor(rows: Rows, by: Grouping): Grouping {
  if (by === 'module' || by === 'package') return by
  if (by === 'region')
    return rows.region.some((region) => region >= 0) ? by : 'package'
  return rows.symbols > 0 ? by : 'package'
}

interface SpacerProps {
  /** Pixels. */
  readonly height: number
}

/** Room for the lines that aren't made. */
const Spacer = ({ height }: SpacerProps) =>
  height > 0 ? (
    <tr aria-hidden="true" class="spacer">
      <td style={{ height: `${height}px` }} />
    </tr>
  ) : null

interface Scroll {
  readonly top: number
  readonly height: number
  /** Scrolls, and shows what is there at once. */
  readonly follow: (top: number) => void
}

/** How far the table is scrolled; from the top for other lines. */
function useScroll(
  box: { readonly current: HTMLDivElement | null },
  lines: Lines
): Scroll {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(600)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const read = () => setTop(element.scrollTop)
    element.addEventListener('scroll', read, { passive: true })
    const observer = new ResizeObserver(() =>
      setHeight(Math.min(maxHeight, element.clientHeight))
    )
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      observer.disconnect()
    }
  }, [])
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: 0 })
    setTop(0)
  }, [lines])
  const follow = (to: number) => {
    box.current?.scrollTo({ top: to })
    setTop(to)
  }
  return { top, height, follow }
}

/** Moves the focus to another line: it is scrolled into sight, and made, before. */
function moveByKey(
  event: KeyboardEvent,
  box: HTMLElement | null,
  count: number,
  follow: (top: number) => void
): void {
  const { target, key } = event
  const line =
    target instanceof HTMLElement ? target.dataset['line'] : undefined
  if (line === undefined || box === null) return
  const next = lineByKey(key, Number(line), count)
  if (next === null) return
  event.preventDefault()
  // The titles stay on top of the lines.
  const height = box.clientHeight - lineHeight
  follow(scrollTo(next, box.scrollTop, height, lineHeight))
  const focus = (): boolean => {
    const found = box.querySelector<HTMLElement>(`[data-line="${next}"]`)
    found?.focus({ preventScroll: true })
    return found !== null
  }
  // At once where the line is made already: the next key is for it.
  if (!focus()) requestAnimationFrame(focus)
}
