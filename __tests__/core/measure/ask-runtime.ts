// Asks the program of fixtures/inlined, and so Go's own runtime, what it knows
// of its code.
import { execFileSync } from 'node:child_process'

export interface Asked {
  /** Address of a function, by the file. */
  readonly entry: number
  readonly size: number
}

/**
 * By address of the function: bytes of it by the name of the innermost function.
 * @param main address of main.main by the file; the program may be loaded elsewhere
 */
export function askRuntime(
  path: string,
  main: number,
  functions: readonly Asked[]
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const input = functions.map(({ entry, size }) => `${entry} ${size}`)
  const output = execFileSync(path, {
    input: `${main}\n${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3
  })
  const answers = new Map<number, Map<string, number>>()
  for (const line of output.split('\n')) {
    const [, entry, bytes, name = ''] = /^(\d+) (\d+) (.*)$/.exec(line) ?? []
    if (entry === undefined) continue
    const known = answers.get(Number(entry)) ?? new Map<string, number>()
    answers.set(Number(entry), known.set(name, Number(bytes)))
  }
  return answers
}
