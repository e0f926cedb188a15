// Reads the data section of a Wasm module (WebAssembly core specification, 5.5.14).
import type { Bytes } from '../bytes.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import type { WasmSection } from './sections.ts'

/** The data segments of a module as columns, in the order of the file. */
export interface WasmSegments {
  readonly count: number
  /** Byte offset of the first segment in the file. */
  readonly start: number
  /** Address in linear memory. */
  readonly address: Uint32Array
  /** Byte offset of the segment's data in the file. */
  readonly data: Uint32Array
  /** Bytes of its data. */
  readonly size: Uint32Array
  /** Whether all are put at a constant address before the program starts. */
  readonly placed: boolean
}

const opcode = { end: 0x0b, constant32: 0x41 } as const

/** Segment kinds: active, passive, and active with the index of a memory. */
const kind = { active: 0, passive: 1, indexed: 2 } as const

/**
 * The segments of a data section.
 * @throws MalformedBinary where they don't fill the section
 */
export function readWasmSegments(
  bytes: Bytes,
  { content, end }: WasmSection
): WasmSegments {
  const { value: count, next } = bytes.uvarint(content)
  // The shortest segment has a kind and a size.
  if (count * 2 > end - next) {
    throw new MalformedBinary(
      `${count} data segments do not fit the data section`,
      content
    )
  }
  const address = new Uint32Array(count)
  const data = new Uint32Array(count)
  const size = new Uint32Array(count)
  let at = next
  let placed = true
  for (let i = 0; i < count; i++) {
    const start = at
    const place = readPlace(bytes, at, end)
    const length = bytes.uvarint(place.next)
    at = length.next + length.value
    if (at > end) {
      throw new MalformedBinary(`data segment ${i} leaves its section`, start)
    }
    address[i] = Math.max(place.address, 0)
    data[i] = length.next
    size[i] = length.value
    placed &&= place.address >= 0
  }
  if (at !== end) {
    throw new MalformedBinary(
      'the data section goes on behind its last segment',
      at
    )
  }
  return { count, start: next, address, data, size, placed }
}

/** Where a segment goes; -1 for one that the program itself puts somewhere. */
function readPlace(
  bytes: Bytes,
  at: number,
  end: number
): { address: number; next: number } {
  const first = bytes.uvarint(at)
  if (first.value === kind.passive) return { address: -1, next: first.next }
  if (first.value !== kind.active && first.value !== kind.indexed) {
    throw new MalformedBinary(`a data segment of kind ${first.value}`, at)
  }
  const expression =
    first.value === kind.indexed ? bytes.uvarint(first.next).next : first.next
  if (bytes.u8(expression) === opcode.constant32) {
    const value = signed32(bytes, expression + 1)
    if (bytes.u8(value.next) === opcode.end) {
      return { address: value.value >>> 0, next: value.next + 1 }
    }
  }
  // An address that is computed, of a library for dynamic linking, which Go's linker doesn't make.
  for (let next = expression; next < end; next++) {
    if (bytes.u8(next) === opcode.end) return { address: -1, next: next + 1 }
  }
  throw new MalformedBinary("a data segment's address has no end", expression)
}

/** A signed LEB128 of at most 32 bits, as an int32. */
function signed32(bytes: Bytes, at: number): { value: number; next: number } {
  const { value, next } = bytes.uvarint(at)
  const bits = 7 * (next - at)
  const negative = bits < 32 && (bytes.u8(next - 1) & 0x40) !== 0
  return { value: negative ? value - 2 ** bits : value | 0, next }
}
