// Evidence of findings, bounded: a reader sees the first lines and how many more
// there are.
import type { Evidence } from '../model/doctor/diagnosis.ts'
import { plainName } from '../text/escape.ts'

const maxLines = 20
const maxLineLength = 300

/** Evidence of at most 20 lines, made harmless. */
export function bounded(title: string, lines: readonly string[]): Evidence {
  const shown = lines
    .slice(0, maxLines)
    .map((line) => plainName(line, maxLineLength))
  const more = lines.length - shown.length
  return {
    title,
    lines: more > 0 ? [...shown, `and ${more} more`] : shown
  }
}

/** What a command printed, as evidence. */
export function printed(command: string, output: string): Evidence {
  return bounded(
    command,
    output.split('\n').filter((line) => line.trim() !== '')
  )
}
