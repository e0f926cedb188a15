// Reads command lines that are written in the usual way, which takes a tenth of the
// time that commander takes to be loaded.
import { flagsOf, isSwitch } from './command-spec.ts'
import { commands } from './commands.ts'
import { runRequest, type Request } from './request.ts'

/**
 * The request of a line that has a command, its own flags with plain values, and
 * operands; null for any other, of which `parseCommandLine` knows the meaning, or
 * what is wrong.
 * @throws UserError for a format that isn't accepted
 */
export function readUsualLine(args: readonly string[]): Request | null {
  const [name, ...rest] = args
  const spec = commands.find((command) => command.name === name)
  if (spec === undefined) return null
  const flags = new Map(flagsOf(spec).map((flag) => [`--${flag.name}`, flag]))
  const texts: Record<string, string> = {}
  const positionals: string[] = []
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? ''
    if (isPlain(word)) {
      positionals.push(word)
      continue
    }
    const sign = word.indexOf('=')
    const flag = flags.get(sign < 0 ? word : word.slice(0, sign))
    // Commander has a meaning of its own for `--no-…`.
    if (flag === undefined || flag.name.startsWith('no-')) return null
    if (isSwitch(flag)) {
      if (sign >= 0) return null
      texts[flag.name] = 'true'
      continue
    }
    const value = sign < 0 ? (rest[++i] ?? '') : word.slice(sign + 1)
    if (!isPlain(value)) return null
    texts[flag.name] = value
  }
  return runRequest(spec, texts, positionals)
}

/** Whether a word can be an operand or a value and nothing else. */
function isPlain(word: string): boolean {
  return word !== '' && !word.startsWith('-')
}
