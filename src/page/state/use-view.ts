// The view as state of the program, and in the browser's address and history.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { readAddress, writeAddress } from './address.ts'
import { measureAnswer } from './answer-time.ts'
import { browserNavigation } from './navigation.ts'
import { firstView, type View } from './view.ts'

/** @param isStep whether the reader can go back from it, as from a place */
export type ChangeView = (view: View, isStep: boolean) => void

/** Without a base there is no change to sort by. */
const firstMeasured: View = { ...firstView, sort: 'head' }

export function useView(isMeasurement: boolean): readonly [View, ChangeView] {
  const start = isMeasurement ? firstMeasured : firstView
  const [view, setView] = useState(() =>
    readAddress(browserNavigation.read(), start)
  )
  // The page's own artifact doesn't change while it is shown.
  const { artifact } = useRef(view).current
  useEffect(
    () =>
      browserNavigation.listen(() => {
        measureAnswer()
        const next = readAddress(browserNavigation.read(), start)
        setView({ ...next, artifact: next.artifact || artifact })
      }),
    []
  )
  const change = useCallback<ChangeView>((next, isStep) => {
    setView(next)
    browserNavigation.write(writeAddress(next, start), isStep)
  }, [])
  return [view, change]
}
