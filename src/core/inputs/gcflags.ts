// Compiler flags as an option's text, in the form of `go build -gcflags`: flags, or
// `pattern=flags` for the packages of a pattern (`go help build`).
import { splitQuoted } from '../text/go-quoting.ts'
import { UserError, messageOf } from '../user-error.ts'

export interface CompilerFlags {
  /** Package pattern such as `all`; '' for the packages that are built by name. */
  readonly pattern: string
  readonly flags: readonly string[]
}

const patternPattern = /^([\w.][\w./~-]{0,500})=/

/**
 * Reads compiler flags.
 * @throws UserError for a text that Go would refuse or read otherwise
 */
export function parseGcflags(text: string): CompilerFlags {
  const trimmed = text.trim()
  const pattern = trimmed.startsWith('-')
    ? ''
    : (patternPattern.exec(trimmed)?.[1] ?? '')
  const isWellFormed =
    trimmed === '' || trimmed.startsWith('-') || pattern !== ''
  if (!isWellFormed || trimmed.includes('\0')) {
    throw new UserError(
      `gcflags: ${JSON.stringify(trimmed.slice(0, 200))} is not accepted; use flags of the compiler such as -l, for all packages as all=-l`
    )
  }
  try {
    const rest = pattern === '' ? trimmed : trimmed.slice(pattern.length + 1)
    return { pattern, flags: splitQuoted(rest) }
  } catch (error) {
    throw new UserError(`gcflags: ${messageOf(error)}`)
  }
}
