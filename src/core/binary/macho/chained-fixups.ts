// Chained fixups: pointers in the file that hold, besides their target, the way
// to the next one (<mach-o/fixup-chains.h>).
import { Bytes } from '../bytes.ts'
import type { MachOSegment } from './load-commands.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import type { ByteRange } from '../byte-range.ts'
import { chainedFixupsHeader, chainedStartsInSegment } from './structs.ts'

/** DYLD_CHAINED_PTR_64 holds addresses, DYLD_CHAINED_PTR_64_OFFSET distances from the image's start. */
const format = { address: 2, offset: 6 } as const
const stride = 4
const noFixups = 0xffff

/**
 * A copy of the file in which each chained pointer is the address that it
 * stands for, and 0 where another library fills it in. Segments with chains of
 * another format (of 32-bit and arm64e code) are left as they are.
 * @throws MalformedBinary where a chain leaves its page or its segment
 */
export function decodeChainedFixups(
  bytes: Bytes,
  { offset, size }: ByteRange,
  segments: readonly MachOSegment[]
): Bytes {
  const end = offset + size
  const inside = (at: number, length: number, what: string) => {
    if (at >= offset && at + length <= end) return
    throw new MalformedBinary(`${what} leaves the chained fixups`, at)
  }
  inside(offset, chainedFixupsHeader.size, 'their header')
  const header = chainedFixupsHeader.at(bytes, offset)
  const starts = offset + header.startsOffset
  inside(starts, 4, 'the list of segments')
  const count = bytes.u32(starts)
  inside(starts + 4, 4 * count, 'the list of segments')
  const base =
    segments.find((segment) => segment.offset === 0 && segment.fileSize > 0)
      ?.address ?? 0
  const fixups = new ChainDecoder(bytes, base)
  for (let i = 0; i < count; i++) {
    const start = bytes.u32(starts + 4 + 4 * i)
    const segment = segments[i]
    if (start === 0 || !segment) continue
    const chains = starts + start
    inside(chains, chainedStartsInSegment.size, 'a list of pages')
    const { pageCount } = chainedStartsInSegment.at(bytes, chains)
    const list = chains + chainedStartsInSegment.size
    inside(list, 2 * pageCount, 'a list of pages')
    fixups.decodeSegment(segment, chains)
  }
  return fixups.copy
}

/** Decodes the chains of one segment after another into a copy of the file. */
class ChainDecoder {
  readonly copy: Bytes
  readonly #view: DataView
  readonly #bytes: Bytes
  /** Address of the image's start. */
  readonly #base: number
  /** Pages don't overlap, so that all of them are no longer than the file. */
  #room: number

  constructor(bytes: Bytes, base: number) {
    this.copy = new Bytes(Uint8Array.from(bytes.file), true)
    this.#view = new DataView(this.copy.file.buffer)
    this.#bytes = bytes
    this.#base = base
    this.#room = bytes.length
  }

  /** @param chains offset of the segment's list of pages */
  decodeSegment(segment: MachOSegment, chains: number): void {
    const bytes = this.#bytes
    const pages = chainedStartsInSegment.at(bytes, chains)
    const { pageSize, pointerFormat, pageCount } = pages
    if (pointerFormat !== format.address && pointerFormat !== format.offset) {
      return
    }
    const base = pointerFormat === format.offset ? this.#base : 0
    const list = chains + chainedStartsInSegment.size
    for (let page = 0; page < pageCount; page++) {
      const first = bytes.u16(list + 2 * page)
      if (first === noFixups) continue
      this.#room -= pageSize
      if (this.#room < -pageSize) {
        throw new MalformedBinary('pages of chained fixups overlap', chains)
      }
      const from = page * pageSize
      const last = Math.min(from + pageSize, segment.fileSize) - 8
      this.#decodeChain(
        segment.offset + from + first,
        segment.offset + last,
        base
      )
    }
  }

  /**
   * @param first offset of the chain's first pointer
   * @param last offset of the last place on its page where one may be
   * @param base what targets count from
   */
  #decodeChain(first: number, last: number, base: number): void {
    const bytes = this.#bytes
    const view = this.#view
    for (let place = first; ;) {
      if (place > last) {
        throw new MalformedBinary('a chain of fixups leaves its page', place)
      }
      const high = bytes.u32(place + 4)
      const target = (high & 0xf) * 0x1_0000_0000 + bytes.u32(place) + base
      const bound = high >>> 31 === 1
      view.setUint32(place, bound ? 0 : target % 0x1_0000_0000, true)
      view.setUint32(
        place + 4,
        bound ? 0 : Math.floor(target / 0x1_0000_0000),
        true
      )
      const next = (high >>> 19) & 0xfff
      if (next === 0) break
      place += next * stride
    }
  }
}
