// String literals, from the listing that the linker prints with `-dumpdep`:
// lines `from -> to`, each symbol once as `to` (cmd/link/internal/ld/deadcode.go).
// The compiler names a literal by its quoted text, or by length and hash if it
// is longer than 100 bytes (cmd/compile/internal/staticdata/data.go).
import type { DependencyListing } from './dependency-listing.ts'

export interface Literal {
  /** The symbol by which the linker reached it, as symbol tables write it. */
  readonly from: string
  /** Bytes. */
  readonly length: number
  /** Its bytes as Latin-1 text; null where the listing has a hash only. */
  readonly text: string | null
  /** Part of a hash of its bytes; '' where the listing has the text. */
  readonly hash: string
}

const hashed = /^\.gostring\.(\d{1,10})\.([\w+/=]+)$/

/** All literals of a listing. */
export function readLiterals({
  literals: lines,
  names
}: DependencyListing): Literal[] {
  const literals = new Map<string, Literal>()
  let last = -1
  let from = ''
  for (const line of lines) {
    if (literals.has(line.name)) continue
    // Neighbours are mostly of one symbol.
    if (line.from !== last) {
      last = line.from
      from = last < 0 ? '_' : names.name(last)
    }
    const literal = readName(from, line.name)
    if (literal) literals.set(line.name, literal)
  }
  return [...literals.values()]
}

function readName(from: string, name: string): Literal | null {
  const [, length, hash] = hashed.exec(name) ?? []
  if (length !== undefined && hash !== undefined) {
    return { from, length: Number(length), text: null, hash }
  }
  const text = unquote(name)
  return text === null ? null : { from, length: text.length, text, hash: '' }
}

const escape =
  /\\(?:([abfnrtv\\"])|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8}))/g

const plainEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"'
}

/** The bytes behind strconv.Quote, as Latin-1 text; null for what it never writes. */
function unquote(quoted: string): string | null {
  if (quoted.length < 2 || !quoted.startsWith('"') || !quoted.endsWith('"')) {
    return null
  }
  const inner = quoted.slice(1, -1)
  if (!inner.includes('\\')) return inner
  return inner.replace(
    escape,
    (
      all: string,
      plain: string | undefined,
      byte: string | undefined,
      short: string | undefined,
      long: string | undefined
    ) => {
      if (plain !== undefined) return plainEscapes[plain] ?? all
      if (byte !== undefined) {
        return String.fromCharCode(Number.parseInt(byte, 16))
      }
      const point = Number.parseInt(short ?? long ?? '', 16)
      if (!(point <= 0x10_ffff)) return all
      return Buffer.from(String.fromCodePoint(point)).toString('latin1')
    }
  )
}
