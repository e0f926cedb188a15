// The type that a method belongs to, by the name of its symbol.
import {
  generatedPrefix,
  genericName,
  localName,
  parseNestedName
} from '../../compare/symbols/symbol-name.ts'

/** Names stand within each other to this depth at most. */
const maxDepth = 64

/**
 * `T` of `example.com/a.(*T).Run`, and of the closures in it; `List[...]` of a
 * generic type, whatever its arguments.
 * @returns '' for a function that is not a method, and for what the compiler made for a type
 */
export function receiverOf(symbol: string, owner: string): string {
  let name = symbol
  for (let depth = 0; depth < maxDepth; depth++) {
    const nested = parseNestedName(name)
    if (nested === null) break
    name = nested.parent
  }
  const local = localName(name, owner)
  if (generatedPrefix(local) !== '') return ''
  const generic = genericName(local)
  const dot = generic.indexOf('.')
  if (dot <= 0 || dot === generic.length - 1) return ''
  return generic.slice(0, dot).replaceAll('[]', '[...]')
}
