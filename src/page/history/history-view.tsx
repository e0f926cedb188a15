// Sizes of one binary over time: the chart, all points as a table, and what is known of
// the chosen one.
import { useState } from 'preact/hooks'
import type { PageHistory } from '../../core/page/page-data.ts'
import { gapText } from '../../core/history/gap-text.ts'
import { formatBytes } from '../../core/text/sizes.ts'
import { changeWithPercent } from '../data/labels.ts'
import { HistoryChart } from './history-chart.tsx'
import { PointDetails } from './point-details.tsx'

interface HistoryViewProps {
  readonly history: PageHistory
  /** Label or commit of the point that the address names; '' for the newest. */
  readonly point: string
  readonly choosePoint: (point: string) => void
}

export function HistoryView(props: HistoryViewProps) {
  const { history, point, choosePoint } = props
  const { points, name, target } = history
  const named = points.findIndex(
    ({ label, commit }) => point === (commit || label)
  )
  const [chosen, setChosen] = useState(named < 0 ? points.length - 1 : named)
  const choose = (index: number) => {
    setChosen(index)
    const { commit = '', label = '' } = points[index] ?? {}
    choosePoint(commit || label)
  }
  if (points.length === 0) return null
  return (
    <section class="history" aria-label={`${name} ${target} over time`}>
      <h2>
        {name} <span class="quiet">{target} over time</span>
      </h2>
      <HistoryChart
        name={name}
        points={points}
        chosen={chosen}
        choose={choose}
      />
      <div class="columns">
        <PointsTable history={history} chosen={chosen} choose={choose} />
        <PointDetails history={history} chosen={chosen} />
      </div>
    </section>
  )
}

interface PointsTableProps {
  readonly history: PageHistory
  readonly chosen: number
  readonly choose: (index: number) => void
}

/** The newest first. */
function PointsTable({ history, chosen, choose }: PointsTableProps) {
  const { points } = history
  const hasDays = points.some(({ time }) => time !== '')
  return (
    <div class="points" role="region" aria-label="Points" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Point</th>
            {hasDays && <th scope="col">Day</th>}
            <th scope="col" class="number">
              Size
            </th>
            <th scope="col" class="number">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {points
            .map((point, index) => ({
              point,
              index,
              before: points[index - 1]
            }))
            .toReversed()
            .map(({ point, index, before }) => (
              <>
                <tr
                  key={index}
                  aria-current={index === chosen ? 'true' : undefined}
                  onClick={() => choose(index)}
                >
                  <td>
                    <button type="button" class="link">
                      {point.label}
                    </button>
                  </td>
                  {hasDays && <td>{point.time.slice(0, 10)}</td>}
                  <td class="number">{formatBytes(point.fileSize)}</td>
                  <td class="number">
                    {before === undefined
                      ? ''
                      : changeWithPercent(before.fileSize, point.fileSize)}
                  </td>
                </tr>
                {before !== undefined && point.missing !== 0 && (
                  <tr key={`gap ${index}`} class="quiet">
                    <td colSpan={hasDays ? 4 : 3}>
                      · {gapText(point.missing)}
                    </td>
                  </tr>
                )}
              </>
            ))}
        </tbody>
      </table>
    </div>
  )
}
