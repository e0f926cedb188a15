// The largest new symbols, and embedded files and literals that grew.
import type {
  GrownContent,
  GrownSymbol
} from '../model/explanation/explanation.ts'

export function newSymbols(): GrownSymbol[] {
  return []
}

export function grownContents(): GrownContent[] {
  return []
}
