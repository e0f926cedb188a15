// Lays the symbols of a twin on the stripped file, after proof that both are one
// link.
import { findBuildId } from '../../binary/buildinfo/build-id.ts'
import type { Image, ImageSection } from '../../binary/image.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import { inColumn } from '../../model/columns.ts'

/** The symbols of a file, or of its twin, by the place that they name in the file. */
export interface Overlay {
  readonly count: number
  /** Byte offset in the measured file; -1 for symbols without bytes in it. */
  readonly offset: Float64Array
  /** Bytes; 0 where the linker gave none. */
  readonly size: Float64Array
  /** Index into the measured file's `Image.sections`. */
  readonly section: Int32Array
  /** '' for bytes that get no row of their own. */
  name(index: number): string
  /** Import path of the owner, where the name doesn't give it; '' where it does. */
  owner?(index: number): string
}

/** Lays an image's own symbols on it. */
export function ownOverlay(image: Image): Overlay | null {
  return overlay(
    image,
    image,
    image.sections.map((_, i) => i)
  )
}

/**
 * Lays the symbols of a twin on a stripped file: both linked from the same
 * inputs. A sentence says why not, where the two aren't proved to be pairs.
 */
export function twinOverlay(image: Image, twin: Image): Overlay | string {
  const sections = pair(image, twin)
  if (typeof sections === 'string') {
    return `the twin does not match: ${sections}`
  }
  return overlay(image, twin, sections) ?? 'the twin has no symbol table'
}

function overlay(
  image: Image,
  twin: Image,
  sections: readonly number[]
): Overlay | null {
  const { symbols } = twin
  if (!symbols) return null
  const offset = new Float64Array(symbols.count).fill(-1)
  const section = new Int32Array(symbols.count).fill(-1)
  for (let i = 0; i < symbols.count; i++) {
    const there = inColumn(symbols.section[i])
    const here = sections[there] ?? -1
    const from = twin.sections[there]
    const to = image.sections[here]
    if (!from?.loaded || !to || to.fileSize === 0) continue
    const inside = inColumn(symbols.address[i]) - from.address
    const size = inColumn(symbols.size[i])
    if (inside < 0 || inside + size > to.fileSize) continue
    section[i] = here
    offset[i] = to.offset + inside
  }
  return {
    count: symbols.count,
    offset,
    size: symbols.size,
    section,
    name: (index) => symbols.name(index)
  }
}

/**
 * Proves that two links have the same loaded sections: same names and sizes in
 * the same order, and equal bytes, but for build IDs and for pointers where
 * sections lie at other addresses (up to Go 1.21 the length of `.shstrtab`
 * shifts what follows it). Gives, by section of the twin, the index of the
 * file's section, -1 for those without; or what differs.
 */
function pair(image: Image, twin: Image): readonly number[] | string {
  const alike =
    image.format === twin.format &&
    image.goarch === twin.goarch &&
    image.pointerSize === twin.pointerSize &&
    image.bytes.littleEndian === twin.bytes.littleEndian
  if (!alike) return 'it is for another machine'
  const ours = loaded(image)
  const theirs = loaded(twin)
  if (ours.length !== theirs.length) {
    return `it has ${theirs.length} loaded sections, not ${ours.length}`
  }
  const map = twin.sections.map(() => -1)
  for (const [i, [index, section]] of ours.entries()) {
    const [twinIndex, other] = theirs[i] ?? [-1, null]
    if (other?.name !== section.name) {
      return `its section ${other?.name} stands for ${section.name}`
    }
    const sameSize =
      other.virtualSize === section.virtualSize &&
      other.fileSize === section.fileSize
    if (!sameSize) {
      return `its section ${section.name} has ${other.fileSize} bytes, not ${section.fileSize}`
    }
    map[twinIndex] = index
  }
  const shifted = ours.some(
    ([, section], i) => section.address !== theirs[i]?.[1].address
  )
  const buildId = findBuildId(image)
  for (const [i, [, section]] of ours.entries()) {
    const other = theirs[i]?.[1]
    if (!other || section.fileSize === 0 || section.buildId) continue
    const at = firstDifference(image, section, twin, other, shifted, buildId)
    if (at >= 0) return `section ${section.name} differs at byte ${at}`
  }
  return map
}

const loaded = (image: Image): [number, ImageSection][] =>
  [...image.sections.entries()].filter(([, section]) => section.loaded)

/** Offset in the section of the first byte that differs for no known reason; -1 for none. */
function firstDifference(
  image: Image,
  section: ImageSection,
  twin: Image,
  other: ImageSection,
  shifted: boolean,
  buildId: ByteRange | null
): number {
  const ours = extent(image, section)
  const theirs = extent(twin, other)
  if (ours.equals(theirs)) return -1
  const step = image.pointerSize
  for (let at = 0; at < section.fileSize; at += step) {
    const end = Math.min(at + step, section.fileSize)
    if (ours.compare(theirs, at, end, at, end) === 0) continue
    if (buildId && differOnlyIn(buildId, section, ours, theirs, at, end)) {
      continue
    }
    const explained =
      shifted &&
      end - at === step &&
      samePlace(
        image,
        addressAt(image, section.offset + at),
        twin,
        addressAt(twin, other.offset + at)
      )
    if (!explained) return at
  }
  return -1
}

/** Whether a part of two sections differs nowhere but in an extent of the file. */
function differOnlyIn(
  { offset, size }: ByteRange,
  section: ImageSection,
  ours: Buffer,
  theirs: Buffer,
  from: number,
  to: number
): boolean {
  for (let at = from; at < to; at++) {
    const place = section.offset + at
    const inside = place >= offset && place < offset + size
    if (!inside && ours[at] !== theirs[at]) return false
  }
  return true
}

function extent(image: Image, { offset, fileSize }: ImageSection): Buffer {
  const { file } = image.bytes
  return Buffer.from(file.buffer, file.byteOffset + offset, fileSize)
}

/** The pointer at a place of the file; above all sections where it is no address. */
function addressAt({ bytes, pointerSize }: Image, offset: number): number {
  return bytes.looseWord(offset, pointerSize)
}

/** Whether two addresses are the same offset in the same loaded section. */
function samePlace(
  image: Image,
  ours: number,
  twin: Image,
  theirs: number
): boolean {
  return image.sections.some((section) => {
    const inside = ours - section.address
    if (!section.loaded || inside < 0 || inside > section.virtualSize) {
      return false
    }
    return twin.sections.some(
      (other) =>
        other.loaded &&
        other.name === section.name &&
        theirs - other.address === inside
    )
  })
}
