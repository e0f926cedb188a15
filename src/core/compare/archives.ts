// Archives and packages that an executable is in: what people download. Of several of
// one format, such as one with and one without documents, the largest counts.
import { archiveFormats, type ArchiveFormat } from '../model/closed-lists.ts'
import type { Binary, Measurement } from '../model/measurement.ts'
import type { ArchiveSizes, Side, SizeDelta } from '../model/report.ts'

export type Archive = NonNullable<Binary['archive']>

/** All that hold this very executable; [] for a file of its own. */
export function archivesOf({
  archive,
  archives
}: Pick<Binary, 'archive' | 'archives'>): readonly Archive[] {
  return archives ?? (archive === undefined ? [] : [archive])
}

/** The largest of a format; null where there is none. */
export function largestArchive(
  { binary }: Side,
  format: ArchiveFormat
): Archive | null {
  const [largest = null] = archivesOf(binary)
    .filter((archive) => archive.format === format)
    .toSorted((a, b) => b.size - a.size)
  return largest
}

/** Both sides by format, of the formats that one of them has; a side that doesn't exist counts 0. */
export function compareArchives(
  base: Side | null,
  head: Side | null
): readonly ArchiveSizes[] {
  return archiveFormats.flatMap((format) => {
    const was = sizeIn(base, format)
    const is = sizeIn(head, format)
    if (was === null && is === null) return []
    const hasBoth = !(was === null && base) && !(is === null && head)
    const delta = hasBoth ? (is ?? 0) - (was ?? 0) : null
    return { format, base: was, head: is, delta }
  })
}

const sizeIn = (side: Side | null, format: ArchiveFormat): number | null =>
  (side && largestArchive(side, format)?.size) ?? null

/** Nothing where a side that exists is in no archive, or in one of another format. */
export function archiveDelta(
  base: Measurement | null,
  head: Measurement | null
): Pick<SizeDelta, 'archive'> {
  const before = base?.binary.archive
  const after = head?.binary.archive
  if (before && after) {
    return before.format === after.format
      ? { archive: after.size - before.size }
      : {}
  }
  if (base === null && after) return { archive: after.size }
  return head === null && before ? { archive: -before.size } : {}
}

/**
 * One measurement for several of the same file: the first, which knows the archives of
 * all. Each archive counts once.
 */
export function withArchivesOf(
  first: Measurement,
  others: readonly Measurement[]
): Measurement {
  const [own, ...rest] = [first, ...others].map(({ binary }) =>
    archivesOf(binary)
  )
  const isPlain = others.length === 0 || [own, ...rest].flat().length === 0
  return isPlain ? first : withArchives(first, rest.flat())
}

/** A measurement of an executable that these archives hold as well, each once. */
export function withArchives(
  measurement: Measurement,
  more: readonly Archive[]
): Measurement {
  const { binary } = measurement
  const archives = unique([...archivesOf(binary), ...more])
  return { ...measurement, binary: { ...binary, archives } }
}

function unique(archives: readonly Archive[]): readonly Archive[] {
  const byContent = new Map(
    archives.map((archive) => [`${archive.sha256} ${archive.path}`, archive])
  )
  return [...byContent.values()]
}
