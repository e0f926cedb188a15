// The directives of go.mod and go.work that name directories, or a Go. Pure.
// Grammar: https://go.dev/ref/mod#go-mod-file-grammar.

export interface Use {
  /** As written, without quotes. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

export interface Replace {
  readonly module: string
  /** A directory or a module path, as written, without quotes. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

export interface Require {
  readonly module: string
  readonly version: string
  /** Counted from 1. */
  readonly line: number
  /** By its comment: no package of the main module imports it. */
  readonly indirect: boolean
}

interface Directive {
  readonly tokens: readonly string[]
  readonly line: number
}

// A comment, a quoted string, a raw string, or a word.
const lexeme = /\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g

function unquote(token: string): string {
  if (token.startsWith('`')) return token.slice(1, -1)
  return token.startsWith('"')
    ? token.slice(1, -1).replaceAll(/\\(["\\])/g, '$1')
    : token
}

/** The lines of one directive, in blocks and alone, without its keyword. */
function directives(text: string, keyword: string): Directive[] {
  const rows: Directive[] = []
  let block: string | null = null
  for (const [index, whole] of text.split('\n').entries()) {
    const tokens: string[] = []
    for (const [token] of whole.matchAll(lexeme)) {
      if (token.startsWith('//')) break
      tokens.push(token)
    }
    const [first, second] = tokens
    if (first === undefined) continue
    if (block !== null) {
      if (first === ')') block = null
      else if (block === keyword) {
        rows.push({ tokens: tokens.map(unquote), line: index + 1 })
      }
    } else if (second === '(') {
      // `use ()` opens and closes at once.
      if (tokens[2] !== ')') block = first
    } else if (first === keyword) {
      rows.push({ tokens: tokens.slice(1).map(unquote), line: index + 1 })
    }
  }
  return rows
}

/** The `use` directives of a go.work. */
export function parseUses(text: string): Use[] {
  return directives(text, 'use').flatMap(({ tokens: [path], line }) =>
    path === undefined ? [] : [{ path, line }]
  )
}

/**
 * The `ignore` directives of a go.mod (Go 1.25): `./path` from the module's root,
 * or `path` for a directory of that name at any depth.
 */
export function parseIgnores(text: string): string[] {
  return directives(text, 'ignore').flatMap(({ tokens: [path] }) =>
    path === undefined ? [] : [path.replace(/\/$/, '')]
  )
}

/** What the `go` and `toolchain` lines say: `1.25.3`, `go1.26.8`; '' where there is none. */
export function parseGoLines(text: string): {
  readonly go: string
  readonly toolchain: string
} {
  const last = (keyword: string) =>
    directives(text, keyword).at(-1)?.tokens[0] ?? ''
  return { go: last('go'), toolchain: last('toolchain') }
}

/** The `replace` directives of a go.mod or go.work: `module [version] => path [version]`. */
export function parseReplaces(text: string): Replace[] {
  return directives(text, 'replace').flatMap(({ tokens, line }) => {
    const path = tokens[tokens.indexOf('=>') + 1]
    const [module] = tokens
    return module === undefined || path === undefined || !tokens.includes('=>')
      ? []
      : [{ module, path, line }]
  })
}

/** The `require` directives of a go.mod: `module version`. */
export function parseRequires(text: string): Require[] {
  const lines = text.split('\n')
  return directives(text, 'require').flatMap(({ tokens, line }) => {
    const [module, version] = tokens
    if (module === undefined || version === undefined) return []
    const indirect = /\/\/\s*indirect\b/.test(lines[line - 1] ?? '')
    return [{ module, version, line, indirect }]
  })
}

/** The path of the module; '' where a go.mod names none. */
export function moduleOf(goMod: string): string {
  return directives(goMod, 'module')[0]?.tokens[0] ?? ''
}
