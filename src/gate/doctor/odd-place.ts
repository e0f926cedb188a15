// Builds in a directory whose name has spaces, quotes and other letters, and once more in
// another way where what the build says is of that way alone.
import { messageOf, UserError } from '../../core/user-error.ts'

/**
 * Name of directories in which builds are tried. Go and its tools accept all of it, but
 * quotes in flags of cgo that name the directory (`${SRCDIR}`).
 */
export const oddName = "a b 'c' ü"

export interface SecondTry<T> {
  readonly made: T
  /** Why the first one failed, a sentence; null where it didn't. */
  readonly refusal: string | null
}

/**
 * A tool may have split the name at spaces; some speak only of a quote that doesn't end.
 * The letters of the name occur in other words, too: "is not a boolean".
 */
const ofName =
  /[/\\]a b(?!\w)|(?<![\w(])'c'(?!\w)|ü|\b(?:unterminated|unmatched|unbalanced|matching|missing) (?:["'`]|(?:single |double )?quot)/i

/** How a message ends that was too long. */
const isCutOff = /…$/m

/**
 * Builds in a directory of the odd name, or of a plain one where that name is the reason
 * that it fails.
 * @param build what is done in a directory of this name
 * @throws UserError of the build that failed last
 */
export function buildInOddPlace<T>(
  build: (name: string) => Promise<T>
): Promise<SecondTry<T>> {
  return tryAgain(
    () => build(oddName),
    ofName,
    () => build('plain')
  )
}

/**
 * Does the second where the first fails for a reason that the second doesn't have.
 * @param reason in the first one's error; what was cut off may have it too
 * @throws UserError of the one that failed last
 */
export async function tryAgain<T>(
  first: () => Promise<T>,
  reason: RegExp,
  second: () => Promise<T>
): Promise<SecondTry<T>> {
  try {
    return { made: await first(), refusal: null }
  } catch (error) {
    if (!(error instanceof UserError && isOf(error, reason))) throw error
    return { made: await second(), refusal: messageOf(error) }
  }
}

/** What took too long takes as long again. */
function isOf({ message, failure }: UserError, reason: RegExp): boolean {
  if (/ timed out after \d+ s\b/.test(message)) return false
  const text = [message, ...(failure?.output ?? [])].join('\n')
  return reason.test(text) || isCutOff.test(text)
}
