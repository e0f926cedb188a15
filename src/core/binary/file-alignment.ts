// How far apart a linker can have put two parts of a file to align them: zeros
// between parts that are longer are no alignment.
import type { Image } from './image.ts'

/** Bytes; the pages of 64 KiB that some processors have, and no format asks for more. */
const defaultAlignment = 65_536
/** Bytes; segments of Mach-O files for arm64 (cmd/link/internal/arm64/obj.go, FlagRound). */
const machOPage = 16_384
/** Bytes; C linkers align segments to no more, which old ones do for large pages. */
const maxSegmentAlignment = 2 * 1024 * 1024
const minAlignment = 512

const segmentTypeLoad = 1

/** Bytes; the largest alignment in use in a file, within what linkers choose. */
export function fileAlignment(image: Image): number {
  switch (image.format) {
    case 'elf':
      return elfAlignment(image)
    case 'pe':
      return peAlignment(image)
    case 'macho':
      return machOPage
    default:
      return defaultAlignment
  }
}

/** The largest `p_align` of a loaded segment (gABI, chapter 5). */
function elfAlignment({ bytes, pointerSize }: Image): number {
  const wide = pointerSize === 8
  const start = bytes.word(wide ? 32 : 28, pointerSize)
  const count = bytes.u16(wide ? 56 : 44)
  const size = wide ? 56 : 32
  let largest = 0
  for (let i = 0; i < count; i++) {
    const at = start + i * size
    if (bytes.u32(at) !== segmentTypeLoad) continue
    const alignment = wide ? bytes.loose64(at + 48) : bytes.u32(at + 28)
    largest = Math.max(largest, alignment)
  }
  return count === 0 ? defaultAlignment : bounded(largest, maxSegmentAlignment)
}

/**
 * `SectionAlignment` of the optional header ("PE Format"), which is no less than
 * `FileAlignment`: Go's linker leaves room for more headers than one of those.
 */
function peAlignment({ bytes }: Image): number {
  const optional = bytes.u32(60) + 24
  return bounded(bytes.u32(optional + 32), defaultAlignment)
}

const bounded = (alignment: number, max: number): number =>
  Math.min(Math.max(alignment, minAlignment), max)
