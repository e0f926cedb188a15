// Android's packed relocations: `APS2` and a stream of SLEB128 numbers, groups
// of entries that share what a group's flags say (bionic's
// linker/linker_reloc_iterators.h; lld's AndroidPackedRelocationSection).
import { byteOrZero, type Bytes } from '../bytes.ts'
import type { VisitEntry } from './relocation-tables.ts'
import type { ByteRange } from '../byte-range.ts'

const magic = 0x41505332
const flag = { byInfo: 1, byOffset: 2, byAddend: 4, hasAddend: 8 } as const

/** Reads the entries of a stream, as far as it goes; none has bytes of its own. */
export function readPackedEntries(
  bytes: Bytes,
  wide: boolean,
  { offset, size }: ByteRange,
  visit: VisitEntry
): void {
  const end = offset + size
  if (size < 4 || bigEndian32(bytes, offset) !== magic) return
  let at = offset + 4
  /** NaN at the end of the stream. */
  const next = (): number => {
    let value = 0
    for (let shift = 0; at < end && shift < 70; shift += 7) {
      const byte = bytes.u8(at++)
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return byte < 0x40 ? value : value - 2 ** (shift + 7)
    }
    at = end
    return Number.NaN
  }
  const symbolUnit = wide ? 0x1_0000_0000 : 0x100
  // A file has no more words to patch; a group that shares everything takes no bytes.
  const most = Math.floor(bytes.length / 4)
  const count = Math.min(next(), most)
  let address = next()
  let addend = 0
  for (let done = 0; done < count;) {
    const length = next()
    const flags = next()
    if (!(length > 0) || Number.isNaN(flags)) return
    const step = (flags & flag.byOffset) === 0 ? 0 : next()
    const shared = (flags & flag.byInfo) === 0 ? 0 : next()
    const hasAddend = (flags & flag.hasAddend) !== 0
    const shares = hasAddend && (flags & flag.byAddend) !== 0
    if (shares) addend += next()
    else if (!hasAddend) addend = 0
    for (let i = 0; i < length && done < count; i++, done++) {
      address += (flags & flag.byOffset) === 0 ? next() : step
      const info = (flags & flag.byInfo) === 0 ? next() : shared
      if (hasAddend && !shares) addend += next()
      if (Number.isNaN(address + info + addend)) return
      const symbol = Math.floor(info / symbolUnit)
      const inPlace = hasAddend ? addend : Number.NaN
      visit(address, info % symbolUnit, symbol, inPlace, 0)
    }
  }
}

const bigEndian32 = ({ file }: Bytes, at: number): number =>
  byteOrZero(file, at) * 0x100_0000 +
  byteOrZero(file, at + 1) * 0x1_0000 +
  byteOrZero(file, at + 2) * 0x100 +
  byteOrZero(file, at + 3)
