// Writes results to stdout or to a file, styled for either.
import { writeStdout } from '../host/standard-streams.ts'
import type { TextPieces } from '../host/files/write-file.ts'
import { withoutCommands } from '../core/text/plain-text.ts'
import { wantsColours } from '../core/report/terminal/style.ts'
import type { TextStyle } from '../core/report/terminal/style.ts'
import type { Destination } from './usage/arguments.ts'

/**
 * Writes a result in which no line is a command for the runner of a workflow,
 * whoever prints it later.
 * @param output path of a file; '' for stdout
 * @throws UserError for a file that can't be written
 */
export async function writeResult(output: string, text: string): Promise<void> {
  await writePieces(output, [withoutCommands(text)])
}

/**
 * Writes a text in which no line is a command, piece by piece.
 * @param output path of a file; '' for stdout
 * @throws UserError for a file that can't be written
 */
export async function writePieces(
  output: string,
  pieces: TextPieces
): Promise<void> {
  if (output === '') {
    for (const piece of pieces) await writeStdout(piece)
    return
  }
  const { writeOutput } = await import('../host/files/write-file.ts')
  await writeOutput(output, pieces)
}

/** Longest Markdown: a job summary's. */
export const markdownLimit = 1_000_000

/** Colours as the environment asks for them, and otherwise on a terminal alone. */
export function hasColours(stream: NodeJS.WriteStream): boolean {
  return wantsColours(process.env, stream.isTTY)
}

/** Columns of a terminal that doesn't say how many it has. */
export const usualColumns = 80

/** The look of text for a terminal's reader, or for a file or a pipe. */
export function textStyle({ output }: Pick<Destination, 'output'>): TextStyle {
  const { isTTY, columns } = process.stdout
  const isTerminal = output === '' && isTTY
  return {
    colours: output === '' && hasColours(process.stdout),
    width: isTerminal ? columns || usualColumns : Infinity
  }
}
