// Words for a message about some of many programs: which they are, and how
// to leave them out. Pure.
import { patternOf } from '../../core/inputs/package-pattern.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

const maxNamed = 5

/**
 * Names the packages that fail, and ends the message. Both texts are empty
 * where nothing else could be built, or where it isn't known which fail.
 * @param failing places of the packages that fail, as package patterns
 * @param programs places of all programs of the run
 */
export function leaveOut(
  failing: readonly string[],
  programs: readonly string[]
): { readonly named: string; readonly after: string } {
  const places = [...new Set(failing)].toSorted()
  const hasOthers = programs.some((place) => !places.includes(place))
  if (places.length === 0 || !hasOthers) return { named: '', after: '' }
  const shown = places.slice(0, maxNamed)
  const rest = places.length - shown.length
  const patterns = `${shown.map(patternOf).join(' ')}${rest > 0 ? ' …' : ''}`
  return {
    named: namesAndMore(places, maxNamed),
    after: `; to leave out what is not to be measured, set "exclude: ${patterns}", or name in "packages" what is`
  }
}
