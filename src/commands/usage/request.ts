// What was typed, as a request: a command with its arguments, or a text to print.
import { UserError } from '../../core/user-error.ts'
import type { Arguments, Destination } from './arguments.ts'
import { flagsOf, type CommandSpec, type Operand } from './command-spec.ts'
import { formats, pictureFormats } from './result-flags.ts'

/** What was asked for. */
export type Request =
  | {
      readonly kind: 'run'
      readonly command: string
      readonly args: Arguments
      /** What is wrong with the number of arguments, a sentence; null for nothing. */
      readonly complaint: string | null
    }
  /** Help or the version, to be printed as it is. */
  | { readonly kind: 'print'; readonly text: string }

/**
 * The request to run a command.
 * @param texts flags by name; switches as `true`
 * @throws UserError for a format that isn't accepted
 */
export function runRequest(
  spec: CommandSpec,
  texts: Readonly<Record<string, string>>,
  positionals: readonly string[]
): Request {
  const { format = 'text', output = '', ...flags } = texts
  const args = {
    flags,
    positionals,
    destination: { format: parseFormat(format, spec), output }
  }
  const complaint = countComplaint(spec, positionals.length)
  return { kind: 'run', command: spec.name, args, complaint }
}

function parseFormat(text: string, spec: CommandSpec): Destination['format'] {
  const flag = flagsOf(spec).find(({ name }) => name === 'format')
  const accepted = flag?.choices ?? formats
  const match = pictureFormats.find((format) => format === text)
  if (match === undefined || !accepted.includes(match)) {
    throw new UserError(
      `--format: "${text}" is not accepted; use ${accepted.join(', ')}`
    )
  }
  return match
}

export function operandTerm({ name, isOptional, isRepeated }: Operand): string {
  const repeated = isRepeated ? `${name}...` : name
  return isOptional ? `[${repeated}]` : `<${repeated}>`
}

/** `[PACKAGE...] [options]`: what follows the command's name. */
export function usageOf({ operands, groups }: CommandSpec): string {
  const terms = operands.map((operand) =>
    operandTerm(operand).replace(/^<(.*)>$/, '$1')
  )
  return [...terms, ...(groups.length > 0 ? ['[options]'] : [])].join(' ')
}

/** What is wrong with so many arguments. */
function countComplaint(spec: CommandSpec, count: number): string | null {
  const { name, operands } = spec
  const usageLine = `go-size-gate ${name} ${usageOf(spec)}`
  const missing = operands[count]
  if (missing !== undefined && !missing.isOptional) {
    return `missing required argument ${missing.name}: ${usageLine}`
  }
  const most = operands.length
  if (count <= most || operands.at(-1)?.isRepeated) return null
  return most === 0
    ? `${name} takes no arguments: ${usageLine}`
    : `${name} takes no more than ${most} ${most === 1 ? 'argument' : 'arguments'}: ${usageLine}`
}
