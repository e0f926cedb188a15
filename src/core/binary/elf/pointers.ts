// Lays an ELF file's pointers out as the dynamic linker would if it loaded the
// file at address 0: a table with addends has them in its entries alone, and
// what linkers leave in place for them is theirs to choose (0, in most cases).
// The types are in the psABI of each processor.
import { Bytes } from '../bytes.ts'
import type { ElfSegment } from './headers.ts'
import { elfStructs } from './structs.ts'
import type { RelocationTable } from './relocation-tables.ts'
import { readEntries } from './relocations.ts'
import type { ByteRange } from '../byte-range.ts'

/** R_*_RELATIVE: the addend. R_*_64 or _32: symbol and addend. R_*_GLOB_DAT: the symbol. */
interface Types {
  readonly relative: number
  readonly word: number
  /** -1 where the processor has none. */
  readonly globalData: number
}

/** By e_machine. MIPS, whose addends are in place, numbers its types in another way. */
const typesOf: Readonly<Record<number, Types>> = {
  3: { relative: 8, word: 1, globalData: 6 },
  21: { relative: 22, word: 38, globalData: 20 },
  22: { relative: 12, word: 22, globalData: 10 },
  40: { relative: 23, word: 2, globalData: 21 },
  62: { relative: 8, word: 1, globalData: 6 },
  183: { relative: 1027, word: 257, globalData: 1025 },
  243: { relative: 3, word: 2, globalData: -1 },
  258: { relative: 3, word: 2, globalData: -1 }
}

const machineRiscv = 243
/** R_RISCV_32. */
const narrowRiscvWord = 1
/** STT_TLS and STT_GNU_IFUNC: the value is not an address to point at. */
const otherValues = new Set([6, 10])

/**
 * The file with its pointers in place: a copy where one of them differs from
 * what stands there, else the file itself. Pointers to symbols of other files
 * stay as they are.
 */
export function placePointers(
  bytes: Bytes,
  wide: boolean,
  tables: readonly RelocationTable[],
  segments: readonly ElfSegment[]
): Bytes {
  const { machine } = elfStructs(wide).header.at(bytes, 0)
  const types = typesOf[machine]
  if (!types) return bytes
  const p = wide ? 8 : 4
  const word = machine === machineRiscv && !wide ? narrowRiscvWord : types.word
  const pointers = new PlacedPointers(bytes, p)
  for (const table of tables) {
    if (!table.isDynamic) continue
    let home: ElfSegment | undefined
    readEntries(bytes, wide, table, (address, type, symbol, addend) => {
      const isRelative =
        type === types.relative || (type === word && symbol === 0)
      const isSymbol =
        symbol > 0 && (type === word || type === types.globalData)
      if (isRelative ? Number.isNaN(addend) : !isSymbol) return
      if (!home || !(address >= home.address) || address + p > endOf(home)) {
        home = segments.find(
          (segment) =>
            address >= segment.address && address + p <= endOf(segment)
        )
        if (!home) return
      }
      const at = home.offset + (address - home.address)
      const value = isRelative
        ? 0
        : symbolValue(bytes, wide, table.symbols, symbol)
      if (value === null) return
      const rest =
        type === types.globalData
          ? 0
          : Number.isNaN(addend)
            ? pointers.at(at)
            : addend
      pointers.set(at, value + rest)
    })
  }
  return pointers.bytes
}

const endOf = ({ address, size }: ElfSegment): number => address + size

/** The address of a symbol that the file defines itself; null for others. */
function symbolValue(
  bytes: Bytes,
  wide: boolean,
  { offset, size }: ByteRange,
  index: number
): number | null {
  const { symbol } = elfStructs(wide)
  if ((index + 1) * symbol.size > size) return null
  const at = offset + index * symbol.size
  if (at + symbol.size > bytes.length) return null
  const { info, shndx, value } = symbol.at(bytes, at)
  return shndx === 0 || otherValues.has(info & 15) ? null : value
}

/** Pointers of a file, of which a copy is made when the first is written. */
class PlacedPointers {
  bytes: Bytes
  readonly #given: Bytes
  readonly #size: number
  #view: DataView | null = null

  constructor(bytes: Bytes, size: number) {
    this.bytes = bytes
    this.#given = bytes
    this.#size = size
  }

  at(offset: number): number {
    return this.#given.looseWord(offset, this.#size)
  }

  /** What is not an address, below 0 or beyond 2^53, isn't written. */
  set(offset: number, value: number): void {
    if (!(value >= 0 && Number.isSafeInteger(value))) return
    if (value === this.at(offset)) return
    if (this.#view === null) {
      const { file, littleEndian } = this.#given
      this.bytes = new Bytes(new Uint8Array(file), littleEndian)
      this.#view = new DataView(this.bytes.file.buffer)
    }
    const { littleEndian } = this.#given
    const low = value % 0x1_0000_0000
    if (this.#size === 4) {
      this.#view.setUint32(offset, low, littleEndian)
      return
    }
    const high = Math.floor(value / 0x1_0000_0000)
    this.#view.setUint32(offset + (littleEndian ? 0 : 4), low, littleEndian)
    this.#view.setUint32(offset + (littleEndian ? 4 : 0), high, littleEndian)
  }
}
