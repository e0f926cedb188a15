// Parses where given binaries lie: a path or a glob of this machine, or an artifact of
// this run.
import { UserError } from '../user-error.ts'

export type GivenPattern =
  /** A file, a directory or a glob, as it was written, with slashes. */
  | { readonly kind: 'path'; readonly text: string }
  /** Files of an artifact; a glob of '' means all of them. */
  | { readonly kind: 'artifact'; readonly name: string; readonly glob: string }

const artifactPrefix = 'artifact:'

/** Names that GitHub accepts of artifacts, which have no slash. */
const artifactName = /^[^/\\":<>|*?\r\n\0]{1,260}$/

/** Characters; as long as globs may be (`core/inputs/glob.ts`). */
const maxGlobLength = 200

/**
 * The patterns of a list, which are separated by spaces, commas or lines. One between double
 * quotes may have these itself.
 */
export function patternTexts(list: string): readonly string[] {
  return [...list.matchAll(/"([^"]*)"(?=[\s,]|$)|[^\s,]+/g)]
    .map(([text, quoted = text]) => quoted)
    .filter((text) => text !== '')
}

/**
 * Parses one of them.
 * @param name of the option, for messages
 * @throws UserError for what is no such pattern
 */
export function parseGivenPattern(name: string, text: string): GivenPattern {
  const refused = (accepted: string): UserError =>
    new UserError(`${name}: "${text}" is not accepted; use ${accepted}`)
  if (text.includes('\0')) throw refused('paths without NUL characters')
  const pattern = patternOf(text.replaceAll('\\', '/'))
  if (pattern.kind === 'artifact' && !artifactName.test(pattern.name)) {
    throw refused('artifact:NAME or artifact:NAME/GLOB')
  }
  const glob = pattern.kind === 'artifact' ? pattern.glob : pattern.text
  if (glob.split('/').includes('..') && pattern.kind === 'artifact') {
    throw refused('a path in the artifact')
  }
  if (hasWildcard(glob) && glob.length > maxGlobLength) {
    throw refused(`a glob of at most ${maxGlobLength} characters`)
  }
  return pattern
}

function patternOf(text: string): GivenPattern {
  if (!text.startsWith(artifactPrefix)) return { kind: 'path', text }
  const rest = text.slice(artifactPrefix.length)
  const slash = rest.indexOf('/')
  return slash < 0
    ? { kind: 'artifact', name: rest, glob: '' }
    : {
        kind: 'artifact',
        name: rest.slice(0, slash),
        glob: rest.slice(slash + 1)
      }
}

/** Whether a path has wildcards: `*`, `**` and `?`. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text)
}

/** A pattern as it is written. */
export function patternText(pattern: GivenPattern): string {
  if (pattern.kind === 'path') return pattern.text
  const { name, glob } = pattern
  return `${artifactPrefix}${name}${glob === '' ? '' : `/${glob}`}`
}
