// One place that writes what a command was asked for: to stdout or to a file.
import { writeStdout } from '../host/standard-streams.ts'
import { writeOutput } from '../host/files/write-file.ts'
import { withoutCommands } from '../core/text/plain-text.ts'

/**
 * Writes a result in which no line is a command for the runner of a workflow,
 * whoever prints it later.
 * @param output path of a file; '' for stdout
 * @throws UserError for a file that can't be written
 */
export async function writeResult(output: string, text: string): Promise<void> {
  const harmless = withoutCommands(text)
  if (output === '') await writeStdout(harmless)
  else await writeOutput(output, harmless)
}
