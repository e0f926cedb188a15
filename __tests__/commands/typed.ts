// What a command gets of a line that was typed.
import type { Arguments } from '../../src/commands/usage/arguments.ts'
import { isDeepStrictEqual } from 'node:util'
import { readUsualLine } from '../../src/commands/usage/read-usual-line.ts'
import { parseCommandLine } from '../../src/commands/usage/parse-command-line.ts'

export const plain = { colours: false, width: 80 }

/** @throws where the line asks for help, is wrong, or means something else without commander */
export function typed(...line: readonly string[]): Arguments {
  const request = parseCommandLine(line, 'go-size-gate 1.0.0', plain)
  const usual = readUsualLine(line)
  if (usual !== null && !isDeepStrictEqual(usual, request)) {
    throw new Error(`read as ${JSON.stringify(usual)}`)
  }
  if (request.kind !== 'run') throw new Error(request.text)
  if (request.complaint !== null) throw new Error(request.complaint)
  return request.args
}
