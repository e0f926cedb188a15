// The whole of the page's program: tabs, choices, the map, the table and the details,
// which share one view.
import { useEffect, useMemo } from 'preact/hooks'
import type { PageBinary, PageData } from '../core/page/page-data.ts'
import { isEmptyFilter } from './data/filter.ts'
import { addressOf, placeAt } from './data/place-address.ts'
import { containerOf, placeAround, type Place } from './data/places.ts'
import { HistoryView } from './history/history-view.tsx'
import { MapView } from './map/map-view.tsx'
import { BinaryTabs } from './panels/binary-tabs.tsx'
import { Breadcrumbs } from './panels/breadcrumbs.tsx'
import { Choices } from './panels/choices.tsx'
import { Details } from './panels/details.tsx'
import { afterPaint, measureAnswers } from './state/answer-time.ts'
import { ofBinary, placedAt, selectedIn, type View } from './state/view.ts'
import { TableView } from './table/table-view.tsx'
import { filterOf, usePicture } from './state/picture.ts'
import { useView, type ChangeView } from './state/use-view.ts'

interface AppProps {
  readonly data: PageData
  /** Called once, after the first paint. */
  readonly onReady: () => void
}

export function App({ data, onReady }: AppProps) {
  const [named, change] = useView(data.kind === 'measurement')
  // An address may name a binary that isn't there.
  const isThere = named.binary < data.binaries.length
  const view = useMemo(
    () => (isThere ? named : ofBinary(named, 0)),
    [named, isThere]
  )
  useEffect(() => {
    measureAnswers()
    afterPaint(onReady)
  }, [])
  const binary = data.binaries[view.binary]
  if (binary === undefined) return null
  return (
    <>
      <BinaryTabs binaries={data.binaries} view={view} change={change} />
      <BinaryView
        key={view.binary}
        data={data}
        binary={binary}
        view={view}
        change={change}
      />
      <OverTime key={`history ${view.binary}`} data={data} binary={binary} />
    </>
  )
}

/** The sizes that were recorded before, where there are some. */
function OverTime({ data, binary }: Pick<BinaryViewProps, 'data' | 'binary'>) {
  const history = data.histories.find(
    ({ mainPackage, target }) =>
      mainPackage === binary.mainPackage && target === binary.target
  )
  return history === undefined ? null : (
    <HistoryView history={history} point="" choosePoint={keepAddress} />
  )
}

/** Here the address is that of the map's place. */
const keepAddress = (): void => {}

interface BinaryViewProps {
  readonly data: PageData
  readonly binary: PageBinary
  readonly view: View
  readonly change: ChangeView
}

function BinaryView({ data, binary, view, change }: BinaryViewProps) {
  const { rows, sums, hasWritten } = usePicture(binary, view)
  const place = useMemo(() => placeAt(rows, view.at), [rows, view.at])
  const within = useMemo(
    () => containerOf(rows, placeAt(rows, view.at.slice(0, view.within))),
    [rows, view.at, view.within]
  )
  const hasBase = data.kind !== 'measurement'
  const go = (to: Place) => {
    const at = addressOf(rows, to)
    const around = containerOf(rows, to)
    const depth = addressOf(rows, around).length
    change(placedAt(view, at, Math.min(depth, at.length)), true)
  }
  const select = (to: Place) =>
    change(selectedIn(view, addressOf(rows, to)), true)
  const container = containerOf(rows, place)
  const isFiltered = !isEmptyFilter(filterOf(binary, view))
  const shared = { rows, sums, view, change, hasBase, isFiltered }
  return (
    <div id="binary" {...panelOf(data, view)}>
      {binary.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <Choices {...shared} hasWritten={hasWritten} />
      <Breadcrumbs {...shared} place={place} go={go} />
      <div class="columns">
        <div class="picture">
          <MapView
            {...shared}
            container={container}
            selected={place}
            go={go}
            leave={() => {
              const around = placeAround(rows, container)
              if (around !== null) go(around)
            }}
          />
          <Details {...shared} place={place} runUrl={data.runUrl} go={go} />
        </div>
        <TableView
          {...shared}
          within={within}
          selected={place}
          select={select}
        />
      </div>
    </div>
  )
}

/** The part below the tabs, where there are tabs. */
const panelOf = ({ binaries }: PageData, { binary }: View) =>
  binaries.length > 1
    ? ({ role: 'tabpanel', 'aria-labelledby': `tab-${binary}` } as const)
    : {}
