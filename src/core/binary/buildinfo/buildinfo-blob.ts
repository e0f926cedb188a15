// Finds and reads the blob that holds the build info (debug/buildinfo/buildinfo.go):
// a magic number, then the Go version and the module text, or pointers to them.
import { isZero } from '../bytes.ts'
import { Bytes, indexOfBytes } from '../bytes.ts'
import { findSection, offsetOf } from '../image.ts'
import type { Image } from '../image.ts'
import { maxTextSize, unframed } from './module-text.ts'
import type { ByteRange } from '../byte-range.ts'
import { inColumn } from '../../model/columns.ts'

export interface BuildInfoBlob {
  readonly goVersion: string
  /** The module text without its frame. */
  readonly text: string
  readonly blob: ByteRange
}

const magic = Buffer.from('\xff Go buildinf:', 'latin1')
const alignment = 16
const headerSize = 32
const inlineFlag = 2
const bigEndianFlag = 1
const maxVersionSize = 256
/** How many mentions of the magic are looked at; a file may have it among its constants. */
const maxCandidates = 64

/**
 * The program's own blob, or null where there is none. It lies in a section
 * of its own, else in the first writable data that has one, where
 * debug/buildinfo looks for it as well; a blob elsewhere is of a program
 * that this one embeds. Without an image the whole file is searched.
 */
export function findBuildInfoBlob(
  file: Uint8Array,
  image: Image | null
): BuildInfoBlob | null {
  if (image === null) {
    return firstBlob(file, { offset: 0, size: file.length }, null)
  }
  const section = findSection(image, '.go.buildinfo')
  const own = section && blobAt(file, section.offset, image)
  if (own) return own
  for (const {
    loaded,
    writable,
    executable,
    offset,
    fileSize
  } of image.sections) {
    if (!loaded || !writable || executable) continue
    const blob = firstBlob(file, { offset, size: fileSize }, image)
    if (blob) return blob
  }
  return null
}

/** The first blob in an extent that can be read. */
function firstBlob(
  file: Uint8Array,
  { offset, size }: ByteRange,
  image: Image | null
): BuildInfoBlob | null {
  let at = offset
  for (let i = 0; i < maxCandidates; i++) {
    at = indexOfBytes(file, magic, at, offset + size)
    if (at < 0) return null
    const blob = at % alignment === 0 ? blobAt(file, at, image) : null
    if (blob) return blob
    at++
  }
  return null
}

/** The blob at an offset; null where none can be read there. */
function blobAt(
  file: Uint8Array,
  at: number,
  image: Image | null
): BuildInfoBlob | null {
  if (at + headerSize > file.length) return null
  if (magic.some((byte, i) => file[at + i] !== byte)) return null
  const pointerSize = inColumn(file[at + 14])
  const flags = inColumn(file[at + 15])
  try {
    const strings =
      (flags & inlineFlag) !== 0
        ? inlineStrings(file, at + headerSize)
        : image && pointedStrings(file, at, pointerSize, flags, image)
    if (!strings || !/^(go|devel)/.test(strings.version)) return null
    const size = Math.ceil((strings.end - at) / alignment) * alignment
    const padded =
      at + size <= file.length && isZero(file, strings.end, at + size)
    const blob = { offset: at, size: padded ? size : strings.end - at }
    return { goVersion: strings.version, text: strings.text, blob }
  } catch {
    // Not a blob after all: one of its lengths or pointers leaves the file.
    return null
  }
}

interface Strings {
  readonly version: string
  readonly text: string
  /** Byte offset in the file of the end of the blob. */
  readonly end: number
}

/** Go 1.18 and later: two strings after the header, each with its length as a varint. */
function inlineStrings(file: Uint8Array, at: number): Strings | null {
  const bytes = new Bytes(file, true)
  const version = bytes.uvarint(at)
  if (version.value > maxVersionSize) return null
  const text = bytes.uvarint(version.next + version.value)
  if (text.value > maxTextSize) return null
  return {
    version: bytes.text(version.next, version.value, 'the Go version'),
    text: unframed(bytes.slice(text.next, text.value, 'the build info')),
    end: text.next + text.value
  }
}

/** Go 1.17 and earlier: two pointers to string headers. */
function pointedStrings(
  file: Uint8Array,
  at: number,
  pointerSize: number,
  flags: number,
  image: Image
): Strings | null {
  if (pointerSize !== 4 && pointerSize !== 8) return null
  const bytes = new Bytes(file, (flags & bigEndianFlag) === 0)
  const string = (pointer: number, limit: number) => {
    const header = offsetOf(image, bytes.word(pointer, pointerSize))
    if (header < 0) return new Uint8Array()
    const size = bytes.word(header + pointerSize, pointerSize)
    const start = offsetOf(image, bytes.word(header, pointerSize))
    if (start < 0 || size > limit) return new Uint8Array()
    return bytes.slice(start, size, 'a string of the build info')
  }
  return {
    version: new TextDecoder().decode(string(at + 16, maxVersionSize)),
    text: unframed(string(at + 16 + pointerSize, maxTextSize)),
    end: at + headerSize
  }
}
