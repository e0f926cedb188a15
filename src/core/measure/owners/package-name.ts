// From the linker's names of symbols to the packages that own them. The rules
// are Go's: cmd/internal/objabi/path.go escapes import paths; generated names
// come from cmd/compile/internal/{reflectdata,ir,typecheck}, types from
// cmd/compile/internal/types/fmt.go, LinkString.
import { ownerOfBoth, predeclaredIn } from './type-owner.ts'
import type { Rank } from './type-owner.ts'

/** Names that the linker and the compiler make, which belong to no package by name. */
const generated =
  /^(?:type:|type\.\.|type\.\*|go:|go\.(?:string|itab|func|buildid|buildinfo|map|interface|struct|cuinfo|info|constinfo|funcdesc|typelink|shape)\b|go\.\(|gclocals·|runtime\.(?:gcbits\.|modinfo\.str$)|\$)/

/**
 * What is before the dot in names of no package: `_.goready.func1` of closures
 * in functions that Go 1.27 inlines, `__x86.get_pc_thunk.ax` of Go's own assembly,
 * `l_.str` of literals of C in Mach-O files.
 */
const notPackage = /^(?:_[^/]*|[lL]_)$/

const escapes = /%([0-9a-f]{2})/g

/** A quoted tag, a word (which may be a qualified identifier), or a sign. */
const token = /"(?:[^"\\]|\\[^]?)*(?:"|$)|[^\s"()*,:;<=>[\]{}]+|[()[\]{},]/g

/** Types that every program has, which the compiler puts into the package runtime. */
const predeclared = /^(?:[a-z]+\d*|unsafe\.Pointer)$/

/**
 * Import path (as in the binary, so `main` for the main package) of the
 * package that owns a symbol; `(shared types)` for code generated for types
 * without a name that are made of no package's types; '' where the name gives
 * nothing.
 */
export function packageOf(symbol: string, rank: Rank): string {
  if (generated.test(symbol)) return packageOfGenerated(symbol, rank)
  return leadingPackage(withoutTypeArguments(symbol))
}

/** Whether the linker or the compiler made a name up. */
export const isGenerated = (symbol: string): boolean => generated.test(symbol)

function packageOfGenerated(symbol: string, rank: Rank): string {
  const algorithm = /^type(?::|\.)\.(?:eq|hash)\./.exec(symbol)
  if (algorithm) return packageOfType(symbol.slice(algorithm[0].length), rank)
  const table = /^go[:.]itab\./.exec(symbol)
  if (table) return packageOfItab(symbol.slice(table[0].length), rank)
  if (/^go[:.](?:\(\*)?(?:struct |interface |shape\.)/.test(symbol)) {
    return packageOfType(symbol.replace(/^go[:.](?!shape\.)/, ''), rank)
  }
  if (/^go[:.]build/.test(symbol) || symbol === 'runtime.modinfo.str') {
    return '(build info)'
  }
  if (/^go[:.].*\.inittasks$/.test(symbol)) return '(inittasks)'
  if (/^go[:.]\w*fips/.test(symbol)) return 'runtime'
  return ''
}

/** `*os.File,io.Writer`: the package of the value's type, or the interface's. */
function packageOfItab(name: string, rank: Rank): string {
  const comma = firstComma(name)
  if (comma < 0) return packageOfType(name, rank)
  return (
    packageNamedBy(name.slice(0, comma), rank) ||
    packageOfType(name.slice(comma + 1), rank)
  )
}

/** Index of the first comma outside brackets and quotes; -1 for none. */
function firstComma(name: string): number {
  let depth = 0
  for (const { 0: text, index } of name.matchAll(token)) {
    if (/^[([{]$/.test(text)) depth++
    else if (/^[)\]}]$/.test(text)) depth--
    else if (text === ',' && depth === 0) return index
  }
  return -1
}

/**
 * The package of a type written as the linker writes it. The layout signatures
 * that stand for types since Go 1.27 (`SM10`) name none.
 */
export function packageOfType(type: string, rank: Rank): string {
  return (
    packageNamedBy(type, rank) ||
    (predeclared.test(type) ? 'runtime' : '(shared types)')
  )
}

/** The one of the packages named in a type, outside type arguments, that owns it; '' for none. */
function packageNamedBy(type: string, rank: Rank): string {
  let owner = ''
  let depth = 0
  /** Depth of brackets at which type arguments end. */
  let outside = 0
  let next = -1
  let inArguments = false
  for (const { 0: text, index } of type.matchAll(token)) {
    if (text === '[') {
      // Brackets right behind a qualified identifier hold type arguments.
      if (!inArguments && index === next) {
        inArguments = true
        outside = depth
      }
      depth++
    } else if (text === ']') {
      depth--
      if (inArguments && depth <= outside) inArguments = false
    } else if (!inArguments) {
      const path = packageOfWord(text)
      if (path !== '') {
        owner = ownerOfBoth(owner, path, rank)
        next = index + text.length
      }
    }
  }
  return owner
}

/** The packages that a type names, type arguments and fields included, one by one. */
export function* packagesIn(type: string): Generator<string> {
  for (const [text] of type.matchAll(token)) {
    const path = packageOfWord(text)
    if (path !== '') yield path
  }
}

/** `net/http` of `net/http.Server`; '' for what is not a qualified identifier. */
function packageOfWord(word: string): string {
  if (word.startsWith('"')) return ''
  // `...T`; types without equality, and those that generic code is shared by.
  const plain = word.replace(/^(?:\.+|noalg\.|go\.shape\.)+/, '')
  // `map.group[K]V` and the like are made for maps.
  const path = plain.startsWith('map.') ? '' : leadingPackage(plain)
  return path === predeclaredIn ? '' : path
}

/** Cuts from the first `[` to the last `]`: type arguments hold slashes, dots and spaces. */
function withoutTypeArguments(symbol: string): string {
  const open = symbol.indexOf('[')
  if (open < 0) return symbol
  const close = symbol.lastIndexOf(']')
  return symbol.slice(0, open) + (close < open ? '' : symbol.slice(close + 1))
}

/**
 * Up to the first dot after the last slash, unescaped. What follows a receiver
 * may name another package: `a/b.(*T).c/d.m` is a method of b's T that it has by
 * embedding a type of d.
 */
function leadingPackage(symbol: string): string {
  const receiver = symbol.indexOf('.(')
  const slash = symbol.lastIndexOf('/', receiver < 0 ? symbol.length : receiver)
  const dot = symbol.indexOf('.', slash + 1)
  const first = symbol[0]
  // No import path starts with a parenthesis, as the names of pseudo packages do.
  if (dot <= 0 || first === '(') return ''
  // A section of C code in a package's archive: `runtime/cgo(.rodata)` (cmd/link/internal/loadelf).
  const path = symbol.slice(0, symbol[dot - 1] === '(' ? dot - 1 : dot)
  const isLikeNone = first === '_' || first === 'l' || first === 'L'
  return isLikeNone && notPackage.test(path) ? '' : unescape(path)
}

/** Go 1.27 escapes the names of closures twice. */
const maxEscapes = 4

/** Undoes the escaping of import paths in symbol names (`%2e` for a dot), also where it was done again. */
export function unescape(path: string): string {
  let plain = path
  for (let i = 0; i < maxEscapes && plain.includes('%'); i++) {
    plain = unescapeOnce(plain)
  }
  return plain
}

/** An import path as names of symbols have it: dots of the last element are escaped. */
export function withEscapedDots(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return path.slice(0, slash) + path.slice(slash).replaceAll('.', '%2e')
}

function unescapeOnce(path: string): string {
  const latin = path.replace(escapes, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  )
  // Bytes of 0x80 and more are escaped one by one; together they are UTF-8 again.
  return /^[\0-\xff]*$/.test(latin)
    ? Buffer.from(latin, 'latin1').toString('utf8')
    : latin
}

/** The name as users know it: without the suffix of the calling convention. */
export function plainName(symbol: string): string {
  return symbol.replace(/\.abi(?:0|internal)$/, '')
}
