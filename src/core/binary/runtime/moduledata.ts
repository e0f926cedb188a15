// Reads `runtime.moduledata`, the linker's record of where things are for
// the runtime: runtime/symtab.go of each release;
// cmd/link/internal/ld/symtab.go writes it.
import type { Image } from '../image.ts'
import { addressOf, offsetOf } from '../image.ts'
import { moduleLayouts } from './moduledata-layouts.ts'
import type { ModuleLayout } from './moduledata-layouts.ts'
import { hasAddresses, isJoined } from './pclntab/pclntab-layout.ts'
import type { PclntabHeader } from './pclntab/pclntab-layout.ts'

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
  /** Whether the record is one of Go 1.15 or earlier. */
  readonly isOld: boolean
  readonly types: number
  readonly etypes: number
  /** Lists of type offsets and of interface tables; null from Go 1.27 on. */
  readonly typelinks: GoSlice | null
  readonly itablinks: GoSlice | null
  /** From Go 1.27 on, bytes from `types` to the end of the types, and where its interface tables are. */
  readonly inOrder: {
    readonly typesSize: number
    readonly itabsOffset: number
    readonly itabsSize: number
  } | null
  /** Records of what packages do to initialise, in that order; null before Go 1.21. */
  readonly inittasks: GoSlice | null
  /** Where function data starts; 0 before Go 1.18. */
  readonly gofunc: number
  /** End of the function table's section; 0 before Go 1.26. */
  readonly epclntab: number
}

/** A Go slice: an address and a count of elements. */
export interface GoSlice {
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

/**
 * The same record up to Go 1.15: it starts with slices of the table, of its
 * rows and of its file names, in place of those of its parts; and the byte
 * `bad` has a word of its own.
 */
const joined = {
  functionTable: 3,
  findfunctab: 9,
  wordsFromHasmain: 8
} as const

/** Reads word `index` of the record; NaN where the file holds none. */
export type Word = (index: number) => number

/** The record at `offset`; null where its fields aren't those of one for this table. */
export function readModuleData(
  image: Image,
  offset: number,
  header: PclntabHeader,
  inRecord: Word
): ModuleData | null {
  const isOld = isJoined(header.layout)
  const word = isOld ? asOfGo116(inRecord) : inRecord
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
  const layout = moduleLayouts.find((known) => fits(known, image, header, word))
  const slice = (index: number): GoSlice | null =>
    index < 0 ? null : { address: word(index), length: word(index + 1) }
  const optional = (index: number) => (index < 0 ? 0 : word(index))
  return {
    offset,
    size: layout ? wordsOf(layout, isOld) * image.pointerSize : 0,
    text,
    etext,
    minpc,
    maxpc,
    noptrdata: word(field.firstRange),
    findfunctab: word(field.findfunctab),
    textSections: layout ? word(layout.textsectmap + 1) : 1,
    moved: layout
      ? {
          isOld,
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

/** Words of a record up to Go 1.15, by the numbers that they have in Go 1.16. */
function asOfGo116(word: Word): Word {
  const { functionTable, findfunctab } = field
  return (index) =>
    index < findfunctab
      ? word(index - functionTable + joined.functionTable)
      : word(index - findfunctab + joined.findfunctab)
}

const wordsOf = ({ hasmain }: ModuleLayout, isOld: boolean): number =>
  isOld
    ? hasmain - field.findfunctab + joined.findfunctab + joined.wordsFromHasmain
    : hasmain + wordsFromHasmain

function fits(
  layout: ModuleLayout,
  image: Image,
  header: PclntabHeader,
  word: Word
): boolean {
  if (layout.gofunc < 0 !== hasAddresses(header.layout)) return false
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
  return hasMain(image, word(layout.hasmain), isJoined(header.layout))
}

/** Up to Go 1.9 there is no such field, so that only a 1 proves that it is there. */
function hasMain(image: Image, word: number, isOld: boolean): boolean {
  const first = image.bytes.littleEndian
    ? word % 256
    : Math.floor(word / 256 ** (image.pointerSize - 1))
  return first === 1 || (first === 0 && !isOld)
}
