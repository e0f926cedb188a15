// Infers sizes of symbols for formats that store none (Mach-O, PE, Wasm's memory).
import type { ImageSection, SymbolTable } from './image.ts'
import type { StringTable } from './string-table.ts'
import { inColumn } from '../model/columns.ts'

/**
 * Names of no bytes, which mark where a run of the linker's data starts or ends
 * (cmd/link/internal/ld/{symtab,data,pcln}.go).
 */
const marker =
  /^(?:runtime\.(?:e?(?:text|rodata|types|noptrdata|data|bss|noptrbss|pclntab|typelink|itablink|symtab)|e?covctrs|egcdata|egcbss|end|gcbits\.\*)|(?:type|typerel|go[:.](?:string|func|funcrel))[:.]\*|go[:.]funcdesc(?:rel)?)$/

const [letterG, letterR, letterT] = Buffer.from('grt')

/**
 * Whether the name at an offset of a table may be that of a marker or a fence:
 * cheaper than reading it.
 */
export function mayBeMarkerAt(names: StringTable, at: number): boolean {
  const first = names.byte(at)
  if (first === letterR) return names.has('runtime.', at)
  if (first === letterT) return names.has('type', at)
  return first === letterG && (names.has('go:', at) || names.has('go.', at))
}

/** Data that is of a kind of its own, between others: its size says nothing about theirs. */
const fence =
  /^(?:go:\w+fips(?:start|end)|go[:.]buildinfo|go:fipsinfo|runtime\.(?:firstmoduledata|findfunctab|gcdata|gcbss))$/

/** Symbols without sizes. */
export interface UnsizedSymbols extends Omit<SymbolTable, 'size'> {
  /** Whether the name may be that of a marker or a fence; all may be by default. */
  readonly mayBeMarker?: (index: number) => boolean
}

/**
 * Sizes of symbols in a format that stores none: up to the next symbol of the
 * section or its end, and 0 for the linker's markers. Names of one place have
 * one size.
 *
 * Data may lie between two symbols that has no name. Go's linker sorts what is
 * between two markers by size, so no symbol is larger than any after it; where
 * C code was linked in, which is not sorted, the distance stands.
 * @param limits bytes that a symbol has at most, by its row; 0 for a mere
 *   boundary
 */
export function sizesByDistance(
  sections: readonly ImageSection[],
  symbols: UnsizedSymbols,
  limits: ReadonlyMap<number, number> = new Map()
): Float64Array {
  const { count, address, section } = symbols
  const sizes = new Float64Array(count)
  const mayBeMarker = symbols.mayBeMarker ?? (() => true)
  const isMarker = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const isNamed = inColumn(section[i]) >= 0 && mayBeMarker(i)
    if (isNamed && marker.test(symbols.name(i))) isMarker[i] = 1
  }
  const order = inOrder(symbols, isMarker)
  const sorted = sections.every(({ origin }) => origin !== 'c')
  let home = -1
  let next = 0
  let end = 0
  let largest = Number.POSITIVE_INFINITY
  for (let k = order.length - 1; k >= 0; k--) {
    const i = inColumn(order[k])
    const at = inColumn(address[i])
    const index = inColumn(section[i])
    const place = sections[index]
    if (!place) continue
    if (index !== home) {
      home = index
      end = place.address + place.virtualSize
      next = end
      largest = Number.POSITIVE_INFINITY
    }
    if (at < next) {
      end = next
      next = at
    }
    if (isMarker[i] === 1) {
      largest = Number.POSITIVE_INFINITY
      continue
    }
    const limit = limits.get(i)
    const distance = Math.max(end - at, 0)
    sizes[i] = distance
    if (limit !== undefined) {
      sizes[i] = Math.min(distance, limit)
      continue
    }
    if (!sorted || place.executable || distance === 0) continue
    if (mayBeMarker(i) && fence.test(symbols.name(i))) {
      largest = Number.POSITIVE_INFINITY
      continue
    }
    largest = Math.min(largest, distance)
    sizes[i] = largest
  }
  return sizes
}

/** Rows of symbols in sections by their places; markers come before others of one place. */
function inOrder(
  { count, address, section }: UnsizedSymbols,
  isMarker: Uint8Array
): number[] {
  const rows: number[] = []
  for (let i = 0; i < count; i++) if (inColumn(section[i]) >= 0) rows.push(i)
  // Tables are mostly in order, which sorting an array of numbers makes use of
  // and sorting a typed array doesn't.
  return rows.toSorted(
    (a, b) =>
      inColumn(section[a]) - inColumn(section[b]) ||
      inColumn(address[a]) - inColumn(address[b]) ||
      inColumn(isMarker[b]) - inColumn(isMarker[a]) ||
      a - b
  )
}
