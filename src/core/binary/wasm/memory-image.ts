// Lays out the memory of a Wasm module, in which Go's tables lie in one piece.
import type { Mapping } from '../image.ts'
import type { Placement } from '../placement.ts'
import { wasmBlocks } from './data-blocks.ts'
import type { WasmBlock } from './data-blocks.ts'
import type { WasmSection } from './sections.ts'
import type { WasmSegments } from './data-segments.ts'
import { inColumn } from '../../model/columns.ts'

/** A file whose data section is replaced by the memory that it fills. */
export interface WasmMemory {
  readonly bytes: Uint8Array
  readonly placement: Placement
  /** The place of memory in `bytes`. */
  readonly mappings: readonly Mapping[]
  /** Where the data section ends in `bytes`. */
  readonly end: number
}

/** Bytes; room for the section's own header, and the step between blocks. */
const step = 32

/**
 * Memory may be this many times the file, and some more: Go's linker leaves
 * out zeros only, of which a real program's data has a few times its other
 * bytes.
 */
const maxMemoryPerByte = 16
const moreMemory = 16 * 1024 * 1024

/**
 * Lays out memory as it is when the program starts, with zeros where no
 * segment is: Go's linker leaves out runs of zeros, so that the tables in
 * memory are cut into segments at any place (writeDataSec in
 * cmd/link/internal/wasm/asm.go). What stands before each segment's data in
 * the file (its address and size) counts with its first byte.
 *
 * A sentence where the segments can't be laid out so.
 */
export function layOutMemory(
  file: Uint8Array,
  section: WasmSection,
  segments: WasmSegments
): WasmMemory | string {
  const blocks = wasmBlocks(segments)
  if (typeof blocks === 'string') return blocks
  const span = blocks.reduce((sum, block) => sum + block.end - block.address, 0)
  if (span > maxMemoryPerByte * file.length + moreMemory) {
    return `its data is spread over ${span} bytes of memory`
  }
  let end = section.offset
  const mappings = blocks.map(({ address, end: next }): Mapping => {
    // The same place within a step as in memory, so that pointers stay aligned.
    const offset = aligned(end) + step + (address % step)
    end = offset + (next - address)
    return { address, offset, size: next - address }
  })
  end = aligned(end)
  const bytes = new Uint8Array(end + (file.length - section.end))
  bytes.set(file.subarray(0, segments.start))
  for (const [k, { first, next }] of blocks.entries()) {
    const { offset, address } = mappings[k] ?? { offset: 0, address: 0 }
    for (let i = first; i < next; i++) {
      const from = inColumn(segments.data[i])
      bytes.set(
        file.subarray(from, from + inColumn(segments.size[i])),
        offset + inColumn(segments.address[i]) - address
      )
    }
  }
  bytes.set(file.subarray(section.end), end)
  const fileOffset = (at: number): number => {
    if (at <= segments.start) return at
    if (at >= end) return section.end + (at - end)
    let k = blocks.length - 1
    while (k > 0 && at < inColumn(mappings[k]?.offset)) k--
    const block = blocks[k]
    const mapping = mappings[k]
    return block && mapping
      ? offsetInBlock(segments, block, mapping.address + at - mapping.offset)
      : at
  }
  return {
    bytes,
    placement: { fileSize: file.length, fileOffset },
    mappings,
    end
  }
}

const aligned = (offset: number): number => Math.ceil(offset / step) * step

/** Byte offset in the file of an address: of the next byte that the file holds, with what stands before it. */
function offsetInBlock(
  { start, address, data, size }: WasmSegments,
  { first, next }: WasmBlock,
  target: number
): number {
  // The last segment that starts before the address.
  let low = first
  let high = next
  while (low < high) {
    const middle = (low + high) >>> 1
    if (inColumn(address[middle]) < target) low = middle + 1
    else high = middle
  }
  if (low === 0) return start
  const before = low - 1
  // Behind the last byte of a segment, also of one in an earlier block, the next one starts.
  const inside = low === first ? Infinity : target - inColumn(address[before])
  return inColumn(data[before]) + Math.min(inside, inColumn(size[before]))
}
