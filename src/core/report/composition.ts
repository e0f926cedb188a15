// A measurement as tables of what a binary is made of, for every renderer.
import { archivesOf } from '../compare/archives.ts'
import type { Measurement, OtherSymbols } from '../model/measurement.ts'
import { formatBytes } from '../text/sizes.ts'
import { symbolTitle } from './symbol-title.ts'
import { inColumn } from '../model/columns.ts'

export interface CompositionRow {
  readonly name: string
  /** Bytes in the file. */
  readonly size: number
}

export interface Composition {
  readonly title: 'Sections' | 'Regions' | 'Modules' | 'Packages' | 'Symbols'
  readonly rows: readonly CompositionRow[]
  /** What was left out, so that the sum stays; null when nothing was. */
  readonly rest: { readonly count: number; readonly size: number } | null
}

/** Largest rows first, at most `limit` in each table; empty tables are left out. */
export function compositions(
  measurement: Measurement,
  limit: number
): readonly Composition[] {
  const { sections, regions, modules, packages, symbols } = measurement
  const { otherSymbols = nothing } = measurement
  const tables = [
    {
      title: 'Sections',
      rows: sections.map(({ name, fileSize }) => ({ name, size: fileSize }))
    },
    { title: 'Regions', rows: regions },
    {
      title: 'Modules',
      rows: modules.map(({ path, version, size }) => ({
        name: version === '' ? path : `${path} ${version}`,
        size
      }))
    },
    {
      title: 'Packages',
      rows: packages.map(({ path, size }) => ({ name: path, size }))
    },
    { title: 'Symbols', rows: symbols }
  ] as const
  return tables
    .map(({ title, rows }) => {
      const others = title === 'Symbols' ? otherSymbols : nothing
      return { title, ...largest(rows, limit, others) }
    })
    .filter(({ rows }) => rows.length > 0)
    .map((composition) =>
      composition.title === 'Symbols'
        ? { ...composition, rows: composition.rows.map(withTitle) }
        : composition
    )
}

const withTitle = ({ name, size }: CompositionRow): CompositionRow => ({
  name: symbolTitle(name),
  size
})

const nothing: OtherSymbols = { count: 0, size: 0 }

/** @param others smaller rows that aren't in the list */
function largest(
  rows: readonly CompositionRow[],
  limit: number,
  others: OtherSymbols
) {
  const sized = isLargestFirst(rows)
    ? rows
    : rows.toSorted((a, b) => b.size - a.size)
  let count = sized.length
  while (count > 0 && sized[count - 1]?.size === 0) count--
  // One row alone is never replaced by a rest.
  const all = count + others.count
  const cut = all > limit + (limit > 0 ? 1 : 0) ? limit : count
  const shown = sized.slice(0, cut).map(({ name, size }) => ({ name, size }))
  let { size } = others
  for (let i = cut; i < count; i++) size += inColumn(sized[i]?.size)
  return {
    rows: shown,
    rest: cut === all ? null : { count: all - cut, size }
  }
}

/** Symbols and packages of a measurement are; there may be hundreds of thousands. */
function isLargestFirst(rows: readonly CompositionRow[]): boolean {
  let before = Number.POSITIVE_INFINITY
  for (const { size } of rows) {
    if (size > before) return false
    before = size
  }
  return true
}

/** `17.10 MiB`, and what it is made of: content, padding, gzip. */
export function sizesSentence({ binary }: Measurement): string {
  const { fileSize, contentSize, paddingSize, compressed } = binary
  const gzip =
    compressed === null ? '' : `, ${formatBytes(compressed.gzip)} as gzip`
  return `${formatBytes(fileSize)} (${grouped(fileSize)} bytes): ${formatBytes(contentSize)} content, ${formatBytes(paddingSize)} padding${gzip}`
}

/** The archives that it is in; null for an executable that is a file of its own. */
export function archiveSentence({ binary }: Measurement): string | null {
  const texts = archivesOf(binary).map(
    ({ file, format, size, contentSize, path }) => {
      const place = path === '' ? '' : ` as ${path}`
      return `in ${file} (${format})${place}: ${formatBytes(size)} to download, ${formatBytes(contentSize)} unpacked`
    }
  )
  return texts.length === 0 ? null : texts.join('; ')
}

/** `46,764,192`, without what a language's own rules need to be loaded for. */
const grouped = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')

/** What was measured: format, target, Go version, main package; only what is known. */
export function identity({ binary }: Measurement): readonly string[] {
  const { format, goos, goarch, goVersion, mainPackage, stripped } = binary
  return [
    goos === '' ? format : `${format} ${goos}/${goarch}`,
    goVersion,
    mainPackage,
    stripped ? 'stripped' : 'not stripped'
  ].filter((text) => text !== '')
}

/** How far names could be given to bytes. */
export function attributionSentence({
  attribution,
  binary
}: Measurement): string {
  const { level, unattributedBytes } = attribution
  const named =
    unattributedBytes === 0
      ? 'every byte has an owner'
      : `all but ${formatBytes(unattributedBytes)} of ${formatBytes(binary.fileSize)} have an owner`
  return `attributed by ${level}: ${named}`
}
