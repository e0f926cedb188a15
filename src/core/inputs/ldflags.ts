// Linker flags as an option's text.
import { splitQuoted } from '../text/go-quoting.ts'
import { UserError, messageOf } from '../user-error.ts'

/**
 * Splits linker flags by Go's own quoting rules.
 * @throws UserError for a quote that is not closed, or a NUL character
 */
export function parseLdflags(text: string): string[] {
  if (text.includes('\0')) {
    throw new UserError('ldflags: NUL characters are not accepted')
  }
  try {
    return splitQuoted(text)
  } catch (error) {
    throw new UserError(`ldflags: ${messageOf(error)}`)
  }
}
