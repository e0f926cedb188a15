// Generic code is counted in the package that defines it. Whom it was compiled
// for is a second dimension: the types stand in brackets in a function's name
// (`slices.Index[go.shape.[]example.com/a.T,example.com/a.T]`). One instance
// serves all types of one shape (cmd/compile/internal/noder, shapify): all
// pointers are `go.shape.*uint8`, and of a named type only what it is made of
// is left. The types themselves stand in the names of the dictionaries
// (`slices..dict.Index[[]example.com/a.T,example.com/a.T]`), where the file has
// symbols. The compilation unit that a function came from says little: of all
// packages that hold an instance, the linker takes the first.
import { isGenerated, packageOf, packagesIn, unescape } from './package-name.ts'
import type { Rank } from './type-owner.ts'

/** Characters; of longer names only the beginning is looked at. */
const maxParsedLength = 4096

/** Tags of fields, which hold any text; also one that a cut leaves open. */
const tags = /"(?:[^"\\]|\\[^]?)*(?:"|$)/g

/** Unexported fields of a struct: their names have the import path of the package before them. */
const unexported = /[{;] ([^\s"*()[\]{};]+)\.[\p{Ll}_][^\s.]* /gu

const dictionary = '..dict.'

/** By the name of a generic function or type: the only package that uses it, '' where there are several. */
export type Dictionaries = ReadonlyMap<string, string>

/** Learns from the names of symbols which generic functions serve one package only. */
export function readDictionaries(
  names: Iterable<string>,
  rank: Rank
): Dictionaries {
  const users = new Map<string, string>()
  for (const name of names) {
    if (!name.includes(dictionary) || !name.includes('[')) continue
    const plain = name.replace(dictionary, '.')
    const generic = genericOf(plain)
    const user = packageNamed(plain, packageOf(plain, rank), rank)
    const known = users.get(generic)
    users.set(generic, known === undefined || known === user ? user : '')
  }
  return users
}

/** `p.F` of `p.F[int].func1`, `p.T` of `p.(*T[int]).M`. */
const genericOf = (symbol: string): string =>
  symbol.slice(0, symbol.indexOf('[')).replace('.(*', '.')

/**
 * The package (as in symbol names) for whose types an instance of a generic
 * function was compiled; '' where that isn't known, and for what is not an instance.
 * Where all dictionaries of the function are of one package, it is that one;
 * else its name may give it.
 * @param owner the package that the function is defined in
 */
export function instantiatedFor(
  symbol: string,
  owner: string,
  rank: Rank,
  dictionaries: Dictionaries
): string {
  if (!symbol.includes('[') || isGenerated(symbol)) return ''
  const user = dictionaries.get(genericOf(symbol))
  return user ? user : packageNamed(symbol, owner, rank)
}

/**
 * The package whose types are named in brackets. Unexported fields give it,
 * since a struct has only those of the package that declares it; all other
 * fields give nothing. Else it is among the packages of the least rank, since
 * these can import the others; besides the function's own there must be only
 * one of them.
 */
function packageNamed(symbol: string, owner: string, rank: Rank): string {
  const end = Math.min(symbol.lastIndexOf(']'), maxParsedLength)
  const types = symbol.slice(symbol.indexOf('['), end).replace(tags, '')
  const declaring = new Set<string>()
  for (const [, path = ''] of types.matchAll(unexported)) {
    declaring.add(unescape(path))
  }
  const [first, ...more] = declaring
  if (first !== undefined && more.length === 0) return first
  const named = new Set(packagesIn(withoutBodies(types)))
  const least = Math.min(...[...named].map(rank))
  const best = [...named].filter((path) => rank(path) === least)
  const others = best.filter((path) => path !== owner)
  return others.length > 1 ? '' : (others[0] ?? best[0] ?? '')
}

/** Types without what is in braces: fields of structs, methods of interfaces. */
function withoutBodies(types: string): string {
  if (!types.includes('{')) return types
  const kept: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < types.length; at++) {
    const sign = types[at]
    if (sign === '{' && depth++ === 0) kept.push(types.slice(from, at))
    if (sign === '}' && depth > 0 && --depth === 0) from = at + 1
  }
  return [...kept, depth === 0 ? types.slice(from) : ''].join(' ')
}
