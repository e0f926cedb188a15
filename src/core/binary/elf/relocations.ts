// Reads the entries of an ELF file's relocation tables (System V gABI, chapter
// 4, "Relocation"; RELR in chapter 5, "Relative relocation table").
import type { Bytes } from '../bytes.ts'
import type { ElfSegment } from './headers.ts'
import type { RelocationTable, VisitEntry } from './relocation-tables.ts'
import { readPackedEntries } from './packed-relocations.ts'
import { RelocationEntries } from '../relocations.ts'
import type { Relocations } from '../relocations.ts'

/** The tables, and the entries that have bytes of their own. */
export function readElfRelocations(
  bytes: Bytes,
  wide: boolean,
  tables: readonly RelocationTable[],
  segments: readonly ElfSegment[]
): Relocations {
  const bytesOfTables = tables.reduce((sum, { size }) => sum + size, 0)
  const entries = new RelocationEntries(bytesOfTables / (wide ? 24 : 8))
  let home: ElfSegment | undefined
  const visit: VisitEntry = (address, _type, _symbol, _addend, size) => {
    if (!home || !isIn(address, home)) {
      home = segments.find((segment) => isIn(address, segment))
    }
    if (home) entries.add(home.offset + (address - home.address), size)
  }
  for (const table of tables) {
    // Entries of a packed stream have no bytes of their own.
    if (table.form !== 'packed') readEntries(bytes, wide, table, visit)
  }
  return entries.of(tables)
}

const isIn = (address: number, segment: ElfSegment): boolean =>
  address >= segment.address && address < segment.address + segment.size

/** Reads all entries of a table, in their order. */
export function readEntries(
  bytes: Bytes,
  wide: boolean,
  table: RelocationTable,
  visit: VisitEntry
): void {
  switch (table.form) {
    case 'relr':
      readAddresses(bytes, wide, table, visit)
      break
    case 'packed':
      readPackedEntries(bytes, wide, table, visit)
      break
    default:
      if (wide) readWide(bytes, table, visit)
      else readNarrow(bytes, table, visit)
  }
}

function readWide(
  bytes: Bytes,
  { offset, size, form }: RelocationTable,
  visit: VisitEntry
): void {
  const step = form === 'rela' ? 24 : 16
  const end = offset + size - step
  const [type, symbol] = bytes.littleEndian ? [8, 12] : [12, 8]
  for (let at = offset; at <= end; at += step) {
    const addend = form === 'rela' ? signed64(bytes, at + 16) : Number.NaN
    const address = bytes.loose64(at)
    visit(address, bytes.u32(at + type), bytes.u32(at + symbol), addend, step)
  }
}

function readNarrow(
  bytes: Bytes,
  { offset, size, form }: RelocationTable,
  visit: VisitEntry
): void {
  const step = form === 'rela' ? 12 : 8
  const end = offset + size - step
  for (let at = offset; at <= end; at += step) {
    const addend = form === 'rela' ? bytes.i32(at + 8) : Number.NaN
    const info = bytes.u32(at + 4)
    visit(bytes.u32(at), info & 0xff, info >>> 8, addend, step)
  }
}

/** Words that are even, each for one address; of the bitmaps between them none is for one. */
function readAddresses(
  bytes: Bytes,
  wide: boolean,
  { offset, size }: RelocationTable,
  visit: VisitEntry
): void {
  const step = wide ? 8 : 4
  for (let at = offset; at <= offset + size - step; at += step) {
    const low = bytes.u32(at + (wide && !bytes.littleEndian ? 4 : 0))
    if ((low & 1) !== 0) continue
    const address = wide ? bytes.loose64(at) : low
    visit(address, -1, 0, Number.NaN, step)
  }
}

/** A 64-bit signed integer; beyond 2^53 it loses its low bits. */
function signed64(bytes: Bytes, at: number): number {
  return bytes.littleEndian
    ? bytes.i32(at + 4) * 0x1_0000_0000 + bytes.u32(at)
    : bytes.i32(at) * 0x1_0000_0000 + bytes.u32(at + 4)
}
