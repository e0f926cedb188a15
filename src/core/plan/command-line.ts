// Parses an option that holds commands: one per line, split into arguments
// as a shell quotes them, but run without a shell.
import parseArgv from 'string-argv'
import { UserError } from '../user-error.ts'

// What only a shell would understand, standing alone.
const operators = new Set(['&&', '||', '|', ';', '>', '>>', '<', '&', '2>&1'])

/**
 * One argument list per line; empty lines and lines that begin with `#` are
 * left out.
 * @throws UserError for a line that needs a shell
 */
export function parseCommands(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const words = parseArgv(line)
      const operator = words.find((word) => operators.has(word))
      if (operator !== undefined) {
        throw new UserError(
          `prepare: "${line}" uses ${operator}, but no shell is involved; write one command a line, or sh -c '…'`
        )
      }
      return words
    })
}
