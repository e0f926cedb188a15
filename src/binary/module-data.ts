// `runtime.moduledata`, where the linker tells the runtime what lies where:
// runtime/symtab.go of each release; cmd/link/internal/ld/symtab.go writes it.
import type { Image, ImageSection } from './image.ts'
import { addressOf, findSection, offsetOf } from './image.ts'
import { moduleLayouts } from './module-layouts.ts'
import type { ModuleLayout } from './module-layouts.ts'
import type { PclntabHeader } from './pclntab-header.ts'

/** Addresses, as the linker laid them. */
export interface ModuleData {
  /** File offset of the record. */
  readonly offset: number
  /** Bytes of the record; 0 where no known layout fits. */
  readonly size: number
  readonly text: number
  readonly etext: number
  readonly minpc: number
  readonly maxpc: number
  /** Where writable data starts, in files that hold all data in one section. */
  readonly noptrdata: number
  readonly findfunctab: number
  /** Runs of text; more than one breaks the plain mapping of offsets to addresses. */
  readonly textSections: number
  /** What the releases moved about; null where no known layout fits. */
  readonly moved: MovedFields | null
}

export interface MovedFields {
  readonly types: number
  readonly etypes: number
  /** Lists of type offsets and of interface tables; null from Go 1.27 on. */
  readonly typelinks: Slice | null
  readonly itablinks: Slice | null
  /** From Go 1.27 on, bytes from `types` to the end of the types, and where its interface tables are. */
  readonly inOrder: {
    readonly typesSize: number
    readonly itabsOffset: number
    readonly itabsSize: number
  } | null
  /** Records of what packages do to initialise, in that order; null before Go 1.21. */
  readonly inittasks: Slice | null
  /** Where function data starts; 0 before Go 1.18. */
  readonly gofunc: number
  /** End of the function table's section; 0 before Go 1.26. */
  readonly epclntab: number
}

/** A Go slice: an address and a count of elements. */
export interface Slice {
  readonly address: number
  readonly length: number
}

const field = {
  functionTable: 16,
  findfunctab: 19,
  minpc: 20,
  maxpc: 21,
  text: 22,
  etext: 23,
  firstRange: 24,
  lastRange: 30,
  /** Words 0 to 31 never moved. */
  fixed: 32
} as const

/** hasmain itself, two bit vectors of two words, and two pointers, which only the runtime fills. */
const wordsFromHasmain = 7

/** Reads word `index` of the record; NaN where the file holds none. */
type Word = (index: number) => number

/** Finds the record by its first two pointers; null where none points at this table. */
export function findModuleData(
  image: Image,
  header: PclntabHeader
): ModuleData | null {
  const table = addressOf(image, header.offset)
  const names = addressOf(image, header.functionNames.offset)
  if (table < 0 || names < 0) return null
  const own = findSection(image, '.go.module')
  const writable = image.sections.filter(
    (section) => section.loaded && section.writable && section.fileSize > 0
  )
  for (const section of own ? [own, ...writable] : writable) {
    const offset = scan(image, section, table, names)
    if (offset < 0) continue
    const found = read(image, offset, header, inPlace(image, offset))
    if (found) return found
  }
  return image.relocatable ? findRelocated(image, header, table, names) : null
}

function scan(
  image: Image,
  section: ImageSection,
  table: number,
  names: number
): number {
  const { bytes, pointerSize } = image
  const word = (at: number) =>
    pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at)
  const end = section.offset + section.fileSize - 2 * pointerSize
  // Only a Wasm section starts at any byte; what stands in it is aligned all the same.
  const start = Math.ceil(section.offset / pointerSize) * pointerSize
  for (let at = start; at <= end; at += pointerSize) {
    if (word(at) === table && word(at + pointerSize) === names) return at
  }
  return -1
}

/** The same search where pointers stand in relocation entries only. */
function findRelocated(
  image: Image,
  header: PclntabHeader,
  table: number,
  names: number
): ModuleData | null {
  const pointers = image.relocations()
  for (const [address, target] of pointers) {
    if (target !== table) continue
    if (pointers.get(address + image.pointerSize) !== names) continue
    const offset = offsetOf(image, address)
    if (offset < 0) continue
    const plain = inPlace(image, offset)
    const found = read(
      image,
      offset,
      header,
      (index) =>
        pointers.get(address + index * image.pointerSize) ?? plain(index)
    )
    if (found) return found
  }
  return null
}

function inPlace(image: Image, offset: number): Word {
  const { bytes, pointerSize } = image
  return (index) => {
    const at = offset + index * pointerSize
    if (at + pointerSize > bytes.length) return Number.NaN
    return pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at)
  }
}

function read(
  image: Image,
  offset: number,
  header: PclntabHeader,
  word: Word
): ModuleData | null {
  const text = word(field.text)
  const etext = word(field.etext)
  const minpc = word(field.minpc)
  const maxpc = word(field.maxpc)
  // A pc of Wasm names a function by number, and etext no end of them.
  const inText = text <= minpc && (maxpc <= etext || Boolean(image.bodies))
  const ordered = inText && minpc <= maxpc
  const rows = word(field.functionTable + 1)
  if (!ordered || rows !== header.functionCount + 1) return null
  for (let i: number = field.firstRange; i <= field.lastRange; i += 2) {
    if (!(word(i) <= word(i + 1))) return null
  }
  const layout = moduleLayouts.find((one) => fits(one, image, header, word))
  const slice = (index: number): Slice | null =>
    index < 0 ? null : { address: word(index), length: word(index + 1) }
  const optional = (index: number) => (index < 0 ? 0 : word(index))
  return {
    offset,
    size: layout ? (layout.hasmain + wordsFromHasmain) * image.pointerSize : 0,
    text,
    etext,
    minpc,
    maxpc,
    noptrdata: word(field.firstRange),
    findfunctab: word(field.findfunctab),
    textSections: layout ? word(layout.textsectmap + 1) : 1,
    moved: layout
      ? {
          types: word(layout.types),
          etypes: word(layout.etypes),
          typelinks: slice(layout.typelinks),
          itablinks: slice(layout.typelinks < 0 ? -1 : layout.typelinks + 3),
          inOrder:
            layout.typelinks < 0
              ? {
                  typesSize: word(layout.types + 1),
                  itabsOffset: word(layout.etypes + 1),
                  itabsSize: word(layout.etypes + 2)
                }
              : null,
          inittasks: slice(layout.inittasks),
          gofunc: optional(layout.gofunc),
          epclntab: optional(layout.epclntab)
        }
      : null
  }
}

function fits(
  layout: ModuleLayout,
  image: Image,
  header: PclntabHeader,
  word: Word
): boolean {
  if (layout.gofunc < 0 !== (header.layout === '1.16')) return false
  const types = word(layout.types)
  const mapped = (address: number) => offsetOf(image, address) >= 0
  if (!(types <= word(layout.etypes)) || !mapped(types)) return false
  if (layout.gofunc >= 0 && !mapped(word(layout.gofunc))) return false
  if (layout.epclntab >= 0) {
    const end = word(layout.epclntab)
    const start = addressOf(image, header.functions)
    if (!(end >= start && mapped(end - 1))) return false
  }
  const slice = (index: number) => ({
    start: word(index),
    length: word(index + 1),
    capacity: word(index + 2)
  })
  const sections = slice(layout.textsectmap)
  const plausible =
    sections.length === sections.capacity &&
    sections.length >= 1 &&
    sections.length <= 100 &&
    mapped(sections.start)
  if (!plausible) return false
  if (layout.typelinks >= 0) {
    for (const index of [layout.typelinks, layout.typelinks + 3]) {
      const { length, capacity } = slice(index)
      if (length !== capacity) return false
    }
  }
  // hasmain is one byte, bad (≥1.16) the next: the first of the word in memory order.
  return hasMain(image, word(layout.hasmain))
}

function hasMain(image: Image, word: number): boolean {
  const first = image.bytes.littleEndian
    ? word % 256
    : Math.floor(word / 256 ** (image.pointerSize - 1))
  return first === 0 || first === 1
}
