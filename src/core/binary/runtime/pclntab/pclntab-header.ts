// The header of Go's function table (`runtime.pcHeader`): runtime/symtab.go
// and internal/abi/symtab.go; older layouts in debug/gosym/pclntab.go.
import type { Bytes } from '../../bytes.ts'
import { indexOfBytes } from '../../bytes.ts'
import type { ByteRange } from '../../byte-range.ts'
import { readJoinedHeader } from './pclntab-go12.ts'
import {
  isJoined,
  type PclntabHeader,
  type PclntabLayout
} from './pclntab-layout.ts'

const layouts: Readonly<Record<number, PclntabLayout>> = {
  0xfffffffa: '1.16',
  0xfffffff0: '1.18',
  0xfffffff1: '1.20'
}

/** Magic number of the tables of Go 1.2 to 1.15. */
const joinedMagic = 0xffff_fffb

/** Whether a header has a magic number of Go's. */
export const isGenuine = ({ magic }: PclntabHeader): boolean =>
  magic === joinedMagic || layouts[magic] !== undefined

/**
 * Reads the header at `offset`, whose table ends before `end`; null where none
 * stands. With `unknown`, any magic number will do, and means that layout.
 */
export function readPclntabHeader(
  bytes: Bytes,
  offset: number,
  end: number,
  unknown?: PclntabLayout
): PclntabHeader | null {
  if (offset < 0 || offset + 8 > end || end > bytes.length) return null
  const magic = bytes.u32(offset)
  const layout = layouts[magic] ?? (magic === joinedMagic ? '1.2' : unknown)
  const quantum = bytes.u8(offset + 6)
  const pointerSize = bytes.u8(offset + 7)
  if (layout === undefined || bytes.u16(offset + 4) !== 0) return null
  if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null
  if (pointerSize !== 4 && pointerSize !== 8) return null
  if (isJoined(layout)) {
    return readJoinedHeader(bytes, offset, end, { magic, quantum, pointerSize })
  }
  const words = layout === '1.16' ? 7 : 8
  const size = 8 + words * pointerSize
  if (offset + size > end) return null
  const word = (index: number) => {
    const at = offset + 8 + index * pointerSize
    return pointerSize === 8 ? bytes.loose64(at) : bytes.u32(at)
  }
  const first = layout === '1.16' ? 2 : 3
  const starts = [0, 1, 2, 3, 4].map((i) => offset + word(first + i))
  const [names = 0, units = 0, files = 0, pcs = 0, functions = 0] = starts
  const ascending =
    offset + size <= names &&
    names <= units &&
    units <= files &&
    files <= pcs &&
    pcs <= functions &&
    functions <= end
  const functionCount = word(0)
  // Each function has a row of 8 bytes and a record of 36 or more.
  if (!ascending || functionCount * 40 > end - functions) return null
  return {
    offset,
    size,
    magic,
    layout,
    pointerSize,
    quantum,
    functionCount,
    textStart: layout === '1.16' ? 0 : word(2),
    functionNames: { offset: names, size: units - names },
    units: { offset: units, size: files - units },
    fileNames: { offset: files, size: pcs - files },
    firstFileName: 0,
    pcTables: { offset: pcs, size: functions - pcs },
    functions,
    records: functions
  }
}

/** The first header in an extent; null where none stands. */
export function searchPclntabHeader(
  bytes: Bytes,
  extent: ByteRange
): PclntabHeader | null {
  const [first = null] = pclntabHeaders(bytes, extent)
  return first
}

/** All headers in an extent, by layout, in the order in which they stand. */
export function* pclntabHeaders(
  bytes: Bytes,
  { offset, size }: ByteRange
): Generator<PclntabHeader> {
  const end = offset + size
  const order = (value: number) =>
    bytes.littleEndian
      ? [value & 255, 255, 255, 255, 0, 0]
      : [255, 255, 255, value & 255, 0, 0]
  for (const magic of [...Object.keys(layouts), joinedMagic]) {
    const needle = Uint8Array.from(order(Number(magic)))
    for (
      let at = indexOfBytes(bytes.file, needle, offset, end);
      at >= 0;
      at = indexOfBytes(bytes.file, needle, at + 1, end)
    ) {
      const header = readPclntabHeader(bytes, at, end)
      if (header) yield header
    }
  }
}
