// The page of a history: a binary at a time, and its chosen point in the address.
import { useEffect, useState } from 'preact/hooks'
import type { PageData } from '../../core/page/page-data.ts'
import { browserNavigation } from '../state/navigation.ts'
import { HistoryView } from './history-view.tsx'

interface HistoryAppProps {
  readonly data: PageData
  /** Called once, after the first paint. */
  readonly onReady: () => void
}

interface Address {
  /** Index of the binary. */
  readonly binary: number
  /** Commit or label of a point; '' for the newest. */
  readonly point: string
}

export function HistoryApp({ data, onReady }: HistoryAppProps) {
  const { histories } = data
  const [address, setAddress] = useState(() => read(histories.length))
  useEffect(onReady, [])
  useEffect(
    () => browserNavigation.listen(() => setAddress(read(histories.length))),
    []
  )
  const go = (next: Address) => {
    setAddress(next)
    const parameters = new URLSearchParams()
    if (next.binary > 0) parameters.append('b', String(next.binary))
    if (next.point !== '') parameters.append('point', next.point)
    const text = parameters.toString()
    browserNavigation.write(text === '' ? '' : `#${text}`, false)
  }
  const history = histories[address.binary]
  if (history === undefined) return null
  const names = histories.map(({ name, target }) => `${name} ${target}`)
  return (
    <>
      {histories.length > 1 && (
        <div class="choices">
          <label>
            Binary
            <select
              value={String(address.binary)}
              onChange={({ currentTarget }) =>
                go({ binary: Number(currentTarget.value), point: '' })
              }
            >
              {names.map((name, index) => (
                <option key={index} value={String(index)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      <HistoryView
        key={`${address.binary}`}
        history={history}
        point={address.point}
        choosePoint={(point) => go({ ...address, point })}
      />
    </>
  )
}

/** What the browser's address names; the first binary where it isn't known. */
function read(count: number): Address {
  const parameters = new URLSearchParams(
    browserNavigation.read().replace(/^#/, '').slice(0, 2000)
  )
  const binary = Number(parameters.get('b') ?? 0)
  const isKnown = Number.isSafeInteger(binary) && binary >= 0 && binary < count
  return {
    binary: isKnown ? binary : 0,
    point: parameters.get('point') ?? ''
  }
}
