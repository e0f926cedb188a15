// Chooses the symbols to lay on a file: its own or its twin's.
import type { Image } from '../../binary/image.ts'
import { MalformedBinary } from '../../binary/malformed-binary.ts'
import { readImage } from '../../binary/read-image.ts'
import { ownOverlay, twinOverlay, type Overlay } from './twin-overlay.ts'

/** The symbols to lay on a file: its own, else those of a proved twin. */
export function overlayOf(
  image: Image,
  twin: Uint8Array | null
): { overlay: Overlay | null; notes: readonly string[] } {
  const own = ownOverlay(image)
  if (own) return { overlay: own, notes: ofSizes(image) }
  if (image.format === 'wasm') {
    return {
      overlay: null,
      notes: ['links for Wasm have no symbols that name data']
    }
  }
  if (!twin) {
    return {
      overlay: null,
      notes: [
        'the file has no symbol table and there was no twin to name its data and string literals'
      ]
    }
  }
  const overlay = layTwin(image, twin)
  return typeof overlay === 'string'
    ? { overlay: null, notes: [overlay] }
    : { overlay, notes: ofSizes(image) }
}

/** What to know about the sizes of an image's data. */
const ofSizes = ({ format }: Image): readonly string[] =>
  format === 'elf'
    ? []
    : [
        `symbols of ${format} files have no sizes: data without a name is counted with the symbol before it`
      ]

function layTwin(image: Image, twin: Uint8Array): Overlay | string {
  try {
    const { format, image: other } = readImage(twin)
    return format === image.format && other
      ? twinOverlay(image, other)
      : 'the twin is of another format'
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    return `the twin cannot be read: ${error.message}`
  }
}
