// Where data lies in Wasm, whose links have no symbols for it. The linker
// lays the kinds out one after another, and the module data says where two of
// them start and end; a layout that ends there to the byte is the linker's.
import { offsetOf } from '../../binary/image.ts'
import type { Image } from '../../binary/image.ts'
import type { ModuleData } from '../../binary/runtime/moduledata.ts'
import type { LinkerSymbols } from './linker-order.ts'
import { alignmentOf } from './place-data.ts'
import type { References } from './dumpdep.ts'
import { inColumn } from '../../model/columns.ts'

/** Data by its name, at its place. */
export interface MemoryData {
  readonly name: string
  /** Row in the linker's symbols; -1 for what the linker makes itself. */
  readonly row: number
  /** Byte offset in `Image.bytes`. */
  readonly offset: number
  /** Bytes. */
  readonly size: number
}

/** Word numbers of fields that no release has moved (runtime/symtab.go, moduledata). */
const fields = { noptrdata: 24, enoptrdata: 25, data: 26, edata: 27 } as const

/** What the linker fills in, which packages define as zeros; not every program has all (cmd/link/internal/ld). */
const filled = {
  pointerFree: ['runtime.runtime_inittasks', 'runtime.lastmoduledatap'],
  flags: ['runtime.disableMemoryProfiling'],
  texts: ['runtime.buildVersion', 'runtime.modinfo'],
  moreTexts: ['runtime.godebugDefault', 'runtime.defaultGOROOT']
} as const

/** More packages than the runtime imports. */
const maxTasks = 100

interface Item {
  readonly name: string
  readonly row: number
  readonly size: number
  readonly alignment: number
}

const made = (name: string, size: number): Item => ({
  name,
  row: -1,
  size,
  alignment: 0
})

/**
 * Finds the writable data, as far as its layout is proved.
 * @param stamps names of `-X` variables, which the linker fills in too
 */
export function placeMemory(
  image: Image,
  module: ModuleData,
  symbols: LinkerSymbols,
  references: References,
  stamps: readonly string[]
): MemoryData[] {
  const p = image.pointerSize
  const field = (index: number): number =>
    image.bytes.loose64(module.offset + index * p)
  const items = new Items(symbols, references)
  let tasks = 0
  for (const name of references.keys()) if (name.endsWith('..inittask')) tasks++
  const some = subsets(
    items.named([...filled.flags, 'runtime.firstmoduledata'])
  )
  const lists = Array.from({ length: maxTasks }, (_, count) =>
    some.map((few) => [
      ...few,
      ...items.named(filled.pointerFree),
      made('go:main.inittasks', tasks * p),
      made('go:runtime.inittasks', (count + 1) * p)
    ])
  ).flat()
  const texts = items.named([...filled.texts, ...stamps])
  const { noptrdata, enoptrdata, data, edata } = fields
  return [
    ...findLayout(image, items, field(noptrdata), field(enoptrdata), lists),
    ...findLayout(
      image,
      items,
      field(data),
      field(edata),
      subsets(items.named(filled.moreTexts)).map((few) => [...texts, ...few])
    )
  ]
}

/** The linker's symbols that the program refers to. */
class Items {
  /** Kinds of data, in the linker's order. */
  readonly kinds: readonly number[]
  readonly #symbols: LinkerSymbols
  readonly #references: References
  readonly #rows: ReadonlyMap<string, number>

  constructor(symbols: LinkerSymbols, references: References) {
    this.kinds = [...new Set(symbols.kind)].toSorted((a, b) => a - b)
    this.#symbols = symbols
    this.#references = references
    this.#rows = new Map(symbols.names.map((name, row) => [name, row]))
  }

  ofKind(kind: number): Item[] {
    return this.#symbols.names.flatMap((name, row) =>
      this.#symbols.kind[row] === kind && this.#references.has(name)
        ? [this.#item(name, row)]
        : []
    )
  }

  named(names: readonly string[]): Item[] {
    return names.flatMap((name) => {
      const row = this.#rows.get(name)
      return row === undefined || !this.#references.has(name)
        ? []
        : [this.#item(name, row)]
    })
  }

  #item(name: string, row: number): Item {
    const { size, alignment } = this.#symbols
    return {
      name,
      row,
      size: inColumn(size[row]),
      alignment: inColumn(alignment[row])
    }
  }
}

/**
 * The data of the one kind that fills a run of memory to the byte.
 * @param extras what the linker may add to it, to be tried one after another
 */
function findLayout(
  image: Image,
  items: Items,
  start: number,
  end: number,
  extras: readonly (readonly Item[])[]
): MemoryData[] {
  for (const kind of items.kinds) {
    const data = inOrder(items.ofKind(kind))
    const bytes = data.reduce((sum, { size }) => sum + size, 0)
    // Alignment and what the linker adds are far less than the data itself.
    if (bytes > end - start || bytes * 2 < end - start) continue
    // Data for FIPS 140 is of the next kind, between marks of a byte.
    const fips = [
      made('go:fipsstart', 1),
      ...inOrder(items.ofKind(kind + 1)),
      made('go:fipsend', 1)
    ]
    for (const extra of extras) {
      for (const after of [[], fips]) {
        const all = [...inOrder([...data, ...extra]), ...after]
        const layout = layOut(image, all, start, end)
        if (layout && isProved(image, layout)) return layout
      }
    }
  }
  return []
}

/** All selections, the empty one first. */
function subsets(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>(
    (all, item) => [...all, ...all.map((few) => [...few, item])],
    [[]]
  )
}

/** By size; of one size in the linker's order, what it makes itself last. */
function inOrder(items: readonly Item[]): Item[] {
  const order = ({ row }: Item): number => (row < 0 ? Infinity : row)
  return items
    .filter(({ size }) => size > 0)
    .toSorted((a, b) => a.size - b.size || (order(a) < order(b) ? -1 : 1))
}

/** Null where the layout doesn't end at `end`. */
function layOut(
  image: Image,
  items: readonly Item[],
  start: number,
  end: number
): MemoryData[] | null {
  const addresses: number[] = []
  let at = start
  for (const { size, alignment } of items) {
    const step = alignmentOf(alignment, size)
    at = Math.ceil(at / step) * step
    addresses.push(at)
    at += size
  }
  if (at !== end || items.length === 0) return null
  return items.flatMap(({ name, row, size }, i) => {
    const address = inColumn(addresses[i])
    const offset = offsetOf(image, address)
    const home = image.mappings.find(
      (mapping) =>
        address >= mapping.address && address < mapping.address + mapping.size
    )
    // Zeros at the end of memory are not in the file.
    return home
      ? [
          {
            name,
            row,
            offset,
            size: Math.min(size, home.address + home.size - address)
          }
        ]
      : []
  })
}

/**
 * Whether the file holds at their places what the linker fills in: the list of
 * the runtime's tasks behind its header, and texts, of which one is Go's version.
 */
function isProved(image: Image, layout: readonly MemoryData[]): boolean {
  const { bytes, pointerSize: p } = image
  const places = new Map(layout.map((data) => [data.name, data]))
  const header = ({ offset }: MemoryData) => ({
    target: offsetOf(image, bytes.loose64(offset)),
    length: bytes.loose64(offset + p)
  })
  const tasks = places.get('runtime.runtime_inittasks')
  const list = places.get('go:runtime.inittasks')
  if (tasks && list) {
    const { target, length } = header(tasks)
    return target === list.offset && length * p === list.size
  }
  const texts = [...filled.texts, ...filled.moreTexts].flatMap((name) => {
    const place = places.get(name)
    if (!place) return []
    const { target, length } = header(place)
    const isText = target >= 0 && length > 0 && target + length <= bytes.length
    return [isText ? { name, target, length } : null]
  })
  const [version] = texts
  return (
    !texts.includes(null) &&
    version?.name === 'runtime.buildVersion' &&
    /^(?:go\d|devel )/.test(
      bytes.text(version.target, version.length, "Go's version")
    )
  )
}
