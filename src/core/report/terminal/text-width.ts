// How many columns of a terminal a text takes.
import stringWidth from 'string-width'

/** ASCII, and the signs that this program writes: a column each. */
const narrow = /^[\x20-\x7e\u00a0×·–—’…→−≈≤]*$/

/** Columns of a text. Colours and other escape sequences take none. */
export function textWidth(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}
