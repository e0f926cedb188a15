// Texts that fit into a cell of the map.

/** The width of a text in pixels. */
export type MeasureText = (text: string) => number

/** Fewer letters than these, with an ellipsis, say nothing. */
const minLetters = 3

/** A text, or its start with an ellipsis; '' where there is no room for either. */
export function fittingText(
  text: string,
  room: number,
  measure: MeasureText
): string {
  // No letter is narrower than two pixels, and names may be very long.
  const start = text.slice(0, Math.max(0, Math.floor(room / 2)))
  if (start === text && measure(text) <= room) return text
  let low = 0
  let high = start.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${start.slice(0, middle)}…`) <= room) low = middle
    else high = middle - 1
  }
  return low < minLetters ? '' : `${start.slice(0, low)}…`
}

/**
 * A name, or as much of its end as fits: what a path begins with is in the frames around
 * a cell, and its last part tells it from its neighbours.
 */
export function fittingName(
  name: string,
  room: number,
  measure: MeasureText
): string {
  const isPath = name.slice(1, -1).includes('/') && !/[\s[(*]/.test(name)
  const parts = isPath ? name.split('/') : [name]
  // `yaml/v3` says more than `v3`.
  const count = /^v\d+$/.test(parts.at(-1) ?? '') && parts.length > 1 ? 2 : 1
  const own = parts.slice(-count)
  const [last = ''] = own
  const tails = parts
    .slice(count)
    .map((_, index) => parts.slice(index + 1).join('/'))
  const texts = [name, ...tails.map((tail) => `…/${tail}`), own.join('/'), last]
  const fitting = texts.find(
    (text) => text.length * 2 <= room && measure(text) <= room
  )
  return fitting ?? fittingText(last, room, measure)
}
