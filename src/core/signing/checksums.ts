// Lists of SHA-256 checksums, as `sha256sum` writes them and `sha256sum --check
// --strict` reads them (GNU coreutils, section 6.6): one file a line.

export interface Checksum {
  /** 64 lower-case hex digits. */
  readonly sha256: string
  /** Path, as the line has it. */
  readonly name: string
}

/** Bytes of a list that are read. */
export const maxChecksumBytes = 4 * 1024 * 1024
const maxLines = 20_000
const maxNameLength = 4096

const digestPattern = /^[0-9a-fA-F]{64}$/

/** What a name may not have as it is, and the letter that stands for it. */
const escapes: readonly (readonly [character: string, letter: string])[] = [
  ['\\', '\\'],
  ['\n', 'n'],
  ['\r', 'r']
]

/**
 * Reads both forms, `DIGEST  NAME` and `SHA256 (NAME) = DIGEST`. Empty lines and
 * comments are passed over; anything else that is not a checksum is refused, since
 * a list that is half understood proves nothing.
 * @throws Error with the reason, a clause
 */
export function readChecksums(text: string): readonly Checksum[] {
  const lines = text.split('\n')
  if (lines.length > maxLines) {
    throw new Error(`it has more than ${maxLines} lines`)
  }
  const list = lines.flatMap((line, index) => {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line
    if (content === '' || content.startsWith('#')) return []
    const checksum = readLine(content)
    if (checksum === null) {
      throw new Error(`its line ${index + 1} is not a SHA-256 checksum`)
    }
    return [checksum]
  })
  if (list.length === 0) throw new Error('it has no checksum')
  return list
}

function readLine(line: string): Checksum | null {
  const isEscaped = line.startsWith('\\')
  const content = isEscaped ? line.slice(1) : line
  const parts = readTagged(content) ?? readPlain(content)
  if (parts === null) return null
  const name = isEscaped ? unescaped(parts.name) : parts.name
  const isValid =
    digestPattern.test(parts.digest) &&
    name !== null &&
    name !== '' &&
    name.length <= maxNameLength
  return isValid ? { sha256: parts.digest.toLowerCase(), name } : null
}

interface LineParts {
  readonly digest: string
  readonly name: string
}

/** `DIGEST  NAME` for text, `DIGEST *NAME` for binary: on Linux they mean the same. */
function readPlain(line: string): LineParts | null {
  const separator = line.slice(64, 66)
  if (separator !== '  ' && separator !== ' *') return null
  return { digest: line.slice(0, 64), name: line.slice(66) }
}

/** `SHA256 (NAME) = DIGEST`, as BSD writes it. */
function readTagged(line: string): LineParts | null {
  const start = 'SHA256 ('
  const middle = ') = '
  const end = line.lastIndexOf(middle)
  if (!line.startsWith(start) || end < start.length) return null
  return {
    name: line.slice(start.length, end),
    digest: line.slice(end + middle.length)
  }
}

/** null where a backslash stands for nothing. */
function unescaped(name: string): string | null {
  let text = ''
  for (let at = 0; at < name.length; at++) {
    const character = name.charAt(at)
    if (character !== '\\') {
      text += character
      continue
    }
    at++
    const [meaning] =
      escapes.find(([, letter]) => letter === name.charAt(at)) ?? []
    if (meaning === undefined) return null
    text += meaning
  }
  return text
}

/** A list that `sha256sum --check` reads. */
export function writeChecksums(list: readonly Checksum[]): string {
  return list.map((checksum) => `${lineOf(checksum)}\n`).join('')
}

function lineOf({ sha256, name }: Checksum): string {
  let escaped = ''
  for (const character of name) {
    const [, letter] = escapes.find(([special]) => special === character) ?? []
    escaped += letter === undefined ? character : `\\${letter}`
  }
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}`
}

/**
 * The digests that a list has for a file: of lines whose path is one of `paths`, else of its
 * file name in whichever directory. More than one digest is for the caller to refuse.
 * @param paths the ways in which a list may name the file, with slashes
 */
export function digestsFor(
  list: readonly Checksum[],
  paths: readonly string[]
): readonly string[] {
  const known = new Set(paths.map(withoutDot))
  const exact = list.filter(({ name }) => known.has(withoutDot(name)))
  const names = new Set(paths.map(lastPart))
  const found =
    exact.length > 0
      ? exact
      : list.filter(({ name }) => names.has(lastPart(name)))
  return [...new Set(found.map(({ sha256 }) => sha256))]
}

function withoutDot(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
