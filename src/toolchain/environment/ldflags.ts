// The linker flags of a build: the user's, then the enforced ones. The linker
// lets a later flag win, so nothing before them undoes them.
import type { Stamp } from '../../core/model/measurement.ts'
import { UserError, messageOf } from '../../core/user-error.ts'
import { quoteField, splitQuoted } from '../../core/text/go-quoting.ts'

/** No symbol table, no debug information. */
const strip = ['-s', '-w'] as const

/** The same layout with a symbol table, and the listing of what refers to what. */
const twin = ['-s=false', '-w', '-dumpdep'] as const

/** The same layout with a symbol table. */
const named = ['-s=false', '-w'] as const

// Flags of the linker that take no value (cmd/link/internal/ld/main.go, go1.16
// to go1.26). Every other one takes the next argument unless it holds a `=`.
const booleans: ReadonlySet<string> = new Set(
  '8 V a asan aslr bindnow c checklinkname compressdwarf d debugnosplit dumpdep e f g h linkshared msan n pruneweakmap race s u v w'.split(
    ' '
  )
)

export interface LinkerFlag {
  readonly name: string
  /** null for a flag without a value. */
  readonly value: string | null
}

/**
 * Reads linker flags one by one.
 * @throws UserError for what would swallow the enforced flags or end them:
 *   a flag without its value, or an argument that is not a flag
 */
export function readLinkerFlags(ldflags: readonly string[]): LinkerFlag[] {
  const flags: LinkerFlag[] = []
  for (let index = 0; index < ldflags.length; index++) {
    const text = ldflags[index] ?? ''
    const match = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(text)
    const name = match?.[1]
    if (name === undefined) {
      throw new UserError(
        `ldflags: "${text}" is not a flag of the linker; give flags only, without a package pattern, such as -X main.version=1.0`
      )
    }
    if (match?.[2] !== undefined) flags.push({ name, value: match[2] })
    else if (booleans.has(name)) flags.push({ name, value: null })
    else {
      const value = ldflags[++index]
      if (value === undefined) {
        throw new UserError(`ldflags: ${text} has no value; write ${text}=…`)
      }
      flags.push({ name, value })
    }
  }
  return flags
}

/**
 * The flags in `-extldflags`, by Go's quoting rules.
 * @throws UserError for a quote that is not closed
 */
export function externalFlags({ value }: LinkerFlag): string[] {
  try {
    return splitQuoted(value ?? '')
  } catch (error) {
    throw new UserError(`ldflags: -extldflags: ${messageOf(error)}`)
  }
}

/** `importpath.name` and value of a stamp; null when the text is none. */
function stampOf(flag: LinkerFlag): { name: string; value: string } | null {
  if (flag.name !== 'X' || flag.value === null) return null
  const at = flag.value.indexOf('=')
  return at < 0
    ? null
    : { name: flag.value.slice(0, at), value: flag.value.slice(at + 1) }
}

/** The stamps that take effect (the last one of each name), with the lengths of their values in bytes. */
export function stampsOf(ldflags: readonly string[]): Stamp[] {
  const indexes = new Map<string, number>()
  for (const flag of readLinkerFlags(ldflags)) {
    const stamp = stampOf(flag)
    if (stamp !== null) indexes.set(stamp.name, Buffer.byteLength(stamp.value))
  }
  return [...indexes]
    .map(([name, length]) => ({ name, length }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The flags with every stamp's value replaced by `…`, one text each. */
export function withoutValues(ldflags: readonly string[]): string[] {
  return readLinkerFlags(ldflags).map((flag) => {
    const stamp = stampOf(flag)
    if (stamp !== null) return `-X ${stamp.name}=…`
    return flag.value === null ? `-${flag.name}` : `-${flag.name}=${flag.value}`
  })
}

function quoteValue(name: string, value: string): string {
  try {
    return quoteField(value)
  } catch (error) {
    throw new UserError(
      `ldflags: -${name}: ${messageOf(error)}, which Go has no way to write`
    )
  }
}

function join(ldflags: readonly string[], last: readonly string[]): string {
  return [writeLinkerFlags(readLinkerFlags(ldflags)), ...last]
    .filter((text) => text !== '')
    .join(' ')
}

/** The text of `-ldflags` for a list of flags. */
export function writeLinkerFlags(flags: readonly LinkerFlag[]): string {
  const written = flags.map(({ name, value }) => {
    if (value === null) return `-${name}`
    // Go refuses a text that begins with a quote, so a value that needs quotes
    // is apart from its flag. A switch's value (`-s=false`) can't.
    return booleans.has(name)
      ? `-${name}=${value}`
      : `-${name} ${quoteValue(name, value)}`
  })
  return written.join(' ')
}

/** The text of `-ldflags` for the measured binary. */
export function enforcedLdflags(ldflags: readonly string[]): string {
  return join(ldflags, strip)
}

/** The text of `-ldflags` for a build whose symbols are to be read: the twin without its listing. */
export function namedLdflags(ldflags: readonly string[]): string {
  return join(ldflags, named)
}

/** The text of `-ldflags` for its twin. */
export function twinLdflags(ldflags: readonly string[]): string {
  return join(ldflags, twin)
}
