// The terminal's arguments: flags are the action's inputs, by the same names.
import { parseArgs } from 'node:util'
import { UserError, messageOf } from '../core/user-error.ts'

export const formats = ['text', 'json', 'markdown'] as const

export type Format = (typeof formats)[number]

/** Where the result goes: stdout, or a file that is written whole or not at all. */
export interface Destination {
  readonly format: Format
  /** '' for stdout. */
  readonly output: string
}

export interface Flag {
  readonly type: 'string' | 'boolean'
}

export interface Arguments {
  /** Flags as given, by name; switches as `true`. */
  readonly flags: Readonly<Record<string, string>>
  readonly positionals: readonly string[]
  readonly destination: Destination
}

const common: Readonly<Record<string, Flag>> = {
  format: { type: 'string' },
  output: { type: 'string' }
}

function parseFormat(text: string): Format {
  const match = formats.find((format) => format === text)
  if (match === undefined) {
    throw new UserError(
      `--format: "${text}" is not accepted; use ${formats.join(', ')}`
    )
  }
  return match
}

/**
 * Joins flags to values that begin with a dash, as in `--ldflags "-X main.v=1"`:
 * `parseArgs` takes these for a forgotten value. What is a flag of the command
 * itself is one here, too.
 */
function joinValues(
  args: readonly string[],
  flags: Readonly<Record<string, Flag>>
): string[] {
  const joined: string[] = []
  const isFlag = (text: string): boolean =>
    Object.hasOwn(flags, /^--([^=]+)/.exec(text)?.[1] ?? '')
  for (let index = 0; index < args.length; index++) {
    const [arg = '', value] = args.slice(index)
    if (arg === '--') return [...joined, ...args.slice(index)]
    const takesValue = flags[arg.replace(/^--/, '')]?.type === 'string'
    const isJoined =
      arg.startsWith('--') && takesValue && value?.startsWith('-') === true
    if (isJoined && value !== '--' && !isFlag(value)) {
      joined.push(`${arg}=${value}`)
      index++
    } else joined.push(arg)
  }
  return joined
}

/**
 * @param args what follows the command
 * @param flags the command's own flags, beside `--format` and `--output`
 * @throws UserError for an unknown flag or a missing value
 */
export function parseArguments(
  args: readonly string[],
  flags: Readonly<Record<string, Flag>>
): Arguments {
  let parsed
  const options = { ...flags, ...common }
  try {
    parsed = parseArgs({
      args: joinValues(args, options),
      options,
      allowPositionals: true,
      strict: true
    })
  } catch (error) {
    throw new UserError(`${messageOf(error)} (see go-size-gate --help)`)
  }
  const texts = Object.fromEntries(
    Object.entries(parsed.values).map(([name, value]) => [name, String(value)])
  )
  const { format = 'text', output = '', ...rest } = texts
  return {
    flags: rest,
    positionals: parsed.positionals,
    destination: { format: parseFormat(format), output }
  }
}
