// Searches writable memory for pointers, by which a program knows its own data.
import type { Bytes } from './bytes.ts'
import type { Image } from './image.ts'
import { inColumn } from '../model/columns.ts'

const wordBytes = 4
const highWord = 2 ** 32
const machineIsLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/**
 * Offsets of pointers to one of these addresses in writable memory, section by
 * section. Each is aligned, and a word follows it in its section.
 */
export function pointersTo(
  image: Image,
  addresses: ReadonlySet<number>
): number[] {
  const { bytes, pointerSize } = image
  const step = pointerSize / wordBytes
  const first = bytes.littleEndian ? 0 : step - 1
  let lowest = highWord
  let highest = -1
  for (const address of addresses) {
    lowest = Math.min(lowest, address % highWord)
    highest = Math.max(highest, address % highWord)
  }
  const found: number[] = []
  for (const { loaded, writable, offset, fileSize } of image.sections) {
    if (!loaded || !writable) continue
    const start = Math.ceil(offset / pointerSize) * pointerSize
    const words = wordsOf(bytes, start, offset + fileSize)
    const end = words.length - 2 * step
    // The lower half of a word rules out nearly all of them.
    for (let word = 0; word <= end; word += step) {
      const low = inColumn(words[word + first])
      if (low < lowest || low > highest) continue
      const at = start + word * wordBytes
      if (addresses.has(bytes.looseWord(at, pointerSize))) found.push(at)
    }
  }
  return found
}

/** The whole 32-bit words of an extent, in the byte order of the file. */
function wordsOf(
  { file, littleEndian }: Bytes,
  start: number,
  end: number
): Uint32Array {
  const count = Math.max(0, Math.floor((end - start) / wordBytes))
  const extent = file.subarray(start, start + count * wordBytes)
  const isSame = littleEndian === machineIsLittleEndian
  if (isSame && extent.byteOffset % wordBytes === 0) {
    return new Uint32Array(extent.buffer, extent.byteOffset, count)
  }
  const copy = new Uint8Array(extent)
  if (!isSame) Buffer.from(copy.buffer).swap32()
  return new Uint32Array(copy.buffer)
}
