// Globs over package paths, module paths, names of executables and targets.
import picomatch from 'picomatch'

const longest = 200
// Each wildcard multiplies the work of a failed match.
const mostWildcards = 6

/** What a pattern may be, for messages. */
export const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (at most ${longest} characters and ${mostWildcards} wildcards)`

/** `*` stays within a path element, `**` doesn't; `/...` at the end is Go's way to write the same as `/**`. */
export function isGlob(pattern: string): boolean {
  const wildcards = pattern.match(/\*+|\?|\[|\{/g) ?? []
  return (
    pattern.length > 0 &&
    pattern.length <= longest &&
    wildcards.length <= mostWildcards
  )
}

/** Whether a pattern can only match itself. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[\]{}()!\\]/.test(pattern) && !pattern.endsWith('/...')
}

/** @param pattern one that `isGlob` accepts */
export function matcher(pattern: string): (text: string) => boolean {
  if (isLiteral(pattern)) return (text) => text === pattern
  return picomatch(pattern.replace(/\/\.\.\.$/, '/**'), {
    dot: true,
    nonegate: true,
    noextglob: true
  })
}
