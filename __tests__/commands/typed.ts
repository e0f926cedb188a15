// What a command gets of a line that was typed.
import type { Arguments } from '../../src/commands/usage/arguments.ts'
import { parseCommandLine } from '../../src/commands/usage/parse-command-line.ts'

export const plain = { colours: false, width: 80 }

/** @throws where the line asks for help, or is wrong */
export function typed(...line: readonly string[]): Arguments {
  const request = parseCommandLine(line, 'go-size-gate 1.0.0', plain)
  if (request.kind !== 'run') throw new Error(request.text)
  if (request.complaint !== null) throw new Error(request.complaint)
  return request.args
}
