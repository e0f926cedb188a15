// Evidence of findings, bounded: a reader sees the first lines and how many more
// there are.
import type { Evidence } from '../model/doctor/diagnosis.ts'
import { plainName } from '../text/escape.ts'
import { linesAndMore } from '../text/word-list.ts'

const maxLines = 20
const maxLineLength = 300

/** Evidence of at most 20 lines, made harmless. */
export function bounded(title: string, lines: readonly string[]): Evidence {
  const shown = lines
    .slice(0, maxLines)
    .map((line) => plainName(line, maxLineLength))
  return { title, lines: [...linesAndMore(shown, lines.length)] }
}

/** What a command printed, as evidence. */
export function printed(command: string, output: string): Evidence {
  return bounded(
    command,
    output.split('\n').filter((line) => line.trim() !== '')
  )
}
