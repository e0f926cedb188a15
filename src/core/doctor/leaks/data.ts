// Absolute paths in data that is no literal: values of `-X`, variables, C code. The
// bytes of the directories are searched for; the symbol at the place says what
// holds them. Without symbols a match is a hint, as neighbours may have made it.
import { indexOfBytes } from '../../binary/bytes.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Image, ImageSection } from '../../binary/image.ts'
import type { Overlay } from '../../measure/linker/twin-overlay.ts'
import type { LeakPlace } from '../../model/closed-lists.ts'
import { inColumn } from '../../model/columns.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import type { OwnerOf } from './literals.ts'
import { homeMatches, homePaths, isAbsolutePath, pathsBelow } from './paths.ts'

/** Matches that are looked at. */
const maxMatches = 2000

/** Bytes around a match that are read. */
const around = 400

/** What is known of a file's data. */
export interface KnownData {
  /** Null for a file without symbols. */
  readonly overlay: Overlay | null
  /** The linker's block of string literals; null where its place is not known. */
  readonly strings: ByteRange | null
  /** What is read otherwise, or was. */
  readonly done: readonly ByteRange[]
}

/** Where the bytes of the directories are, outside the ranges that are read otherwise. */
export function dataLeaks(
  image: Image,
  { overlay, strings, done }: KnownData,
  directories: readonly MachineDirectory[],
  ownerOf: OwnerOf
): Leak[] {
  const matches = matchesOf(image, directories, done)
  if (matches.length === 0) return []
  const symbolAt = overlay && symbolFinder(overlay, image.format === 'elf')
  const leaks = new Map<string, Leak>()
  for (const { section, at } of matches) {
    const symbol = symbolAt?.(at) ?? null
    const range = symbol ?? textAround(image, section, at)
    const text = textOf(image, range, at)
    const [path] = pathsBelow(text, directories)
    if (path === undefined || symbol?.name === modinfo) continue
    const isLiteral = strings !== null && isIn(strings, at)
    const place = isLiteral ? null : placeOf(symbol, overlay)
    const leak: Leak = {
      place: place ?? (isLiteral ? 'string literal' : 'data'),
      path,
      holder: symbol?.name ?? section.name,
      package: symbol === null ? '' : ownerOf(symbol.name),
      bytes: Buffer.byteLength(path),
      count: 1,
      isCertain: place !== null
    }
    leaks.set(`${leak.holder}\0${path}`, leak)
  }
  return [...leaks.values()]
}

/** The linker gives the runtime its GOROOT as it gives values of `-X`. */
const stampPlace = (variable: string): LeakPlace =>
  variable === 'runtime.defaultGOROOT' ? 'default GOROOT' : '-X value'

/** The linker's copy of the build info's text. */
const modinfo = 'runtime.modinfo'

/**
 * What surely holds a match; null where it isn't sure. Where symbols name Go's data,
 * what has none beside them is C's, whose strings end in NUL.
 */
function placeOf(
  symbol: FoundSymbol | null,
  overlay: Overlay | null
): LeakPlace | null {
  if (symbol?.isStamp === true) return stampPlace(symbol.name)
  if (symbol !== null) return 'data'
  return overlay === null ? null : 'C code'
}

interface Match {
  readonly section: ImageSection
  readonly at: number
}

function matchesOf(
  { bytes, sections }: Image,
  directories: readonly MachineDirectory[],
  known: readonly ByteRange[]
): Match[] {
  const matches: Match[] = []
  const seen = new Set<number>()
  const needles = directories
    .filter(
      ({ path }) => !directories.some((other) => isAbove(other.path, path))
    )
    .map(({ path }) => Buffer.from(path))
  for (const section of sections) {
    if (!section.loaded || section.fileSize === 0 || isOther(section)) continue
    const end = section.offset + section.fileSize
    for (const needle of needles) {
      for (
        let at = indexOfBytes(bytes.file, needle, section.offset, end);
        at >= 0 && matches.length < maxMatches;
        at = indexOfBytes(bytes.file, needle, at + needle.length, end)
      ) {
        if (seen.has(at) || known.some((range) => isIn(range, at))) continue
        seen.add(at)
        matches.push({ section, at })
      }
    }
  }
  return matches
}

/** Who finds the one finds the other. */
const isAbove = (path: string, other: string): boolean =>
  other.startsWith(path) && /^[\\/]/.test(other.slice(path.length))

/** Read otherwise, or code, which has no texts. */
const isOther = ({ region }: ImageSection): boolean =>
  region === 'buildinfo' ||
  region === 'debug' ||
  region === 'symtab' ||
  region === 'code'

const isIn = ({ offset, size }: ByteRange, at: number): boolean =>
  at >= offset && at < offset + size

interface FoundSymbol extends ByteRange {
  readonly name: string
  /** Holds the value that the linker gave a variable (`-X`). */
  readonly isStamp: boolean
}

/**
 * Finds the symbol that holds a byte.
 * @param hasSizes whether the format has sizes; else a symbol reaches up to the next
 */
function symbolFinder(
  overlay: Overlay,
  hasSizes: boolean
): (at: number) => FoundSymbol | null {
  const rows: number[] = []
  const names = new Set<string>()
  for (let i = 0; i < overlay.count; i++) {
    names.add(overlay.name(i))
    const isSized = !hasSizes || inColumn(overlay.size[i]) > 0
    if (isSized && inColumn(overlay.offset[i]) >= 0) rows.push(i)
  }
  const offsetOf = (row: number): number => inColumn(overlay.offset[row])
  rows.sort((a, b) => offsetOf(a) - offsetOf(b))
  return (at) => {
    let index = -1
    for (let low = 0, high = rows.length - 1; low <= high;) {
      const middle = (low + high) >>> 1
      if (offsetOf(inColumn(rows[middle])) > at) high = middle - 1
      else [index, low] = [middle, middle + 1]
    }
    const row = rows[index]
    if (row === undefined) return null
    const offset = offsetOf(row)
    const following = rows[index + 1]
    const size = hasSizes
      ? inColumn(overlay.size[row])
      : (following === undefined ? at + 1 : offsetOf(following)) - offset
    const name = overlay.name(row)
    if (at >= offset + size || blockName.test(name)) return null
    // cmd/link/internal/ld/data.go, addstrdata: `pkg.Var` points to `pkg.Var.str`.
    const variable = name.endsWith('.str') ? name.slice(0, -'.str'.length) : ''
    const isStamp = variable.includes('.') && names.has(variable)
    return { name: isStamp ? variable : name, offset, size, isStamp }
  }
}

/** The linker's blocks are many symbols that run together. */
const blockName = /^(?:go[:.](?:string|func)\.\*|type[:.]\*|runtime\.)$/

/** The printable bytes around a place, up to the NULs of C. */
function textAround(
  { bytes }: Image,
  { offset, fileSize }: ImageSection,
  at: number
): ByteRange {
  const from = Math.max(offset, at - around)
  const to = Math.min(offset + fileSize, at + around)
  let start = at
  while (start > from && bytes.file[start - 1] !== 0) start--
  let end = at
  while (end < to && bytes.file[end] !== 0) end++
  return { offset: start, size: end - start }
}

/** The text of a range; of a long one, what is around a place. */
function textOf(
  { bytes }: Image,
  { offset, size }: ByteRange,
  at: number
): string {
  const start = Math.max(offset, at - around)
  const end = Math.min(offset + size, at + around)
  return bytes.text(start, end - start, 'text')
}

/** Values of `-X` that look like paths of somebody's machine, of any machine. */
export function stampLeaks(
  { bytes }: Image,
  overlay: Overlay,
  directories: readonly MachineDirectory[],
  ownerOf: OwnerOf
): Leak[] {
  const names = new Map<string, number>()
  for (let i = 0; i < overlay.count; i++) names.set(overlay.name(i), i)
  const leaks: Leak[] = []
  for (const [name, i] of names) {
    const variable = name.endsWith('.str') ? name.slice(0, -4) : ''
    const offset = inColumn(overlay.offset[i])
    const size = inColumn(overlay.size[i])
    const isStamp = variable.includes('.') && names.has(variable)
    if (!isStamp || variable === modinfo || offset < 0 || size < 2) continue
    const value = bytes.text(offset, size - 1, 'a value of -X')
    if (pathsBelow(value, directories).length > 0) continue
    const place = stampPlace(variable)
    const isPath = place === 'default GOROOT' && isAbsolutePath(value)
    for (const path of isPath ? [value] : homePaths(value)) {
      leaks.push({
        place,
        path,
        holder: variable,
        package: ownerOf(variable),
        bytes: Buffer.byteLength(path),
        count: 1,
        isCertain: true
      })
    }
  }
  return leaks
}

/** Characters of a hint: what follows the path runs on into its neighbours. */
const maxHint = 60

/** Data that holds texts. */
const isData = ({ region, loaded, fileSize }: ImageSection): boolean =>
  loaded && fileSize > 0 && (region === 'rodata' || region === 'data')

/**
 * Texts that look like paths of somebody's machine, in a file whose literals can't
 * be told apart: hints, since neighbours run together.
 * @param known paths that were found otherwise
 */
export function homeHints(
  image: Image,
  done: readonly ByteRange[],
  known: readonly Leak[]
): Leak[] {
  const hints = new Map<string, Leak>()
  for (const section of image.sections.filter(isData)) {
    const { offset, fileSize, name } = section
    const { buffer, byteOffset } = image.bytes.file
    const text = Buffer.from(buffer, byteOffset + offset, fileSize).toString(
      'latin1'
    )
    for (const { at, path } of homeMatches(text)) {
      const shown = path.slice(0, maxHint)
      const isKnown =
        done.some((range) => isIn(range, offset + at)) ||
        known.some((leak) => shown.startsWith(leak.path))
      if (isKnown || hints.has(shown)) continue
      hints.set(shown, {
        place: 'data',
        path: shown,
        holder: name,
        package: '',
        bytes: shown.length,
        count: 1,
        isCertain: false
      })
    }
  }
  return [...hints.values()]
}
