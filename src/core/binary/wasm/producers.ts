// Reads which tools made a Wasm module (its section `producers`).
import type { Bytes } from '../bytes.ts'
import type { Producer } from '../image.ts'
import type { WasmSection } from './sections.ts'

const maxFields = 16
const maxProducers = 64
const maxTextLength = 256

/**
 * The languages and tools named by the section `producers` (WebAssembly tool
 * conventions, ProducersSection.md); Go's linker names itself with its
 * version. What doesn't follow the conventions ends the list.
 */
export function readProducers(bytes: Bytes, section: WasmSection): Producer[] {
  const producers: Producer[] = []
  let at = section.content
  const number = (): number => {
    const { value, next } = bytes.uvarint(at)
    at = next
    return value
  }
  const text = (): string | null => {
    const size = number()
    if (size > maxTextLength || at + size > section.end) return null
    at += size
    return bytes.text(at - size, size, 'a producer')
  }
  if (at >= section.end) return producers
  for (let fields = Math.min(number(), maxFields); fields > 0; fields--) {
    if (at >= section.end || text() === null || at >= section.end)
      return producers
    for (let values = Math.min(number(), maxProducers); values > 0; values--) {
      if (at >= section.end) return producers
      const name = text()
      const version = name === null || at >= section.end ? null : text()
      if (name === null || version === null) return producers
      producers.push({ name, version })
    }
  }
  return producers
}
