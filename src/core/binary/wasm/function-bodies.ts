// Reads where the function bodies of a Wasm module lie (WebAssembly core
// specification, 5.5.13).
import type { Bytes } from '../bytes.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import type { WasmSection } from './sections.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * Byte offsets of the function bodies of a code section, each with its size
 * before it, and of their end. Go's i-th function is the i-th body.
 * @throws MalformedBinary where they don't fill the section
 */
export function readWasmBodies(
  bytes: Bytes,
  { content, end }: WasmSection
): Float64Array {
  const { value: count, next } = bytes.uvarint(content)
  // The shortest body has a size, no locals and an end.
  if (count * 3 > end - next) {
    throw new MalformedBinary(
      `${count} function bodies do not fit the code section`,
      content
    )
  }
  const offsets = new Float64Array(count + 1)
  let at = next
  for (let i = 0; i < count; i++) {
    offsets[i] = at
    const size = bytes.uvarint(at)
    at = size.next + size.value
    if (at > end) {
      throw new MalformedBinary(
        `function body ${i} leaves the code section`,
        inColumn(offsets[i])
      )
    }
  }
  if (at !== end) {
    throw new MalformedBinary(
      'the code section goes on behind its last function body',
      at
    )
  }
  offsets[count] = at
  return offsets
}
