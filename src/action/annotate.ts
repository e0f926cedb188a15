// Writes annotations of a run: messages that the runner shows beside the
// log.
import { error, notice, warning } from '@actions/core'
import { plainText, withoutCommands } from '../core/text/plain-text.ts'

// Named one by one: a bundle that may need all of the library runs its HTTP client
// at the start, which is most of the start-up.
const annotations = { error, notice, warning }

/** A line of a file, from the repository's root. */
interface AnnotatedLine {
  readonly file: string
  readonly line: number
}

/**
 * Shows a message as an annotation; what it quotes steers nothing.
 * @param at the line that the diff shows it at; absent for none
 */
export function annotate(
  level: keyof typeof annotations,
  message: string,
  title = 'Go binary size',
  at: AnnotatedLine | null = null
): void {
  annotations[level](withoutCommands(plainText(message)), {
    title: plainText(title),
    ...(at === null ? {} : { file: plainText(at.file), startLine: at.line })
  })
}
