// The width of an element in CSS pixels, as the page lays it out.
import { useLayoutEffect, useState } from 'preact/hooks'

const usualWidth = 640

export function useWidth(element: {
  readonly current: HTMLElement | null
}): number {
  const [width, setWidth] = useState(usualWidth)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const measure = () => setWidth(current.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return width
}
