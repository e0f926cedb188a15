// The terminal's arguments: flags are the action's inputs, by the same names.
import { parseArgs } from 'node:util'
import { UserError, messageOf } from '../user-error.ts'

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
  const found = formats.find((format) => format === text)
  if (found === undefined) {
    throw new UserError(
      `--format: "${text}" is not accepted; use ${formats.join(', ')}`
    )
  }
  return found
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
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...flags, ...common },
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
