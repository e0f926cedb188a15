// Finds what a name of a program stands for: a module, a package, a symbol, an
// embedded file or a string literal.
import type { GraphPackage } from '../../model/explanation/explanation.ts'
import type { Measurement, SymbolSize } from '../../model/measurement.ts'

/** What the measurement puts after the path of an embedded file, and after the user of a literal. */
const embeddedSuffix = ' (embedded)'
const literalSuffix = ' (string)'

/** What a name stands for. */
export type NamedThing =
  | { readonly kind: 'module'; readonly path: string; readonly version: string }
  | { readonly kind: 'package'; readonly path: string }
  | {
      readonly kind: 'symbol' | 'embedded-file' | 'string-literal'
      /** Without the suffix of its kind. */
      readonly name: string
      readonly symbol: SymbolSize
      /** Index among the measurement's symbols. */
      readonly index: number
    }

/** A symbol's kind, and its name as people know it. */
export function namedSymbol(
  symbol: SymbolSize,
  index: number
): Extract<NamedThing, { readonly symbol: SymbolSize }> {
  const { name } = symbol
  if (name.endsWith(embeddedSuffix)) {
    const path = name.slice(0, -embeddedSuffix.length)
    return { kind: 'embedded-file', name: path, symbol, index }
  }
  if (name.endsWith(literalSuffix)) {
    const user = name.slice(0, -literalSuffix.length)
    return { kind: 'string-literal', name: user, symbol, index }
  }
  return { kind: 'symbol', name, symbol, index }
}

/** Modules of the program by path: those of its file, and those it imports. */
export function modulesOf({
  modules,
  imports
}: Measurement): ReadonlyMap<string, string> {
  return new Map([
    ...(imports?.modules ?? []).map(
      ({ path, version }) => [path, version] as const
    ),
    ...modules.map(({ path, version }) => [path, version] as const)
  ])
}

/** Import paths of the program: those of its file, and those it imports. */
export function packagesOf({ packages, imports }: Measurement): Set<string> {
  return new Set([
    ...(imports?.packages ?? []).map(({ path }: GraphPackage) => path),
    ...packages.map(({ path }) => path)
  ])
}

/**
 * All that the name stands for, by kind: a module first, then a package, then
 * symbols, the largest first. `path@version` is the module in this version only.
 */
export function findNames(
  name: string,
  measurement: Measurement
): readonly NamedThing[] {
  const things: NamedThing[] = []
  const [path = '', wanted] = name.split('@')
  const version = modulesOf(measurement).get(path)
  if (version !== undefined && (wanted === undefined || wanted === version)) {
    things.push({ kind: 'module', path, version })
  }
  if (packagesOf(measurement).has(name)) {
    things.push({ kind: 'package', path: name })
  }
  const symbolName = symbolNameOf(name, measurement)
  for (const [index, symbol] of measurement.symbols.entries()) {
    if (!symbol.name.startsWith(symbolName)) continue
    const thing = namedSymbol(symbol, index)
    if (symbol.name === symbolName || thing.name === symbolName) {
      things.push(thing)
    }
  }
  return things
}

/** The linker calls the main package main, whatever its import path is. */
function symbolNameOf(
  name: string,
  { binary: { mainPackage } }: Measurement
): string {
  return mainPackage !== '' && name.startsWith(`${mainPackage}.`)
    ? `main${name.slice(mainPackage.length)}`
    : name
}
