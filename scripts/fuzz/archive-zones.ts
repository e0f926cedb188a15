import { indexOfBytes } from '../../src/core/binary/bytes.ts'
import type { Zone } from './zones.ts'

/** What an object starts with: cmd/internal/goobj/objfile.go. */
const magic = Buffer.from('\0go120ld')
const headerSize = 8 + 8 + 4
/** An offset of 4 bytes for each, and one for the end of the last. */
const blocks = 18
const memberHeaderSize = 60
/** Bytes of a block's start: fields there count what follows. */
const headSize = 1024

/** The zones of a package's archive: headers of members and objects, and the objects' blocks. */
export function archiveZones(file: Uint8Array): Zone[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  const zones: Zone[] = [
    { name: 'archive', at: 0, size: file.length, unit: 1, weight: 3 },
    {
      name: 'first member header',
      at: 8,
      size: memberHeaderSize,
      unit: 1,
      weight: 3
    }
  ]
  for (
    let at = indexOfBytes(file, magic, 0);
    at >= 0;
    at = indexOfBytes(file, magic, at + 1)
  ) {
    const size = headerSize + 4 * (blocks + 1)
    if (at + size > file.length) break
    zones.push({ name: 'object header', at, size, unit: 4, weight: 12 })
    const offsetOf = (block: number) =>
      at + view.getUint32(at + headerSize + 4 * block, true)
    for (let block = 0; block < blocks; block++) {
      const start = offsetOf(block)
      const whole = Math.min(offsetOf(block + 1), file.length) - start
      if (start >= file.length || whole <= 0) continue
      const name = `block ${block}`
      const head = Math.min(whole, headSize)
      zones.push(
        { name, at: start, size: head, unit: 4, weight: 2 },
        { name, at: start, size: whole, unit: 1, weight: 1 }
      )
    }
  }
  return zones
}
