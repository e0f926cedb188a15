// Which lines of a long table are in sight, so that no others are made.

export interface LineWindow {
  readonly first: number
  /** Behind the last. */
  readonly end: number
}

/** Lines around those in sight, which are made as well. */
const around = 12

/** @param top pixels that are scrolled away; @param height pixels in sight */
export function windowOf(
  top: number,
  height: number,
  lineHeight: number,
  count: number
): LineWindow {
  const first = Math.max(0, Math.floor(top / lineHeight) - around)
  const end = Math.ceil((top + height) / lineHeight) + around
  return {
    first: Math.min(first, Math.max(0, count - 1)),
    end: Math.min(Math.max(end, 1), count)
  }
}

/** How far to scroll so that a line is in sight; `top` where it is already. */
export function scrollTo(
  line: number,
  top: number,
  height: number,
  lineHeight: number
): number {
  const start = line * lineHeight
  if (start < top) return start
  const end = start + lineHeight
  return end > top + height ? end - height : top
}

/** The line that a key moves to from another; null for keys that don't move. */
export function lineByKey(
  key: string,
  line: number,
  count: number
): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 15,
    PageUp: -15,
    Home: -count,
    End: count
  }
  const step = steps[key]
  if (step === undefined) return null
  return Math.min(count - 1, Math.max(0, line + step))
}
