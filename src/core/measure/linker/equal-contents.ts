// Finds data whose bytes a file holds more than once. The linker keeps one copy
// of string literals and of the files of an `embed.FS`; two `[]byte` variables
// with the same content stay two.
import { createHash } from 'node:crypto'
import type { Image } from '../../binary/image.ts'
import { maxContents, maxCopies } from '../../model/explanation/limits.ts'
import { inColumn } from '../../model/columns.ts'
import type { Overlay } from './twin-overlay.ts'

/** Bytes of one content that lies in a file more than once. */
export interface EqualContent {
  /** Bytes of one copy. */
  readonly size: number
  readonly copies: readonly DataName[]
}

/** A symbol of data as the table of symbols names it. */
export interface DataName {
  readonly name: string
  readonly section: string
}

/** Bytes; smaller copies aren't worth a word. */
const minSize = 1024

/** Sections of ELF files that hold no addresses for a loader to fill in, with nothing in their place till then. */
const withoutAddresses = /^\.(?:noptrdata|rodata)$/

/** Contents of at least 1 KiB that several symbols hold, largest first. Cost: the bytes of data of equal size. */
export function findEqualContents(
  image: Image,
  symbols: Overlay
): EqualContent[] {
  const contents: EqualContent[] = []
  for (const [size, rows] of bySize(image, symbols)) {
    if (rows.length < 2) continue
    const byHash = new Map<string, number[]>()
    for (const row of rows) {
      const offset = inColumn(symbols.offset[row])
      const bytes = image.bytes.file.subarray(offset, offset + size)
      const hash = createHash('sha256').update(bytes).digest('base64')
      const known = byHash.get(hash)
      if (known) known.push(row)
      else byHash.set(hash, [row])
    }
    for (const equal of byHash.values()) {
      if (equal.length < 2) continue
      const copies = equal.slice(0, maxCopies).map((row) => ({
        name: symbols.name(row),
        section: image.sections[inColumn(symbols.section[row])]?.name ?? ''
      }))
      contents.push({ size, copies })
    }
  }
  return contents
    .toSorted((a, b) => b.size * b.copies.length - a.size * a.copies.length)
    .slice(0, maxContents)
}

/** Rows of data with names, one for each place, by their bytes. */
function bySize(image: Image, symbols: Overlay): Map<number, number[]> {
  const isPatched =
    image.format === 'elf' && (image.relocations?.().places.length ?? 0) > 0
  const sections = image.sections.map(
    ({ name, region }) =>
      (region === 'data' || region === 'rodata') &&
      (!isPatched || withoutAddresses.test(name))
  )
  const rows = new Map<number, number[]>()
  const places = new Set<number>()
  for (let i = 0; i < symbols.count; i++) {
    const offset = inColumn(symbols.offset[i])
    const size = inColumn(symbols.size[i])
    if (offset < 0 || size < minSize || places.has(offset)) continue
    if (sections[inColumn(symbols.section[i])] !== true) continue
    const name = symbols.name(i)
    if (name === '' || /^(?:type|go)[:.]/.test(name)) continue
    places.add(offset)
    const known = rows.get(size)
    if (known) known.push(i)
    else rows.set(size, [i])
  }
  return rows
}
