// Generic code is counted in the package that defines it. Whom it was compiled
// for is a second dimension: the types stand in brackets in a function's name
// (`slices.Index[go.shape.[]example.com/a.T,example.com/a.T]`). One instance
// serves all types of one shape (cmd/compile/internal/noder, shapify): all
// pointers are `go.shape.*uint8`, and of a named type only what it is made of
// is left. The compilation unit that a function came from says little: of all
// packages that hold an instance, the linker takes the first.
import { isGenerated, packagesIn, unescape } from './package-name.ts'
import type { Rank } from './type-owner.ts'

/** Characters; of longer names only the beginning is looked at. */
const longestParsed = 4096

/** Tags of fields, which hold any text. */
const tags = /"(?:[^"\\]|\\.)*"/g

/** Unexported fields of a struct: their names have the import path of the package before them. */
const unexported = /[{;] ([^\s"*()[\]{};]+)\.[\p{Ll}_][^\s.]* /gu

/**
 * The package (as in symbol names) for whose types an instance of a generic
 * function was compiled; '' where the name doesn't tell, and for what is no
 * instance. Unexported fields tell it, since a struct has only those of the
 * package that declares it. Else it is among the packages of the least rank in
 * the name, since these can import the others; besides the function's own there
 * must be only one of them.
 * @param owner the package that the function is defined in
 */
export function instantiatedFor(
  symbol: string,
  owner: string,
  rank: Rank
): string {
  const open = symbol.indexOf('[')
  if (open < 0 || isGenerated(symbol)) return ''
  const end = Math.min(symbol.lastIndexOf(']'), longestParsed)
  const types = symbol.slice(open, end).replace(tags, '')
  const declaring = new Set<string>()
  for (const [, path = ''] of types.matchAll(unexported)) {
    declaring.add(unescape(path))
  }
  const [first, ...more] = declaring
  if (first !== undefined && more.length === 0) return first
  const named = new Set(packagesIn(types))
  const least = Math.min(...[...named].map(rank))
  const best = [...named].filter((path) => rank(path) === least)
  const others = best.filter((path) => path !== owner)
  return others.length > 1 ? '' : (others[0] ?? best[0] ?? '')
}
