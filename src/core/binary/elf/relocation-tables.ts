// Where the relocation tables of an ELF file are (System V gABI, chapter 4,
// "Relocation", and chapter 5, "Dynamic Section"); Android's packed ones as in
// bionic's linker/linker_reloc_iterators.h.
import type { Bytes } from '../bytes.ts'
import type { ElfHeader, ElfSegments } from './headers.ts'
import type { ByteRange } from '../byte-range.ts'
import { withoutOverlap } from '../relocations.ts'

/**
 * - `rela`: entries with an addend
 * - `rel`: entries whose addend is in place
 * - `relr`: addresses and bitmaps of relative pointers, whose addends are in place
 * - `packed`: Android's stream of differences
 */
export type TableForm = 'rela' | 'rel' | 'relr' | 'packed'

export interface RelocationTable extends ByteRange {
  readonly form: TableForm
  /** The symbols that entries name; of size 0 where there are none. */
  readonly symbols: ByteRange
  /** Whether the dynamic linker applies it: linkers may leave those of their input, too. */
  readonly isDynamic: boolean
}

const sectionForms: ReadonlyMap<number, TableForm> = new Map([
  [4, 'rela'],
  [9, 'rel'],
  [19, 'relr'],
  [0x6000_0001, 'packed'],
  [0x6000_0002, 'packed'],
  [0x6fff_ff00, 'relr']
])

/** SHF_ALLOC. */
const flagLoaded = 2

/** Tags of the dynamic table: address and size of each table; DT_PLTREL says the form of DT_JMPREL. */
const dynamicTables: readonly (readonly [number, number, TableForm])[] = [
  [7, 8, 'rela'],
  [17, 18, 'rel'],
  [36, 35, 'relr'],
  [0x6000_000f, 0x6000_0010, 'packed'],
  [0x6000_0011, 0x6000_0012, 'packed'],
  [0x6fff_e000, 0x6fff_e001, 'relr']
]
const tag = { pltSize: 2, symbols: 6, rela: 7, pltForm: 20, plt: 23 } as const

const noSymbols: ByteRange = { offset: 0, size: 0 }

/** Whether a section of this type holds relocations. */
export const isRelocationSection = (type: number): boolean =>
  sectionForms.has(type)

/**
 * The tables in order of their offsets, none overlapping another; those of a
 * file without section headers are found by its dynamic table.
 */
export function findRelocationTables(
  bytes: Bytes,
  wide: boolean,
  headers: readonly ElfHeader[],
  segments: ElfSegments
): readonly RelocationTable[] {
  return withoutOverlap(
    headers.length > 0
      ? bySections(headers)
      : byDynamicTable(bytes, wide, segments)
  )
}

function bySections(headers: readonly ElfHeader[]): RelocationTable[] {
  return headers.flatMap(({ type, offset, size, link, flags }) => {
    const form = sectionForms.get(type)
    const symbols = headers[link] ?? noSymbols
    const isDynamic = (flags & flagLoaded) !== 0
    return form === undefined
      ? []
      : [
          {
            form,
            offset,
            size,
            symbols: { offset: symbols.offset, size: symbols.size },
            isDynamic
          }
        ]
  })
}

function byDynamicTable(
  bytes: Bytes,
  wide: boolean,
  { segments, dynamic }: ElfSegments
): RelocationTable[] {
  if (dynamic === null) return []
  const p = wide ? 8 : 4
  const word = (at: number) => (wide ? bytes.loose64(at) : bytes.u32(at))
  const values = new Map<number, number>()
  const end = dynamic.offset + Math.floor(dynamic.size / (2 * p)) * 2 * p
  for (let at = dynamic.offset; at < end; at += 2 * p) {
    values.set(word(at), word(at + p))
  }
  /** From an address to the end of its segment. */
  const homeOf = (address: number | undefined): ByteRange => {
    const home = segments.find(
      (segment) =>
        address !== undefined &&
        address >= segment.address &&
        address < segment.address + segment.size
    )
    if (!home || address === undefined) return noSymbols
    const inside = address - home.address
    return { offset: home.offset + inside, size: home.size - inside }
  }
  // The table of symbols has no size of its own here.
  const symbols = homeOf(values.get(tag.symbols))
  const pltForm = values.get(tag.pltForm) === tag.rela ? 'rela' : 'rel'
  return [...dynamicTables, [tag.plt, tag.pltSize, pltForm] as const].flatMap(
    ([at, length, form]) => {
      const home = homeOf(values.get(at))
      const size = values.get(length) ?? 0
      return size > home.size
        ? []
        : [{ form, offset: home.offset, size, symbols, isDynamic: true }]
    }
  )
}

/**
 * Called once per entry.
 * @param address where the entry patches a word
 * @param type R_* of the machine; -1 where the table has one type only, which is relative
 * @param symbol row in the table's symbols; 0 for none
 * @param addend NaN where it is in place
 * @param size bytes of the entry in the file; 0 where it shares them with others
 */
export type VisitEntry = (
  address: number,
  type: number,
  symbol: number,
  addend: number,
  size: number
) => void
