// Writes annotations of a run: messages that the runner shows beside the
// log.
import * as core from '@actions/core'
import type { Annotation } from './outputs.ts'
import { plainText, withoutCommands } from '../core/text/plain-text.ts'

/** Shows a message as an annotation; what it quotes steers nothing. */
export function annotate(
  level: Annotation['level'],
  message: string,
  title = 'Go binary size'
): void {
  core[level](withoutCommands(plainText(message)), { title: plainText(title) })
}
