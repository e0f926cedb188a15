// The canvas of the map: its size on the page, and a context as sharp as the screen.
import { useLayoutEffect, useState } from 'preact/hooks'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The size of the canvas in CSS pixels, as the page lays it out. */
export function useSize(canvas: {
  readonly current: HTMLCanvasElement | null
}): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = canvas.current
    if (element === null) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((old) =>
        old.width === width && old.height === height ? old : { width, height }
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return size
}

/** The canvas' context, as sharp as the screen, with the CSS pixel as its unit. */
export function sizedContext(
  canvas: HTMLCanvasElement | null,
  width: number,
  height: number
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext('2d', { alpha: false }) ?? null
  if (canvas === null || context === null || width === 0) return null
  const scale = Math.min(3, window.devicePixelRatio || 1)
  const deviceWidth = Math.round(width * scale)
  const deviceHeight = Math.round(height * scale)
  if (canvas.width !== deviceWidth) canvas.width = deviceWidth
  if (canvas.height !== deviceHeight) canvas.height = deviceHeight
  context.setTransform(scale, 0, 0, scale, 0, 0)
  return context
}
