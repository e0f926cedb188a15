// Cuts a file into its sections, the tables beside them and the gaps between.
import { isZero } from '../../binary/bytes.ts'
import type { Image, ImageSection } from '../../binary/image.ts'
import type { RegionName } from '../../model/closed-lists.ts'

/** A run of the file: a section, a table outside sections, or what lies between. */
export interface FileRow {
  /** Unique in the list. */
  readonly name: string
  readonly offset: number
  readonly fileSize: number
  readonly virtualSize: number
  /** Null for tables and gaps. */
  readonly section: ImageSection | null
  readonly kind: 'section' | 'table' | 'padding' | 'unmapped'
  readonly region: RegionName
}

type Piece = Omit<FileRow, 'name'> & { readonly base: string }

/**
 * Cuts the file into rows that hold each of its bytes once, in order of
 * offset. Sections that overlap (no linker makes them) keep what an earlier
 * one left. Sections without bytes in the file stay rows of 0 bytes.
 */
export function sectionRows(image: Image): readonly FileRow[] {
  const { file, length } = image.bytes
  const { alignment } = image
  const rows: Piece[] = []
  let reached = 0
  const gap = (end: number, before: string) => {
    if (end <= reached) return
    const zero = isAlignment(file, reached, end, alignment)
    rows.push({
      base: `${zero ? 'padding' : 'unmapped'}@${before}`,
      offset: reached,
      fileSize: end - reached,
      virtualSize: 0,
      section: null,
      kind: zero ? 'padding' : 'unmapped',
      region: zero ? 'padding' : 'other'
    })
  }
  for (const piece of pieces(image)) {
    if (piece.fileSize === 0) {
      rows.push(piece)
      continue
    }
    gap(piece.offset, piece.base)
    const start = Math.max(piece.offset, reached)
    const end = Math.max(piece.offset + piece.fileSize, start)
    rows.push({ ...piece, offset: start, fileSize: end - start })
    reached = Math.max(reached, end)
  }
  gap(length, 'end')
  return named(rows)
}

function pieces(image: Image): Piece[] {
  const tables = image.tables.map((table): Piece => ({
    base: table.name,
    offset: table.offset,
    fileSize: table.fileSize,
    virtualSize: 0,
    section: null,
    kind: 'table',
    region: table.region
  }))
  const sections = image.sections
    .filter(({ fileSize, virtualSize }) => fileSize > 0 || virtualSize > 0)
    .map((section): Piece => ({
      base: section.name,
      offset: section.offset,
      fileSize: section.fileSize,
      virtualSize: section.virtualSize,
      section,
      kind: 'section',
      region: section.region
    }))
  return [...tables, ...sections].toSorted((a, b) => a.offset - b.offset)
}

/** Gives each row a name of its own: a repeated one gets `#2`, `#3`, ... */
function named(rows: readonly Piece[]): FileRow[] {
  const used = new Set<string>()
  const reached = new Map<string, number>()
  return rows.map(({ base, ...row }) => {
    let name = base
    for (let i = reached.get(base) ?? 2; used.has(name); i++) {
      name = `${base}#${i}`
      reached.set(base, i)
    }
    used.add(name)
    return { name, ...row }
  })
}

/**
 * Whether a run is zeros that a linker can have put there to align what follows.
 * @param alignment bytes; the largest in use
 */
export const isAlignment = (
  file: Uint8Array,
  start: number,
  end: number,
  alignment: number
): boolean => end - start < alignment && isZero(file, start, end)
