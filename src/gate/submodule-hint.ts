// Adds unpopulated submodules to an error of the checkout.
import type { Repository } from '../git/git.ts'
import { unpopulatedSubmodules } from '../git/checkout/submodules.ts'
import { UserError } from '../core/user-error.ts'
import { namesAndMore } from '../core/text/word-list.ts'

const absence =
  /no such file|not found|does not exist|no Go files|no matching files|no embeddable files|no required module|cannot find|is not in std|missing/i
const maxShown = 3

/**
 * Does the work; where it fails for want of something, and submodules are not
 * populated, the error names those that it is about, or else all.
 */
export async function withSubmoduleHint<T>(
  repository: Repository,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const hint = await hintFor(repository, error.message).catch(() => '')
    throw hint === '' ? error : new UserError(`${error.message}; ${hint}`)
  }
}

async function hintFor(
  repository: Repository,
  message: string
): Promise<string> {
  const empty = await unpopulatedSubmodules(repository)
  const named = empty.filter((path) => message.includes(path))
  const shown = named.length > 0 ? named : absence.test(message) ? empty : []
  if (shown.length === 0) return ''
  const some = namesAndMore(shown, maxShown)
  const what =
    shown.length === 1
      ? `the submodule ${some} is not populated`
      : `the submodules ${some} are not populated`
  return `${what}: set "submodules: true" for actions/checkout, or run "git submodule update --init"`
}
