// From the linker's names of symbols to the packages that own them. The rules
// are Go's: cmd/internal/objabi/path.go escapes import paths; generated names
// come from cmd/compile/internal/{reflectdata,ir,typecheck}.

/** Names that the linker and the compiler make, which belong to no package by name. */
const generated =
  /^(?:type:|type\.\.|type\.\*|go:|go\.(?:string|itab|func|buildid|map|interface|struct|cuinfo|info|constinfo|funcdesc|typelink|shape)\b|go\.\(|gclocals·|runtime\.gcbits\.|\$)/

const escapes = /%([0-9a-f]{2})/g

/**
 * Import path (as in the binary, so `main` for the main package) of the
 * package that owns a symbol; `(shared types)` for code generated once for
 * types of several packages; '' where the name tells nothing.
 */
export function packageOf(symbol: string): string {
  if (generated.test(symbol)) return packageOfGenerated(symbol)
  return leadingPackage(withoutTypeArguments(symbol))
}

function packageOfGenerated(symbol: string): string {
  const algorithm = /^type(?::|\.)\.(?:eq|hash)\./.exec(symbol)
  if (algorithm) return packageOfType(symbol.slice(algorithm[0].length))
  const table = /^go[:.]itab\./.exec(symbol)
  if (table) return packageOfItab(symbol.slice(table[0].length))
  if (/^go[:.](?:\(\*)?(?:struct |interface |shape\.)/.test(symbol))
    return '(shared types)'
  if (/^go[:.]build/.test(symbol)) return '(build info)'
  if (/^go[:.].*\.inittasks$/.test(symbol)) return '(inittasks)'
  if (/^go[:.]\w*fips/.test(symbol)) return 'runtime'
  return ''
}

/** `*os.File,io.Writer`: the concrete type's package, or the interface's. */
function packageOfItab(name: string): string {
  const plain = withoutTypeArguments(name)
  const comma = plain.lastIndexOf(',')
  if (comma < 0) return packageOfType(plain)
  const concrete = packageOfType(plain.slice(0, comma))
  return concrete === '(shared types)'
    ? packageOfType(plain.slice(comma + 1))
    : concrete
}

/**
 * The package of a type written as the linker writes it, through pointers,
 * slices and arrays. Unnamed types, and the layout signatures that stand for
 * types since Go 1.27 (`SM10`), are shared.
 */
export function packageOfType(type: string): string {
  const named = type.replace(
    /^(?:\[(?:\d*|\.{3})\]|\*|(?:<-)?chan(?:<-)? )+/,
    ''
  )
  const unnamed =
    /^(?:struct|interface) \{|^func\(|^map\[|^\[|^go\.shape\./.test(named)
  if (unnamed) return '(shared types)'
  return leadingPackage(withoutTypeArguments(named)) || '(shared types)'
}

/** Cuts from the first `[` to the last `]`: type arguments hold slashes, dots and spaces. */
function withoutTypeArguments(symbol: string): string {
  const open = symbol.indexOf('[')
  if (open < 0) return symbol
  const close = symbol.lastIndexOf(']')
  return symbol.slice(0, open) + (close < open ? '' : symbol.slice(close + 1))
}

/** Up to the first dot after the last slash, unescaped. */
function leadingPackage(symbol: string): string {
  const dot = symbol.indexOf('.', symbol.lastIndexOf('/') + 1)
  // No import path starts with a parenthesis, as the names of pseudo packages do.
  return dot <= 0 || symbol.startsWith('(')
    ? ''
    : unescape(symbol.slice(0, dot))
}

/** Undoes the escaping of import paths in symbol names (`%2e` for a dot). */
export function unescape(path: string): string {
  if (!path.includes('%')) return path
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
