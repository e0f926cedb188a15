// The shape of Go's function table: its layouts by release, and the fields of its
// header (runtime/symtab.go).
import type { ByteRange } from '../../byte-range.ts'

/** Layout of the records behind the header, by the release that brought it. */
export type PclntabLayout = '1.2' | '1.12' | '1.13' | '1.16' | '1.18' | '1.20'

/** Whether all parts of the table are mixed in one block, as up to Go 1.15. */
export const isJoined = (layout: PclntabLayout): boolean =>
  layout === '1.2' || layout === '1.12' || layout === '1.13'

/** Whether the table holds addresses, as up to Go 1.17, and not offsets. */
export const hasAddresses = (layout: PclntabLayout): boolean =>
  layout === '1.16' || isJoined(layout)

export interface PclntabHeader {
  readonly offset: number
  readonly size: number
  readonly magic: number
  readonly layout: PclntabLayout
  readonly pointerSize: number
  /** Bytes that the pc deltas of its tables count in. */
  readonly quantum: number
  readonly functionCount: number
  /** Address of the text; 0 where the header has none (1.16, 1.17, 1.26 and later). */
  readonly textStart: number
  /** What the offsets of names count from, and how far they reach; of a joined table all of it. */
  readonly functionNames: ByteRange
  /** Offsets of file names, by unit; of a joined table those of all. */
  readonly units: ByteRange
  /** Likewise a whole table where it is joined. */
  readonly fileNames: ByteRange
  /** Offset in `fileNames` of the first; the others follow it. */
  readonly firstFileName: number
  readonly pcTables: ByteRange
  /** Where the function table starts; the records follow it. */
  readonly functions: number
  /** File offset that the offsets of records count from. */
  readonly records: number
}
