// Finds each string literal in the linker's block of strings.
import { createHash } from 'node:crypto'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Literal } from './string-literals.ts'
import { isZero } from '../../binary/bytes.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes; the block after the strings starts at a multiple of this. */
const maxAlignment = 32

/**
 * Bytes that a literal may be aligned to. All are aligned to 1; on s390x, whose
 * instructions address even places, to 2, or to what one loads of them at once.
 * A file of more than 1 KiB that is embedded as a string has no alignment of
 * its own (cmd/compile/internal/staticdata/data.go, fileStringSym), and gets
 * the greatest (cmd/link/internal/ld/data.go, symalign).
 */
const alignments = [1, 2, 4, 8, 16, maxAlignment]

export interface LiteralPlacement {
  readonly offset: number
  readonly literal: Literal
}

/**
 * Finds each literal in the linker's block of strings, which holds them sorted
 * by length (cmd/link/internal/ld/data.go, dodataSect), so that the lengths
 * alone give every boundary; which one of several of a length it is, its bytes
 * tell. What is left of the block is zeros. A sentence where the listing does
 * not reproduce the block to the byte.
 */
export function placeLiterals(
  file: Uint8Array,
  block: ByteRange,
  literals: readonly Literal[]
): readonly LiteralPlacement[] | string {
  const end = block.offset + block.size
  const sorted = literals
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length)
  const placements: LiteralPlacement[] = []
  let reached = block.offset
  for (let first = 0; first < sorted.length;) {
    const length = inColumn(sorted[first]?.length)
    let next = first
    while (sorted[next]?.length === length) next++
    const waiting = new Waiting(sorted.slice(first, next))
    for (let i = first; i < next; i++) {
      const placed = place(file, reached, end, length, waiting)
      if (!placed) {
        return `the ${length} bytes of a string at byte ${reached} of the file are not those of any literal in the dependency listing`
      }
      placements.push(placed)
      reached = placed.offset + length
    }
    first = next
  }
  return end - reached < maxAlignment && isZero(file, reached, end)
    ? placements
    : `the dependency listing names strings up to byte ${reached} of the file, and there are more up to byte ${end}`
}

/** The next literal: at the first aligned place, after zeros, where one of them lies. */
function place(
  file: Uint8Array,
  from: number,
  end: number,
  length: number,
  waiting: Waiting
): LiteralPlacement | null {
  let tried = -1
  for (const alignment of alignments) {
    const offset = Math.ceil(from / alignment) * alignment
    if (offset === tried) continue
    if (offset + length > end || !isZero(file, from, offset)) return null
    const literal = waiting.take(file.subarray(offset, offset + length))
    if (literal) return { offset, literal }
    tried = offset
  }
  return null
}

/** Literals of one length that have no place yet. */
class Waiting {
  readonly #byText = new Map<string, Literal>()
  readonly #byHash = new Map<string, Literal>()

  constructor(literals: readonly Literal[]) {
    for (const literal of literals) {
      if (literal.text === null) this.#byHash.set(literal.hash, literal)
      else this.#byText.set(literal.text, literal)
    }
  }

  /** The one with these bytes, once. */
  take(bytes: Uint8Array): Literal | null {
    if (this.#byText.size > 0) {
      const text = Buffer.from(
        bytes.buffer,
        bytes.byteOffset,
        bytes.byteLength
      ).toString('latin1')
      const literal = this.#byText.get(text)
      if (literal) {
        this.#byText.delete(text)
        return literal
      }
    }
    for (const hash of this.#byHash.size > 0 ? hashes(bytes) : []) {
      const literal = this.#byHash.get(hash)
      if (literal) {
        this.#byHash.delete(hash)
        return literal
      }
    }
    return null
  }
}

/**
 * The hashes by which compilers name long literals: SHA-256 after a byte 1
 * (cmd/internal/hash, Go 1.24 and later), SHA-256 with all bits inverted
 * (cmd/internal/notsha256), plain SHA-256; of each, the first 16 bytes.
 */
function* hashes(bytes: Uint8Array): Generator<string> {
  yield base64(createHash('sha256').update(marker).update(bytes).digest())
  const digest = createHash('sha256').update(bytes).digest()
  yield base64(Buffer.from(digest.map((byte) => byte ^ 0xff)))
  yield base64(digest)
}

const marker = Uint8Array.of(1)

const base64 = (digest: Buffer): string =>
  digest.subarray(0, 16).toString('base64')
