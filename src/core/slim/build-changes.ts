// What a build of slim does otherwise than the stripped one, and the line that a reader
// types for it.
import { parseGcflags } from '../inputs/gcflags.ts'
import { shellWord } from '../inputs/shell-word.ts'
import { quoteField } from '../text/go-quoting.ts'

/** What is done to the stripped build, all else alike. */
export interface BuildChanges {
  /** Build tags that are added. */
  readonly tags?: readonly string[]
  /** Build tags of the user that are taken away. */
  readonly withoutTags?: readonly string[]
  /** Path of a file for `-overlay`, which replaces and adds source files; no line has it. */
  readonly overlay?: string
  /** CGO_ENABLED. */
  readonly cgoEnabled?: boolean
  /** A flag of the compiler for all packages, besides the user's. */
  readonly compilerFlag?: string
  /** Build without the profile of default.pgo. */
  readonly pgo?: 'off'
}

/** What the stripped build has besides its own flags. */
interface Settings {
  readonly tags: readonly string[]
  /** Without -s and -w. */
  readonly ldflags: readonly string[]
  readonly gcflags: string
}

/** All changes at once; tags are added up, of all else the last one counts. */
export function mergeChanges(all: readonly BuildChanges[]): BuildChanges {
  const union = (name: 'tags' | 'withoutTags'): string[] => [
    ...new Set(all.flatMap((changes) => changes[name] ?? []))
  ]
  return {
    ...Object.assign({}, ...all),
    tags: union('tags'),
    withoutTags: union('withoutTags')
  }
}

/** `go build` of the stripped program with changes. */
export function strippedLine(
  settings: Settings,
  changes: BuildChanges,
  program: string
): string {
  const { cgoEnabled, pgo, withoutTags } = changes
  const kept = settings.tags.filter((tag) => !withoutTags?.includes(tag))
  const tags = [...kept, ...(changes.tags ?? [])]
  return goBuildLine(
    [
      '-trimpath',
      `-ldflags=${linkerText([...settings.ldflags, '-s', '-w'])}`,
      ...compilerFlags(settings.gcflags, changes),
      ...(pgo === undefined ? [] : [`-pgo=${pgo}`]),
      ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`])
    ],
    program,
    cgoEnabled === undefined ? '' : `CGO_ENABLED=${cgoEnabled ? '1' : '0'} `
  )
}

/**
 * The `-gcflags` of a build. Of several, Go takes for each package the last one whose
 * pattern matches, so that the user's flags for some packages stay with these.
 * @param own the user's text, as for `-gcflags`; '' for none
 */
export function compilerFlags(
  own: string,
  { compilerFlag: added }: BuildChanges
): readonly string[] {
  const given = own.trim()
  if (added === undefined) return given === '' ? [] : [`-gcflags=${given}`]
  if (given === '') return [`-gcflags=all=${added}`]
  const { pattern, flags } = parseGcflags(given)
  const joined = flags.includes(added) ? given : `${given} ${added}`
  return pattern === 'all'
    ? [`-gcflags=${joined}`]
    : [`-gcflags=all=${added}`, `-gcflags=${joined}`]
}

/**
 * A line for a POSIX shell. What can't be typed as it is shown is a word in capitals
 * instead.
 * @param before variables, with a space behind each
 */
export function goBuildLine(
  flags: readonly string[],
  program: string,
  before = ''
): string {
  const words = [
    ...flags.map((flag) => shellWord(flag) ?? 'FLAG'),
    shellWord(program) ?? 'PACKAGE'
  ]
  return `${before}go build ${words.join(' ')}`
}

/** The text of `-ldflags`, quoted as Go wants it. */
export function linkerText(flags: readonly string[]): string {
  return flags.map(quoted).join(' ')
}

/** Go has no way to write a text with both quotes, so that none is built with it. */
function quoted(flag: string): string {
  try {
    return quoteField(flag)
  } catch {
    return 'FLAG'
  }
}
