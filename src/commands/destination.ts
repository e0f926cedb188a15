// Where results go and how they look there: a terminal, a pipe or a file.
import type { TextStyle } from '../core/report/terminal/table.ts'
import type { Destination } from './arguments.ts'

/** Longest Markdown: a job summary's. */
export const markdownLimit = 1_000_000

/** Colours only on a terminal, and as https://no-color.org asks. */
export function hasColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}

/** The look of text for a terminal's reader. */
export function textStyle({ output }: Destination): TextStyle {
  return {
    colours: output === '' && hasColours(process.stdout),
    width: output === '' ? (process.stdout.columns ?? 100) : 100
  }
}
