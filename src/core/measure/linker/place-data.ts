// Where data lies that no symbol table names. Go's linker puts the data of a
// kind in order of size and number, each at the next place that is aligned for
// it (dodataSect and assignDsymsToSection in cmd/link/internal/ld/data.go). So
// what lies between two symbols with known places is known too, and proved
// where the last of it ends at the second one.
import type { Image } from '../../binary/image.ts'
import type { LinkerSymbols } from './linker-order.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { References } from './dumpdep.ts'
import type { NamedPlace, NamedPlaces } from './symbol-places.ts'
import { isZero } from '../../binary/bytes.ts'
import { inColumn } from '../../model/columns.ts'

export interface DataPlacement {
  /** Row in the linker's symbols. */
  readonly row: number
  /** Byte offset in the measured file. */
  readonly offset: number
  /** Index into `Image.sections`. */
  readonly section: number
}

/** Bytes; data is aligned to its size, rounded down to a power of two, up to this (symalign in data.go). */
const maxAlignment = 32

/** Bytes between the last symbol of a kind and what follows. */
const maxGap = 64

const gcBits = 'runtime.gcbits.'

/**
 * Finds the data that a program holds and no symbol names, among the symbols
 * of its packages; only what is proved to stand where it is said to.
 * @param reached names of the data that the program holds
 * @param bits where the linker's block of pointer masks is; null when unknown
 */
export function placeData(
  image: Image,
  places: NamedPlaces,
  symbols: LinkerSymbols,
  reached: References,
  bits: ByteRange | null
): DataPlacement[] {
  const placed: DataPlacement[] = []
  for (const [kind, rows] of kinds(places, symbols, reached)) {
    if (kind === gcBits) {
      // Spread as arguments, the rows of a great program are too many.
      for (const placement of placeBlock(image, symbols, rows, bits))
        placed.push(placement)
      continue
    }
    for (const { before, rows: hidden, after } of runs(places, symbols, rows)) {
      const run = placeRun(image, places, symbols, hidden, before, after)
      for (const placement of run) placed.push(placement)
    }
  }
  return placed
}

/**
 * The rows that have bytes in the file, by kind, each in the linker's order.
 * Where data is relocated when the program starts, read-only data that holds
 * addresses is a kind of its own (makeRelroForSharedLib in data.go).
 */
function kinds(
  places: NamedPlaces,
  symbols: LinkerSymbols,
  reached: References
): Map<string, number[]> {
  const byKind = new Map<string, number[]>()
  const sections = new Map<string, Map<number, number>>()
  for (let row = 0; row < symbols.count; row++) {
    const name = symbols.names[row] ?? ''
    if (symbols.size[row] === 0 || !reached.has(name)) continue
    const holds = symbols.hasRelocations[row] === true ? ' with addresses' : ''
    const kind = name.startsWith(gcBits)
      ? gcBits
      : `${symbols.kind[row]}${holds}`
    const rows = byKind.get(kind)
    if (rows) rows.push(row)
    else byKind.set(kind, [row])
    const section = places.byName.get(name)?.section
    if (section === undefined) continue
    const counts = sections.get(kind) ?? new Map<number, number>()
    counts.set(section, (counts.get(section) ?? 0) + 1)
    sections.set(kind, counts)
  }
  const home = (kind: string): number =>
    [...(sections.get(kind) ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0] ??
    -1
  for (const [kind, rows] of byKind) {
    const other = byKind.get(`${kind} with addresses`)
    if (other && home(kind) === home(`${kind} with addresses`)) {
      for (const row of other) rows.push(row)
      byKind.delete(`${kind} with addresses`)
    }
  }
  const { size } = symbols
  for (const rows of byKind.values()) {
    rows.sort((a, b) => inColumn(size[a]) - inColumn(size[b]) || a - b)
  }
  return byKind
}

/** Rows without a name in the symbol table, between two that have one. */
interface UnnamedRun {
  readonly before: NamedPlace | null
  readonly rows: readonly number[]
  readonly after: NamedPlace | null
}

function runs(
  places: NamedPlaces,
  { names }: LinkerSymbols,
  rows: readonly number[]
): UnnamedRun[] {
  const unnamedRuns: UnnamedRun[] = []
  let before: NamedPlace | null = null
  let hidden: number[] = []
  for (const row of rows) {
    const place = places.byName.get(names[row] ?? '')
    if (!place) hidden.push(row)
    else {
      if (hidden.length > 0)
        unnamedRuns.push({ before, rows: hidden, after: place })
      hidden = []
      before = place
    }
  }
  if (hidden.length > 0) unnamedRuns.push({ before, rows: hidden, after: null })
  return unnamedRuns
}

/**
 * Lays a run out from the end of the symbol before it, around what else has a
 * name there; nothing where it doesn't end at the symbol after it.
 */
function placeRun(
  image: Image,
  places: NamedPlaces,
  symbols: LinkerSymbols,
  rows: readonly number[],
  before: NamedPlace | null,
  after: NamedPlace | null
): DataPlacement[] {
  const index = before?.section ?? after?.section ?? -1
  const section = image.sections[index]
  if (!section || section.executable) return []
  if (before && after && before.section !== after.section) return []
  const shift = section.address - section.offset
  const align = (offset: number, step: number): number =>
    Math.ceil((offset + shift) / step) * step - shift
  let at =
    before?.end ??
    Math.max(places.endBefore(index, after?.offset ?? 0), section.offset)
  let next = places.after(index, at)
  const placements: DataPlacement[] = []
  for (const row of rows) {
    const size = inColumn(symbols.size[row])
    const step = alignmentOf(inColumn(symbols.alignment[row]), size)
    let offset = align(at, step)
    while (next && offset + size > next.offset) {
      if (!meets(align, at, next)) return []
      at = next.end
      offset = align(at, step)
      next = places.after(index, at)
    }
    placements.push({ row, offset, section: index })
    at = offset + size
  }
  const last = after?.offset ?? -1
  while (next && next.offset < last) {
    if (!meets(align, at, next)) return []
    at = next.end
    next = places.after(index, at)
  }
  if (after) return meets(align, at, after) ? placements : []
  const end = next?.offset ?? section.offset + section.fileSize
  return at <= end && end - at < maxGap && isZero(image.bytes.file, at, end)
    ? placements
    : []
}

/** Lays all of a block out; nothing where that doesn't end with the block. */
function placeBlock(
  image: Image,
  symbols: LinkerSymbols,
  rows: readonly number[],
  block: ByteRange | null
): DataPlacement[] {
  const section = image.sections.findIndex(
    ({ offset, fileSize }) =>
      block &&
      block.offset >= offset &&
      block.offset + block.size <= offset + fileSize
  )
  const home = image.sections[section]
  if (!block || !home) return []
  const shift = home.address - home.offset
  let at = block.offset
  const placements = rows.map((row): DataPlacement => {
    const size = inColumn(symbols.size[row])
    const step = alignmentOf(inColumn(symbols.alignment[row]), size)
    const offset = Math.ceil((at + shift) / step) * step - shift
    at = offset + size
    return { row, offset, section }
  })
  const end = block.offset + block.size
  const whole =
    at <= end && end - at < maxGap && isZero(image.bytes.file, at, end)
  return whole ? placements : []
}

/** Whether a symbol lies at the first place behind `at` that is aligned for it. */
function meets(
  align: (offset: number, step: number) => number,
  at: number,
  { offset, size, alignment }: NamedPlace
): boolean {
  return align(at, alignmentOf(alignment, size)) === offset
}

export function alignmentOf(given: number, size: number): number {
  if (given > 0) return given
  const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)))
  return Math.min(power, maxAlignment)
}
