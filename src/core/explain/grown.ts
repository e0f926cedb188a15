// The largest new symbols, and embedded files and literals that grew.
import type { GrownContent, GrownSymbol } from '../model/explanation.ts'
import type { Sides } from './sides.ts'

export function newSymbols(_: Sides): GrownSymbol[] {
  return []
}

export function grownContents(_: Sides): GrownContent[] {
  return []
}
