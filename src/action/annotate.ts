// Writes annotations of a run: messages that the runner shows beside the
// log.
import { error, warning } from '@actions/core'
import type { Annotation } from './outputs.ts'
import { plainText, withoutCommands } from '../core/text/plain-text.ts'

// Named one by one: a bundle that may need all of the library runs its HTTP client
// at the start, which is most of the start-up.
const annotations = { error, warning }

/** Shows a message as an annotation; what it quotes steers nothing. */
export function annotate(
  level: Annotation['level'],
  message: string,
  title = 'Go binary size'
): void {
  annotations[level](withoutCommands(plainText(message)), {
    title: plainText(title)
  })
}
