// What dependencies bring by the mere import, and in functions without a name: package
// initialisers and local functions, by package and size.
import { withEscapedDots } from '../measure/owners/package-name.ts'
import type { SymbolSize } from '../model/measurement.ts'

/** Bytes of one package. */
export interface PackageBytes {
  readonly package: string
  readonly count: number
  readonly bytes: number
}

/** The name without its package: `init.0` of `example.com/a/b.init.0`. */
function localName({ name, package: path }: SymbolSize): string {
  const escaped = withEscapedDots(path)
  const owner = [path, escaped].find((prefix) => name.startsWith(`${prefix}.`))
  return owner === undefined ? '' : name.slice(owner.length + 1)
}

/**
 * What runs before main.main: the compiler's `init` for variables, functions named
 * init (`init.0`) with their parts. Function literals of variables (`init.func1`)
 * needn't run before it.
 */
export function isInitialiser(symbol: SymbolSize): boolean {
  return /^(?:init(?:\.\d+)?|init\.\d+\..+|map\.init\..+)$/.test(
    localName(symbol)
  )
}

/** Function literals, and what the compiler makes for go and defer statements and for loops over functions. */
export function isLocalFunction(symbol: SymbolSize): boolean {
  return (
    symbol.region === 'code' &&
    !isInitialiser(symbol) &&
    /(?:\.(?:func|gowrap|deferwrap)|-range)\d/.test(localName(symbol))
  )
}

/** Bytes per package of those symbols that are meant, most first. */
export function bytesByPackage(
  symbols: readonly SymbolSize[],
  packages: ReadonlySet<string>,
  isMeant: (symbol: SymbolSize) => boolean
): readonly PackageBytes[] {
  const sums = new Map<string, { count: number; bytes: number }>()
  for (const symbol of symbols) {
    if (!packages.has(symbol.package) || !isMeant(symbol)) continue
    const sum = sums.get(symbol.package) ?? { count: 0, bytes: 0 }
    sum.count++
    sum.bytes += symbol.size
    sums.set(symbol.package, sum)
  }
  return [...sums]
    .map(([name, sum]) => ({ package: name, ...sum }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.package < b.package ? -1 : 1))
}
