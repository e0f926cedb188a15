// Reads the text of an option, or refuses it with what is accepted.
import { flagValues } from '../inputs/choices.ts'
import { UserError } from '../user-error.ts'

/** The text of an option, or its default. */
export type ReadOption = (name: string) => string

export function invalid(
  name: string,
  text: string,
  accepted: string
): UserError {
  return new UserError(`${name}: "${text}" is not accepted; use ${accepted}`)
}

export function choice<T extends string>(
  read: ReadOption,
  name: string,
  allowed: readonly T[]
): T {
  const text = read(name)
  const match = allowed.find((value) => value === text)
  if (match === undefined) throw invalid(name, text, allowed.join(', '))
  return match
}

export function flag(read: ReadOption, name: string): boolean {
  return choice(read, name, flagValues) === 'true'
}

export function words(text: string, separator: RegExp): string[] {
  return text.split(separator).filter((word) => word !== '')
}
