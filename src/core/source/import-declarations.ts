// Reads the import declarations of Go source with their lines (the Go specification,
// "Import declarations" and "Lexical elements"). It stops at the first other
// declaration, and reads what the compiler would refuse as far as it goes. Pure.

export interface ImportDeclaration {
  /** As in the source: `C` for cgo's. */
  readonly path: string
  /** Of the import's name or path, from 1. */
  readonly line: number
}

export interface ImportDeclarations {
  readonly imports: readonly ImportDeclaration[]
  /** Whether another declaration follows; else the text may have been cut. */
  readonly isComplete: boolean
}

interface Token {
  readonly kind: 'word' | 'string' | 'sign' | 'end'
  readonly text: string
  readonly line: number
}

// A byte order mark is among them.
const space = /\s*/y
const lineComment = /\/\/[^\n]*/y
const word = /[\p{L}_][\p{L}\p{N}_]*/uy
const interpreted = /"(?:[^"\\\n]|\\[^\n])*"/y
const raw = /`[^`]*`/y

const escape =
  /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(.))/g

/** The value of a string literal, as far as import paths need it. */
function valueOf(literal: string): string {
  const inner = literal.slice(1, -1)
  if (literal.startsWith('`')) return inner.replaceAll('\r', '')
  return inner.replace(
    escape,
    (_, x?: string, u?: string, long?: string, octal?: string, plain = '') => {
      const hex = x ?? u ?? long
      const code =
        hex === undefined
          ? Number.parseInt(octal ?? '', 8)
          : Number.parseInt(hex, 16)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : plain
    }
  )
}

/** The tokens of a text, without comments and without the line ends that close statements. */
function* tokens(source: string): Generator<Token, void> {
  let at = 0
  let line = 1
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0] ?? null
  }
  const pass = (text: string): void => {
    at += text.length
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      line++
    }
  }
  for (;;) {
    pass(match(space) ?? '')
    if (at >= source.length) return
    if (source.startsWith('/*', at)) {
      const end = source.indexOf('*/', at + 2)
      if (end < 0) return
      pass(source.slice(at, end + 2))
      continue
    }
    const comment = match(lineComment)
    if (comment !== null) {
      at += comment.length
      continue
    }
    const name = match(word)
    if (name !== null) {
      yield { kind: 'word', text: name, line }
      at += name.length
      continue
    }
    const literal = match(interpreted) ?? match(raw)
    if (literal !== null) {
      yield { kind: 'string', text: literal, line }
      pass(literal)
      continue
    }
    // A raw string without its end.
    if (source[at] === '`') return
    yield { kind: 'sign', text: source[at] ?? '', line }
    at++
  }
}

/** The import declarations of a file, or of the lines that it begins with. */
export function importDeclarations(source: string): ImportDeclarations {
  const imports: ImportDeclaration[] = []
  const stream = tokens(source)
  const cut = { imports, isComplete: false }
  const whole = { imports, isComplete: true }
  const end: Token = { kind: 'end', text: '', line: 0 }
  const next = (): Token => stream.next().value ?? end
  const isSign = ({ kind, text }: Token, sign: string): boolean =>
    kind === 'sign' && text === sign
  /** Reads `name "path"` from its first token on; null where it is something else. */
  const specFrom = (first: Token): Token | null => {
    const isNamed = first.kind === 'word' || isSign(first, '.')
    const literal = isNamed ? next() : first
    if (literal.kind !== 'string') return literal
    imports.push({ path: valueOf(literal.text), line: first.line })
    return null
  }
  const first = next()
  if (first.kind === 'end') return cut
  if (first.text !== 'package' || next().kind !== 'word') return whole
  for (;;) {
    let token = next()
    if (token.kind === 'end') return cut
    if (isSign(token, ';')) continue
    if (token.kind !== 'word' || token.text !== 'import') return whole
    token = next()
    if (!isSign(token, '(')) {
      const other = specFrom(token)
      if (other !== null) return other.kind === 'end' ? cut : whole
      continue
    }
    for (token = next(); !isSign(token, ')'); token = next()) {
      if (isSign(token, ';')) continue
      const other = specFrom(token)
      if (other !== null) return other.kind === 'end' ? cut : whole
    }
  }
}
