// The places that symbols name, with the sizes that a format without sizes leaves
// open.
import type { Image } from '../../binary/image.ts'
import type { LinkerSymbols } from './linker-order.ts'
import type { Overlay } from './twin-overlay.ts'
import type { References } from './dumpdep.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes that a symbol table names. */
export interface NamedPlace {
  /** Index into the overlay. */
  readonly index: number
  /** Row in the linker's symbols; -1 for what no package defines. */
  readonly row: number
  /** Index into `Image.sections`. */
  readonly section: number
  /** Byte offsets in the measured file. */
  readonly offset: number
  readonly end: number
  /** Bytes. */
  readonly size: number
  /** Bytes; 0 where the linker chose it by size. */
  readonly alignment: number
}

/** What a symbol table names, with sizes that tables without them leave open. */
export class NamedPlaces {
  readonly byName = new Map<string, NamedPlace>()
  readonly #bySection = new Map<number, NamedPlace[]>()

  constructor(
    image: Image,
    overlay: Overlay,
    symbols: LinkerSymbols,
    references: References
  ) {
    const rows = new Map(symbols.names.map((name, row) => [name, row]))
    const made = linkerMade(image, overlay, references)
    for (let index = 0; index < overlay.count; index++) {
      const offset = inColumn(overlay.offset[index])
      if (offset < 0) continue
      const name = overlay.name(index)
      const row = rows.get(name) ?? -1
      // What the linker makes itself has no row.
      const size =
        row < 0
          ? (made.get(name) ?? inColumn(overlay.size[index]))
          : inColumn(symbols.size[row])
      if (size === 0) continue
      const section = inColumn(overlay.section[index])
      const place: NamedPlace = {
        index,
        row,
        section,
        offset,
        end: offset + size,
        size,
        alignment: row < 0 ? 0 : inColumn(symbols.alignment[row])
      }
      if (!this.byName.has(name)) this.byName.set(name, place)
      const list = this.#bySection.get(section)
      if (list) list.push(place)
      else this.#bySection.set(section, [place])
    }
    for (const list of this.#bySection.values()) {
      list.sort((a, b) => a.offset - b.offset)
    }
  }

  *all(): Generator<NamedPlace> {
    for (const list of this.#bySection.values()) yield* list
  }

  /** The first at or behind an offset. */
  after(section: number, offset: number): NamedPlace | null {
    const list = this.#bySection.get(section) ?? []
    return list[firstAt(list, offset)] ?? null
  }

  /** Where the one before an offset ends; -1 when there is none. */
  endBefore(section: number, offset: number): number {
    const list = this.#bySection.get(section) ?? []
    return list[firstAt(list, offset) - 1]?.end ?? -1
  }
}

/** Index of the first place at or behind an offset. */
function firstAt(list: readonly NamedPlace[], offset: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (inColumn(list[middle]?.offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Sizes of what the linker makes itself among the packages' data: texts of
 * strings that it sets, with a NUL (addstrdata in cmd/link/internal/ld/data.go),
 * and the lists of packages to initialise (inittask.go).
 */
function linkerMade(
  image: Image,
  overlay: Overlay,
  references: References
): Map<string, number> {
  const p = image.pointerSize
  const addresses = new Map<string, number>()
  let tasks = 0
  for (const to of references.keys()) if (to.endsWith('..inittask')) tasks++
  addresses.set('go:main.inittasks', tasks * p)
  /** The length in a string's or slice's header. */
  const lengthAt = (at: number): number => {
    if (at < 0 || at + 2 * p > image.bytes.length) return 0
    return image.bytes.looseWord(at + p, p)
  }
  const headers = new Map<string, number>()
  const texts: string[] = []
  for (let i = 0; i < overlay.count; i++) {
    const offset = inColumn(overlay.offset[i])
    if (offset < 0) continue
    const symbol = overlay.name(i)
    if (symbol.endsWith('.str')) texts.push(symbol.slice(0, -'.str'.length))
    else headers.set(symbol, offset)
  }
  for (const text of texts) {
    const header = headers.get(text)
    if (header !== undefined) addresses.set(`${text}.str`, lengthAt(header) + 1)
  }
  const runtime = headers.get('runtime.runtime_inittasks')
  if (runtime !== undefined) {
    addresses.set('go:runtime.inittasks', lengthAt(runtime) * p)
  }
  return addresses
}
