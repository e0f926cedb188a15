// Where the unstripped twin of a given binary lies, by a pattern with placeholders.
import { UserError } from '../user-error.ts'

/** What a pattern is filled in with. */
export interface TwinPlaceholders {
  /** Directory of the binary. */
  readonly dir: string
  /** Name of its file. */
  readonly file: string
  /** The same without `.exe`. */
  readonly name: string
  /** GOOS and GOARCH; '' when unknown. */
  readonly os: string
  readonly arch: string
}

const placeholders = ['dir', 'file', 'name', 'os', 'arch'] as const

const braces = /\{([^{}]{0,40})\}/g

/**
 * Checks the pattern of the input twins.
 * @throws UserError for a placeholder that is unknown, and for a pattern that names
 *   one file for all binaries
 */
export function checkTwinPattern(pattern: string): void {
  if (pattern === '') return
  const names = Array.from(pattern.matchAll(braces), ([, name = '']) => name)
  const unknown = names.find(
    (name) => !placeholders.some((known) => known === name)
  )
  const accepted = placeholders.map((name) => `{${name}}`).join(' ')
  if (unknown !== undefined) {
    throw new UserError(
      `twins: {${unknown}} is not accepted; use ${accepted}, e.g. {dir}/{file}.debug`
    )
  }
  if (!names.includes('file') && !names.includes('name')) {
    throw new UserError(
      `twins: "${pattern}" names one file for all binaries; use {file} or {name}, e.g. {dir}/{file}.debug`
    )
  }
}

/** Whether a pattern needs to know what a binary was built for. */
export function needsTarget(pattern: string): boolean {
  return pattern.includes('{os}') || pattern.includes('{arch}')
}

/** The path of a twin. */
export function twinPath(pattern: string, values: TwinPlaceholders): string {
  return pattern.replaceAll(braces, (whole, name: string) => {
    const known = placeholders.find((placeholder) => placeholder === name)
    return known === undefined ? whole : values[known]
  })
}
