// Chained fixups: pointers in the file that hold, besides their target, the way
// to the next one (<mach-o/fixup-chains.h>).
import { Bytes } from '../bytes.ts'
import type { MachOSegment } from './load-commands.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import type { ByteRange } from '../byte-range.ts'

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
  inside(offset, 28, 'their header')
  const starts = offset + bytes.u32(offset + 4)
  inside(starts, 4, 'the list of segments')
  const count = bytes.u32(starts)
  inside(starts + 4, 4 * count, 'the list of segments')
  const base =
    segments.find((segment) => segment.offset === 0 && segment.fileSize > 0)
      ?.address ?? 0
  const copy = new Bytes(Uint8Array.from(bytes.file), true)
  const view = new DataView(copy.file.buffer)
  // Pages don't overlap, so that all of them are no longer than the file.
  let room = bytes.length
  for (let i = 0; i < count; i++) {
    const start = bytes.u32(starts + 4 + 4 * i)
    const segment = segments[i]
    if (start === 0 || !segment) continue
    const chains = starts + start
    inside(chains, 22, 'a list of pages')
    const pageSize = bytes.u16(chains + 4)
    const pointers = bytes.u16(chains + 6)
    const pages = bytes.u16(chains + 20)
    inside(chains + 22, 2 * pages, 'a list of pages')
    if (pointers !== format.address && pointers !== format.offset) continue
    for (let page = 0; page < pages; page++) {
      const first = bytes.u16(chains + 22 + 2 * page)
      if (first === noFixups) continue
      room -= pageSize
      if (room < -pageSize) {
        throw new MalformedBinary('pages of chained fixups overlap', chains)
      }
      const from = page * pageSize
      const last = Math.min(from + pageSize, segment.fileSize) - 8
      for (let at = from + first; ;) {
        if (at > last) {
          throw new MalformedBinary(
            'a chain of fixups leaves its page',
            segment.offset + at
          )
        }
        const place = segment.offset + at
        const high = bytes.u32(place + 4)
        const target =
          (high & 0xf) * 0x1_0000_0000 +
          bytes.u32(place) +
          (pointers === format.offset ? base : 0)
        const bound = high >>> 31 === 1
        view.setUint32(place, bound ? 0 : target % 0x1_0000_0000, true)
        view.setUint32(
          place + 4,
          bound ? 0 : Math.floor(target / 0x1_0000_0000),
          true
        )
        const next = (high >>> 19) & 0xfff
        if (next === 0) break
        at += next * stride
      }
    }
  }
  return copy
}
