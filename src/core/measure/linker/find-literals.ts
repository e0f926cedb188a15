// Finds the linker's block of strings in a file without symbols.
import type { Image } from '../../binary/image.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import { indexOfBytes } from '../../binary/bytes.ts'
import type { Literal } from './string-literals.ts'
import { placeLiterals } from './place-literals.ts'
import type { LiteralPlacement } from './place-literals.ts'

/** How many literals are looked for, and at how many places each. */
const maxLandmarks = 8
const maxPlaces = 4

export interface LiteralBlock {
  readonly block: ByteRange
  readonly placed: readonly LiteralPlacement[]
}

/**
 * Finds the linker's block of strings where no symbol says where it is: a long
 * literal, the only one of its length, stands behind all shorter ones, so that
 * the sum of their lengths is its distance from the block's start. Null where
 * the listing doesn't reproduce the bytes there.
 */
export function findLiterals(
  image: Image,
  literals: readonly Literal[]
): LiteralBlock | null {
  const { file } = image.bytes
  const sorted = literals.toSorted((a, b) => a.length - b.length)
  const size = sorted.reduce((sum, { length }) => sum + length, 0)
  let before = size
  let landmarks = 0
  for (let i = sorted.length - 1; i >= 0 && landmarks < maxLandmarks; i--) {
    const { length, text } = sorted[i] ?? { length: 0, text: null }
    before -= length
    const unique =
      sorted[i - 1]?.length !== length && sorted[i + 1]?.length !== length
    if (!unique || text === null) continue
    landmarks++
    const bytes = Buffer.from(text, 'latin1')
    let at = indexOfBytes(file, bytes, 0)
    for (let k = 0; k < maxPlaces && at >= 0; k++) {
      const block = { offset: at - before, size }
      const placed =
        block.offset >= 0 ? placeLiterals(file, block, literals) : ''
      if (typeof placed !== 'string') return { block, placed }
      at = indexOfBytes(file, bytes, at + 1)
    }
  }
  return null
}
