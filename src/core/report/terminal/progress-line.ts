// One line that says what a run is doing, for a terminal that shows it again and
// again in the same place.
import { plainName } from '../../text/escape.ts'
import { textWidth } from './text-width.ts'

export interface Progress {
  /** Steps that have begun. */
  readonly step: number
  /** Steps in all, as far as that is known; never fewer than have begun. */
  readonly steps: number
  /** Such as `Build the base 563f6a0`; '' before the first step. */
  readonly title: string
  /** What is being done within the step: `building tool for linux/amd64`; '' for nothing. */
  readonly doing: string
  /** What that is at: `compiling net/http`; '' for nothing. */
  readonly detail: string
  /** Since the run began. */
  readonly seconds: number
}

/** Characters of a title that a terminal has room for. */
const maxText = 300

/** `[3/4] 0:12 Build the head: building tool for linux/amd64, compiling net/http`, within `width` columns. */
export function progressLine(progress: Progress, width: number): string {
  const { step, steps, title, doing, detail, seconds } = progress
  const count = step === 0 ? '' : `[${step}/${Math.max(step, steps)}] `
  const inner = [doing, detail].filter((text) => text !== '').join(', ')
  const what = [title, inner].filter((text) => text !== '').join(': ')
  return fitted(`${count}${clock(seconds)} ${plainName(what, maxText)}`, width)
}

const two = (count: number): string => String(count).padStart(2, '0')

/** `0:07`, `12:34`, `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const rest = two(whole % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** The text, cut at its end to so many columns. */
function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(kept + character) >= width) break
    kept += character
  }
  return `${kept}…`
}
