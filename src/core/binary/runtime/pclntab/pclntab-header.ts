// The header of Go's function table (`runtime.pcHeader`): runtime/symtab.go
// and internal/abi/symtab.go; older layouts in debug/gosym/pclntab.go.
import type { Bytes } from '../../bytes.ts'
import { indexOfBytes } from '../../bytes.ts'
import type { ByteRange } from '../../byte-range.ts'
import { struct } from '../../struct.ts'
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

/** What all layouts start with. */
const start = struct({ magic: 'u32', pad: 'u16', minLC: 'u8', ptrSize: 'u8' })

/** `runtime.pcHeader` of Go 1.16 and 1.17; offsets count from its start. */
const headerOfGo116 = (word: 'u32' | 'loose64') =>
  struct({
    start: start.size,
    nfunc: word,
    nfiles: word,
    funcnameOffset: word,
    cuOffset: word,
    filetabOffset: word,
    pctabOffset: word,
    pclnOffset: word
  })

/** The same from Go 1.18 on; `textStart` is 0 from Go 1.26 on. */
const headerOfGo118 = (word: 'u32' | 'loose64') =>
  struct({
    start: start.size,
    nfunc: word,
    nfiles: word,
    textStart: word,
    funcnameOffset: word,
    cuOffset: word,
    filetabOffset: word,
    pctabOffset: word,
    pclnOffset: word
  })

/** By the size of a pointer. */
const headers = {
  4: { go116: headerOfGo116('u32'), go118: headerOfGo118('u32') },
  8: { go116: headerOfGo116('loose64'), go118: headerOfGo118('loose64') }
} as const

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
  if (offset < 0 || offset + start.size > end || end > bytes.length) return null
  const { magic, pad, minLC: quantum, ptrSize } = start.at(bytes, offset)
  const layout = layouts[magic] ?? (magic === joinedMagic ? '1.2' : unknown)
  if (layout === undefined || pad !== 0) return null
  if (quantum !== 1 && quantum !== 2 && quantum !== 4) return null
  if (ptrSize !== 4 && ptrSize !== 8) return null
  if (isJoined(layout)) {
    return readJoinedHeader(bytes, offset, end, {
      magic,
      quantum,
      pointerSize: ptrSize
    })
  }
  const { go116, go118 } = headers[ptrSize]
  const isGo116 = layout === '1.16'
  const { size } = isGo116 ? go116 : go118
  if (offset + size > end) return null
  const header = (isGo116 ? go116 : go118).at(bytes, offset)
  const names = offset + header.funcnameOffset
  const units = offset + header.cuOffset
  const files = offset + header.filetabOffset
  const pcs = offset + header.pctabOffset
  const functions = offset + header.pclnOffset
  const ascending =
    offset + size <= names &&
    names <= units &&
    units <= files &&
    files <= pcs &&
    pcs <= functions &&
    functions <= end
  const functionCount = header.nfunc
  // Each function has a row of 8 bytes and a record of 36 or more.
  if (!ascending || functionCount * 40 > end - functions) return null
  return {
    offset,
    size,
    magic,
    layout,
    pointerSize: ptrSize,
    quantum,
    functionCount,
    textStart: isGo116 ? 0 : go118.at(bytes, offset).textStart,
    functionNames: { offset: names, size: units - names },
    units: { offset: units, size: files - units },
    fileNames: { offset: files, size: pcs - files },
    firstFileName: 0,
    pcTables: { offset: pcs, size: functions - pcs },
    functions,
    records: functions
  }
}

/** The first header in a range; null for none. */
export function searchPclntabHeader(
  bytes: Bytes,
  extent: ByteRange
): PclntabHeader | null {
  const [first = null] = pclntabHeaders(bytes, extent)
  return first
}

/** All headers in a range, by layout, in order of their offsets. */
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
